namespace Baogao.Loading.Schema;

/// <summary>A table and the record that each of its rows makes.</summary>
/// <param name="Schema">The columns.</param>
/// <param name="KeyName">The name of a row's key in frames.</param>
/// <param name="Key">A record's key in frames.</param>
/// <param name="Shown">The columns of frames.</param>
/// <param name="Resolves">Whether the records that a cell of a column refers to are there.</param>
/// <param name="Make">Makes a record of a sound row.</param>
internal sealed record TableDeclaration<TRecord>(
    TableSchema Schema, string KeyName, Func<TRecord, string> Key, IReadOnlyList<ShownColumn<TRecord>> Shown,
    IReadOnlyList<(string Column, Func<string, Lookups, bool> IsThere)> Resolves, Func<RowReader, TRecord> Make)
    where TRecord : class
{
    /// <summary>The record of a sound row; null where what it refers to could not be read.</summary>
    internal TRecord? Read(Func<string, string> cell, Lookups lookups)
        => Resolves.All(reference => reference.IsThere(cell(reference.Column), lookups)) ? Make(new RowReader(cell, lookups)) : null;
}
