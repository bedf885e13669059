using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Lines of text, each with a dot to point at. No axis: nothing is measured.</summary>
internal sealed class ListDrawing(ChartPanel panel, ReportChart chart, Look look) : PanelDrawing(panel, chart, look)
{
    private const int MostLetters = 92;

    private int Lines => Panel.Marks.Max(mark => PlotText.Wrap(mark.Label, MostLetters).Count(c => c == '\n')) + 1;

    public override int Height => Panel.Marks.Count * (10 + (17 * Lines));

    public override int LeftRoom => (int)Panel.Categories.Max(category => PlotText.Width(category, Look.TextSize));

    protected override bool ByX => false;

    protected override int DotSize => 8;

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Axis(axes.Y);
        axis.SetProperty("range", new[] { -0.02, 1 });
        axis.SetProperty("visible", false);
        return axis;
    }

    public override LinearAxis YAxis(PanelAxes axes) => Rows(Axis(axes.X, [axes.Low, axes.High]));

    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
        => PlotlyNote.Beside(PlotText.Wrap(placed.Mark.Label, MostLetters), 0, placed.At, Look, axes);
}
