using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Lines of text, each with a dot to point at. No axis: nothing is measured.</summary>
internal sealed class ListDrawing(ChartPanel panel, ReportChart chart, Look look) : PanelDrawing(panel, chart, look)
{
    public override int Height => Panel.Categories.Count * 26;

    public override int LeftRoom => (int)Panel.Categories.Max(category => PlotText.Width(category, Look.TextSize));

    protected override bool ByX => false;

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Axis(axes.Y);
        axis.SetProperty("range", new[] { -0.02, 1 });
        axis.SetProperty("visible", false);
        return axis;
    }

    public override LinearAxis YAxis(PanelAxes axes) => Categories(Axis(axes.X, [axes.Low, axes.High]), labelled: true);
}
