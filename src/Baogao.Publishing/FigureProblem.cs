using System.Text.Json.Nodes;
using Baogao.Model;

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
    public static string? Of(JsonObject figure, Language language)
    {
        if (figure["layout"] is not (null or JsonObject))
        {
            return Say(language, "its layout is no JSON object", "其 layout 不是 JSON 对象");
        }

        if (figure["data"] is not JsonArray traces || traces.Any(trace => trace is not JsonObject))
        {
            return Say(language, "its data is no list of traces", "其 data 不是图形列表");
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
                return Say(language, $"a trace of type {name} loads its map from the network", $"{name} 类图形需联网加载地图");
            }

            if (Gpu.Contains(name))
            {
                return Say(language, $"a trace of type {name} needs WebGL, which the page does not allow", $"{name} 类图形需要 WebGL，本页不允许");
            }

            if (!Drawn.Contains(name))
            {
                return Say(language, $"plotly has no trace of type {name}", $"plotly 没有 {name} 类图形");
            }
        }

        return null;
    }

    /// <summary>The reason as a sentence; without one that the chart is malformed.</summary>
    public static string Sentence(string problem, Language language)
        => Say(language, $"This chart is not drawn: {(problem.Length > 0 ? problem : "its data are malformed")}.", $"此图未绘出：{(problem.Length > 0 ? problem : "其数据格式有误")}。");

    private static string Say(Language language, string en, string zh) => language == Language.Chinese ? zh : en;
}
