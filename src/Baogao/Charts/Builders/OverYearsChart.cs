using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>Target and outcome of one place, a row each, the earliest year first; a panel for each run of years, so that a gap in years stays a gap. All panels share one scale.</summary>
internal static class OverYearsChart
{
    public static ReportChart? Build(Reports reports, IReadOnlyList<Report> editions, string indicator)
    {
        // Of the other levels nothing is asked: what a chart does not need counts as read otherwise.
        var stated = (editions is [var first, ..] ? reports.Targets(indicator, null, first.Place.Level) : []).Where(target => editions.Contains(target.Edition) && target.Figure is { Kind: FigureKind.Target, Value: not null }).ToList();
        if (ManyReports.OnOneScale(stated) is not [var scale, ..])
        {
            return null;
        }

        var (unit, like) = (ManyReports.UnitOf(scale), scale[0].Figure);
        var targets = scale.OrderBy(target => target.Figure.Provenance.Source.IsSecondary).DistinctBy(target => (target.Year, target.Figure.Vintage)).ToLookup(target => target.Year);
        var outcomes = Outcomes(editions, like);
        int[] years = [.. targets.Select(group => group.Key).Concat(outcomes.Keys).Distinct().Order()];
        List<ChartPanel> panels = [.. Runs(years).Select(run => new ChartPanel(
            Sentence.Of<IAcrossTexts>(texts => texts.Years(like.Indicator.Name, run[0], run[^1])),
            MarkForm.Dots,
            Sentence.Of<ITargetTexts>(texts => texts.Axis(like.Measure, unit)),
            [.. run.SelectMany(year => Marks([.. targets[year]], outcomes.GetValueOrDefault(year), unit))]))];
        var missing = years[^1] - years[0] + 1 - years.Length;
        return new ReportChart
        {
            Id = $"targets-over-years-{indicator.Replace('_', '-')}",
            Title = Title(editions[0].Place.Name, like.Indicator.Name, [.. targets.Select(group => group.First())], outcomes),
            Panels = panels,
            Caveats =
            [
                .. missing == 0 ? [] : (Sentence[])[Sentence.Of<IAcrossTexts>(texts => texts.YearsMissing(years[0], years[^1], missing))],
                Sentence.Of<IAcrossTexts>(texts => texts.MarksOfPlaces()),
                AcrossPlacesChart.HowToRead(scale),
            ],
            Source = ManyReports.Source(targets.SelectMany(group => group).Select(target => target.Edition).Concat(outcomes.Values.Select(outcome => outcome.Edition))),
        };
    }

    private static IEnumerable<Mark> Marks(IReadOnlyList<YearTarget> targets, EditionFigure? outcome, Unit unit)
    {
        foreach (var target in targets)
        {
            var name = target.Figure.Vintage is null
                ? Sentence.Of<ITargetTexts>(texts => texts.YearAndKind(target.Figure.Period, target.Figure.Kind))
                : Sentence.Of<ITargetTexts>(texts => texts.Revised(target.Figure.Period));
            yield return ManyReports.Aim(name, new EditionFigure(target.Edition, target.Figure), unit);
        }

        if (outcome is { Figure: var figure })
        {
            var gaps = targets.Select(target => TargetGap.Of(target.Figure, figure)).OfType<TargetGap>()
                .Select(gap => new GapNumber(gap.Target.Kind, gap.Target.Vintage != null, gap.FromLow, gap.FromMiddle, gap.Direction, figure.Comparator, gap.IsMet)).ToList();
            var isSecondary = figure.Provenance.Source.IsSecondary;
            var number = Quantity.Of(figure) with { IsChange = false };
            yield return ManyReports.Stated(
                Sentence.Of<ITargetTexts>(texts => texts.OutcomeName(figure.Period, figure.Kind, isSecondary)),
                figure,
                Sentence.Of<ITargetTexts>(texts => texts.Outcome(number, true, unit, figure.Kind == FigureKind.Estimate, gaps)),
                isSecondary ? MarkStyle.Secondary : figure.Kind == FigureKind.Estimate ? MarkStyle.Estimate : MarkStyle.Actual,
                unit);
        }
    }

    /// <summary>The best outcome of each whole year that may stand beside such a target.</summary>
    private static Dictionary<int, EditionFigure> Outcomes(IReadOnlyList<Report> editions, Figure like)
        => editions.SelectMany(edition => edition.Figures).Where(figure => figure.Indicator.Id == like.Indicator.Id).Select(figure => figure.Period.Start.Year).Distinct()
            .Select(year => (Year: year, Outcome: YearOutcomes.Of(editions, Period.OfYear(year)).FirstOrDefault(one => AboveGap.IsOneMeasure(one.Figure, like))))
            .Where(one => one.Outcome is not null).ToDictionary(one => one.Year, one => one.Outcome!);

    private static IEnumerable<List<int>> Runs(int[] years)
    {
        List<int> run = [];
        foreach (var year in years)
        {
            if (run.Count > 0 && run[^1] + 1 < year)
            {
                yield return run;
                run = [];
            }

            run.Add(year);
        }

        yield return run;
    }

    private static Sentence Title(LocalText place, LocalText indicator, IReadOnlyList<YearTarget> targets, Dictionary<int, EditionFigure> outcomes)
    {
        var sorted = targets.OrderBy(target => ManyReports.Size(target.Figure)).ThenBy(target => ManyReports.HighEnd(target.Figure));
        var (lowest, highest) = (sorted.ThenByDescending(target => target.Year).First().Figure, sorted.ThenBy(target => target.Year).Last().Figure);
        var gaps = targets.Select(target => outcomes.TryGetValue(target.Year, out var outcome) ? TargetGap.Of(target.Figure, outcome.Figure) : null).OfType<TargetGap>().ToList();
        var finding = new YearsFinding(place, indicator, Quantity.Of(lowest), lowest.Period, Quantity.Of(highest), highest.Period, gaps.Count, gaps.Count(gap => gap.FromLow > 0));
        return Sentence.Of<IAcrossTexts>(texts => texts.YearsTitle(finding));
    }
}
