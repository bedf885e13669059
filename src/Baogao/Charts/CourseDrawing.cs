using Newtonsoft.Json.Linq;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>The course of a year as the report describes it, at its months; higher and lower, but on no scale: the word "schematic" stands on its face.</summary>
internal sealed class CourseDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : MonthAxisDrawing(panel, chart, look, space)
{
    private const int LeastLines = 2;

    private PlacedMark[]? rows;

    public override int Height => (int)(Range.High - Range.Low);

    protected override int DotSize => On.Dot * 5 / 4;

    protected override double LeastRoom => 0.45;

    protected override IReadOnlyList<PlacedMark> Placed => rows ??= InRows(base.Placed);

    protected override (decimal Low, decimal High) Range
    {
        get
        {
            var (placed, lowest) = (Placed, Lowest(Placed));
            return (-Room(placed[lowest].Mark) - (On.Dot * 2 / 3), placed.Max(row => row.Mark.Value) + (lowest == 0 ? Rise + On.Dot : Room(placed[0].Mark)));
        }
    }

    /// <summary>By how much the line of a last step without an end rises.</summary>
    private int Rise => On.Line * 4 / 5;

    protected override IEnumerable<Trace> Lines(PanelAxes axes)
    {
        var placed = Placed;
        List<(decimal, decimal?)> places = [.. placed.Select(row => (row.Mark.At!.Value, (decimal?)row.Mark.Value))];
        if (placed[^1].Mark is { Until: { } end } last)
        {
            places.Add((end, last.Value + Rise));
        }

        var line = PlotlyTrace.Joined(places, axes);
        line.SetProperty("line", new JObject { ["color"] = Look.Neutral, ["width"] = 3, ["dash"] = "dot" });
        return [line];
    }

    protected override IEnumerable<Annotation> Notes(PanelAxes axes) => [PlotlyNote.Schematic(Chart.Texts.Schematic(), Look, axes)];

    /// <summary>Clear of the line: above it where it falls, below it where it rises and at its lowest.</summary>
    protected override Annotation Label(PlacedMark row, int index, PanelAxes axes)
    {
        var (set, lowest) = (Set(row.Mark), Lowest(Placed));
        var beside = On.Dot * 3 / 4;
        return index < lowest ? PlotlyNote.From(set.Html, row.At, row.Mark.Value, "bottom", (Within(row.Mark, set.Width, beside), 2), Look, axes)
            : PlotlyNote.From(set.Html, row.At, row.Mark.Value, "top", (Within(row.Mark, set.Width, index == lowest ? -set.Width / 2 : beside), index == lowest ? -On.Dot : -On.Dot * 2 / 3), Look, axes);
    }

    /// <summary>
    /// The height of each step in pixels: from the lowest up, each label with a room of its own between one step and the next. What falls stands above what rises, so
    /// that the labels above the first and below the second do not meet.
    /// </summary>
    private PlacedMark[] InRows(IReadOnlyList<PlacedMark> steps)
    {
        var (lowest, heights) = (Lowest(steps), new decimal[steps.Count]);
        for (var i = lowest + 1; i < steps.Count; i++)
        {
            heights[i] = heights[i - 1] + Room(steps[i].Mark);
        }

        for (var i = lowest - 1; i >= 0; i--)
        {
            heights[i] = i < lowest - 1 ? heights[i + 1] + Room(steps[i + 1].Mark) : Math.Max(heights[^1] + Rise, LeastLines * On.Line);
        }

        return [.. steps.Select((step, i) => step with { Mark = step.Mark with { Value = heights[i] } })];
    }

    private static int Lowest(IReadOnlyList<PlacedMark> steps) => steps.Index().MinBy(each => each.Item.Mark.Value).Index;

    /// <summary>Pixels for the label of a step, and for the line to fall or rise beside it.</summary>
    private int Room(RenderedMark mark) => (Math.Max(LeastLines, Set(mark).Lines) * On.Line) + (On.Dot * 2 / 3) + 4;
}
