namespace Baogao.Publishing.Office;

/// <summary>A sheet of a workbook: a table, with lines above and below.</summary>
/// <param name="Name">Its name, as <see cref="SheetNames"/> gives it.</param>
/// <param name="Heads">The heads of the columns; one at least.</param>
/// <param name="Rows">The rows, each with as many cells as there are heads or fewer.</param>
internal sealed record WorkbookSheet(string Name, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<WorkbookCell>> Rows)
{
    /// <summary>The lines above the heads, the title first; each goes over all columns.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>The lines under the table.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];

    /// <summary>True for the numbers behind a chart: a table from the first cell on, with nothing that is there for reading and printing.</summary>
    public bool IsPlain { get; init; }
}
