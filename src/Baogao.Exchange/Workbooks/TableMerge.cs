using Baogao.Formatting;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Workbooks;

/// <summary>A table as it is once a sheet is imported: what did not change keeps its bytes and its place.</summary>
/// <param name="File">The table on disk.</param>
/// <param name="Bytes">The file as it is to be.</param>
/// <param name="InSheetOrder">The same rows in the order of the sheet, where a row's line is its row in the sheet: what is checked.</param>
/// <param name="Difference">What changes.</param>
internal sealed record TableMerge(TableText File, byte[] Bytes, byte[] InSheetOrder, TableDifference Difference)
{
    /// <summary>Whether anything changes.</summary>
    public bool IsChanged => Difference.Rows.Count > 0 || Difference.Columns.Count > 0;

    public static TableMerge Of(TableText file, SheetTable sheet)
    {
        var (old, schema) = (new Dictionary<string, TableLine>(StringComparer.Ordinal), sheet.Schema);
        foreach (var line in file.Rows)
        {
            old.TryAdd(TableText.Key(file.Schema, line.Cells), line);
        }

        var rows = sheet.Rows.Select(row => (row.Row, Key: TableText.Key(schema, row.Cells), row.Cells)).ToList();
        var keys = rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        var header = Written(file, schema, schema.Columns, file.Lines[0]);
        List<TableLine> lines = [.. rows.Select(row => Written(file, schema, row.Cells, old.GetValueOrDefault(row.Key)))];
        var difference = new TableDifference(schema.Name, [.. schema.Columns.Except(file.Schema.Columns)],
        [
            .. rows.Select(row => Compare(file, schema, row.Row, row.Key, row.Cells, old.GetValueOrDefault(row.Key))).OfType<RowDifference>(),
            .. old.Keys.Where(key => !keys.Contains(key)).Select(key => new RowDifference(RowChange.Removed, key, 0, [])),
        ]);
        var places = old.Keys.Index().ToDictionary(key => key.Item, key => key.Index, StringComparer.Ordinal);
        return new TableMerge(file, file.With([header, .. Ordered(rows.Select(row => row.Key), lines, places)]), file.With([header, .. WithGaps(rows.Select(row => row.Row), lines)]), difference);
    }

    /// <summary>Rows whose keys were there in their old order, each new one behind the row that it follows in the sheet.</summary>
    private static IEnumerable<TableLine> Ordered(IEnumerable<string> keys, IReadOnlyList<TableLine> lines, Dictionary<string, int> places)
    {
        var groups = new List<(int Place, List<TableLine> Lines)> { (-1, []) };
        foreach (var (key, line) in keys.Zip(lines))
        {
            if (places.TryGetValue(key, out var place))
            {
                groups.Add((place, [line]));
            }
            else
            {
                groups[^1].Lines.Add(line);
            }
        }

        return groups.OrderBy(group => group.Place).SelectMany(group => group.Lines);
    }

    // An empty row between others stays an empty line, which the loader reports.
    private static IEnumerable<TableLine> WithGaps(IEnumerable<int> rows, IReadOnlyList<TableLine> lines)
    {
        var last = 1;
        foreach (var (row, line) in rows.Zip(lines))
        {
            foreach (var _ in Enumerable.Range(0, row - last - 1))
            {
                yield return new TableLine([], [], "");
            }

            last = row;
            yield return line;
        }
    }

    /// <summary>The line of a row: a cell that did not change as it was written.</summary>
    private static TableLine Written(TableText file, TableSchema schema, IReadOnlyList<string> cells, TableLine? old) => new(cells,
        [.. schema.Columns.Select((column, i) => old is not null && file.Schema.IndexOf(column) is >= 0 and var at && old.Cells[at] == cells[i] ? old.Written[at] : CsvCell.Of(cells[i]))], old?.End ?? "");

    private static RowDifference? Compare(TableText file, TableSchema schema, int row, string key, IReadOnlyList<string> cells, TableLine? old)
    {
        if (old is null)
        {
            return new RowDifference(RowChange.Added, key, row, []);
        }

        List<CellDifference> changed = [.. schema.Columns.Select((column, i) => new CellDifference(column, file.Schema.IndexOf(column) is >= 0 and var at ? old.Cells[at] : "", cells[i])).Where(cell => cell.Before != cell.After)];
        return changed.Count > 0 ? new RowDifference(RowChange.Changed, key, row, changed) : null;
    }
}
