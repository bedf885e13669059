using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Points in time on a value axis. A line joins neighbouring categories only: a gap stays a gap.</summary>
internal sealed class CurveDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : PanelDrawing(panel, chart, look, space)
{
    public override int Height => On.Text * 16;

    public override int LeftRoom => On.Small * 3;

    protected override bool ByX => true;

    protected override int DotSize => On.Dot * 2 / 3;

    protected override IReadOnlyList<PlacedMark> Placed => InColumns;

    public override LinearAxis XAxis(PanelAxes axes) => Columns(Axis(axes.Y, [axes.Left, axes.Right]), On.Small, isNamedAll: false);

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Measured(Axis(axes.X, [axes.Low, axes.High]), zeroLine: Panel.Baseline is null);
        var range = Range();
        axis.SetProperty("range", range);
        SetTicks(axis, RoundTicks.Between(range[0], range[1], Height));
        return axis;
    }

    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        var points = PlotlyTrace.Points(Placed, Look, axes, ByX, DotSize);
        var line = PlotlyTrace.Lines(Panel, Look, axes);
        if (Panel.Baseline is not { } baseline)
        {
            return [line, points];
        }

        PlotlyTrace.StemsTo(points, Placed, baseline, Look);
        return [PlotlyTrace.Level(Panel, baseline, Look, axes), line, points];
    }

    /// <summary>Above the mark, or below the lowest.</summary>
    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
    {
        var html = SetText.Of(placed.Mark.Label, Space.Plot, Look).Html;
        return placed.Mark.Value == Panel.Marks.Min(other => other.Value)
            ? PlotlyNote.Below(html, placed.At, placed.Mark.Value, Look, axes)
            : PlotlyNote.Above(html, placed.At, placed.Mark.Value, Look, axes);
    }

    private decimal[] Range()
    {
        var (low, high) = (Panel.Marks.Min(mark => Math.Min(mark.Value, Panel.Baseline ?? mark.Value)), Panel.Marks.Max(mark => Math.Max(mark.Value, Panel.Baseline ?? mark.Value)));
        var span = Math.Max(high - low, 5);
        var (below, above) = (Room(mark => mark.Value == low), Room(mark => mark.Value != low));
        var unit = span / Math.Max(40, Height - below - above);
        return [low - (below * unit), high + (above * unit)];
    }

    /// <summary>Pixels for the labels of some marks.</summary>
    private int Room(Func<RenderedMark, bool> which)
        => (Panel.Marks.Where(which).Select(mark => mark.Label.Length == 0 ? 0 : mark.Label.Count(c => c == '\n') + 1).DefaultIfEmpty().Max() * On.Line) + On.Dot + 8;
}
