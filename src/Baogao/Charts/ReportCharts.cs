namespace Baogao;

/// <summary>The charts that a report can be drawn as, one method each.</summary>
public static class ReportCharts
{
    /// <summary>The year's course as the text tells it: a schematic of phases and named months, with the policy packages.</summary>
    /// <exception cref="ChartDataException">The edition tells no course of the year.</exception>
    public static ReportChart RecoveryTold(Report report, Language language) => RecoveryToldChart.Build(report, language);

    /// <summary>The course of a year in numbers, on every basis that a series of months has.</summary>
    /// <param name="report">An edition with a series table.</param>
    /// <param name="language">The language of every text.</param>
    /// <param name="indicator">Which series; null for the first one.</param>
    /// <exception cref="ChartDataException">The edition has no series, or none of that indicator.</exception>
    public static ReportChart RecoveryMeasured(Report report, Language language, string? indicator = null) => RecoveryMeasuredChart.Build(report, language, indicator);

    /// <summary>How far the year had come: actual so far, what the rest must bring, the estimate for the year.</summary>
    /// <exception cref="ChartDataException">The edition states no such pair.</exception>
    public static ReportChart Progress(Report report, Language language) => ProgressChart.Build(report, language);

    /// <summary>The next year's targets beside the base that each is stated against, stretch targets marked.</summary>
    /// <param name="report">The edition that sets the targets.</param>
    /// <param name="language">The language of every text.</param>
    /// <param name="outcomes">A later edition with outcomes of the targets' year; scored only where the basis allows. Null for none.</param>
    /// <exception cref="ChartDataException">The edition states no target.</exception>
    public static ReportChart Targets(Report report, Language language, Report? outcomes = null) => TargetsChart.Build(report, language, outcomes);

    /// <summary>Shares of annual targets that were met, with the targets that they imply.</summary>
    /// <exception cref="ChartDataException">The edition states no such share.</exception>
    public static ReportChart TargetsMet(Report report, Language language) => TargetsMetChart.Build(report, language);

    /// <summary>Places in league tables, one panel for each field of peers, and the honours below.</summary>
    /// <exception cref="ChartDataException">The edition states no place.</exception>
    public static ReportChart Rankings(Report report, Language language) => RankingsChart.Build(report, language);
}

/// <summary>An edition lacks what a chart needs; the message says what.</summary>
public sealed class ChartDataException : Exception
{
    /// <summary>Creates the exception from its message.</summary>
    public ChartDataException(string message)
        : base(message)
    {
    }
}
