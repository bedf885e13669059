using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Places on a rank axis: first at the top, last at the bottom where the number of peers is known.</summary>
internal sealed class RanksDrawing(ChartPanel panel, ReportChart chart, Look look) : PanelDrawing(panel, chart, look)
{
    public override int Height => Panel.Peers is null ? 190 : 230;

    public override int LeftRoom => 28;

    protected override bool ByX => true;

    private decimal Last => Panel.Peers ?? Panel.Marks.Max(mark => mark.Value) + 1;

    /// <summary>Each mark stands at the left of its column, so that its label has the rest.</summary>
    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Columns(Axis(axes.Y), labelled: false);
        axis.SetProperty("range", new[] { -0.1, Panel.Categories.Count - 0.1 });
        return axis;
    }

    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
        => PlotlyNote.Beside($"{placed.Mark.Label}\n{PlotText.Wrap(placed.Mark.Category, 30)}", placed.At, placed.Mark.Value, Look, axes);

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Axis(axes.X, [axes.Low, axes.High]);
        axis.SetProperty("range", new[] { Last + 0.5m, 1 - (Last * 0.12m) });
        axis.SetProperty("tickvals", Ticks().ToArray());
        axis.SetProperty("zeroline", false);
        return axis;
    }

    private IEnumerable<int> Ticks() => Panel.Peers is { } peers
        ? Enumerable.Range(0, (peers / 6) + 1).Select(i => Math.Max(i * 6, 1)).Append(peers).Distinct()
        : Enumerable.Range(1, (int)Panel.Marks.Max(mark => mark.Value));
}
