using Baogao.Cli.Output;
using Baogao.Exchange.Workbooks;

namespace Baogao.Cli.Verbs;

/// <summary>Shows what an import would do: notes, then either what is wrong or what changes.</summary>
internal static class ImportDisplay
{
    public static void Show(string file, ImportPlan plan)
    {
        var name = Path.GetFileName(file);
        foreach (var note in plan.Notes)
        {
            Console.WriteLine(Visible.Line($"{name} {note}"));
        }

        foreach (var problem in plan.Problems)
        {
            Console.Error.WriteLine(Visible.Line($"{name} {problem}"));
        }

        foreach (var table in plan.Differences)
        {
            Show(table);
        }
    }

    private static void Show(TableDifference table)
    {
        var counts = ((string Word, RowChange Change)[])[("added", RowChange.Added), ("removed", RowChange.Removed), ("changed", RowChange.Changed)];
        Console.WriteLine(FormattableString.Invariant($"{table.Table}: {string.Join(", ", counts.Select(count => FormattableString.Invariant($"{table.Count(count.Change)} {count.Word}")))}"));
        if (table.Columns.Count > 0)
        {
            Console.WriteLine($"  new columns: {string.Join(", ", table.Columns)}. Bring datapackage.json in step afterwards: baogao tidy");
        }

        foreach (var row in table.Rows)
        {
            Console.WriteLine(Visible.Line("  " + row.Change switch
            {
                RowChange.Added => FormattableString.Invariant($"added {row.Key} (row {row.SheetRow})") + (row.Cells.Count > 0 ? ": " + string.Join(" ", row.Cells.Select(cell => cell.After)) : ""),
                RowChange.Removed => $"removed {row.Key}",
                _ => FormattableString.Invariant($"changed {row.Key} (row {row.SheetRow}): ") + string.Join("; ", row.Cells.Select(cell => $"{cell.Column} {Value(cell.Before)} → {Value(cell.After)}")),
            }));
        }
    }

    private static string Value(string text) => text.Length == 0 ? "(empty)" : text;
}
