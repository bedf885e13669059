using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Dated events on an axis of months: a row each, the earliest at the top, with a line from each down through what stands below.</summary>
internal sealed class EventsDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : MonthAxisDrawing(panel, chart, look, space)
{
    public override int Height => Panel.Marks.Count * Row;

    protected override int DotSize => On.Dot * 2 / 3;

    protected override (decimal Low, decimal High) Range => (-0.6m, Panel.Marks.Count - 0.4m);

    private int Row => (Panel.Marks.Max(mark => Set(mark).Lines) * On.Line) + 6;

    protected override decimal DateTop(decimal date) => Panel.Marks.Where(mark => mark.At == date).Select(mark => mark.Value).DefaultIfEmpty(Range.High).Max();

    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
    {
        var set = Set(placed.Mark);
        return PlotlyNote.From(set.Html, placed.At, placed.Mark.Value, "middle", (Within(placed.Mark, set.Width, On.Dot), 0), Look, axes);
    }
}
