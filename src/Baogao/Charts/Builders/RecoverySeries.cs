using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>A series of the months of a year, on the one basis that shows its fall best.</summary>
/// <param name="Place">Where.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Months">What is drawn: growth of single months, else growth from January on, else levels.</param>
/// <param name="Low">The lowest month; null where fewer than three months cannot show one.</param>
/// <param name="LowIsUnsure">True where a month of the year beside the low has no value.</param>
/// <param name="Cumulated">The low of growth from January on, whatever is drawn; null where there is none.</param>
/// <param name="Before">The growth of all months of the year before the first single one, together; null where nothing gives it.</param>
/// <param name="Relapse">What later months say; null for nothing.</param>
internal sealed record RecoverySeries(LocalText Place, Indicator Indicator, MonthlySeries Months, SeriesPoint? Low, bool LowIsUnsure, SeriesPoint? Cumulated, SeriesPoint? Before, Relapse? Relapse)
{
    /// <summary>True where it is drawn from January on for want of single months.</summary>
    public bool IsCumulated => Months.Measure == Measure.GrowthCumulative;

    /// <summary>Growth at constant prices, which is not set beside the others.</summary>
    public bool IsReal => Indicator.GrowthPrices == Prices.Constant && Months.Measure is Measure.Growth or Measure.GrowthCumulative;

    /// <summary>Every series of an edition that has a value in the year, in the order of the table.</summary>
    public static IReadOnlyList<RecoverySeries> Of(Report report, int year)
        => [.. SeriesReading.Topics(report.Series).Select(topic => Of(report, topic, Period.OfYear(year))).OfType<RecoverySeries>()];

    private static RecoverySeries? Of(Report report, SeriesTopic topic, Period year)
    {
        var (id, place) = (topic.Indicator.Id, topic.Geography);
        var single = SeriesReading.Growths(report.Series, id, place).Within(year);
        var cumulated = SeriesReading.CumulativeGrowths(report.Series, id, place).Within(year);
        var levels = SeriesReading.Levels(report.Series, id, place).Within(year);
        var low = cumulated.Points.Count >= RecoveryCurves.FewestForLow ? CumulativeLow.Of(cumulated).Low : null;
        // Single months that begin after the cumulated low do not show the fall.
        var months = single.Points.Count >= RecoveryCurves.FewestForLow && (low is null || single.Points[0].Month <= low.Month) ? single
            : new[] { cumulated, single, levels }.OrderByDescending(series => Math.Min(series.Points.Count, RecoveryCurves.FewestForLow)).First();
        if (months.Points.Count == 0)
        {
            return null;
        }

        var lowest = months.Points.Count >= RecoveryCurves.FewestForLow ? months.Points.MinBy(point => point.Value) : null;
        return new RecoverySeries(
            PlaceOf(report, place), topic.Indicator, months, lowest,
            lowest is not null && MonthKey.Beside(lowest.Month).Any(month => year.Contains(month) && months.At(month) is null),
            low,
            months.Measure == Measure.Growth && months.Points[0].Month is { Start.Month: > 1 } first ? SeriesArithmetic.Of(report.Series, id, place).Growth(MonthKey.UpTo(MonthKey.Before(first)!)) : null,
            months.Measure == Measure.Growth ? SeriesReading.Index(report.Series, id, place).Within(year).Relapse : null);
    }

    /// <summary>The place of the edition, one that its codes name, or as the table writes it.</summary>
    private static LocalText PlaceOf(Report report, string geography)
        => geography == report.Place.Name.En || geography == report.Place.Name.Zh ? report.Place.Name
            : report.Codes.Find("geographies", geography)?.Name ?? new LocalText(geography, geography);

    public ChartPanel Panel(IReadOnlyList<Sentence> months, IReadOnlyList<decimal> dates)
    {
        var unit = Months.Measure == Measure.Level ? Months.Unit : Unit.Percent;
        return new ChartPanel(
            Sentence.Of<IRecoveryTexts>(texts => texts.SeriesHeading(Place, Indicator.Name)),
            MarkForm.Months,
            Sentence.Of<IRecoveryTexts>(texts => texts.SeriesAxis(Months.Measure, unit)),
            [.. Before is { } before ? [Together(before)] : Array.Empty<Mark>(), .. Months.Points.Select(Mark)])
        {
            Categories = months,
            Dates = dates,
            Baseline = Months.Measure == Measure.Level ? null : 0,
        };

        Mark Mark(SeriesPoint point) => new(
            Sentence.Of<IWordTexts>(words => words.ShortMonth(point.Month, false)),
            point.Value,
            point == Low ? Sentence.Of<IRecoveryTexts>(texts => texts.Low(point.Month, Months.Measure, point.Value, unit, LowIsUnsure)) : null,
            point.IsComputed ? MarkStyle.Derived : point == Low ? MarkStyle.Target : MarkStyle.Actual,
            Evidence.Of(point, Months))
        {
            At = MonthAxis.Middle(point.Month),
        };

        Mark Together(SeriesPoint point) => new(
            Sentence.Of<IWordTexts>(words => words.Period(point.Covers)), point.Value, null, point.IsComputed ? MarkStyle.Derived : MarkStyle.Actual, Evidence.Of(point, Months))
        {
            At = point.Covers.Start.Month - 1,
            Until = point.Month.Start.Month,
        };
    }
}
