using Baogao.Reading;
using Baogao.Reading.Formats;

namespace Baogao.Cli.Verbs;

/// <summary>In which form <c>baogao read</c> gives its rows: readings or parts, as CSV, as JSON lines, or in a table for people.</summary>
/// <param name="Name">csv, json or table.</param>
/// <param name="Sections">True for parts.</param>
internal sealed record ReadFormat(string Name, bool Sections)
{
    private static readonly string[] TableColumns = ["report", "section", "class", "value", "value_high", "unit", "comparator", "measure", "kind", "period", "indicator", "subject", "wording", "tail", "confidence"];

    private static readonly int[] Shown = [.. TableColumns.Select(column => ReadingTable.Columns.ToList().IndexOf(column))];

    public IReadOnlyList<string> Columns => Sections ? PartTable.Columns : Name == "table" ? TableColumns : ReadingTable.Columns;

    /// <summary>The rows of a report as cells.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(ReportReading reading, IEnumerable<Reading.Reading> taken)
        => Sections ? [.. reading.Parts.Select(part => PartTable.Cells(reading.Report, part))]
            : [.. taken.Select(ReadingTable.Cells).Select(cells => Name == "table" ? [.. Shown.Select(at => cells[at])] : cells)];

    /// <summary>The line before the first row; null where there is none.</summary>
    public byte[]? Head => Name == "csv" ? ReadingRows.Csv(Columns) : null;

    /// <summary>A row as a line.</summary>
    public byte[] Line(IReadOnlyList<string> cells) => Name == "csv" ? ReadingRows.Csv(cells) : ReadingRows.Json(Columns, cells);
}
