namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string NotCommaSeparated(Delimiter delimiter)
        => $"The cells are separated by {delimiter switch { Delimiter.Semicolon => "semicolons", Delimiter.Tab => "tabs", _ => "full-width commas" }}. Separate them by commas; Excel does so where the system's list separator is a comma.";

    public string NotTheColumns(string table, IReadOnlyList<string> columns)
        => $"These are not the columns of {table}. They are {string.Join(",", columns)}.";

    public string UnknownColumn(string name, string table, string? meant)
        => $"{Quoted(name)} is no column of {table}. {(meant is null ? "Take it out; remarks belong in a note." : $"Did you mean {meant}?")}";

    public string ColumnTwice(string name) => $"The column {name} is there twice. Take one out.";

    public string ColumnMissing(string name, string? after)
        => $"The column {name} is missing. {(after is null ? "It is the first." : $"It stands after {after}.")}";

    public string ColumnOutOfOrder(string found, string expected, IReadOnlyList<string> columns)
        => $"{found} stands where {expected} is expected. The order is {string.Join(",", columns)}.";

    public string NoRows() => "The table has a header and no row. Add its rows, or take the table out of datapackage.json.";

    public string RowEmpty() => "The row is empty. Delete the line.";

    public string TooFewCells(int cells, int expected)
        => $"The row has too few cells: {N(cells)}, expected {N(expected)}. Write a comma for every empty cell.";

    public string TooManyCells(int cells, int expected)
        => $"The row has too many cells: {N(cells)}, expected {N(expected)}. Put a cell that holds a comma between quotation marks.";

    public string QuotationMarkNotClosed()
        => "The quotation mark that opens here is never closed, and the rest of the table was not read. Close it, or take it away.";

    public string LineBreakInCell() => "The cell that starts here holds a line break. Keep each row on one line.";

    public string QuotationMarkInCell()
        => "A quotation mark stands inside the cell, and the rest of the table was not read. Put the whole cell between quotation marks and double the one inside.";
}
