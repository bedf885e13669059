using Baogao.Model;

namespace Baogao.Loading.Schema;

/// <summary>One column of a table, typed: how a record takes what its cells hold.</summary>
/// <param name="Field">What its cells may hold.</param>
/// <param name="Parse">Makes a value of a sound cell.</param>
internal sealed record Column<T>(FieldSchema Field, Func<string, Lookups, T> Parse);

/// <summary>The cells of a sound row as values.</summary>
internal sealed class RowReader(Func<string, string> cell, Lookups lookups)
{
    /// <summary>The report that the row's edition holds.</summary>
    internal Source Report => lookups.Report;

    /// <summary>The codes of the library and of the edition.</summary>
    internal CodeBook Codes => lookups.Codes;

    /// <summary>A source of the package by its name; null for none.</summary>
    internal Source? SourceOf(string? name) => name is null ? null : lookups.Sources.GetValueOrDefault(name);

    /// <summary>The value of a column.</summary>
    internal T Get<T>(Column<T> column) => column.Parse(cell(column.Field.Name), lookups);
}

/// <summary>How a frame shows a column.</summary>
internal enum ShownAs
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A decimal.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,
}

/// <summary>A column of frames: one of the table's, or one that a reader of the frame is spared to look up (<c>name_zh</c> of an indicator).</summary>
/// <param name="Name">The name in the frame.</param>
/// <param name="As">The type of its cells.</param>
/// <param name="Cell">A string, a decimal or an int; null where the record has no value.</param>
internal sealed record ShownColumn<TRecord>(string Name, ShownAs As, Func<TRecord, object?> Cell);
