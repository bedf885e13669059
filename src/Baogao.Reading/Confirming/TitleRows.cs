using Baogao.Charts;
using Baogao.Charts.Builders;

namespace Baogao.Reading.Confirming;

/// <summary>The rows whose own number, name or period the title of a chart says, or the finding of one of its panels.</summary>
internal static class TitleRows
{
    /// <summary>Their provenances, as the rows hold them. Every chart is drawn for it.</summary>
    public static IReadOnlySet<Provenance> Of(Report report)
    {
        string[] themes = [.. report.Figures.Select(figure => figure.Indicator.Theme).Distinct()];
        ReportChart[] charts =
        [
            ReportCharts.Recovery(report), ReportCharts.Progress(report), ReportCharts.Targets(report), ReportCharts.TargetsMet(report), ReportCharts.Rankings(report), ReportCharts.Projects(report),
            ReportCharts.YearInNumbers(report, themes), ReportCharts.Shortcomings(report), ReportCharts.WhereNumbers(report),
            // What a comparison with the year before or after says stands in the title of that.
            .. report.EditionsOf(report.Year - 1).Concat(report.EditionsOf(report.Year + 1)).Select(other => ReportCharts.Comparison(report, other)),
        ];
        return charts.SelectMany(chart => chart.InTitle).ToHashSet<Provenance>(ReferenceEqualityComparer.Instance);
    }
}
