using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>A panel on an axis of months, on which a day has its place between them. Its categories are the names of the months.</summary>
internal abstract class MonthAxisDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : PanelDrawing(panel, chart, look, space)
{
    public override int TickRoom => Space.IsFollowed ? 12 : base.TickRoom;

    protected override bool ByX => true;

    protected override IReadOnlyList<PlacedMark> Placed => [.. Panel.Marks.Where(mark => mark.At is not null).Select(mark => new PlacedMark(mark, mark.At!.Value))];

    /// <summary>The part of the plot that a label must have at the right of its mark; otherwise it begins further left.</summary>
    protected virtual double LeastRoom => 0.6;

    /// <summary>The ends of the value axis.</summary>
    protected abstract (decimal Low, decimal High) Range { get; }

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var months = Panel.Categories;
        var axis = Plain(Axis(axes.Y, [axes.Left, axes.Right]), !Space.IsFollowed, On.Small);
        axis.SetProperty("range", new[] { 0, months.Count });
        axis.SetProperty("tickangle", 0);
        var step = (int)Math.Ceiling((months.Max(name => PlotText.Width(name, On.Small)) + 4) * months.Count / Space.Plot);
        int[] named = [.. Enumerable.Range(0, months.Count).Where(i => i % step == 0)];
        axis.SetProperty("tickvals", named.Select(i => i + 0.5m).ToArray());
        axis.SetProperty("ticktext", named.Select(i => PlotText.Encode(months[i])).ToArray());
        return axis;
    }

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Axis(axes.X, [axes.Low, axes.High]);
        axis.SetProperty("range", new[] { Range.Low, Range.High });
        axis.SetProperty("visible", false);
        return axis;
    }

    public override IEnumerable<Trace> Traces(PanelAxes axes)
        => [.. Panel.Dates.Select(date => PlotlyTrace.Date(date, Range.Low, DateTop(date), Look, axes)), .. Lines(axes), .. base.Traces(axes)];

    /// <summary>How high the line of a date reaches.</summary>
    protected virtual decimal DateTop(decimal date) => Range.High;

    protected virtual IEnumerable<Trace> Lines(PanelAxes axes) => [];

    /// <summary>Pixels from the left end of the plot, at the width that it is laid out for; it may be drawn wider.</summary>
    protected double Across(RenderedMark mark) => (double)mark.At!.Value / Panel.Categories.Count * Space.Plot;

    /// <summary>A label in the room at the right of its mark, or in a good part of the panel where that is too little.</summary>
    protected SetText Set(RenderedMark mark) => SetText.Of(mark.Label, Math.Max(Space.Plot * LeastRoom, Space.Plot - Across(mark) - On.Dot), Look);

    /// <summary>How far right of its mark a label of some width begins, so that it ends within the plot.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="width">The width in pixels.</param>
    /// <param name="wished">Where it would begin.</param>
    protected int Within(RenderedMark mark, double width, double wished)
    {
        var at = Across(mark);
        return (int)(Math.Max(0, Math.Min(at + wished, Space.Plot - width)) - at);
    }
}
