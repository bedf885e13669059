using Newtonsoft.Json.Linq;
using Plotly.NET;

namespace Baogao.Charts;

/// <summary>A mark and its place on the category axis: a category along the bottom, the number of its row at the left.</summary>
internal readonly record struct PlacedMark(RenderedMark Mark, object At);

/// <summary>Traces for the marks of a panel: values, looks and hover texts.</summary>
internal static class PlotlyTrace
{
    /// <summary>Bars from zero, all of one style.</summary>
    public static Trace2D Bars(IReadOnlyList<PlacedMark> marks, Look look, PanelAxes axes, int thickness)
    {
        var trace = Marks(marks, "bar", axes, byX: false);
        trace.SetProperty("orientation", "h");
        trace.SetProperty("width", thickness);
        var marker = new JObject
        {
            ["color"] = Each(marks, style => Look.IsHollow(style) || Look.Pattern(style) is not null ? look.Paper : look.Colour(style)),
            ["line"] = new JObject { ["color"] = Each(marks, look.Colour), ["width"] = 2 },
        };
        if (Look.Pattern(marks[0].Mark.Style) is { } pattern)
        {
            marker["pattern"] = new JObject
            {
                ["shape"] = pattern,
                ["fillmode"] = "overlay",
                ["fgcolor"] = Each(marks, look.Colour),
                ["size"] = Look.PatternSize(marks[0].Mark.Style),
                ["solidity"] = Look.PatternInk(marks[0].Mark.Style),
            };
        }

        trace.SetProperty("marker", marker);
        return WithIntervals(trace, marks, look);
    }

    /// <summary>Dots, all of one symbol.</summary>
    public static Trace2D Points(IReadOnlyList<PlacedMark> marks, Look look, PanelAxes axes, bool byX, int size)
    {
        var trace = Marks(marks, "scatter", axes, byX);
        trace.SetProperty("mode", "markers");
        trace.SetProperty("marker", new JObject
        {
            ["size"] = size,
            ["color"] = Each(marks, style => Look.IsHollow(style) || Look.Pattern(style) is not null ? look.Paper : look.Colour(style)),
            ["symbol"] = Look.Symbol(marks[0].Mark.Style),
            ["line"] = new JObject { ["color"] = Each(marks, look.Colour), ["width"] = 2 },
        });
        return byX ? trace : WithIntervals(trace, marks, look);
    }

    /// <summary>A line through neighbouring categories; a category without a mark breaks it.</summary>
    public static Trace2D Lines(RenderedPanel panel, Look look, PanelAxes axes)
    {
        var marks = panel.Marks.ToLookup(mark => mark.Category);
        var values = panel.Categories.Select(category => marks[category].FirstOrDefault()?.Value);
        var trace = Line(panel.Categories.Select(PlotText.Encode).ToArray(), values.ToArray());
        trace.SetProperty("line", new JObject { ["color"] = look.Neutral, ["width"] = 2 });
        return On(trace, axes);
    }

    /// <summary>A level line across all categories.</summary>
    public static Trace2D Level(RenderedPanel panel, decimal level, Look look, PanelAxes axes)
    {
        var trace = Lines(panel with { Marks = [] }, look, axes);
        trace.SetProperty("y", panel.Categories.Select(_ => level).ToArray());
        trace.SetProperty("line", new JObject { ["color"] = look.Quiet, ["width"] = 1, ["dash"] = "dash" });
        return trace;
    }

    /// <summary>Straight lines, each from a point to another.</summary>
    public static Trace2D Segments(IReadOnlyList<(decimal X, double Y, decimal ToX, double ToY)> lines, string colour, int width, PanelAxes axes)
    {
        // A value that is not there ends a line.
        var trace = Line(lines.SelectMany(line => new[] { line.X, line.ToX, line.ToX }).SkipLast(1).ToArray(), lines.SelectMany(line => new double?[] { line.Y, line.ToY, null }).SkipLast(1).ToArray());
        trace.SetProperty("cliponaxis", false);
        trace.SetProperty("line", new JObject { ["color"] = colour, ["width"] = width });
        return On(trace, axes);
    }

    /// <summary>A line up and down across all rows, on the bars.</summary>
    public static Trace2D Upright(int height, decimal level, Look look, PanelAxes axes)
    {
        var trace = new Trace2D("scatter");
        trace.SetProperty("mode", "lines");
        trace.SetProperty("x", new[] { level, level });
        trace.SetProperty("y", new[] { 0, height });
        trace.SetProperty("hoverinfo", "skip");
        trace.SetProperty("line", new JObject { ["color"] = look.Text, ["width"] = 2, ["dash"] = "dash" });
        return On(trace, axes);
    }

    /// <summary>Lines across the bars of their rows.</summary>
    public static Trace2D Across(IReadOnlyList<PlacedMark> marks, Look look, PanelAxes axes)
    {
        var trace = Marks(marks, "scatter", axes, byX: false);
        trace.SetProperty("mode", "markers");
        trace.SetProperty("marker", new JObject { ["symbol"] = "line-ns", ["size"] = look.On.Bar, ["line"] = new JObject { ["color"] = look.Text, ["width"] = 3 } });
        return trace;
    }

    /// <summary>A date on an axis of months: a line up and down across the panel.</summary>
    public static Trace2D Date(decimal at, decimal low, decimal high, Look look, PanelAxes axes)
    {
        var trace = Joined([(at, low), (at, high)], axes);
        trace.SetProperty("line", new JObject { ["color"] = look.Quiet, ["width"] = 1, ["dash"] = "dash" });
        return trace;
    }

    /// <summary>A line through places on an axis of months; a value that is not there breaks it.</summary>
    public static Trace2D Joined(IReadOnlyList<(decimal At, decimal? Value)> places, PanelAxes axes)
        => On(Line(places.Select(place => place.At).ToArray(), places.Select(place => place.Value).ToArray()), axes);

    /// <summary>A line that breaks where a value is not there; look and axes are still to be set.</summary>
    public static Trace2D Line<TX, TY>(TX[] x, TY[] y)
    {
        var trace = new Trace2D("scatter");
        trace.SetProperty("mode", "lines");
        trace.SetProperty("x", x);
        trace.SetProperty("y", y);
        trace.SetProperty("connectgaps", false);
        trace.SetProperty("hoverinfo", "skip");
        return trace;
    }

    /// <summary>The places of a league table as a row of ticks on a line: all of them, or those down to the marked one where nobody says how many there are; then the line is dotted and has no end.</summary>
    public static IEnumerable<Trace2D> Places(PlacedMark placed, int? peers, decimal end, Look look, PanelAxes axes)
    {
        var line = new Trace2D("scatter");
        line.SetProperty("mode", "lines");
        line.SetProperty("x", new[] { 1, peers ?? end });
        line.SetProperty("y", new[] { placed.At, placed.At });
        line.SetProperty("line", new JObject { ["color"] = look.Neutral, ["width"] = 2, ["dash"] = peers is null ? "dot" : "solid" });
        var places = Enumerable.Range(1, peers ?? (int)placed.Mark.Value).ToArray();
        var ticks = new Trace2D("scatter");
        ticks.SetProperty("mode", "markers");
        ticks.SetProperty("x", places);
        ticks.SetProperty("y", places.Select(_ => placed.At).ToArray());
        ticks.SetProperty("marker", new JObject { ["symbol"] = "line-ns", ["size"] = look.On.Dot, ["line"] = new JObject { ["color"] = look.Neutral, ["width"] = 2 } });
        foreach (var trace in (Trace2D[])[line, ticks])
        {
            trace.SetProperty("hoverinfo", "skip");
            trace.SetProperty("cliponaxis", false);
            yield return On(trace, axes);
        }
    }

    /// <summary>A stem from each mark under a level up to it: together they are the area lost, month by month.</summary>
    public static void StemsTo(Trace2D trace, IReadOnlyList<PlacedMark> marks, decimal level, Look look) => trace.SetProperty("error_y", new JObject
    {
        ["type"] = "data",
        ["symmetric"] = false,
        ["array"] = new JArray(marks.Select(placed => Math.Max(0, level - placed.Mark.Value))),
        ["arrayminus"] = new JArray(marks.Select(_ => 0)),
        ["color"] = look.Neutral,
        ["thickness"] = 1,
        ["width"] = 0,
    });

    private static Trace2D Marks(IReadOnlyList<PlacedMark> marks, string type, PanelAxes axes, bool byX)
    {
        var trace = new Trace2D(type);
        trace.SetProperty(byX ? "y" : "x", marks.Select(placed => placed.Mark.Value).ToArray());
        trace.SetProperty(byX ? "x" : "y", marks.Select(placed => placed.At).ToArray());
        trace.SetProperty("customdata", marks.Select(placed => placed.Mark.Number).ToArray());
        trace.SetProperty("hovertext", marks.Select(placed => Hover(placed.Mark)).ToArray());
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

    private static Trace2D WithIntervals(Trace2D trace, IReadOnlyList<PlacedMark> marks, Look look)
    {
        if (marks.All(placed => placed.Mark.Interval is not null))
        {
            trace.SetProperty("error_x", new JObject
            {
                ["type"] = "data",
                ["symmetric"] = false,
                ["array"] = new JArray(marks.Select(placed => placed.Mark.Interval!.Value.High - placed.Mark.Value)),
                ["arrayminus"] = new JArray(marks.Select(placed => placed.Mark.Value - placed.Mark.Interval!.Value.Low)),
                ["color"] = look.Text,
                ["thickness"] = 1.5,
                ["width"] = 5,
            });
        }

        return trace;
    }

    private static JArray Each(IReadOnlyList<PlacedMark> marks, Func<MarkStyle, string> pick) => new(marks.Select(placed => pick(placed.Mark.Style)));

    private static string Hover(RenderedMark mark) => PlotText.Encode(string.Join(
        '\n',
        [$"{mark.Category} {mark.Evidence.Value}".Trim(), mark.Evidence.Period, mark.Evidence.Kind, .. mark.Evidence.Citation.Split("; ").Select(c => PlotText.Wrap(c, 60))]));
}
