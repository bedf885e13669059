using Baogao.Comparing;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>
/// The charts that a report can be drawn as, one method each. Where an edition lacks what a chart needs, the chart has no marks and says what is missing.
/// </summary>
public static class ReportCharts
{
    /// <summary>The course of the year in one picture: the report's words, dated events, and the series measured around it, on one axis of months.</summary>
    /// <param name="report">The report; or an edition with a series table, which is then drawn alone.</param>
    /// <param name="around">An edition of its surroundings: of a place above, or the same, and of the same year. Null for none.</param>
    public static ReportChart Recovery(Report report, Report? around = null)
        => Draw("recovery", report, () => RecoveryChart.Build(report, around));

    /// <summary>The course of a year in numbers, on every basis that a series of months has.</summary>
    /// <param name="report">An edition with a series table.</param>
    /// <param name="indicator">Which series; null for the first one.</param>
    /// <param name="around">The report whose surroundings the edition is to show: it must be of a place above, or the same, and of the same year. Null for none.</param>
    public static ReportChart RecoveryMeasured(Report report, string? indicator = null, Report? around = null)
        => Draw("recovery-measured", report, () => RecoveryMeasuredChart.Build(report, indicator, around));

    /// <summary>How far the year had come: actual so far, what the rest must bring, the estimate for the year.</summary>
    public static ReportChart Progress(Report report)
        => Draw("progress", report, () => ProgressChart.Build(report));

    /// <summary>The next year's targets, each from its base over target and stretch target to what came of it, with its words and what they commit to.</summary>
    /// <param name="report">The edition that sets the targets.</param>
    /// <param name="outcomes">Editions with outcomes of the targets' year, such as <see cref="Report.EditionsOf"/> finds; set against a target only where the basis allows.</param>
    public static ReportChart Targets(Report report, params IReadOnlyCollection<Report> outcomes)
        => Draw("targets", report, () => TargetsChart.Build(report, outcomes));

    /// <summary>Shares of annual targets that were met, with the targets that they imply.</summary>
    public static ReportChart TargetsMet(Report report)
        => Draw("targets-met", report, () => TargetsMetChart.Build(report));

    /// <summary>Places in league tables, one panel for each field of peers, and the honours as a table.</summary>
    public static ReportChart Rankings(Report report)
        => Draw("rankings", report, () => RankingsChart.Build(report));

    /// <summary>How the stated numbers of projects changed, and the projects of the next year's lists that carry on.</summary>
    public static ReportChart Projects(Report report)
        => Draw("projects", report, () => ProjectsChart.Build(report));

    /// <summary>The year's numbers by theme as one table, rates as dots on an axis.</summary>
    /// <param name="report">The edition.</param>
    /// <param name="themes">Which themes; services, welfare, safety and law where none is given, or all where the edition has none of these.</param>
    public static ReportChart YearInNumbers(Report report, params IReadOnlyCollection<string> themes)
        => Draw("year-in-numbers", report, () => YearInNumbersChart.Build(report, themes));

    /// <summary>What the report itself says falls short, with its words.</summary>
    public static ReportChart Shortcomings(Report report)
        => Draw("shortcomings", report, () => ShortcomingsChart.Build(report));

    /// <summary>Where the report measures: figures by head of the text, kind, and how sure their period is.</summary>
    public static ReportChart WhereNumbers(Report report)
        => Draw("where-numbers", report, () => WhereNumbersChart.Build(report));

    /// <summary>Two editions of one place side by side: what the later one no longer states, targets and their outcomes, figures, rankings, projects.</summary>
    /// <param name="report">An edition.</param>
    /// <param name="other">One of the same place and another year, such as the first that <see cref="Report.EditionsOf"/> finds; null for none.</param>
    /// <exception cref="ArgumentException">They are of two places, or of one year.</exception>
    public static ReportChart Comparison(Report report, Report? other = null)
        => Draw("compare", report, () => ComparisonChart.Build(EditionComparison.Of(report, other ?? throw new ChartDataException(Sentence.Of<ICompareTexts>(texts => texts.Missing(report.Name, Period.OfYear(report.Year + 1)))))));

    private static ReportChart Draw(string id, Report report, Func<ReportChart> build)
    {
        try
        {
            return DraftMarks.Show(build());
        }
        catch (ChartDataException missing)
        {
            LocalText[] sources = [.. report.Sources.Values.Where(source => !source.IsSecondary).Select(source => source.Title).DefaultIfEmpty(report.Title)];
            return new ReportChart
            {
                Id = id,
                Title = Sentence.Of<IPictureTexts>(texts => texts.NoData()),
                Panels = [],
                Caveats = [missing.Lacking],
                Source = Sentence.Of<IPictureTexts>(texts => texts.Source(report.Title, sources)),
            };
        }
    }
}

/// <summary>An edition lacks what a chart needs.</summary>
internal sealed class ChartDataException(Sentence lacking) : Exception(lacking.ToString())
{
    /// <summary>What is missing, for a reader.</summary>
    public Sentence Lacking => lacking;
}
