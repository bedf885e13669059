namespace Baogao.Exchange.Workbooks;

/// <summary>Something wrong with a workbook, or with a table in a text file: where, what, and the mend.</summary>
/// <param name="Sheet">The sheet; empty for the workbook as a whole and for a text file.</param>
/// <param name="Cell">The cell, such as <c>H12</c>, of a text file <c>line 3, column 12</c>; null for the sheet as a whole.</param>
/// <param name="Column">The name of the column; null where none is meant.</param>
/// <param name="Message">What, and the mend.</param>
public sealed record SheetProblem(string Sheet, string? Cell, string? Column, string Message)
{
    /// <summary><c>figures!H12 value: message</c>; <c>figures: message</c> of a sheet; <c>line 3, column 12 value: message</c> of a text file.</summary>
    public override string ToString()
        => (Sheet.Length == 0 ? Cell ?? "workbook" : Cell is null ? Sheet : $"{Sheet}!{Cell}") + (Column is null ? $": {Message}" : $" {Column}: {Message}");

    /// <summary>Problems in the order of the sheets, rows and columns; those of a sheet before those of its cells, those of the workbook last.</summary>
    internal static IReadOnlyList<SheetProblem> Ordered(IEnumerable<SheetProblem> problems, IReadOnlyList<string> sheets)
        => [.. problems.OrderBy(problem => problem.Sheet.Length == 0).ThenBy(problem => sheets.ToList().IndexOf(problem.Sheet) is >= 0 and var index ? index : sheets.Count)
            .ThenBy(problem => CellName.RowOf(problem.Cell ?? "")).ThenBy(problem => CellName.ColumnOf(problem.Cell ?? ""))];
}
