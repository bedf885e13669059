using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Names and what is said of each, with a dot to point at. No axis: nothing is measured.</summary>
internal sealed class ListDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : RowPanelDrawing(panel, chart, look, space)
{
    /// <summary>The part of the width up to which labels with a number are strong; words alone are not, in any language.</summary>
    private const double ShortLabel = 0.35;

    public override int TickRoom => 12;

    protected override bool NamesAbove => On.IsNarrow || Space.IsOpen;

    protected override int Band => 0;

    protected override int AboveShift => On.Dot + 9;

    /// <summary>What the longest of the texts leaves, within limits.</summary>
    protected override double NamesRoom => Math.Clamp(Space.Width - Panel.Marks.Max(mark => PlotText.Width(mark.Label, On.Text)) - 60, Space.Width * 0.34, Space.Width * 0.66);

    protected override IReadOnlyList<PlacedMark> Placed => [.. base.Placed.Select(placed => placed with { Mark = placed.Mark with { Value = 0 } })];

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Axis(axes.Y, [axes.Left, axes.Right]);
        axis.SetProperty("range", new[] { -((On.Dot / 2.0) + 2) / Space.Plot, 1 });
        axis.SetProperty("visible", false);
        return axis;
    }

    private bool IsShort => Chart.Panels.Where(other => other.Form == MarkForm.List).SelectMany(other => other.Marks).All(mark => mark.Label.Any(char.IsAsciiDigit) && PlotText.Width(mark.Label, On.Text) <= Space.Width * ShortLabel);

    protected override SetText Beside(RenderedMark mark) => SetText.Of(Label(mark), Space.Plot - On.Dot - 24, Look);

    protected override SetText Above(RenderedMark mark) => SetText.Above(mark.Category, Label(mark), Space.Plot - AboveShift, Look, labelFirst: false);

    /// <summary>A label that is no strong one has nothing before its first break.</summary>
    private string Label(RenderedMark mark) => IsShort ? mark.Label : "\n" + mark.Label;

    protected override Annotation Right(PlacedMark placed, PanelAxes axes) => PlotlyNote.Beside(Beside(placed.Mark).Html, 0, placed.At, Look, axes);
}
