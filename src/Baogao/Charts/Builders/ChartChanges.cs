using Baogao.Languages;

namespace Baogao.Charts.Builders;

/// <summary>A chart or a finding that other data changes.</summary>
/// <param name="Id">The chart's name, such as <c>targets-2023</c>; the kind of the chart that shows a finding.</param>
/// <param name="Before">What it said; null where there was none.</param>
/// <param name="After">What it says now; null where there is none.</param>
/// <param name="IsFinding">True for a finding that a publication shows first, false for the title of a chart.</param>
public sealed record ChartChange(string Id, Sentence? Before, Sentence? After, bool IsFinding)
{
    /// <summary>True where it says the same and draws other marks.</summary>
    public bool IsDrawnAnew => Before is not null && After is not null && Before.ToString() == After.ToString();
}

/// <summary>What two states of an edition make of its charts and findings, without a run.</summary>
public static class ChartChanges
{
    /// <summary>The charts of the edition alone whose titles or marks differ, then the findings that do. What notebooks draw of other editions beside it is not among them.</summary>
    /// <param name="before">The earlier state.</param>
    /// <param name="after">The later state.</param>
    public static IReadOnlyList<ChartChange> Of(Report before, Report after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. Charts(before).Zip(Charts(after)).Where(pair => pair.First.ToJson() != pair.Second.ToJson()).Select(pair => new ChartChange(pair.Second.Id, Title(pair.First), Title(pair.Second), IsFinding: false)),
            .. Findings(Headlines.Of(before), Headlines.Of(after)),
        ];
    }

    private static IEnumerable<ReportChart> Charts(Report report) =>
    [
        ReportCharts.Recovery(report), ReportCharts.RecoveryMeasured(report), ReportCharts.Progress(report), ReportCharts.Rankings(report), ReportCharts.Targets(report), ReportCharts.TargetsMet(report),
        ReportCharts.Projects(report), ReportCharts.YearInNumbers(report), ReportCharts.Shortcomings(report), ReportCharts.WhereNumbers(report),
    ];

    private static Sentence? Title(ReportChart chart) => chart.Panels.Count == 0 ? null : chart.Title;

    private static IEnumerable<ChartChange> Findings(IReadOnlyList<Headline> before, IReadOnlyList<Headline> after)
        => before.Concat(after).Select(headline => headline.Chart).Distinct()
            .Select(chart => new ChartChange(chart, Say(before, chart), Say(after, chart), IsFinding: true)).Where(change => change.Before?.ToString() != change.After?.ToString());

    private static Sentence? Say(IReadOnlyList<Headline> headlines, string chart)
        => headlines.FirstOrDefault(headline => headline.Chart == chart) is { } found ? Sentence.Of<IWordTexts>(texts => texts.Lines(new[] { found.Number, found.Finding })) : null;
}
