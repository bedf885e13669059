namespace Baogao.Exchange.Workbooks;

/// <summary>What a cell of a workbook holds.</summary>
internal enum SheetValue
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, or a date where the format shows one.</summary>
    Number,

    /// <summary><c>TRUE</c> or <c>FALSE</c>.</summary>
    Boolean,

    /// <summary>The result of a formula that failed: <c>#N/A</c>.</summary>
    Error,

    /// <summary>A formula, whatever its last result.</summary>
    Formula,
}

/// <summary>A cell that is not empty.</summary>
/// <param name="Row">Its row, from 1.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The text; the number as the file writes it; the formula.</param>
/// <param name="Format">What its format makes of a number.</param>
internal sealed record SheetCell(int Row, int Column, SheetValue Kind, string Text, CellFormat Format)
{
    /// <summary>Its name: <c>B7</c>.</summary>
    public string Name => CellName.Of(Column, Row);
}

/// <summary>One sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether it is hidden.</param>
/// <param name="Cells">Its cells that are not empty, row by row.</param>
/// <param name="Merged">The ranges of merged cells.</param>
internal sealed record SheetContent(string Name, bool IsHidden, IReadOnlyList<SheetCell> Cells, IReadOnlyList<string> Merged);

/// <summary>A workbook as it was read.</summary>
/// <param name="Edition">The edition that it says to be of; null where it says none.</param>
/// <param name="Format">The version of its shape; null where it says none.</param>
/// <param name="Counts1904">Whether its dates count from 1904.</param>
/// <param name="Sheets">Its sheets in order.</param>
internal sealed record WorkbookContent(string? Edition, int? Format, bool Counts1904, IReadOnlyList<SheetContent> Sheets);
