using System.Globalization;
using Microsoft.FSharp.Collections;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Plotly.NET;

namespace Baogao;

/// <summary>Draws a <see cref="ReportChart"/> with Plotly.NET. Sets its own properties only: no template, no random id, nothing that plotly.js 3 dropped.</summary>
internal static class PlotlyDrawing
{
    private const int HeadingRoom = 30;
    private const int Bottom = 40;
    private const int Edge = 12;

    public static GenericChart Draw(ReportChart chart, Look look)
        => Draw(chart, chart.Panels, PlotText.Wrap(chart.Title, 76), string.Join('\n', FootLines(chart).Select(line => PlotText.Wrap(line, 116))), look);

    /// <summary>Some panels of a chart, on the scales of the whole.</summary>
    /// <param name="chart">The whole chart.</param>
    /// <param name="shown">The panels to draw.</param>
    /// <param name="title">The title in lines, or empty for none and no room for it.</param>
    /// <param name="foot">What stands under the plot in lines, or empty for nothing.</param>
    /// <param name="look">The look.</param>
    public static GenericChart Draw(ReportChart chart, IReadOnlyList<ChartPanel> shown, string title, string foot, Look look)
    {
        var panels = shown.Select(panel => PanelDrawing.Of(panel, chart, look)).ToList();
        var top = title.Length == 0 ? 4 : 58 + (24 * title.Count(c => c == '\n'));
        var bottom = foot.Length == 0 ? 4 : Bottom + (15 * foot.Count(c => c == '\n'));
        var left = (2 * Edge) + panels.Select(panel => panel.LeftRoom).DefaultIfEmpty().Max();
        var plot = panels.Sum(PanelRoom);
        var layout = new Layout();
        var traces = new List<Trace>();
        var notes = new List<object>();
        var offset = 0;
        foreach (var (panel, i) in panels.Select((panel, i) => (panel, i)))
        {
            var axes = new PanelAxes(i, 1 - ((offset + HeadingRoom + panel.Height) / (double)plot), 1 - ((offset + HeadingRoom) / (double)plot));
            offset += PanelRoom(panel);
            layout.SetProperty("xaxis" + axes.Suffix, panel.XAxis(axes));
            layout.SetProperty("yaxis" + axes.Suffix, panel.YAxis(axes));
            traces.AddRange(panel.Traces(axes));
            notes.Add(PlotlyNote.Heading(panel.Heading, axes.High, look, Edge - left));
            notes.AddRange(panel.Labels(axes));
        }

        if (foot.Length > 0)
        {
            notes.Add(PlotlyNote.Source(PlotText.Encode(foot), look, Edge - left));
        }

        if (title.Length > 0)
        {
            layout.SetProperty("title", Title(PlotText.Encode(title), look));
        }

        layout.SetProperty("annotations", notes);
        layout.SetProperty("font", new JObject(Font(Look.TextSize, look.Text)) { ["family"] = Look.Fonts });
        layout.SetProperty("paper_bgcolor", look.Paper);
        layout.SetProperty("plot_bgcolor", look.Paper);
        layout.SetProperty("margin", new JObject { ["l"] = left, ["r"] = Edge, ["t"] = top, ["b"] = bottom });
        layout.SetProperty("height", top + plot + bottom);
        layout.SetProperty("autosize", true);
        layout.SetProperty("showlegend", false);
        if (panels.Count > 0 && chart.Panels.Any(panel => panel.Form == MarkForm.Bars && panel.Marks.Count > 0))
        {
            layout.SetProperty("barmode", "overlay");
        }

        layout.SetProperty("hoverlabel", new JObject { ["align"] = "left", ["bgcolor"] = look.Paper, ["bordercolor"] = look.Quiet, ["font"] = Font(Look.TextSize, look.Text) });
        return GenericChart.setConfig(Config(), GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces))));
    }

    /// <summary>The pixels that a panel takes from top to bottom, heading and ticks included.</summary>
    public static int PanelRoom(PanelDrawing panel) => HeadingRoom + panel.Height + panel.TickRoom;

    /// <summary>plotly's figure as <c>application/vnd.plotly.v1+json</c> wants it: data, layout and config.</summary>
    public static string FigureJson(ReportChart chart, Look look) => FigureJson(Draw(chart, look));

    /// <summary>As above, of a picture that is drawn already.</summary>
    public static string FigureJson(GenericChart drawn)
    {
        var figure = JObject.Parse(FigureSerializer.Of(drawn));
        figure.Remove("frames");
        figure["config"] = JObject.Parse(FigureSerializer.Of((object)Config()));
        return figure.ToString(Formatting.None);
    }

    /// <summary>The caveats that stand on the picture, all of them where there is nothing else to see, then the source line.</summary>
    private static IEnumerable<string> FootLines(ReportChart chart)
        => [.. chart.Caveats.Take(chart.Panels.Count == 0 ? chart.Caveats.Count : chart.CaveatsOnPicture).Select(caveat => "• " + caveat), chart.SourceLine];

    /// <summary>Size and colour; the family is the layout's.</summary>
    public static JObject Font(int size, string colour) => new() { ["size"] = size, ["color"] = colour };

    private static JObject Title(string text, Look look) => new()
    {
        ["text"] = text, ["font"] = Font(Look.TitleSize, look.Text), ["x"] = 0, ["xref"] = "container", ["xanchor"] = "left", ["pad"] = new JObject { ["l"] = Edge },
    };

    private static Config Config()
    {
        var config = new Config();
        config.SetProperty("responsive", true);
        config.SetProperty("displaylogo", false);
        config.SetProperty("displayModeBar", false);
        return config;
    }
}

/// <summary>The place of a panel: its number and where it lies on the paper, 0 at the bottom to 1 at the top.</summary>
internal sealed record PanelAxes(int Index, double Low, double High)
{
    public string Suffix => Index == 0 ? "" : (Index + 1).ToString(CultureInfo.InvariantCulture);

    public string X => "x" + Suffix;

    public string Y => "y" + Suffix;
}
