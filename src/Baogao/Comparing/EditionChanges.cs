using Baogao.Frames;
using Baogao.Loading.Schema;

namespace Baogao.Comparing;

/// <summary>A row that differs between two states of an edition.</summary>
/// <param name="Table">The name of its table.</param>
/// <param name="Key">Its key.</param>
/// <param name="Cells">The columns that changed, each with what it held and holds; none of a row that is new or gone.</param>
/// <param name="IsNew">True for a row that only the later state has.</param>
/// <param name="IsGone">True for a row that only the earlier state has.</param>
public sealed record RowChange(string Table, string Key, IReadOnlyList<(string Column, string? Before, string? After)> Cells, bool IsNew, bool IsGone);

/// <summary>What changed between two states of an edition, row by row.</summary>
public static class EditionChanges
{
    /// <summary>The rows that differ, table by table, in the order of the later state; then those that are gone.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    public static IReadOnlyList<RowChange> Of(Report before, Report after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. Rows(EditionSchema.Sections, before.Sections, after.Sections), .. Rows(EditionSchema.Indicators, before.Indicators, after.Indicators), .. Rows(EditionSchema.Bases, before.Bases, after.Bases),
            .. Rows(EditionSchema.Figures, before.Figures, after.Figures), .. Rows(EditionSchema.Rankings, before.Rankings, after.Rankings), .. Rows(EditionSchema.Honours, before.Honours, after.Honours),
            .. Rows(EditionSchema.Milestones, before.Milestones, after.Milestones), .. Rows(EditionSchema.Shortcomings, before.Shortcomings, after.Shortcomings),
            .. Rows(EditionSchema.Projects, before.Projects, after.Projects), .. Rows(EditionSchema.Series, before.Series, after.Series), .. Rows(EditionSchema.Exclusions, before.Exclusions, after.Exclusions),
        ];
    }

    private static IEnumerable<RowChange> Rows<T>(TableDeclaration<T> table, IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : class
    {
        // A key may stand twice where the table has none of its own: the rows then pair in their order.
        var left = before.GroupBy(table.Key).ToDictionary(same => same.Key, same => new Queue<T>(same));
        foreach (var row in after)
        {
            var key = table.Key(row);
            if (!left.TryGetValue(key, out var queue) || !queue.TryDequeue(out var old))
            {
                yield return new RowChange(table.Schema.Name, key, [], IsNew: true, IsGone: false);
            }
            else if (Cells(table, old, row).ToList() is { Count: > 0 } cells)
            {
                yield return new RowChange(table.Schema.Name, key, cells, IsNew: false, IsGone: false);
            }
        }

        foreach (var key in left.SelectMany(same => same.Value.Select(_ => same.Key)))
        {
            yield return new RowChange(table.Schema.Name, key, [], IsNew: false, IsGone: true);
        }
    }

    private static IEnumerable<(string Column, string? Before, string? After)> Cells<T>(TableDeclaration<T> table, T before, T after)
        where T : class
        => table.Shown.Select(column => (column.Name, Before: Text(column.Cell(before)), After: Text(column.Cell(after)))).Where(cell => cell.Before != cell.After);

    private static string? Text(object? cell) => cell is null ? null : CellText.Of(cell);
}
