using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Places on a rank axis: first at the top, last at the bottom where the number of peers is known.</summary>
internal sealed class RanksDrawing(ChartPanel panel, ReportChart chart, Look look) : PanelDrawing(panel, chart, look)
{
    public override int Height => Panel.Peers is null ? 150 : 210;

    public override int LeftRoom => 28;

    protected override bool ByX => true;

    private decimal Last => Panel.Peers ?? Panel.Marks.Max(mark => mark.Value) + 1;

    public override LinearAxis XAxis(PanelAxes axes) => Categories(Axis(axes.Y), labelled: false);

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Axis(axes.X, [axes.Low, axes.High]);
        axis.SetProperty("range", new[] { Last + 0.5m, 0.4m });
        axis.SetProperty("tickvals", Ticks().ToArray());
        axis.SetProperty("zeroline", false);
        return axis;
    }

    private IEnumerable<int> Ticks() => Panel.Peers is { } peers
        ? Enumerable.Range(0, (peers / 6) + 1).Select(i => Math.Max(i * 6, 1)).Append(peers).Distinct()
        : Enumerable.Range(1, (int)Panel.Marks.Max(mark => mark.Value));
}
