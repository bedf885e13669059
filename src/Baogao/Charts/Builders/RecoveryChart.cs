using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>
/// The course of a year in one picture, on one axis of months: above what the report tells in its own words, below what was measured around it, and between them the
/// events that a source dates. What an edition lacks is left out; each half stands alone.
/// </summary>
internal static class RecoveryChart
{
    public static ReportChart Build(Report report, Report? around)
    {
        var isAround = around is null || Surroundings.IsOf(around, report);
        IReadOnlyList<Report> editions = around is not null && isAround ? [report, around] : [report];
        var told = ToldCourse.Of(report);
        RecoverySeries[] all = [.. editions.SelectMany(edition => RecoverySeries.Of(edition, report.Year))];
        var drawn = Drawn(all);
        if (told.IsEmpty && drawn.Count == 0)
        {
            throw new ChartDataException(isAround ? Sentence.Of<IRecoveryTexts>(texts => texts.Missing(report.Name)) : Surroundings.Refusal(around!));
        }

        var events = editions.SelectMany(edition => edition.Milestones).Where(step => step.IsDay && step.Period!.Start.Year == report.Year).OrderBy(step => step.Period).ToList();
        var months = MonthAxis.Names(report.Year);
        decimal[] dates = [.. events.Select(step => MonthAxis.Of(step.Period!.Start)).Distinct()];
        var finding = drawn.Count == 0 ? null : SeriesTitle(drawn, around ?? report);
        ChartPanel[] measured = [.. events.Count == 0 ? Array.Empty<ChartPanel>() : [Events(events, months, dates)], .. drawn.Select(series => series.Panel(months, dates))];
        ChartPanel[] panels = [.. CoursePanels.Of(told, report), .. told.IsEmpty ? measured : measured.Select(panel => panel with { Finding = finding })];
        return new ReportChart
        {
            Id = $"recovery-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = told.IsEmpty ? finding! : told.Title(),
            Panels = panels,
            Caveats = [.. isAround ? Array.Empty<Sentence>() : [Surroundings.Refusal(around!)], .. RecoveryPictureCaveats.Of(report, told, drawn, all, events.Count > 0)],
            CaveatsOnPicture = 4,
            Source = SourceLine.Of(report, panels),
            InTitle = told.InTitle,
            Unmarked = told.IsEmpty ? [] : [.. NotSaid.Rates(report).Select(rate => rate.Provenance), .. told.Packages.Select(step => step.Provenance)],
        };
    }

    /// <summary>Those at one kind of prices that can show a low; where there are none, what there is.</summary>
    private static IReadOnlyList<RecoverySeries> Drawn(IReadOnlyList<RecoverySeries> all)
    {
        var nominal = all.Any(series => !series.IsReal && series.Low is not null) ? all.Where(series => !series.IsReal).ToList() : all;
        return nominal.Any(series => series.Low is not null) ? [.. nominal.Where(series => series.Low is not null)] : nominal;
    }

    private static ChartPanel Events(List<Milestone> events, IReadOnlyList<Sentence> months, IReadOnlyList<decimal> dates)
        => new(Sentence.Of<IRecoveryTexts>(texts => texts.EventsHeading()), MarkForm.Events,
            events.All(step => step.Provenance.Source.IsSecondary) ? Sentence.Of<IRecoveryTexts>(texts => texts.EventsAxis()) : null,
            [.. events.Select((step, i) => Event(step, events.Count - 1 - i))]) { Categories = months, Dates = dates };

    private static Mark Event(Milestone step, int row)
    {
        var (day, what) = (step.Period!, step.Name is { } name ? Sentence.Of(name) : Sentence.AsWritten(step.Provenance.Quote!));
        var label = Sentence.Of<IRecoveryTexts>(texts => texts.DatedEvent(day, what));
        return new Mark(label, row, label, MarkStyle.Actual, Evidence.Of(step)) { At = MonthAxis.Of(day.Start) };
    }

    private static Sentence SeriesTitle(IReadOnlyList<RecoverySeries> drawn, Report of)
    {
        var lows = drawn.Where(series => series.Low is not null).ToList();
        Period[] single = Months(lows.Where(series => !series.IsCumulated)), cumulated = Months(lows.Where(series => series.IsCumulated));
        var isUnsure = lows.Any(series => series.LowIsUnsure);
        return Sentence.Of<IRecoveryTexts>(texts => texts.TitleOfSeries(of.Place.Name, single, cumulated, isUnsure));

        static Period[] Months(IEnumerable<RecoverySeries> series) => [.. series.Select(one => one.Low!.Month).Distinct().Order()];
    }
}
