using Baogao.Exchange.Workbooks;
using Baogao.Loading.Problems;

namespace Baogao.Exchange.Series;

/// <summary>Which column of a table holds what.</summary>
/// <param name="Fields">The column of the table for each column of <c>series.csv</c> that is there, from 0.</param>
/// <param name="Periods">The periods across with their heads; none of a tidy table.</param>
internal sealed record SeriesColumns(IReadOnlyDictionary<string, int> Fields, IReadOnlyList<(SheetCell Head, Period Period)> Periods);

/// <summary>Checks the header of a table.</summary>
internal static class HeaderChecks
{
    private const string Wanted = "a row with the columns indicator, period and value (指标, 时期, 数值), or one with months, quarters or years across, such as 2022年1月";

    /// <summary>The columns; what is wrong with them is added to the problems.</summary>
    public static SeriesColumns Check(SourceTable table, SeriesHeader header, List<SheetProblem> problems)
    {
        var row = table.Rows[header.Row];
        problems.AddRange(table.Merged.Where(range => LastRowOf(range) >= row.Number)
            .Select(range => new SheetProblem(table.Sheet, range, null, "the cells are merged, and each cell must hold what is meant. Unmerge them and fill each.")));
        var fields = header.Fields.ToDictionary(field => field.Key, field => field.First().Column, StringComparer.Ordinal);
        foreach (var (field, again) in header.Fields.SelectMany(field => field.Skip(1).Select(again => (field.Key, again))))
        {
            problems.Add(table.At(again, null, $"the column {field} is there twice, first in {table.Place(header.Fields[field].First())}. Delete one."));
        }

        var others = header.Others.ToList();
        if (!header.IsTidy && !fields.ContainsKey("indicator") && LabelColumn(table, header, fields) is { } label)
        {
            fields["indicator"] = label;
            others.RemoveAll(head => head.Column == label);
        }

        problems.AddRange(others.Select(head => table.At(head, null, head.Kind == SheetValue.Formula ? "the header holds a formula. Write the name of the column."
            : $"\"{head.Text}\" is no column of series.csv{(header.IsTidy ? "" : ", no month, no quarter and no year")}.{Nearest.Hint(head.Text, SeriesHeads.Schema.Columns)} Correct the name, or delete the column.")));
        return new SeriesColumns(fields, Periods(table, header, problems));
    }

    /// <summary>Why there is no header.</summary>
    public static SheetProblem Missing(SourceTable table)
    {
        var nearest = table.Rows.Select(row => (Row: row, Fields: row.Cells.Where(cell => cell.Kind == SheetValue.Text).Select(cell => SeriesHeads.Of(cell.Text)).OfType<string>().Distinct().ToList())).MaxBy(each => each.Fields.Count);
        if (nearest.Fields is not ({ Count: > 1 } or ["indicator"] or ["period"]))
        {
            return table.AsWhole($"no header was found. Expected {Wanted}.");
        }

        var others = nearest.Row.Cells.Where(cell => cell.Kind != SheetValue.Text || SeriesHeads.Of(cell.Text) is null).Select(cell => $"\"{cell.Text}\"").ToList();
        return table.At(nearest.Row.Cells[0], null, nearest.Fields.Contains("period") ? "the header has a period and no value. Name the column of the numbers value or 数值; indicators across are not read: set months across instead."
            : nearest.Fields.Contains("value") ? "the header has a value and no period. Name the column of the months period or 时期."
            : others.Count > 0 ? $"no month, quarter or year is understood in the header: {string.Join(", ", others.Take(3))}{(others.Count > 3 ? ", …" : "")}. Write them as 2022年1月, 2022-01, 2022年第一季度 or 2022年."
            : $"the header has neither period nor value. Expected {Wanted}.");
    }

    /// <summary>The only column left of the periods that has no known head: it names the indicators.</summary>
    private static int? LabelColumn(SourceTable table, SeriesHeader header, Dictionary<string, int> fields)
    {
        var first = header.Periods.Min(period => period.Head.Column);
        List<int> free = [.. table.Rows.Skip(header.Row).SelectMany(row => row.Cells).Select(cell => cell.Column).Where(column => column < first && !fields.ContainsValue(column)).Distinct()];
        return free.Count == 1 ? free[0] : null;
    }

    private static List<(SheetCell Head, Period Period)> Periods(SourceTable table, SeriesHeader header, List<SheetProblem> problems)
    {
        var areMonths = DayPeriods.AreMonths(header.Periods.Select(period => period.Reading.Day).OfType<DateOnly>());
        var columns = new List<(SheetCell Head, Period Period)>();
        foreach (var (head, reading) in header.Periods)
        {
            if (DayPeriods.Period(reading, areMonths, out var fault) is not { } period)
            {
                problems.Add(table.At(head, null, fault!));
            }
            else if (columns.Find(column => column.Period == period) is { Head: { } earlier })
            {
                problems.Add(table.At(head, null, $"the period {period} is there twice, first in {table.Place(earlier)}. Delete one."));
            }
            else
            {
                columns.Add((head, period));
            }
        }

        return columns;
    }

    private static int LastRowOf(string range) => CellName.RowOf(range.Split(':')[^1]);
}
