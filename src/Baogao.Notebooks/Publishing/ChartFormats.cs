using Baogao.Notebooks.Execution;

namespace Baogao.Notebooks.Publishing;

/// <summary>How charts leave a cell: figure JSON, which VS Code and JupyterLab draw offline; HTML with the data table; text.</summary>
public static class ChartFormats
{
    /// <summary>Registers the formats for this process.</summary>
    public static void Register() => MimeFormatters.Register<ReportChart>(
        ("application/vnd.plotly.v1+json", chart => chart.ToFigureJson()),
        ("text/html", chart => chart.ToHtml()),
        ("text/plain", chart => chart.AlternativeText));
}
