using Plotly.NET;

namespace Baogao;

/// <summary>A researcher's own Plotly.NET chart in a notebook. It is drawn as it is: it carries no evidence, unlike a <see cref="ReportChart"/>.</summary>
public static class PlotlyFigures
{
    /// <summary>The chart as HTML that is drawn where the page has plotly.js. Nothing is fetched.</summary>
    public static string ToHtml(GenericChart chart)
        => $"<figure class=\"baogao-own\"><div class=\"baogao-plot\"></div><script type=\"application/json\" class=\"baogao-figure\">{ChartHtml.Json(ToJson(chart))}</script><script>{ChartHtml.DrawScript}</script></figure>";

    /// <summary>plotly's figure JSON.</summary>
    public static string ToJson(GenericChart chart) => FigureSerializer.Of(chart);
}
