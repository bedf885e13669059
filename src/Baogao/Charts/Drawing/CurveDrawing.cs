using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Points in time on a value axis. A line joins neighbouring categories only: a gap stays a gap.</summary>
internal sealed class CurveDrawing(ChartPanel panel, ReportChart chart, Look look) : PanelDrawing(panel, chart, look)
{
    public override int Height => 220;

    public override int LeftRoom => 40;

    protected override bool ByX => true;

    protected override int DotSize => 8;

    public override LinearAxis XAxis(PanelAxes axes) => Columns(Axis(axes.Y), labelled: true);

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Measured(Axis(axes.X, [axes.Low, axes.High]), zeroLine: Panel.Baseline is null);
        axis.SetProperty("range", Range());
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

    private decimal[] Range()
    {
        var (low, high) = (Panel.Marks.Min(mark => Math.Min(mark.Value, Panel.Baseline ?? mark.Value)), Panel.Marks.Max(mark => Math.Max(mark.Value, Panel.Baseline ?? mark.Value)));
        var span = Math.Max(high - low, 5);
        return [low - (span * Room(mark => mark.Value == low)), high + (span * Room(mark => mark.Value != low))];
    }

    /// <summary>Room for labels, as a share of the span: more where one has two lines.</summary>
    private decimal Room(Func<Mark, bool> which) => Panel.Marks.Where(which).Any(mark => mark.Label.Contains('\n', StringComparison.Ordinal)) ? 0.34m : 0.2m;
}
