using Newtonsoft.Json.Linq;
using Plotly.NET;

namespace Baogao;

/// <summary>Traces for the marks of a panel: values, looks and hover texts.</summary>
internal static class PlotlyTrace
{
    public static Trace2D Bars(ChartPanel panel, Look look, PanelAxes axes)
    {
        var trace = Marks(panel, "bar", axes, byX: false);
        trace.SetProperty("orientation", "h");
        trace.SetProperty("marker", new JObject
        {
            ["color"] = Each(panel, style => Look.IsHollow(style) || Look.Pattern(style) is not null ? look.Paper : look.Colour(style)),
            ["line"] = new JObject { ["color"] = Each(panel, look.Colour), ["width"] = 2 },
            ["pattern"] = new JObject
            {
                ["shape"] = Each(panel, style => Look.Pattern(style) ?? ""),
                ["fillmode"] = "overlay",
                ["fgcolor"] = Each(panel, look.Colour),
                ["size"] = 7,
                ["solidity"] = 0.35,
            },
        });
        return WithIntervals(trace, panel, look);
    }

    public static Trace2D Points(ChartPanel panel, Look look, PanelAxes axes, bool byX)
    {
        var trace = Marks(panel, "scatter", axes, byX);
        trace.SetProperty("mode", "markers");
        trace.SetProperty("marker", new JObject
        {
            ["size"] = panel.Form is MarkForm.Curve or MarkForm.List ? 8 : 13,
            ["color"] = Each(panel, style => Look.IsHollow(style) || Look.Pattern(style) is not null ? look.Paper : look.Colour(style)),
            ["symbol"] = Each(panel, style => style switch { MarkStyle.Estimate => "square", MarkStyle.Derived => "diamond", _ => "circle" }),
            ["line"] = new JObject { ["color"] = Each(panel, look.Colour), ["width"] = 2 },
        });
        return byX ? trace : WithIntervals(trace, panel, look);
    }

    /// <summary>A line through neighbouring categories; a category without a mark breaks it.</summary>
    public static Trace2D Lines(ChartPanel panel, Look look, PanelAxes axes)
    {
        var values = panel.Categories.Select(category => panel.Marks.FirstOrDefault(mark => mark.Category == category)?.Value);
        var trace = new Trace2D("scatter");
        trace.SetProperty("mode", "lines");
        trace.SetProperty("x", panel.Categories.Select(PlotText.Encode).ToArray());
        trace.SetProperty("y", values.ToArray());
        trace.SetProperty("connectgaps", false);
        trace.SetProperty("hoverinfo", "skip");
        trace.SetProperty("line", new JObject { ["color"] = look.Neutral, ["width"] = 2 });
        return On(trace, axes);
    }

    private static Trace2D Marks(ChartPanel panel, string type, PanelAxes axes, bool byX)
    {
        var trace = new Trace2D(type);
        trace.SetProperty("name", PlotText.Encode(panel.Title));
        trace.SetProperty(byX ? "y" : "x", panel.Marks.Select(mark => mark.Value).ToArray());
        trace.SetProperty(byX ? "x" : "y", panel.Marks.Select(mark => PlotText.Encode(mark.Category)).ToArray());
        trace.SetProperty("hovertext", panel.Marks.Select(Hover).ToArray());
        trace.SetProperty("hovertemplate", "%{hovertext}<extra></extra>");
        trace.SetProperty("cliponaxis", false);
        return On(trace, axes);
    }

    private static Trace2D On(Trace2D trace, PanelAxes axes)
    {
        trace.SetProperty("xaxis", axes.X);
        trace.SetProperty("yaxis", axes.Y);
        return trace;
    }

    private static Trace2D WithIntervals(Trace2D trace, ChartPanel panel, Look look)
    {
        if (panel.Marks.All(mark => mark.Interval is not null))
        {
            trace.SetProperty("error_x", new JObject
            {
                ["type"] = "data",
                ["symmetric"] = false,
                ["array"] = new JArray(panel.Marks.Select(mark => mark.Interval!.Value.High - mark.Value)),
                ["arrayminus"] = new JArray(panel.Marks.Select(mark => mark.Value - mark.Interval!.Value.Low)),
                ["color"] = look.Text,
                ["thickness"] = 1.5,
                ["width"] = 5,
            });
        }

        return trace;
    }

    private static JArray Each(ChartPanel panel, Func<MarkStyle, string> pick) => new(panel.Marks.Select(mark => pick(mark.Style)));

    private static string Hover(Mark mark) => PlotText.Encode(string.Join(
        '\n',
        [$"{mark.Category} {mark.Evidence.Value}".Trim(), mark.Evidence.Period, mark.Evidence.Kind, .. mark.Evidence.Citation.Split("; ").Select(c => PlotText.Wrap(c, 60))]));
}
