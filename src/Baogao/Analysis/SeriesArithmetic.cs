using System.Globalization;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>
/// What arithmetic gives of an indicator in one place, for any whole months of one calendar year: a month from cumulative levels, a quarter from the year and nine
/// months, growth from levels and the bases that stated growths imply. Each value is stated, or derived with its formula and its inputs; its interval is what every
/// way to it allows together. Nothing is interpolated.
/// </summary>
public sealed class SeriesArithmetic
{
    private readonly ILookup<Period, Observation> levels;
    private readonly ILookup<Period, Observation> growths;
    private readonly Dictionary<int, YearSpans> levelsOf;
    private readonly Dictionary<int, YearSpans> basesOf;

    private SeriesArithmetic(IReadOnlyList<Observation> topic)
    {
        // Where one span is stated twice, the level of single months comes first: so the enum orders them.
        levels = topic.Where(one => one.Measure is Measure.Level or Measure.LevelCumulative && IsWithinYear(one.Period)).OrderBy(one => one.Measure).ToLookup(one => one.Period);
        growths = topic.Where(one => one.Measure is Measure.Growth or Measure.GrowthCumulative && IsWithinYear(one.Period)).ToLookup(one => one.Period);
        levelsOf = levels.SelectMany(group => group).GroupBy(one => one.Period.Start.Year).ToDictionary(year => year.Key, year => new YearSpans([.. year.Select(Stated)]));
        var isReal = topic.Count > 0 && topic[0].Indicator.GrowthPrices == Prices.Constant;
        basesOf = isReal ? [] : growths.SelectMany(group => group).GroupBy(one => one.Period.Start.Year)
            .ToDictionary(year => year.Key, year => new YearSpans([.. year.Select(Base).OfType<KnownSpan>()]));
    }

    /// <summary>What the observations give of an indicator in a place.</summary>
    /// <param name="observations">The observations, such as <see cref="Report.Series"/>.</param>
    /// <param name="indicator">Key of the indicator.</param>
    /// <param name="geography">The place as the table writes it.</param>
    /// <exception cref="ArgumentException">Nothing is known of that indicator in that place.</exception>
    /// <exception cref="NotComparableException">Its levels have different units.</exception>
    public static SeriesArithmetic Of(IEnumerable<Observation> observations, string indicator, string geography)
    {
        var topic = SeriesReading.OfTopic(observations, indicator, geography);
        SeriesReading.RequireOneUnit(topic.Where(one => one.Measure is Measure.Level or Measure.LevelCumulative));
        return new SeriesArithmetic(topic);
    }

    /// <summary>The level of a span of months: as stated, else derived; null where nothing leads to it.</summary>
    public SeriesPoint? Level(Period span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return levels[span].FirstOrDefault() is { } stated ? SeriesPoint.Stated(stated) : DerivedLevel(span);
    }

    /// <summary>
    /// The growth of a span of months against the same months a year before, in percent: as stated, else the level over the base that other stated growths imply,
    /// less one. Null where nothing leads to it, and for growth at constant prices, which implies no base.
    /// </summary>
    public SeriesPoint? Growth(Period span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return growths[span].FirstOrDefault() is { } stated ? SeriesPoint.Stated(stated) : DerivedGrowth(span);
    }

    /// <summary>
    /// What the growth of a span can be by growths alone, whatever the levels are: that of a whole lies between those of its parts. Null where its months are not all
    /// covered by stated growths. Holds for levels that are not negative.
    /// </summary>
    public Interval? GrowthBounds(Period span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return IsWithinYear(span) ? PartsOfYear.Bounds(growths.SelectMany(group => group).Where(one => one.Period.Start.Year == span.Start.Year), span) : null;
    }

    /// <summary>A level by way of others, without the observation that <see cref="Level"/> gives; null where nothing leads to it.</summary>
    internal SeriesPoint? DerivedLevel(Period span)
    {
        if (!IsWithinYear(span) || levelsOf.GetValueOrDefault(span.Start.Year) is not { } year)
        {
            return null;
        }

        var (from, to) = Ends(span);
        var others = levels[span].FirstOrDefault() is not { } stated ? year
            : new YearSpans([.. levels.SelectMany(group => group).Where(one => one.Period.Start.Year == span.Start.Year && !ReferenceEquals(one, stated)).Select(Stated)]);
        return others.Route(from, to) is { } route ? Point(span, route.Value, Within(others.Bounds(from, to), route), route.Formula, route.Inputs) : null;
    }

    private SeriesPoint? DerivedGrowth(Period span)
    {
        if (!IsWithinYear(span) || basesOf.GetValueOrDefault(span.Start.Year) is not { } bases || levelsOf.GetValueOrDefault(span.Start.Year) is not { } year)
        {
            return null;
        }

        var (from, to) = Ends(span);
        if (year.Route(from, to) is not { } level || bases.Route(from, to) is not { Value: > 0 } basis)
        {
            return null;
        }

        var (above, below) = (Within(year.Bounds(from, to), level), Base(bases.Bounds(from, to), basis));
        if (below.Interval.Low <= 0)
        {
            return null;
        }

        var interval = (above / below.Interval).Shift(-1).Scale(100);
        var value = Rounded(Saturating.Multiply(Saturating.Subtract(Saturating.Divide(level.Value, below.Value), 1), 100), interval);
        return Point(span, value, interval, $"{level.Term} / {below.Text} − 1", [.. level.Inputs.Concat(below.Inputs).Distinct()]);
    }

    /// <summary>
    /// The base by its shortest way where the other ways allow what that gives; otherwise the middle of what all ways allow: each way alone then lies beyond
    /// what the rounding of the growths in another one can explain.
    /// </summary>
    private static (decimal Value, Interval Interval, string Text, IReadOnlyList<Observation> Inputs) Base(SpanBounds? all, SpanRoute shortest) => all switch
    {
        { Interval: var bounds } when bounds.Contains(shortest.Value) => (shortest.Value, bounds, shortest.Term, shortest.Inputs),
        { Interval: var bounds } => (Saturating.Add(bounds.Low, Saturating.Subtract(bounds.High, bounds.Low) / 2), bounds, $"[{Text(decimal.Round(bounds.Low, 2))}, {Text(decimal.Round(bounds.High, 2))}]", all.Inputs),
        _ => (shortest.Value, shortest.Interval, shortest.Term, shortest.Inputs),
    };

    /// <summary>The base of a stated growth: the level of its months, stated or derived, over one plus the growth.</summary>
    private KnownSpan? Base(Observation growth)
    {
        var (from, to) = Ends(growth.Period);
        var factor = SeriesPoint.IntervalOf(growth).Scale(0.01m).Shift(1);
        if (factor.Low <= 0 || levelsOf.GetValueOrDefault(growth.Period.Start.Year) is not { } year || year.Route(from, to) is not { } level)
        {
            return null;
        }

        var value = Saturating.Divide(level.Value, 1 + (growth.Value / 100));
        var interval = Within(year.Bounds(from, to), level) / factor;
        var text = $"{level.Term} / (1 {(growth.Value < 0 ? '−' : '+')} {Text(Math.Abs(growth.Value))} %)";
        return new KnownSpan(from, to, value, interval, text, [.. level.Inputs, growth]);
    }

    private static KnownSpan Stated(Observation level)
    {
        var (from, to) = Ends(level.Period);
        return new KnownSpan(from, to, level.Value, SeriesPoint.IntervalOf(level), Text(level.Value), [level]);
    }

    private static SeriesPoint Point(Period span, decimal value, Interval interval, string formula, IReadOnlyList<Observation> inputs)
        => new() { Month = MonthKey.LastOf(span), Covers = span, Value = value, Interval = interval, Formula = formula, Inputs = inputs };

    /// <summary>What all ways allow together. Where the known numbers contradict each other, or leave out what this way gives, its own interval.</summary>
    private static Interval Within(SpanBounds? all, SpanRoute way) => all is { Interval: var bounds } && bounds.Contains(way.Value) ? bounds : way.Interval;

    /// <summary>As many decimals as its interval allows, at least one: −13.95 between −13.98 and −13.93, 0.4 between −0.2 and 0.8.</summary>
    private static decimal Rounded(decimal value, Interval interval)
    {
        var width = Saturating.Subtract(interval.High, interval.Low);
        var decimals = width <= 0 ? 4 : Math.Clamp((int)Math.Ceiling(-Math.Log10((double)width)), 1, 4);
        return decimal.Round(value, decimals, MidpointRounding.AwayFromZero) is var rounded && interval.Contains(rounded) ? rounded : value;
    }

    internal static bool IsWithinYear(Period period) => period.Months is >= 1 and <= 12 && period.Start.Year == period.End!.Value.Year;

    internal static (int From, int To) Ends(Period span) => (span.Start.Month - 1, span.End!.Value.Month);

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
