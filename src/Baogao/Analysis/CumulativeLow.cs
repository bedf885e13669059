using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>
/// The lowest point of a curve of cumulative growth, and nothing more: growth from January on mixes all months so far, so that its depth and
/// its return say nothing of the speed of a recovery, and its low comes at or after that of the single months.
/// </summary>
public sealed record CumulativeLow
{
    private CumulativeLow()
    {
    }

    /// <summary>The curve; its gaps stay gaps.</summary>
    public required MonthlySeries Curve { get; init; }

    /// <summary>The lowest point of those that exist; the first of equals. Percent.</summary>
    public required SeriesPoint Low { get; init; }

    /// <summary>
    /// The months right before and after the low that have no value, within its calendar year. Where there are any, the low is only the lowest <em>known</em> point.
    /// </summary>
    public required IReadOnlyList<Period> UnknownBeside { get; init; }

    /// <summary>The low of a series of cumulative growth.</summary>
    /// <exception cref="ArgumentException">The series is on another measure or has no month.</exception>
    public static CumulativeLow Of(MonthlySeries curve)
    {
        ArgumentNullException.ThrowIfNull(curve);
        if (curve.Measure != Measure.GrowthCumulative || curve.Points.Count == 0)
        {
            throw new ArgumentException($"Expected a series of growth_cumulative with a month at least; {curve.Indicator.Id} ({curve.Geography}) is {curve.Measure.Token()} with {curve.Points.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {(curve.Points.Count == 1 ? "month" : "months")}.", nameof(curve));
        }

        var low = curve.Points.MinBy(point => point.Value)!;
        var beside = MonthKey.Beside(low.Month);
        return new CumulativeLow
        {
            Curve = curve,
            Low = low,
            UnknownBeside = [.. beside.Where(month => month.Start.Year == low.Month.Start.Year && curve.At(month) is null)],
        };
    }
}
