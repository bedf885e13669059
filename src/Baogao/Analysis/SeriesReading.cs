using System.Globalization;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>An indicator and a place that an edition has observations of, and on which measures.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Geography">Where.</param>
/// <param name="Measures">The measures, in the order of the enum.</param>
public sealed record SeriesTopic(Indicator Indicator, string Geography, IReadOnlyList<Measure> Measures);

/// <summary>Reads monthly series from <see cref="Report.Series"/>. Pure: the same observations give the same series, and no value is made up.</summary>
public static class SeriesReading
{
    /// <summary>What there is to read, in the order of the observations; none for an edition without series.</summary>
    public static IReadOnlyList<SeriesTopic> Topics(IEnumerable<Observation> observations)
        => [.. observations.GroupBy(o => (o.Indicator.Id, o.Geography)).Select(group => new SeriesTopic(
            group.First().Indicator, group.Key.Geography, [.. group.Select(o => o.Measure).Distinct().Order()]))];

    /// <summary>
    /// The series as the sources state it. A value of a month is kept under that month, a cumulative one under its last month.
    /// Empty where the indicator has no month on that measure.
    /// </summary>
    /// <param name="observations">The observations, such as <see cref="Report.Series"/>.</param>
    /// <param name="indicator">Key of the indicator.</param>
    /// <param name="geography">The place as the table writes it.</param>
    /// <param name="measure">Level or growth, of the month or from January on.</param>
    /// <exception cref="ArgumentException">Nothing is known of that indicator in that place, a month is stated twice, or the measure is none of a series.</exception>
    /// <exception cref="NotComparableException">The observations have different units.</exception>
    public static MonthlySeries Stated(IEnumerable<Observation> observations, string indicator, string geography, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(observations);
        if (measure is not (Measure.Level or Measure.Growth or Measure.LevelCumulative or Measure.GrowthCumulative))
        {
            throw new ArgumentException($"A series has no {measure.Token()}: expected level, growth, level_cumulative or growth_cumulative.", nameof(measure));
        }

        var topic = OfTopic(observations, indicator, geography);
        var chosen = topic.Where(o => o.Measure == measure).ToLookup(IsMonthly);
        var points = chosen[true].Select(SeriesPoint.Stated).OrderBy(point => point.Month).ToList();
        RequireOnePerMonth(points);
        RequireOneUnit(points.Select(point => point.Inputs[0]));
        return new MonthlySeries
        {
            Indicator = topic[0].Indicator,
            Geography = geography,
            Measure = measure,
            Unit = points.Count > 0 ? points[0].Inputs[0].Unit : measure is Measure.Growth or Measure.GrowthCumulative ? Unit.Percent : Unit.None,
            Points = points,
            LeftOut = [.. chosen[false]],
        };
    }

    /// <summary>
    /// The levels of single months: as stated, and where a month is not stated but <see cref="SeriesArithmetic"/> gives it, derived.
    /// Months that are both are in <see cref="MonthlySeries.Checks"/>; the stated value is the one that is kept.
    /// </summary>
    /// <inheritdoc cref="Stated" path="/exception"/>
    public static MonthlySeries Levels(IEnumerable<Observation> observations, string indicator, string geography)
    {
        var all = OfTopic(observations, indicator, geography);
        var (months, cumulative) = (Stated(all, indicator, geography, Measure.Level), Stated(all, indicator, geography, Measure.LevelCumulative));
        var arithmetic = SeriesArithmetic.Of(all, indicator, geography);
        return months with
        {
            Unit = months.Points.Count > 0 ? months.Unit : cumulative.Unit,
            Points = [.. MonthsOf(all).Select(arithmetic.Level).OfType<SeriesPoint>()],
            Checks = [.. months.Points.Select(stated => arithmetic.DerivedLevel(stated.Covers) is { } derived ? new SeriesCheck(stated, derived) : null).OfType<SeriesCheck>()],
        };
    }

    /// <summary>The growth of single months in percent: as stated, and where a month is not stated but <see cref="SeriesArithmetic"/> gives it, derived.</summary>
    /// <inheritdoc cref="Stated" path="/exception"/>
    public static MonthlySeries Growths(IEnumerable<Observation> observations, string indicator, string geography)
    {
        var topic = OfTopic(observations, indicator, geography);
        return WithDerived(topic, SeriesArithmetic.Of(topic, indicator, geography), Measure.Growth, MonthsOf(topic));
    }

    /// <summary>The growth from January to each month in percent: as stated, and where it is not stated but <see cref="SeriesArithmetic"/> gives it, derived.</summary>
    /// <inheritdoc cref="Stated" path="/exception"/>
    public static MonthlySeries CumulativeGrowths(IEnumerable<Observation> observations, string indicator, string geography)
    {
        var topic = OfTopic(observations, indicator, geography);
        return WithDerived(topic, SeriesArithmetic.Of(topic, indicator, geography), Measure.GrowthCumulative, MonthsOf(topic).Select(MonthKey.UpTo));
    }

    /// <summary>
    /// The index of single months against the same month a year before: 100 + growth in percent. Free of the season as far as it repeats,
    /// but a low or high month a year before moves it (base effect).
    /// </summary>
    /// <inheritdoc cref="Stated" path="/exception"/>
    public static MonthlySeries Index(IEnumerable<Observation> observations, string indicator, string geography)
    {
        var all = OfTopic(observations, indicator, geography);
        var arithmetic = SeriesArithmetic.Of(all, indicator, geography);
        var growth = WithDerived(all, arithmetic, Measure.Growth, MonthsOf(all));
        return growth with
        {
            IsIndex = true,
            Unit = Unit.None,
            Points = [.. growth.Points.Select(ToIndex)],
            Relapse = growth.Points.Count == 0 ? null : Relapse.Following(arithmetic, growth.Points[^1].Month),
        };
    }

    /// <summary>The observations of an indicator in a place, at least one.</summary>
    internal static List<Observation> OfTopic(IEnumerable<Observation> observations, string indicator, string geography)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var all = observations.ToList();
        var topic = all.Where(o => o.Indicator.Id == indicator && o.Geography == geography).ToList();
        if (topic.Count == 0)
        {
            var known = string.Join(", ", Topics(all).Select(t => $"{t.Indicator.Id} ({t.Geography})"));
            throw new ArgumentException($"There is no series of {indicator} ({geography}). There is: {(known.Length == 0 ? "none" : known)}.", nameof(indicator));
        }

        return topic;
    }

    private static MonthlySeries WithDerived(List<Observation> topic, SeriesArithmetic arithmetic, Measure measure, IEnumerable<Period> spans)
        => Stated(topic, topic[0].Indicator.Id, topic[0].Geography, measure) with { Points = [.. spans.Select(arithmetic.Growth).OfType<SeriesPoint>()] };

    /// <summary>Every month of the years that the observations speak of.</summary>
    private static IEnumerable<Period> MonthsOf(List<Observation> topic)
        => topic.Select(one => one.Period.Start.Year).Distinct().Order().SelectMany(year => MonthKey.Range(Period.OfMonth(year, 1), Period.OfMonth(year, 12)));

    private static SeriesPoint ToIndex(SeriesPoint growth) => growth with
    {
        Value = Saturating.Add(growth.Value, 100),
        Interval = growth.Interval.Shift(100),
        Formula = growth.IsDerived ? $"100 × {growth.Formula[..^" − 1".Length]}" : $"100 {(growth.Value < 0 ? '−' : '+')} {Math.Abs(growth.Value).ToString(CultureInfo.InvariantCulture)}",
    };

    private static bool IsMonthly(Observation observation) => observation.Measure is Measure.Level or Measure.Growth
        ? MonthKey.IsMonth(observation.Period)
        : observation.Period.Months is <= 12 && observation.Period.Start.Month == 1;

    private static void RequireOnePerMonth(List<SeriesPoint> points)
    {
        if (points.GroupBy(point => point.Month).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            var observation = twice.First().Inputs[0];
            throw new ArgumentException($"{observation.Indicator.Id} ({observation.Geography}) states {observation.Measure.Token()} of {observation.Period} {twice.Count().ToString(CultureInfo.InvariantCulture)} times: keep one.");
        }
    }

    internal static void RequireOneUnit(IEnumerable<Observation> observations)
    {
        var units = observations.Select(o => o.Unit).Distinct().ToList();
        if (units.Count > 1)
        {
            throw new NotComparableException($"A series has one unit, and this one has {string.Join(" and ", units)}: write every observation in one of them.");
        }
    }
}
