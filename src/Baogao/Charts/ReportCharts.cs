using Baogao.Model;

namespace Baogao.Charts;

/// <summary>
/// The charts that a report can be drawn as, one method each. Where an edition lacks what a chart needs, the chart has no marks and says what is missing.
/// </summary>
public static class ReportCharts
{
    /// <summary>The year's course as the text tells it: a schematic of phases and named months, with the policy packages.</summary>
    public static ReportChart RecoveryTold(Report report, Language language)
        => Draw("recovery-told", report, language, () => RecoveryToldChart.Build(report, language));

    /// <summary>The course of a year in numbers, on every basis that a series of months has.</summary>
    /// <param name="report">An edition with a series table.</param>
    /// <param name="language">The language of every text.</param>
    /// <param name="indicator">Which series; null for the first one.</param>
    public static ReportChart RecoveryMeasured(Report report, Language language, string? indicator = null)
        => Draw("recovery-measured", report, language, () => RecoveryMeasuredChart.Build(report, language, indicator));

    /// <summary>How far the year had come: actual so far, what the rest must bring, the estimate for the year.</summary>
    public static ReportChart Progress(Report report, Language language)
        => Draw("progress", report, language, () => ProgressChart.Build(report, language));

    /// <summary>The next year's targets beside the base that each is stated against, stretch targets marked.</summary>
    /// <param name="report">The edition that sets the targets.</param>
    /// <param name="language">The language of every text.</param>
    /// <param name="outcomes">A later edition with outcomes of the targets' year; scored only where the basis allows. Null for none.</param>
    public static ReportChart Targets(Report report, Language language, Report? outcomes = null)
        => Draw("targets", report, language, () => TargetsChart.Build(report, language, outcomes));

    /// <summary>Shares of annual targets that were met, with the targets that they imply.</summary>
    public static ReportChart TargetsMet(Report report, Language language)
        => Draw("targets-met", report, language, () => TargetsMetChart.Build(report, language));

    /// <summary>Places in league tables, one panel for each field of peers, and the honours below.</summary>
    public static ReportChart Rankings(Report report, Language language)
        => Draw("rankings", report, language, () => RankingsChart.Build(report, language));

    /// <summary>The next year's projects by category and area, those carried on, and how the stated numbers changed.</summary>
    public static ReportChart Projects(Report report, Language language)
        => Draw("projects", report, language, () => ProjectsChart.Build(report, language));

    /// <summary>The year's numbers by theme: counts as lines, rates as dots.</summary>
    /// <param name="report">The edition.</param>
    /// <param name="language">The language of every text.</param>
    /// <param name="themes">Which themes; services, welfare, safety and law where none is given.</param>
    public static ReportChart YearInNumbers(Report report, Language language, params IReadOnlyCollection<string> themes)
        => Draw("year-in-numbers", report, language, () => YearInNumbersChart.Build(report, language, themes));

    /// <summary>Where the report measures: figures by head of the text, kind, and how sure their period is.</summary>
    public static ReportChart WhereNumbers(Report report, Language language)
        => Draw("where-numbers", report, language, () => WhereNumbersChart.Build(report, language));

    private static ReportChart Draw(string id, Report report, Language language, Func<ReportChart> build)
    {
        try
        {
            return build();
        }
        catch (ChartDataException missing)
        {
            return new ReportChart
            {
                Id = id,
                Language = language,
                Title = language == Language.Chinese ? "本版数据不足，无法作此图" : "This edition has no data for this chart",
                Panels = [],
                Caveats = [missing.In(language)],
                SourceLine = language == Language.Chinese
                    ? "资料来源：" + string.Join("、", report.Sources.Values.Where(source => !source.IsSecondary).Select(source => source.Title.Zh).DefaultIfEmpty(report.Title.Zh))
                    : "Source: " + report.Title.En,
            };
        }
    }
}

/// <summary>An edition lacks what a chart needs; the message says what.</summary>
internal sealed class ChartDataException(string zh, string en) : Exception(en)
{
    /// <summary>What is missing, for a reader.</summary>
    public string In(Language language) => language == Language.Chinese ? zh : Message;
}
