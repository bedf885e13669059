namespace Baogao.Frames;

/// <summary>A column of a table: its name and the cells that are shown.</summary>
internal sealed record TableColumn(string Name, IReadOnlyList<object?> Cells)
{
    public bool IsNumeric => Cells.Any(cell => cell is not null) && Cells.All(cell => cell is null or decimal or double or float or int or long);
}

/// <summary>A cell: what is shown, and what stands in the frame.</summary>
internal readonly record struct TableCell(string Text, object? Value);

/// <summary>What is shown of a frame or a series: row keys first, then the columns.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Keys">The key of each row that is shown.</param>
/// <param name="Count">How many rows there are.</param>
internal sealed record TableContent(IReadOnlyList<TableColumn> Columns, IReadOnlyList<string> Keys, int Count)
{
    /// <summary>The same with a column <c>id</c>, where there is one, as the keys of the rows.</summary>
    public TableContent KeyedById()
        => Columns.FirstOrDefault(column => column.Name == "id") is { } id ? new TableContent([.. Columns.Where(column => column != id)], [.. id.Cells.Select(CellText.Of)], Count) : this;

    /// <summary>How many of the rows behind it no person has confirmed yet; empty where all are confirmed.</summary>
    // The key is the first column of a frame that has no keys of its own.
    public string Unconfirmed(TableWords words) => words.Unconfirmed(Keys.Concat(Columns.Take(1).SelectMany(column => column.Cells).OfType<string>()));

    /// <summary>The note under a table that is cut; empty where all rows are shown.</summary>
    public string Note(TableWords words) => Count > Keys.Count ? words.Cut(Keys.Count, Count) : "";

    /// <summary>The heads, that of the keys first where they are shown.</summary>
    public IReadOnlyList<string> Heads(TableWords words)
    {
        var heads = words.Head([.. words.Shown(Columns).Select(column => column.Name)]);
        return words.HasKeys(Keys) ? [words.KeyHead, .. heads] : heads;
    }

    /// <summary>The cells of each row, under <see cref="Heads"/>.</summary>
    public IEnumerable<IReadOnlyList<TableCell>> Rows(TableWords words)
    {
        var (columns, hasKeys) = (words.Shown(Columns), words.HasKeys(Keys));
        return Keys.Select((key, row) => (IReadOnlyList<TableCell>)
            [.. hasKeys ? [new TableCell(words.Text(key), key)] : (TableCell[])[], .. columns.Select(column => new TableCell(words.Cell(column, row), column.Cells[row]))]);
    }
}
