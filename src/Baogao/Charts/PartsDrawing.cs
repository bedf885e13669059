using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>A bar from zero that is cut into parts: the whole's label at its end, the names and numbers of the parts under it. The labels say the numbers: there are no ticks.</summary>
internal sealed class PartsDrawing : PanelDrawing
{
    /// <summary>Pixels between the whole's label and the edge.</summary>
    private const int Edge = 16;

    private readonly RenderedMark[] parts;
    private readonly decimal[] ends;
    private readonly PlacedLabel[] labels;
    private readonly int[] lanes;

    public PartsDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space)
        : base(panel, chart, look, space)
    {
        parts = [.. panel.Marks.Skip(1)];
        ends = [.. parts.Select((_, i) => parts.Take(i + 1).Sum(part => part.Value))];
        labels = [.. LabelLanes.Of([.. parts.Select((part, i) => (Text(part), Pixel(Middle(i))))], space.Plot)];
        lanes = [.. labels.GroupBy(label => label.Lane).OrderBy(lane => lane.Key).Select(lane => (lane.Max(label => label.Text.Lines) * On.Line) + 4)];
    }

    public override int Height => On.Bar + Clear + lanes.Sum();

    public override int TickRoom => On.Small;

    protected override bool ByX => false;

    protected override IReadOnlyList<PlacedMark> Placed => [.. Panel.Marks.Select(mark => new PlacedMark(mark, Row))];

    private RenderedMark Whole => Panel.Marks[0];

    /// <summary>The end of the bar: parts that make more than their whole reach over it.</summary>
    private decimal Most => Math.Max(Whole.Value, ends.DefaultIfEmpty().Max());

    private double Row => On.Bar / 2.0;

    /// <summary>Pixels from the bar to the labels under it.</summary>
    private int Clear => On.Dot / 2;

    private double BarWidth => Space.Plot - SetText.OnOneLine(Whole.Label, Look).Width - Edge;

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Axis(axes.Y, [axes.Left, axes.Right]);
        axis.SetProperty("range", new[] { 0, (double)Most * Space.Plot / BarWidth });
        axis.SetProperty("visible", false);
        return axis;
    }

    public override LinearAxis YAxis(PanelAxes axes) => InPixels(axes);

    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        // The whole first, and the longest of the others: each covers the end of the one before it.
        yield return PlotlyTrace.Bars([new PlacedMark(Whole with { Style = MarkStyle.Estimate, Interval = null }, Row)], Look, axes, On.Bar);
        List<PlacedMark> bars = [.. parts.Select((part, i) => new PlacedMark(part with { Value = ends[i], Style = StyleOf(part.Style), Interval = null }, Row)).Reverse()];
        foreach (var trace in bars.DistinctBy(bar => bar.Mark.Style).Count() == 1 ? [bars] : bars.Select(bar => new List<PlacedMark> { bar }))
        {
            yield return PlotlyTrace.Bars(trace, Look, axes, On.Bar);
        }

        if (parts.Length > 1)
        {
            yield return PlotlyTrace.Segments([.. ends.SkipLast(1).Select(end => (end, 0.0, end, (double)On.Bar))], Look.Paper, 3, axes);
        }

        var leaders = labels.Select((label, i) => (label.Lane, At: Middle(i), To: Near(label))).Where(each => each.Lane > 0).Select(each => (each.At, (double)On.Bar, each.At, each.To)).ToList();
        if (leaders.Count > 0)
        {
            yield return PlotlyTrace.Segments(leaders, Look.Quiet, 1, axes);
        }
    }

    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
    {
        if (index == 0)
        {
            return PlotlyNote.Beside(SetText.OnOneLine(Whole.Label, Look).Html, Most, Row, Look, axes);
        }

        var label = labels[index - 1];
        return PlotlyNote.From(label.Text.Html, Middle(index - 1), Near(label), "top", ((int)Math.Round(label.Left - label.At), 0), Look, axes);
    }

    /// <summary>Parts are solid, and those that are told apart from them quiet, hatched or crossed.</summary>
    public static MarkStyle StyleOf(MarkStyle style) => style is MarkStyle.Actual or MarkStyle.Estimate or MarkStyle.Secondary ? style : MarkStyle.Target;

    private SetText Text(RenderedMark part) => SetText.Above(part.Category, part.Label, Space.Plot * (On.IsNarrow ? 0.6 : 0.36), Look);

    private decimal Middle(int part) => ends[part] - (parts[part].Value / 2);

    private double Pixel(decimal value) => (double)(value / Math.Max(1, Most)) * BarWidth;

    private double Near(PlacedLabel label) => On.Bar + Clear + lanes.Take(label.Lane).Sum();
}
