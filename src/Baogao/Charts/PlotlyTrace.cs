using Newtonsoft.Json.Linq;
using Plotly.NET;

namespace Baogao;

/// <summary>One trace for the marks of a panel: values, labels, looks and hover texts.</summary>
internal static class PlotlyTrace
{
    public static Trace Of(ChartPanel panel, Look look, string xaxis, string yaxis)
    {
        var isBar = panel.Form == MarkForm.Bar;
        var trace = new Trace2D(isBar ? "bar" : "scatter");
        trace.SetProperty("name", PlotText.Encode(panel.Title));
        trace.SetProperty("x", panel.Marks.Select(mark => mark.Value).ToArray());
        trace.SetProperty("y", panel.Marks.Select(mark => PlotText.Encode(mark.Category)).ToArray());
        trace.SetProperty("hovertext", panel.Marks.Select(Hover).ToArray());
        trace.SetProperty("hovertemplate", "%{hovertext}<extra></extra>");
        trace.SetProperty("cliponaxis", false);
        trace.SetProperty("marker", isBar ? BarMarker(panel, look) : DotMarker(panel, look));
        trace.SetProperty(isBar ? "orientation" : "mode", isBar ? "h" : "markers");
        trace.SetProperty("xaxis", xaxis);
        trace.SetProperty("yaxis", yaxis);
        if (panel.Marks[0].Interval is not null)
        {
            trace.SetProperty("error_x", ErrorBars(panel, look));
        }

        return trace;
    }

    private static JObject BarMarker(ChartPanel panel, Look look) => new()
    {
        ["color"] = Each(panel, style => Look.IsHollow(style) ? look.Paper : Look.Pattern(style) is null ? look.Colour(style) : look.Paper),
        ["line"] = new JObject { ["color"] = Each(panel, look.Colour), ["width"] = 2 },
        ["pattern"] = new JObject
        {
            ["shape"] = Each(panel, style => Look.Pattern(style) ?? ""),
            ["fillmode"] = "overlay",
            ["fgcolor"] = Each(panel, look.Colour),
            ["size"] = 7,
            ["solidity"] = 0.35,
        },
    };

    private static JObject DotMarker(ChartPanel panel, Look look) => new()
    {
        ["size"] = 13,
        ["color"] = Each(panel, style => Look.IsHollow(style) || Look.Pattern(style) is not null ? look.Paper : look.Colour(style)),
        ["symbol"] = Each(panel, style => style switch { MarkStyle.Estimate => "square", MarkStyle.Derived => "diamond", _ => "circle" }),
        ["line"] = new JObject { ["color"] = Each(panel, look.Colour), ["width"] = 2 },
    };

    private static JObject ErrorBars(ChartPanel panel, Look look) => new()
    {
        ["type"] = "data",
        ["symmetric"] = false,
        ["array"] = new JArray(panel.Marks.Select(mark => mark.Interval!.Value.High - mark.Value)),
        ["arrayminus"] = new JArray(panel.Marks.Select(mark => mark.Value - mark.Interval!.Value.Low)),
        ["color"] = look.Text,
        ["thickness"] = 1.5,
        ["width"] = 5,
    };

    private static JArray Each(ChartPanel panel, Func<MarkStyle, string> pick) => new(panel.Marks.Select(mark => pick(mark.Style)));

    private static string Hover(Mark mark) => PlotText.Encode(string.Join(
        '\n',
        [$"{mark.Category}: {mark.Evidence.Value}", mark.Evidence.Period, mark.Evidence.Kind, .. mark.Evidence.Citation.Split("; ").Select(c => PlotText.Wrap(c, 60))]));
}
