using Baogao.Charts;
using Baogao.Notebooks.Execution.Outputs;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Baogao.Publishing;

/// <summary>How charts leave a cell: figure JSON, which VS Code and JupyterLab draw offline; HTML with the data table; the chart as data, for slides; text.</summary>
public static class ChartFormats
{
    /// <summary>Registers the formats for this process, those of dates and JSON too.</summary>
    public static void Register()
    {
        ValueFormats.Register();
        MimeFormatters.Register<ReportChart>(
            (Plotly, chart => chart.ToFigureJson()),
            ("text/html", chart => chart.ToHtml()),
            (ReportChart.MimeType, chart => chart.ToJson()),
            ("text/plain", chart => chart.AlternativeText));
        MimeFormatters.Register<GenericChart>(
            (Plotly, PlotlyFigures.ToJson),
            ("text/html", PlotlyFigures.ToHtml),
            ("text/plain", _ => "A chart of Plotly.NET"));
        MimeFormatters.KeepWhole<ReportChart>();
        MimeFormatters.KeepWhole<GenericChart>();
    }

    /// <summary>Registers them and takes back everything that cells have registered in this process, so that no notebook shapes the outputs of the next.</summary>
    public static void Reset()
    {
        Formatter.ResetToDefault();
        Register();
    }

    /// <summary>The MIME type of plotly's figure JSON.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";
}
