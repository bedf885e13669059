using System.Collections.Immutable;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Loading.Schema;
using Baogao.Loading.Tables;

namespace Baogao.Loading;

/// <summary>What one file of an edition held.</summary>
/// <param name="Content">The hash of all of it; of a table: of its columns and its rows in their order.</param>
/// <param name="Rows">Of a table the hash of each row by its key; empty for another file.</param>
public sealed record FileSnapshot(string Content, IReadOnlyDictionary<string, string> Rows)
{
    private const int MostNames = 3;

    /// <summary>Says what happened to a file: <c>1 row changed (tax_2022), 2 rows added (a, b)</c>. Null where nothing did.</summary>
    /// <param name="earlier">The file then, or null where it was not there.</param>
    /// <param name="now">The file now, or null where it is not there.</param>
    public static string? Difference(FileSnapshot? earlier, FileSnapshot? now)
    {
        if (earlier?.Content == now?.Content)
        {
            return null;
        }

        if (earlier is null || now is null)
        {
            return earlier is null ? "was not there" : "is not there, or cannot be read";
        }

        string?[] parts =
        [
            Rows("changed", now.Rows.Where(row => earlier.Rows.TryGetValue(row.Key, out var then) && then != row.Value)),
            Rows("added", now.Rows.Where(row => !earlier.Rows.ContainsKey(row.Key))),
            Rows("removed", earlier.Rows.Where(row => !now.Rows.ContainsKey(row.Key))),
        ];
        var said = string.Join(", ", parts.OfType<string>());
        return said.Length > 0 ? said : now.Rows.Count > 0 ? "the columns or the order of the rows changed" : "changed";

        static string? Rows(string what, IEnumerable<KeyValuePair<string, string>> rows)
        {
            var names = rows.Select(row => row.Key).ToList();
            var more = names.Count > MostNames ? $" and {Say.Number(names.Count - MostNames)} more" : "";
            return names.Count == 0 ? null : $"{Say.Number(names.Count)} row{(names.Count == 1 ? "" : "s")} {what} ({string.Join("; ", names.Take(MostNames))}{more})";
        }
    }

    /// <summary>The same, with which it can be said that the file changed and not where.</summary>
    public FileSnapshot WithoutRows() => this with { Rows = ImmutableDictionary<string, string>.Empty };

    internal static FileSnapshot Of(string name, string text)
    {
        if (!name.EndsWith(".csv", StringComparison.Ordinal) || CsvRecords.Read(text).ToList() is not [var header, .. var records] || records.Append(header).Any(record => record.Fault != RecordFault.None))
        {
            return new FileSnapshot(ContentHash.Of(text.ReplaceLineEndings("\n")), ImmutableDictionary<string, string>.Empty);
        }

        var key = Key(name, header);
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records.Where(record => !record.IsBlank))
        {
            var named = string.Join(", ", key.Where(column => column < record.Cells.Count).Select(column => record.Cells[column].Text));
            // A key that stands twice is an error of the data, and still two rows.
            do
            {
                copies[named] = copies.GetValueOrDefault(named) + 1;
            }
            while (!rows.TryAdd(copies[named] == 1 ? named : $"{named} #{Say.Number(copies[named])}", Hash(record)));
        }

        return new FileSnapshot(ContentHash.Of(string.Join('\n', rows.Select(row => $"{row.Key} {row.Value}").Prepend(Hash(header)))), rows.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static List<int> Key(string name, CsvRecord header)
    {
        var columns = header.Cells.Select(cell => cell.Text).ToList();
        var key = EditionSchema.Table(Path.GetFileNameWithoutExtension(name))?.Key.Select(column => columns.IndexOf(column)).Where(index => index >= 0).ToList();
        return key is { Count: > 0 } ? key : [0];
    }

    // A length before each cell: no two rows of other cells give the same text.
    private static string Hash(CsvRecord record) => ContentHash.Of(string.Concat(record.Cells.Select(cell => $"{Say.Number(cell.Text.Length)}:{cell.Text}")));
}
