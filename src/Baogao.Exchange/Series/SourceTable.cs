using Baogao.Exchange.Workbooks;

namespace Baogao.Exchange.Series;

/// <summary>One row of a table with something in it.</summary>
/// <param name="Number">Its row in the sheet, or its line in the text, from 1.</param>
/// <param name="Cells">Its cells that are not empty, from left to right.</param>
internal sealed record SourceRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    private readonly Dictionary<int, SheetCell> byColumn = Cells.ToDictionary(cell => cell.Column);

    /// <summary>The cell of a column, from 0; null where it is empty.</summary>
    public SheetCell? At(int column) => byColumn.GetValueOrDefault(column);
}

/// <summary>A table as its file holds it: a sheet of a workbook, or a text.</summary>
/// <param name="Sheet">The name of the sheet; empty of a text.</param>
/// <param name="Rows">The rows with something in them, in order.</param>
/// <param name="Merged">The ranges of merged cells.</param>
/// <param name="Counts1904">Whether dates count from 1904.</param>
internal sealed record SourceTable(string Sheet, IReadOnlyList<SourceRow> Rows, IReadOnlyList<string> Merged, bool Counts1904)
{
    /// <summary>The first character of each cell in its line; null of a workbook.</summary>
    public IReadOnlyDictionary<(int Row, int Column), int>? Characters { get; init; }

    /// <summary>What is wrong with its quotation marks.</summary>
    public IReadOnlyList<SheetProblem> Faults { get; init; } = [];

    /// <summary>A problem of a cell.</summary>
    public SheetProblem At(SheetCell cell, string? field, string message)
        => Characters is null ? new(Sheet, cell.Name, field, message) : new("", Place(cell), field, message);

    /// <summary>A problem of the table as a whole.</summary>
    public SheetProblem AsWhole(string message) => Characters is null ? new(Sheet, null, null, message) : new("", "table", null, message);

    /// <summary>Where a cell is: <c>B7</c>, or <c>line 7, column 12</c>.</summary>
    public string Place(SheetCell cell)
        => Characters is null ? cell.Name : FormattableString.Invariant($"line {cell.Row}, column {Characters.GetValueOrDefault((cell.Row, cell.Column), 1)}");

    public static IReadOnlyList<SourceRow> RowsOf(IEnumerable<SheetCell> cells)
        => [.. cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => new SourceRow(row.Key, [.. row.DistinctBy(cell => cell.Column).OrderBy(cell => cell.Column)]))];
}
