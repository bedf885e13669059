using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>
/// The course of a year in numbers: a series of months on every basis that it has, because the basis decides where the bottom is.
/// Cumulative growth gets its lowest point; levels, or an index against the same month a year before, get the recovery measures. Gaps stay gaps.
/// </summary>
internal static class RecoveryMeasuredChart
{
    public static ReportChart Build(Report report, string? indicator, Report? around)
    {
        if (around is not null && !Surroundings.IsOf(report, around))
        {
            throw new ChartDataException(Surroundings.Refusal(report));
        }

        var curves = RecoveryCurves.Of(report, indicator);
        List<ChartPanel> panels = [];
        if (curves.Cumulative is { } cumulative)
        {
            panels.Add(Curve(
                Sentence.Of<IMeasuredTexts>(texts => texts.Cumulated()), Sentence.Of<IWordTexts>(words => words.Unit(Unit.Percent)), cumulative, null, point => point == curves.Low?.Low ? Number(point) : null));
        }

        if (curves is { Recovery: { } recovery, Months: { } months })
        {
            var unit = months.IsIndex ? Sentence.Of<IMeasuredTexts>(texts => texts.AreaStems()) : Sentence.Of<IWordTexts>(words => words.Unit(months.Unit));
            var title = months.IsIndex ? Sentence.Of<IMeasuredTexts>(texts => texts.SingleMonthsIndex()) : Sentence.Of<IMeasuredTexts>(texts => texts.SingleMonths());
            panels.Add(Curve(title, unit, months, recovery.Baseline, point => Label(point, recovery)));
            panels.Add(RecoveryMeasures.Panel(recovery, months, PlaceOf(curves, report), curves.Topic.Indicator.Name));
        }

        return new ReportChart
        {
            Id = $"recovery-measured-{curves.Topic.Indicator.Id.Replace('_', '-')}",
            Title = Title(curves, report),
            Panels = panels,
            Caveats = [.. RecoveryCaveats.Of(curves)],
            CaveatsOnPicture = 2,
            Source = SourceLine.Of(report, panels),
        };
    }

    /// <summary>Where the bottom is, on each basis.</summary>
    private static Sentence Title(RecoveryCurves curves, Report report)
    {
        var topic = curves.Topic;
        var place = PlaceOf(curves, report);
        var month = curves.Recovery is { } recovery ? new Lowest(recovery.Trough.Month, curves.LowestIsUnsure) : null;
        var cumulated = curves.Low is { } low ? new Lowest(low.Low.Month, low.UnknownBeside.Count > 0) : null;
        return Sentence.Of<IMeasuredTexts>(texts => texts.Title(place, topic.Indicator.Name, month, cumulated));
    }

    private static LocalText PlaceOf(RecoveryCurves curves, Report report)
        => curves.Topic.Geography == report.Place.Name.En ? report.Place.Name : new LocalText(curves.Topic.Geography, curves.Topic.Geography);

    /// <summary>A month as the axis writes it; with its year where there are several.</summary>
    private static ChartPanel Curve(Sentence title, Sentence unit, MonthlySeries series, decimal? baseline, Func<SeriesPoint, Sentence?> label)
    {
        var (first, last) = (series.Points[0].Month.Start.Year, series.Points[^1].Month.Start.Year);
        return new ChartPanel(title, MarkForm.Curve, unit,
            [.. series.Points.Select(point => (Point: point, Label: label(point))).Select(each => new Mark(
                Month(each.Point.Month),
                each.Point.Value,
                each.Label,
                each.Point.IsComputed ? MarkStyle.Derived : each.Label is null ? MarkStyle.Actual : MarkStyle.Target,
                Evidence.Of(each.Point, series)))])
        {
            Categories = [.. MonthKey.Range(Period.OfMonth(first, 1), Period.OfMonth(last, 12)).Select(Month)],
            Baseline = baseline,
        };

        Sentence Month(Period month) => Sentence.Of<IWordTexts>(words => words.ShortMonth(month, first != last));
    }

    /// <summary>What a month is to the measures: the peak, the trough with its drawdown, the last one with the ratio regained.</summary>
    private static Sentence? Label(SeriesPoint point, Recovery recovery)
        => point.Month == recovery.Trough.Month ? Sentence.Of<IMeasuredTexts>(texts => texts.TroughLabel(point.Value, recovery.Drawdown?.Value))
            : recovery.Against == RecoveryBaseline.PreShockPeak && point.Month == recovery.Peak?.Month ? Sentence.Of<IMeasuredTexts>(texts => texts.PeakLabel(point.Value))
            : point.Month == recovery.Last.Month ? Sentence.Of<IMeasuredTexts>(texts => texts.LastLabel(point.Value, recovery.Ratio?.Value))
            : null;

    private static Sentence Number(SeriesPoint point) => Sentence.Of<IWordTexts>(words => words.Number(point.Value));
}
