using Baogao.Comparing;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>Two editions of one place: what is no longer stated first, then targets with their outcomes, figures, what is stated again, rankings, projects; a table each.</summary>
internal static class ComparisonChart
{
    public static ReportChart Build(EditionComparison comparison)
    {
        var (earlier, later) = (Period.OfYear(comparison.Earlier.Year), Period.OfYear(comparison.Later.Year));
        List<ChartPanel> panels =
        [
            .. Panel(texts => texts.GoneHeading(earlier, later), [Head(texts => texts.InEdition(earlier))], comparison.Gone.Select(ComparisonRows.Gone)),
            .. Panel(texts => texts.TargetsHeading(later), [Head(texts => texts.TargetHead()), Head(texts => texts.OutcomeHead()), Head(texts => texts.ResultHead())], comparison.Targets.Select(ComparisonRows.Target)),
            .. Panel(texts => texts.FiguresHeading(earlier, later), Columns(earlier, later), comparison.Figures.Select(ComparisonRows.Pair)),
            .. Panel(texts => texts.RestatedHeading(later), Columns(earlier, later), comparison.Restated.Select(ComparisonRows.Pair)),
            .. Panel(texts => texts.RankingsHeading(), Columns(earlier, later), comparison.Rankings.Select(ComparisonRows.Ranking)),
            .. Panel(texts => texts.ProjectsHeading(), [Head(texts => texts.ResultHead())], comparison.Projects.Select(ComparisonRows.Project)),
        ];
        return new ReportChart
        {
            Id = $"compare-{later}",
            Title = Title(comparison),
            Panels = panels,
            Caveats =
            [
                comparison.IsReport ? Sentence.Of<ICompareTexts>(texts => texts.NoReason(later)) : Sentence.Of<ICompareTexts>(texts => texts.NoReport(later)),
                .. comparison.Targets.Any(result => result.IsEstimate) || comparison.Figures.Any(pair => pair.HasEstimate) ? [Sentence.Of<ICompareTexts>(texts => texts.EstimatesNamed())] : Array.Empty<Sentence>(),
                .. comparison.Projects.Count > 0 ? [Sentence.Of<ICompareTexts>(texts => texts.NamesMatched())] : Array.Empty<Sentence>(),
            ],
            Source = SourceLine.Of([comparison.Earlier, comparison.Later], panels),
            InTitle = [.. comparison.Targets.Where(result => result.Outcome is not null).SelectMany(result => (Provenance[])[result.Target.Provenance, result.Outcome!.Provenance])],
        };
    }

    /// <summary>What came of the targets: plans alone, each by the last version of it.</summary>
    private static Sentence Title(EditionComparison comparison)
    {
        var plans = comparison.Targets.Where(result => result.Target.Kind == FigureKind.Target)
            .GroupBy(result => (result.Target.Indicator.Id, result.Target.Basis?.Id, result.Target.Measure, result.Target.Subject)).Select(versions => versions.MaxBy(result => result.Target.Vintage)!).ToList();
        var met = Named(plans, TargetState.Met, TargetState.BeyondStretch, TargetState.WithinRange);
        var missed = Named(plans, TargetState.Missed);
        return Sentence.Of<ICompareTexts>(texts => texts.Title(met, missed, plans.Count - met.Length - missed.Length, Period.OfYear(comparison.Later.Year)));
    }

    private static NamedQuantity[] Named(IEnumerable<TargetResult> results, params TargetState[] states)
        => [.. results.Where(result => states.Contains(result.State)).Select(result => new NamedQuantity(RowNames.Of(result.Target), Quantity.Of(result.Outcome!)))];

    private static IReadOnlyList<Sentence> Columns(Period earlier, Period later)
        => [Head(texts => texts.InEdition(earlier)), Head(texts => texts.InEdition(later)), Head(texts => texts.ChangeHead())];

    private static Sentence Head(Func<ICompareTexts, string> say) => Sentence.Of(say);

    private static IEnumerable<ChartPanel> Panel(Func<ICompareTexts, string> title, IReadOnlyList<Sentence> heads, IEnumerable<Mark> rows)
    {
        var marks = rows.ToList();
        return marks.Count == 0 ? [] : [new ChartPanel(Sentence.Of(title), MarkForm.Table, null, marks) { Columns = [Head(texts => texts.NameHead()), .. heads], Finding = Sentence.Of(title) }];
    }
}
