using Baogao.Languages;
using Baogao.Model;
using Deedle;

namespace Baogao.Analysis;

/// <summary>A month and its value.</summary>
/// <param name="Month">One calendar month.</param>
/// <param name="Value">The value in the unit of the series.</param>
public sealed record RecoveryPoint(Period Month, decimal Value)
{
    /// <summary>What the value can be, given the rounding of what it comes from; the value alone where nothing is known of that.</summary>
    public Interval Interval { get; init; } = Interval.Exactly(Value);
}

/// <summary>The months of a Deedle series that have a value, in the order of time, and those that have none.</summary>
internal sealed class MonthlyCurve
{
    private MonthlyCurve(IReadOnlyList<RecoveryPoint> points, IReadOnlyList<Period> missing) => (Points, Missing) = (points, missing);

    /// <summary>The months with a value, at least one.</summary>
    public IReadOnlyList<RecoveryPoint> Points { get; }

    /// <summary>Every month from the first key to the last that has no value: absent from the keys, or a key with a missing value.</summary>
    public IReadOnlyList<Period> Missing { get; }

    /// <summary>The first of the lowest months.</summary>
    public RecoveryPoint Trough => Points.MinBy(point => point.Value)!;

    /// <summary>The last of the highest months before a month; null where there is none before.</summary>
    public RecoveryPoint? PeakBefore(Period month)
        => Points.TakeWhile(point => point.Month < month).Reverse().MaxBy(point => point.Value);

    /// <summary>The months without a value between two months, both left out.</summary>
    public IReadOnlyList<Period> MissingBetween(Period first, Period last) => [.. Missing.Where(month => first < month && month < last)];

    /// <summary>The months right before and after the trough that have no value, within the data or beyond: where there are any, the true trough may lie there.</summary>
    public IReadOnlyList<Period> UnknownBeside => [.. MonthKey.Beside(Trough.Month).Where(month => !Points.Any(point => point.Month == month))];

    /// <summary>Reads a series with its intervals. <exception cref="ArgumentException">As for the other.</exception></summary>
    public static MonthlyCurve Of(MonthlySeries series)
    {
        var curve = Of(series.Values);
        return new MonthlyCurve([.. curve.Points.Select(point => point with { Interval = series.At(point.Month)!.Interval })], curve.Missing);
    }

    /// <summary>Reads a series. <exception cref="ArgumentException">A key is no month, a value is not above zero, or there is no value.</exception></summary>
    public static MonthlyCurve Of(Series<Period, decimal> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var keys = series.Keys.Order().ToList();
        if (keys.Find(key => !MonthKey.IsMonth(key)) is { } odd)
        {
            throw new ArgumentException($"A recovery is measured on months, and {odd} is none. Key cumulative values by their last month.", nameof(series));
        }

        var points = series.Observations.Select(pair => new RecoveryPoint(pair.Key, pair.Value)).OrderBy(point => point.Month).ToList();
        if (points.Count == 0)
        {
            throw new ArgumentException("The series has no month with a value: nothing can be measured.", nameof(series));
        }

        if (points.Find(point => point.Value <= 0) is { } low)
        {
            throw new ArgumentException($"{low.Month} is {Wording.Number(low.Value)}: levels and indices are above zero. Make growth an index first (SeriesReading.Index).", nameof(series));
        }

        var seen = points.Select(point => point.Month).ToHashSet();
        return new MonthlyCurve(points, [.. MonthKey.Range(keys[0], keys[^1]).Where(month => !seen.Contains(month))]);
    }
}
