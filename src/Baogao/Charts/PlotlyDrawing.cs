using System.Globalization;
using Microsoft.FSharp.Collections;
using Newtonsoft.Json.Linq;
using Plotly.NET;

namespace Baogao.Charts;

/// <summary>Draws a <see cref="RenderedChart"/> with Plotly.NET. Sets its own properties only: no template, no random id, nothing that plotly.js 3 dropped.</summary>
internal static class PlotlyDrawing
{
    private const int Edge = 12;
    private const int Gutter = 48;

    /// <summary>The whole chart, its panels one above the other, with its title and what stands under it.</summary>
    public static GenericChart Draw(RenderedChart chart, Look look)
    {
        var width = ColumnWidth(1, look);
        return Draw(
            [PanelColumn.Of(chart.Panels, chart, look, width)],
            PlotText.WrapEvenly(chart.Title, width * 0.94, look.On.Title),
            string.Join('\n', FootLines(chart).Select(line => PlotText.WrapTo(line, width * 0.98, look.On.Small))),
            look);
    }

    /// <summary>The panels of a chart in columns, without a title.</summary>
    /// <param name="columns">The columns, whose width is <see cref="ColumnWidth"/>.</param>
    /// <param name="height">The height that plots may grow to fill.</param>
    /// <param name="look">The look.</param>
    public static GenericChart Draw(IReadOnlyList<PanelColumn> columns, int height, Look look)
        => Draw(columns, "", "", look, height);

    /// <summary>The panels of a chart one above the other, without its title and what stands under it: a page says both in its own text.</summary>
    public static GenericChart DrawBare(RenderedChart chart, Look look) => Draw([PanelColumn.Of(chart.Panels, chart, look, ColumnWidth(1, look))], 0, look);

    /// <summary>The width of each of so many columns, in pixels.</summary>
    public static int ColumnWidth(int columns, Look look) => (look.On.Width - (2 * Edge) - ((columns - 1) * Gutter)) / columns;

    private static GenericChart Draw(IReadOnlyList<PanelColumn> columns, string title, string foot, Look look, int height = 0)
    {
        var top = title.Length == 0 ? 0 : 30 + ((title.Count(c => c == '\n') + 1) * look.On.Title * 4 / 3);
        var bottom = foot.Length == 0 ? 0 : 20 + ((foot.Count(c => c == '\n') + 1) * look.On.Small * 4 / 3);
        var left = Edge + columns[0].Left;
        var plot = PanelColumn.HeightOf(columns, height - top - bottom);
        var layout = new Layout();
        var traces = new List<Trace>();
        var notes = new List<object>();
        var placed = columns.SelectMany((column, i) => Place(column, i, columns, plot, look)).ToList();
        foreach (var (panel, axes, shift) in placed.Select((each, i) => (each.Panel, each.Axes with { Index = i }, each.Shift)))
        {
            layout.SetProperty("xaxis" + axes.Suffix, panel.XAxis(axes));
            layout.SetProperty("yaxis" + axes.Suffix, panel.YAxis(axes));
            traces.AddRange(panel.Traces(axes));
            notes.Add(PlotlyNote.Heading(panel.Heading, axes, look, shift));
            notes.AddRange(panel.Labels(axes));
        }

        if (placed.Count == 0)
        {
            // plotly draws axes of its own where a figure has none.
            layout.SetProperty("xaxis", new JObject { ["visible"] = false });
            layout.SetProperty("yaxis", new JObject { ["visible"] = false });
        }

        if (foot.Length > 0)
        {
            notes.Add(PlotlyNote.Source(PlotText.Encode(foot), look, Edge - left));
        }

        if (title.Length > 0)
        {
            layout.SetProperty("title", Title(SetText.Strong(title), look));
        }

        layout.SetProperty("annotations", notes);
        layout.SetProperty("font", new JObject(Font(look.On.Text, look.Text)) { ["family"] = Look.Fonts });
        layout.SetProperty("paper_bgcolor", look.Paper);
        layout.SetProperty("plot_bgcolor", look.Paper);
        layout.SetProperty("margin", new JObject { ["l"] = left, ["r"] = Edge, ["t"] = top, ["b"] = bottom });
        layout.SetProperty("height", top + plot + bottom);
        layout.SetProperty("autosize", true);
        layout.SetProperty("showlegend", false);
        if (placed.Any(each => each.Panel.HasBars))
        {
            layout.SetProperty("barmode", "overlay");
        }

        layout.SetProperty("hoverlabel", new JObject { ["align"] = "left", ["bgcolor"] = look.Paper, ["bordercolor"] = look.Quiet, ["font"] = Font(look.On.Text, look.Text) });
        return GenericChart.setConfig(Config(), GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces))));
    }

    /// <summary>Where the panels of a column lie, and how far their headings stand left of their plots.</summary>
    private static IEnumerable<(PanelDrawing Panel, PanelAxes Axes, int Shift)> Place(PanelColumn column, int index, IReadOnlyList<PanelColumn> columns, int plot, Look look)
    {
        var (from, width) = Across(index, columns.Count, look);
        double across = look.On.Width - (2 * Edge) - columns[0].Left;
        var (left, right) = ((from + column.Left - columns[0].Left) / across, (from + width - columns[0].Left) / across);
        return column.Places(plot).Select(place => (place.Drawing, new PanelAxes(0, 1 - (place.Low / plot), 1 - (place.High / plot), left, right), -column.Left));
    }

    /// <summary>The panels of slides, as the picture has them.</summary>
    /// <param name="plan">The panels in their columns.</param>
    /// <param name="columns">The same as they are drawn.</param>
    /// <param name="look">The look.</param>
    public static IEnumerable<SlidePanel> SlidePanels(SlidePlan plan, IReadOnlyList<PanelColumn> columns, Look look)
    {
        var height = PanelColumn.HeightOf(columns, SlideFit.MostHeight);
        return columns.Index().SelectMany(column =>
        {
            var (from, width) = Across(column.Index, columns.Count, look);
            return column.Item.Places(height).Select((place, i) => new SlidePanel(plan.Columns[column.Index][i], Edge + from, place.Top, width, place.Bottom - place.Top));
        });
    }

    /// <summary>Where a column begins, in pixels behind the edge, and its width.</summary>
    private static (int From, int Width) Across(int index, int columns, Look look)
    {
        var width = ColumnWidth(columns, look);
        return (index * (width + Gutter), width);
    }

    /// <summary>plotly's figure as <c>application/vnd.plotly.v1+json</c> wants it: data, layout and config.</summary>
    public static string FigureJson(RenderedChart chart, Look look) => FigureJson(Draw(chart, look));

    /// <summary>As above, of a picture that is drawn already.</summary>
    public static string FigureJson(GenericChart drawn)
    {
        var figure = JObject.Parse(FigureSerializer.Of(drawn));
        figure.Remove("frames");
        figure["config"] = JObject.Parse(FigureSerializer.Of((object)Config()));
        return figure.ToString(Newtonsoft.Json.Formatting.None);
    }

    /// <summary>What is not confirmed, the caveats that stand on the picture, all of them where there is nothing else to see, then the source line.</summary>
    private static IEnumerable<string> FootLines(RenderedChart chart)
        => [.. new[] { chart.Unconfirmed }.Where(line => line.Length > 0).Concat(chart.Caveats.Take(chart.Panels.Count == 0 ? chart.Caveats.Count : chart.Chart.CaveatsOnPicture)).Select(line => "• " + line), chart.SourceLine];

    /// <summary>Size and colour; the family is the layout's.</summary>
    public static JObject Font(int size, string colour) => new() { ["size"] = size, ["color"] = colour };

    private static JObject Title(string text, Look look) => new()
    {
        ["text"] = text, ["font"] = Font(look.On.Title, look.Text), ["x"] = 0, ["xref"] = "container", ["xanchor"] = "left", ["pad"] = new JObject { ["l"] = Edge },
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

/// <summary>The place of a panel: its number, where it lies on the paper, 0 at the bottom to 1 at the top, and 0 at the left to 1 at the right.</summary>
internal sealed record PanelAxes(int Index, double Low, double High, double Left, double Right)
{
    public string Suffix => Index == 0 ? "" : (Index + 1).ToString(CultureInfo.InvariantCulture);

    public string X => "x" + Suffix;

    public string Y => "y" + Suffix;
}
