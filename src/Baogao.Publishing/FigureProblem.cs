using System.Text.Json.Nodes;
using Baogao.Languages;

namespace Baogao.Publishing;

/// <summary>Why a figure of plotly cannot be drawn without a network.</summary>
internal static class FigureProblem
{
    // The traces that plotly.js draws as SVG.
    private static readonly HashSet<string> Drawn =
    [
        "bar", "barpolar", "box", "candlestick", "carpet", "contour", "contourcarpet", "funnel", "funnelarea", "heatmap", "histogram", "histogram2d", "histogram2dcontour", "icicle", "image",
        "indicator", "ohlc", "parcats", "pie", "sankey", "scatter", "scattercarpet", "scatterpolar", "scattersmith", "scatterternary", "sunburst", "table", "treemap", "violin", "waterfall",
    ];

    private static readonly HashSet<string> Maps = ["choropleth", "choroplethmapbox", "densitymapbox", "scattergeo", "scattermapbox"];

    private static readonly HashSet<string> Gpu =
        ["cone", "heatmapgl", "isosurface", "mesh3d", "parcoords", "pointcloud", "scatter3d", "scattergl", "scatterpolargl", "splom", "streamtube", "surface", "volume"];

    /// <summary>The reason as the end of a sentence, or null where the figure can be drawn.</summary>
    public static string? Of(JsonObject figure, IFigureTexts texts)
    {
        if (figure["layout"] is not (null or JsonObject))
        {
            return texts.NoLayout();
        }

        if (figure["data"] is not JsonArray traces || traces.Any(trace => trace is not JsonObject))
        {
            return texts.NoTraces();
        }

        foreach (var type in traces.Select(trace => trace!["type"]))
        {
            if (type is null)
            {
                continue;
            }

            var name = PageOutput.TextOf(type) ?? type.ToJsonString();
            if (Maps.Contains(name))
            {
                return texts.MapFromNetwork(name);
            }

            if (Gpu.Contains(name))
            {
                return texts.NeedsWebGl(name);
            }

            if (!Drawn.Contains(name))
            {
                return texts.UnknownTrace(name);
            }
        }

        return null;
    }

    /// <summary>The reason as a sentence; without one that the chart is malformed.</summary>
    public static string Sentence(string problem, IFigureTexts texts) => texts.NotDrawn(problem.Length > 0 ? problem : null);
}
