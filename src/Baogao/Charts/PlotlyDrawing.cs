using Newtonsoft.Json.Linq;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Draws a <see cref="ReportChart"/> with Plotly.NET. Sets its own properties only: no template, no random id, nothing that plotly.js 3 dropped.</summary>
internal static class PlotlyDrawing
{
    private const int RowHeight = 46;
    private const int PanelGap = 64;
    private const int HeadingRoom = 30;
    private const int Bottom = 66;
    private const int Edge = 12;

    public static GenericChart Draw(ReportChart chart, Look look)
    {
        var titleLines = PlotText.Wrap(chart.Title, 76);
        var top = 58 + (24 * titleLines.Count(c => c == '\n'));
        var rows = chart.Panels.Sum(panel => Categories(panel).Count);
        var plot = (rows * RowHeight) + (PanelGap * chart.Panels.Count);
        var left = (2 * Edge) + (int)chart.Marks.Max(mark => PlotText.Width(mark.Category, Look.TextSize));
        var traces = new List<Trace>();
        var annotations = new List<object>();
        var layout = new Layout();
        var offset = 0;
        for (var i = 0; i < chart.Panels.Count; i++)
        {
            var panel = chart.Panels[i];
            var height = Categories(panel).Count * RowHeight;
            var (high, low) = (1 - ((offset + HeadingRoom) / (double)plot), 1 - ((offset + HeadingRoom + height) / (double)plot));
            offset += height + PanelGap;
            var suffix = i == 0 ? "" : (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            layout.SetProperty("xaxis" + suffix, ValueAxis(panel, chart.Panels, look, "y" + suffix));
            layout.SetProperty("yaxis" + suffix, CategoryAxis(panel, look, [Math.Max(low, 0), high], "x" + suffix));
            annotations.Add(PlotlyNote.Heading($"<b>{PlotText.Encode(panel.Title)}</b>  {PlotText.Encode(panel.AxisTitle)}", high, look, Edge - left));
            annotations.AddRange(panel.Marks.Select(mark => PlotlyNote.Label(mark, look, "x" + suffix, "y" + suffix)));
            // Marks with an interval get a trace of their own: plotly draws the caps of an error bar of no length too.
            traces.AddRange(panel.Marks.GroupBy(mark => mark.Interval is not null)
                .Select(marks => PlotlyTrace.Of(panel with { Marks = [.. marks] }, look, "x" + suffix, "y" + suffix)));
        }

        annotations.Add(PlotlyNote.Source(PlotText.Encode(PlotText.Wrap(chart.SourceLine, 120)), look, Edge - left));
        layout.SetProperty("title", Title(PlotText.Encode(titleLines), Look.TitleSize, look.Text));
        layout.SetProperty("annotations", annotations);
        layout.SetProperty("font", Font(Look.TextSize, look.Text));
        layout.SetProperty("paper_bgcolor", look.Paper);
        layout.SetProperty("plot_bgcolor", look.Paper);
        layout.SetProperty("margin", new JObject { ["l"] = left, ["r"] = Edge, ["t"] = top, ["b"] = Bottom });
        layout.SetProperty("height", top + plot + Bottom);
        layout.SetProperty("autosize", true);
        layout.SetProperty("showlegend", false);
        layout.SetProperty("barmode", "overlay");
        layout.SetProperty("bargap", 0.35);
        layout.SetProperty("hoverlabel", new JObject { ["align"] = "left", ["bgcolor"] = look.Paper, ["bordercolor"] = look.Quiet, ["font"] = Font(Look.TextSize, look.Text) });
        return GenericChart.setConfig(Config(), GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, ListOf(traces))));
    }

    /// <summary>plotly's figure as <c>application/vnd.plotly.v1+json</c> wants it: data, layout and config.</summary>
    public static string FigureJson(ReportChart chart, Look look)
    {
        var figure = JObject.Parse(GenericChart.toFigureJson(Draw(chart, look)));
        figure.Remove("frames");
        figure["config"] = JObject.Parse(Newtonsoft.Json.JsonConvert.SerializeObject(Config()));
        return figure.ToString(Newtonsoft.Json.Formatting.None);
    }

    public static IReadOnlyList<string> Categories(ChartPanel panel) => [.. panel.Marks.Select(mark => mark.Category).Distinct()];

    private static Microsoft.FSharp.Collections.FSharpList<Trace> ListOf(IEnumerable<Trace> traces) => Microsoft.FSharp.Collections.ListModule.OfSeq(traces);

    /// <summary>All panels share one range, from zero, with room for labels at the right.</summary>
    private static LinearAxis ValueAxis(ChartPanel panel, IReadOnlyList<ChartPanel> all, Look look, string anchor)
    {
        var most = all.SelectMany(p => p.Marks).Max(mark => mark.Interval?.High ?? mark.Value);
        var axis = new LinearAxis();
        axis.SetProperty("range", new decimal[] { 0, most * 1.75m });
        axis.SetProperty("rangemode", "tozero");
        axis.SetProperty("fixedrange", true);
        axis.SetProperty("gridcolor", look.Grid);
        axis.SetProperty("zerolinecolor", look.Quiet);
        axis.SetProperty("tickfont", Font(Look.SmallSize, look.Quiet));
        axis.SetProperty("tickvals", Ticks(most));
        axis.SetProperty("anchor", anchor);
        return axis;
    }

    /// <summary>Round ticks up to the greatest value, none in the room for labels.</summary>
    private static decimal[] Ticks(decimal most)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)most)));
        var step = (most / power) switch { < 2 => power / 4, < 5 => power / 2, _ => power };
        return [.. Enumerable.Range(0, (int)(most / step) + 1).Select(i => i * step)];
    }

    private static LinearAxis CategoryAxis(ChartPanel panel, Look look, double[] domain, string anchor)
    {
        var axis = new LinearAxis();
        axis.SetProperty("type", "category");
        axis.SetProperty("domain", domain);
        axis.SetProperty("categoryorder", "array");
        axis.SetProperty("categoryarray", Categories(panel).Select(PlotText.Encode).ToArray());
        axis.SetProperty("autorange", "reversed");
        axis.SetProperty("fixedrange", true);
        axis.SetProperty("ticks", "");
        axis.SetProperty("tickfont", Font(Look.TextSize, look.Text));
        axis.SetProperty("anchor", anchor);
        return axis;
    }

    private static JObject Title(string text, int size, string colour)
        => new() { ["text"] = text, ["font"] = Font(size, colour), ["x"] = 0, ["xref"] = "container", ["xanchor"] = "left", ["pad"] = new JObject { ["l"] = Edge } };

    public static JObject Font(int size, string colour) => new() { ["family"] = Look.Fonts, ["size"] = size, ["color"] = colour };

    private static Config Config()
    {
        var config = new Config();
        config.SetProperty("responsive", true);
        config.SetProperty("displaylogo", false);
        config.SetProperty("displayModeBar", false);
        return config;
    }
}
