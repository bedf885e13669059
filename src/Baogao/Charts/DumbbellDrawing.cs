using Baogao.Languages;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Points on one line with a scale of their own: aims have their labels above it, what was measured below it.</summary>
internal sealed class DumbbellDrawing : PanelDrawing
{
    /// <summary>Pixels between two lanes of labels.</summary>
    private const int BetweenLanes = 4;

    /// <summary>The part of the plot that one label may take where names have room.</summary>
    private const double LabelShare = 0.46;

    /// <summary>The part of the span of values that the scale goes on at either end.</summary>
    private const decimal Margin = 0.08m;

    private readonly Dictionary<RenderedMark, PlacedLabel> labels = new(ReferenceEqualityComparer.Instance);
    private readonly int[] aboveLanes;
    private readonly int[] belowLanes;

    public DumbbellDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space)
        : base(panel, chart, look, space)
    {
        var (low, high) = FittingScale.Of(panel.Marks);
        var margin = (high - low) * Margin;
        (Low, High) = (low - margin, high + margin);
        aboveLanes = Place(isAim: true);
        belowLanes = Place(isAim: false);
    }

    public override int Height => Line + (belowLanes.Length > 0 ? Clear + belowLanes.Sum() : On.Dot);

    protected override bool ByX => false;

    protected override IReadOnlyList<PlacedMark> Placed => [.. Panel.Marks.Select(mark => new PlacedMark(mark, Line))];

    private decimal Low { get; }

    private decimal High { get; }

    /// <summary>Pixels from the top to the line.</summary>
    private int Line => aboveLanes.Length > 0 ? aboveLanes.Sum() + Clear : On.Dot;

    /// <summary>Pixels that a dot keeps clear of the texts.</summary>
    private int Clear => (On.Dot / 2) + 5;

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Measured(Axis(axes.Y, [axes.Left, axes.Right]), zeroLine: false);
        axis.SetProperty("range", new[] { Low, High });
        SetTicks(axis, [.. RoundTicks.Between(Low, High, Space.Plot / 2).Select(tick => tick.Trimmed())]);
        return axis;
    }

    public override LinearAxis YAxis(PanelAxes axes) => InPixels(axes);

    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        yield return PlotlyTrace.Segments([(Panel.Marks.Min(mark => mark.Value), Line, Panel.Marks.Max(End), Line)], Look.Grid, 4, axes);
        var leaders = labels.Where(each => each.Value.Lane > 0).Select(each => (each.Key.Value, (double)Line, each.Key.Value, Near(each.Key))).ToList();
        if (leaders.Count > 0)
        {
            yield return PlotlyTrace.Segments(leaders, Look.Quiet, 1, axes);
        }

        // What was measured first and larger: an aim at the same place is seen on it.
        foreach (var marks in Placed.GroupBy(placed => (IsAim: Look.IsAim(placed.Mark.Style), Look.Symbol(placed.Mark.Style), HasInterval: placed.Mark.Interval is not null)).OrderBy(group => group.Key.IsAim))
        {
            yield return PlotlyTrace.Points([.. marks], Look, axes, ByX, marks.Key.IsAim ? On.Dot - 2 : On.Dot + 3);
        }
    }

    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
    {
        var label = labels[placed.Mark];
        return PlotlyNote.From(label.Text.Html, placed.Mark.Value, Near(placed.Mark), Look.IsAim(placed.Mark.Style) ? "bottom" : "top", ((int)Math.Round(label.Left - label.At), 0), Look, axes);
    }

    private static decimal End(RenderedMark mark) => mark.Interval?.High ?? mark.Value;

    /// <summary>Places the labels of one side; the heights of its lanes, the next to the line first.</summary>
    private int[] Place(bool isAim)
    {
        RenderedMark[] marks = [.. Panel.Marks.Where(mark => mark.Label.Length > 0 && Look.IsAim(mark.Style) == isAim).OrderBy(mark => mark.Value)];
        var room = On.IsNarrow ? Space.Plot : Space.Plot * LabelShare;
        var placed = LabelLanes.Of([.. marks.Select(mark => (SetText.Above(mark.Category, mark.Label, room, Look), PixelOf(mark.Value)))], Space.Plot);
        foreach (var (mark, label) in marks.Zip(placed))
        {
            labels[mark] = label;
        }

        return [.. placed.GroupBy(label => label.Lane).OrderBy(lane => lane.Key).Select(lane => (lane.Max(label => label.Text.Lines) * On.Line) + BetweenLanes)];
    }

    private double PixelOf(decimal value) => (double)((value - Low) / (High - Low)) * Space.Plot;

    /// <summary>The edge of a label that is next to the line, in pixels from the top.</summary>
    private double Near(RenderedMark mark)
    {
        var lane = labels[mark].Lane;
        return Look.IsAim(mark.Style) ? Line - Clear - aboveLanes.Take(lane).Sum() : Line + Clear + belowLanes.Take(lane).Sum();
    }
}
