using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Loading.Schema;
using Baogao.Model;

namespace Baogao.Loading.Tables;

/// <summary>Reads the tables that the library carries with it, as those of an edition are read.</summary>
internal static class ShippedTable
{
    internal static IReadOnlyList<T> Read<T>(TableDeclaration<T> table, string file)
        where T : class
    {
        using var stream = typeof(ShippedTable).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        var lookups = new Lookups(new Dictionary<string, Source>());
        return [.. TableReader.Read(table.Schema, new TextFile(file, reader.ReadToEnd()), new ProblemList()).Rows.Select(row => table.Read(column => row[column], lookups)!)];
    }
}
