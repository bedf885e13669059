using Baogao.Loading.Rules;
using Baogao.Loading.Tables;

namespace Baogao.Exchange.Series;

/// <summary>Checks the rows of a table against each other and against the series that are there.</summary>
internal static class SeriesChecks
{
    /// <summary>The rows, each key once. Two values of one key are a problem where they disagree.</summary>
    public static IReadOnlyList<SeriesRow> Once(SourceTable table, IEnumerable<SeriesRow> rows, List<Workbooks.SheetProblem> problems)
    {
        var first = new Dictionary<SeriesKey, SeriesRow>();
        foreach (var row in rows)
        {
            if (!first.TryAdd(row.Key, row) && first[row.Key] is var other && !IsSame(row, other.Value, other.Unit))
            {
                problems.Add(table.At(row.From.Value, "value", $"{row.Value} {row.Unit} disagrees with {other.Value} {other.Unit} in {table.Place(other.From.Value)}: both are {row.Key}. Keep one."));
            }
        }

        return [.. first.Values];
    }

    /// <summary>Whether a row says what is there: 10.70 is 10.7.</summary>
    public static bool IsSame(SeriesRow row, string value, string unit) => unit == row.Unit && NumberText.Parse(value) == NumberText.Parse(row.Value);

    /// <summary>The levels of one indicator in one place are in one unit, or nothing can be computed with them.</summary>
    public static void OneUnit(SourceTable table, IReadOnlyList<SeriesRow> rows, EditionTables edition, List<Workbooks.SheetProblem> problems)
    {
        var there = edition.Series.Where(row => row.Value.Measure is Measure.Level or Measure.LevelCumulative).DistinctBy(row => (row.Value.Indicator.Id, row.Value.Geography))
            .ToDictionary(row => (row.Value.Indicator.Id, row.Value.Geography), row => row.Value.Unit.Text);
        foreach (var levels in rows.Where(row => row.Key.Measure.StartsWith("level", StringComparison.Ordinal)).GroupBy(row => (row.Key.Indicator, row.Key.Geography)))
        {
            var held = there.GetValueOrDefault(levels.Key);
            var unit = held ?? levels.First().Unit;
            if (levels.FirstOrDefault(row => row.Unit != unit) is { } other)
            {
                problems.Add(table.At(other.From.Value, "unit", $"{levels.Key.Indicator} ({levels.Key.Geography}) is in {unit} {(held is null ? $"in {table.Place(levels.First().From.Value)}" : "in series.csv")}, and here in {other.Unit}. Write all levels in one unit."));
            }
        }
    }
}
