using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Baogao.Charts;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Notebooks.Execution.Outputs;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Baogao.Publishing;

/// <summary>How charts leave a cell: figure JSON, which VS Code and JupyterLab draw offline; HTML with a still picture and the data table; that picture by itself; the chart as data in no language, for pages and slides; text.</summary>
public static class ChartFormats
{
    // Page, slides, deck, workbook and images show the same charts: each is read once for each language.
    private static readonly ConditionalWeakTable<JsonNode, ConcurrentDictionary<ITexts, RenderedChart>> Known = [];

    /// <summary>Registers the formats for this process, those of dates and JSON too.</summary>
    public static void Register()
    {
        ValueFormats.Register();
        Register<RenderedChart>(chart => chart);
        Register<ReportChart>(chart => chart.In(Language.English));
        MimeFormatters.Register<GenericChart>(
            (Plotly, PlotlyFigures.ToJson),
            ("text/html", PlotlyFigures.ToHtml),
            ("text/plain", _ => "A chart of Plotly.NET"));
        MimeFormatters.KeepWhole<GenericChart>();
    }

    /// <summary>Registers them and takes back everything that cells have registered in this process, so that no notebook shapes the outputs of the next.</summary>
    public static void Reset()
    {
        Formatter.ResetToDefault();
        Register();
    }

    /// <summary>The chart that a cell left, in a language.</summary>
    /// <exception cref="FormatException">It is no chart as a cell leaves it.</exception>
    internal static RenderedChart Read(JsonNode chart, ITexts texts) => Known.GetOrCreateValue(chart).GetOrAdd(texts, _ => ReportChart.FromJson(chart.ToJsonString()).In(texts));

    /// <summary>Registers a chart: drawn in its language, and as data in none.</summary>
    private static void Register<T>(Func<T, RenderedChart> render)
    {
        MimeFormatters.Register<T>(
            (Plotly, chart => render(chart).ToFigureJson()),
            ("text/html", chart => render(chart).ToHtml()),
            ("image/svg+xml", chart => render(chart).ToSvg()),
            (ReportChart.MimeType, chart => render(chart).ToJson()),
            ("text/plain", chart => render(chart).AlternativeText));
        MimeFormatters.KeepWhole<T>();
    }

    /// <summary>The MIME type of plotly's figure JSON.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";
}
