namespace Baogao.Exchange.Workbooks;

/// <summary>What happened to a row.</summary>
public enum RowChange
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is not there any more.</summary>
    Removed,

    /// <summary>Its key stayed, and something else changed.</summary>
    Changed,
}

/// <summary>A cell that changed.</summary>
/// <param name="Column">The name of the column.</param>
/// <param name="Before">What it held.</param>
/// <param name="After">What it holds now.</param>
public sealed record CellDifference(string Column, string Before, string After);

/// <summary>A row that changed.</summary>
/// <param name="Change">What happened.</param>
/// <param name="Key">Its key; several columns are joined by a comma and a blank.</param>
/// <param name="SheetRow">Its row in the sheet; 0 for one that is removed.</param>
/// <param name="Cells">The cells that changed; none of a row that is removed, and of one that is added those that are worth showing, where there are any.</param>
public sealed record RowDifference(RowChange Change, string Key, int SheetRow, IReadOnlyList<CellDifference> Cells);

/// <summary>A table that changes.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Columns">Optional columns that are new.</param>
/// <param name="Rows">The rows that change: changed and added ones in the order of the sheet, then those removed.</param>
public sealed record TableDifference(string Table, IReadOnlyList<string> Columns, IReadOnlyList<RowDifference> Rows)
{
    /// <summary>How many rows a change happened to.</summary>
    public int Count(RowChange change) => Rows.Count(row => row.Change == change);
}
