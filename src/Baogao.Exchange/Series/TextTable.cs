using Baogao.Exchange.Workbooks;
using Baogao.Loading.Tables;

namespace Baogao.Exchange.Series;

/// <summary>A table as text. Its cells are parted by tabs, semicolons or commas: by those under which there is a header.</summary>
internal static class TextTable
{
    // As many as a sheet of a workbook may have.
    private const int MostCells = 2_000_000;

    /// <exception cref="WorkbookRefusedException">It has too many cells.</exception>
    public static SourceTable Read(string path, string text, int? year, int mostCells = MostCells)
    {
        var tables = ((char[])['\t', ';', ',']).Select(separator => Split(path, text, separator, mostCells)).ToList();
        return tables.Find(table => SeriesHeader.Find(table, year) is not null) ?? tables.MaxBy(table => table.Rows.Sum(row => row.Cells.Count))!;
    }

    private static SourceTable Split(string path, string text, char separator, int mostCells)
    {
        var (cells, characters, faults) = (new List<SheetCell>(), new Dictionary<(int, int), int>(), new List<SheetProblem>());
        foreach (var record in CsvRecords.Read(text, separator))
        {
            foreach (var (i, cell) in record.Cells.Index().Where(each => !string.IsNullOrWhiteSpace(each.Item.Text)))
            {
                cells.Add(new SheetCell(record.Line, i, SheetValue.Text, cell.Text.Trim(), default));
                characters[(record.Line, i)] = cell.Column;
            }

            if (cells.Count > mostCells)
            {
                throw new WorkbookRefusedException(path, FormattableString.Invariant($"the table has more than {mostCells} cells, and is not read. Take a part of it."));
            }

            if (record.Fault != RecordFault.None)
            {
                faults.Add(new SheetProblem("", FormattableString.Invariant($"line {record.Line}, column {record.FaultColumn}"), null, record.Fault switch
                {
                    RecordFault.LineBreak => "the cell holds a line break. Keep its text on one line.",
                    RecordFault.Unclosed => "a quotation mark opens the cell and none closes it. Close it, or take it out.",
                    _ => "a quotation mark stands inside the cell. Write it twice and the cell in quotation marks, or take it out.",
                }));
            }
        }

        return new SourceTable("", SourceTable.RowsOf(cells), [], false) { Characters = characters, Faults = faults };
    }
}
