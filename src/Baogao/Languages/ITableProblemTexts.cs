namespace Baogao.Languages;

/// <summary>What is wrong with the header and the rows of a table: what, expected, mend.</summary>
internal interface ITableProblemTexts
{
    string NotCommaSeparated(Delimiter delimiter);

    string NotTheColumns(string table, IReadOnlyList<string> columns);

    /// <remarks><paramref name="meant"/>: a column that may have been meant, or null.</remarks>
    string UnknownColumn(string name, string table, string? meant);

    string ColumnTwice(string name);

    /// <remarks><paramref name="after"/>: the column that it stands after; null for the first.</remarks>
    string ColumnMissing(string name, string? after);

    string ColumnOutOfOrder(string found, string expected, IReadOnlyList<string> columns);

    string NoRows();

    string RowEmpty();

    string TooFewCells(int cells, int expected);

    string TooManyCells(int cells, int expected);

    string QuotationMarkNotClosed();

    string LineBreakInCell();

    string QuotationMarkInCell();
}

/// <summary>What separates cells in place of commas.</summary>
internal enum Delimiter
{
    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A tab.</summary>
    Tab,

    /// <summary>，</summary>
    FullWidthComma,
}
