using Baogao.Analysis;
using Baogao.Comparing;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>
/// One indicator of one place over the years, a panel for each measure and unit: the outcomes, joined only where they may be compared, and the targets of the scale that most of
/// them have. Breaks are named on the picture and under it.
/// </summary>
internal static class OverYearsChart
{
    /// <summary>Breaks of which the picture itself tells.</summary>
    private const int MostOnPicture = 3;

    public static ReportChart? Build(Reports reports, IReadOnlyList<Report> editions, string indicator)
    {
        // Of the other levels nothing is asked: what a chart does not need counts as read otherwise.
        var targets = (editions is [var first, ..] ? reports.Targets(indicator, null, first.Place.Level) : []).Where(target => editions.Contains(target.Edition) && target.Figure is { Kind: FigureKind.Target, Value: not null }).ToList();
        var measures = targets.Select(target => target.Figure.Measure).Concat(editions.SelectMany(edition => edition.Figures).Where(figure => figure.Indicator.Id == indicator).Select(figure => figure.Measure)).Distinct().Order().ToList();
        List<YearPanel> all = [.. measures.SelectMany(measure => YearPanel.Of(YearLine.OfOutcomes(editions, indicator, measure), ManyReports.OnOneScale(targets.Where(target => target.Figure.Measure == measure))))
            .OrderByDescending(panel => panel.Targets.Count > 1).ThenByDescending(panel => panel.Targets.Count + panel.Outcomes.Count)];
        // A number alone shows nothing over the years; one target alone is all that some places have.
        List<YearPanel> panels = [.. all.Where(panel => panel.Targets.Count + panel.Outcomes.Count > 1)];
        panels = panels.Count > 0 ? panels : [.. all.Where(panel => panel.Targets.Count > 0).Take(1)];
        if (panels.Count == 0)
        {
            return null;
        }

        List<YearStep> breaks = [.. panels.SelectMany(panel => panel.Line.Breaks).Where(step => step.Break != YearBreak.YearsMissing).Distinct()];
        var haveTargets = panels.Exists(panel => panel.Targets.Count > 0);
        var findings = panels.ConvertAll(panel => YearsFindings.Of(editions[0].Place.Name, panel));
        var titles = findings.ConvertAll(found => Sentence.Of<IAcrossTexts>(texts => texts.YearsTitle(found.Finding)));
        return new ReportChart
        {
            Id = $"targets-over-years-{indicator.Replace('_', '-')}",
            Title = titles[0],
            Panels = [.. panels.Zip(titles, (panel, title) => panel.Panel() with { Finding = panels.Count > 1 ? title : null })],
            Caveats =
            [
                .. breaks.Select(Broken), Sentence.Of<IAcrossTexts>(texts => texts.MarksOfYears(haveTargets)), .. Gaps(panels), .. panels.SelectMany(panel => panel.Line.Steps).Any(step => step is { HasEstimate: true, Break: null }) ? [Sentence.Of<IAcrossTexts>(texts => texts.EstimateOnLine())] : Array.Empty<Sentence>(),
                .. panels.SelectMany(panel => panel.Elsewhere).Select(target => Elsewhere(target, panels)).OfType<Sentence>(),
                .. targets.Count == 0 ? [] : (Sentence[])[AcrossPlacesChart.HowToRead(targets)],
            ],
            CaveatsOnPicture = Math.Min(breaks.Count, MostOnPicture) + 1,
            Source = ManyReports.Source(panels.SelectMany(panel => panel.Editions)),
            InTitle = [.. findings.SelectMany(found => found.Shown).Select(figure => figure.Provenance)],
        };
    }

    /// <summary>The two rows that no line joins, and why.</summary>
    private static Sentence Broken(YearStep step)
    {
        var (earlier, later, why) = (Dated(step.Earlier.Figure), Dated(step.Later.Figure), step.Why!);
        return Sentence.Of<IAcrossTexts>(texts => texts.NoLineBetween(earlier, later, why));
    }

    private static DatedQuantity Dated(Figure figure) => new(Quantity.Of(figure), figure.Period, figure.Kind);

    /// <summary>The years between the first and the last of the chart that have nothing.</summary>
    private static IEnumerable<Sentence> Gaps(IReadOnlyList<YearPanel> panels)
    {
        int[] years = [.. panels.SelectMany(panel => panel.Years).Distinct().Order()];
        var missing = years[^1] - years[0] + 1 - years.Length;
        if (missing > 0)
        {
            yield return Sentence.Of<IAcrossTexts>(texts => texts.YearsMissing(years[0], years[^1], missing));
        }

        if (panels.Any(panel => panel.Line.Breaks.Any(step => step.Break == YearBreak.YearsMissing)))
        {
            yield return Sentence.Of<IAcrossTexts>(texts => texts.NoLineAcrossGaps());
        }
    }

    /// <summary>A target that is not drawn, as no outcome and no other target stands on its scale.</summary>
    private static Sentence? Elsewhere(YearTarget target, IReadOnlyList<YearPanel> panels)
    {
        if (panels.SelectMany(panel => panel.Outcomes).Select(outcome => Mismatch.Of(target.Figure, outcome.Figure with { Period = target.Figure.Period })).FirstOrDefault(why => why is not null) is not { } why)
        {
            return null;
        }

        var aim = Dated(target.Figure);
        return Sentence.Of<IAcrossTexts>(texts => texts.TargetElsewhere(aim, why));
    }
}
