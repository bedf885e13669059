using System.Globalization;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>Single months from cumulative levels; the formula stands at <see cref="SeriesReading.Levels"/>.</summary>
internal static class SeriesDerivation
{
    /// <summary>
    /// Every month that follows from stated cumulative levels and stated other months, in the order of time; each by the way with the fewest inputs.
    /// A derived month never serves as an input, so that an error travels no further than one step.
    /// </summary>
    public static IReadOnlyList<SeriesPoint> Months(IReadOnlyList<SeriesPoint> months, IReadOnlyList<SeriesPoint> cumulative)
    {
        var byYear = cumulative.GroupBy(point => point.Month.Start.Year).OrderBy(group => group.Key);
        return [.. byYear.SelectMany(year => OfYear(
            year.Key, months.Where(p => p.Month.Start.Year == year.Key).ToDictionary(p => p.Month.Start.Month), year.ToDictionary(p => p.Month.Start.Month)))];
    }

    private static IEnumerable<SeriesPoint> OfYear(int year, Dictionary<int, SeriesPoint> months, Dictionary<int, SeriesPoint> cumulative)
        => Enumerable.Range(1, 12)
            .Select(month => Ways(month, months, cumulative).OrderBy(inputs => inputs.Count).FirstOrDefault() is { } inputs ? Derived(Period.OfMonth(year, month), inputs) : null)
            .OfType<SeriesPoint>();

    /// <summary>The inputs of each way to a month: what the rest is taken from first, then what is taken from it.</summary>
    private static IEnumerable<List<SeriesPoint>> Ways(int month, Dictionary<int, SeriesPoint> months, Dictionary<int, SeriesPoint> cumulative)
        => from to in Enumerable.Range(month, 13 - month)
           where cumulative.ContainsKey(to)
           from before in Enumerable.Range(0, month).Reverse()
           where before == 0 || cumulative.ContainsKey(before)
           let others = Enumerable.Range(before + 1, to - before).Where(other => other != month).ToList()
           where others.TrueForAll(months.ContainsKey)
           select (List<SeriesPoint>)[cumulative[to], .. before == 0 ? [] : new[] { cumulative[before] }, .. others.Select(other => months[other])];

    private static SeriesPoint Derived(Period month, List<SeriesPoint> inputs) => new()
    {
        Month = month,
        Covers = month,
        Value = inputs.Skip(1).Aggregate(inputs[0].Value, (rest, input) => Saturating.Subtract(rest, input.Value)),
        Interval = inputs.Skip(1).Aggregate(inputs[0].Interval, (rest, input) => rest - input.Interval),
        Formula = string.Join(" − ", inputs.Select(input => input.Value.ToString(CultureInfo.InvariantCulture))),
        Inputs = [.. inputs.Select(input => input.Inputs[0])],
    };
}
