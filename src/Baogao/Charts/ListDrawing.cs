using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Names and what is said of each, with a dot to point at; the rows of a table without one. No axis: nothing is measured.</summary>
internal sealed class ListDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : RowPanelDrawing(panel, chart, look, space)
{
    /// <summary>The part of the width up to which labels with a number are strong; words alone are not, in any language.</summary>
    private const double ShortLabel = 0.35;

    public override int TickRoom => 12;

    protected override bool NamesAbove => On.IsNarrow || Space.IsOpen;

    protected override int Band => 0;

    protected override int AboveShift => IsTable ? 0 : On.Dot + 9;

    /// <summary>What the longest of the texts leaves, within limits.</summary>
    protected override double NamesRoom => Math.Clamp(Space.Width - Panel.Marks.Max(mark => PlotText.Width(Label(mark), On.Text)) - 60, Space.Width * 0.34, Space.Width * 0.66);

    protected override IReadOnlyList<PlacedMark> Placed => [.. base.Placed.Select(placed => placed with { Mark = placed.Mark with { Value = 0, Interval = null } })];

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Axis(axes.Y, [axes.Left, axes.Right]);
        axis.SetProperty("range", new[] { -((On.Dot / 2.0) + 2) / Space.Plot, 1 });
        axis.SetProperty("visible", false);
        return axis;
    }

    /// <summary>A row of a table has no mark to see, only one to hover over.</summary>
    public override IEnumerable<Trace> Traces(PanelAxes axes)
        => IsTable ? [PlotlyTrace.Points([.. Placed.Select(placed => placed with { Mark = placed.Mark with { Style = MarkStyle.Actual } })], Look with { Neutral = Look.Paper }, axes, ByX, DotSize)] : base.Traces(axes);

    private bool IsTable => Panel.Form == MarkForm.Table;

    private bool IsShort => Chart.Panels.Where(other => other.Form == MarkForm.List).SelectMany(other => other.Marks).All(mark => mark.Label.Any(char.IsAsciiDigit) && PlotText.Width(mark.Label, On.Text) <= Space.Width * ShortLabel);

    protected override SetText Beside(RenderedMark mark)
    {
        var room = Space.Plot - On.Dot - 24;
        return IsTable && SetText.OnOneLine(Label(mark), Look) is { } line && line.Width <= room ? line : SetText.Of(Label(mark), room, Look);
    }

    protected override SetText Above(RenderedMark mark) => SetText.Above(mark.Category, Label(mark), Space.Plot - AboveShift, Look);

    /// <summary>A label that is no strong one has nothing before its first break.</summary>
    private string Label(RenderedMark mark) => IsTable ? Cells(mark) : IsShort ? mark.Label : "\n" + mark.Label;

    /// <summary>The cells of a row on one line; what is a number is strong.</summary>
    private string Cells(RenderedMark mark)
        => $"{(HasNumbers ? mark.Label : "")}\n{string.Join(" · ", mark.Cells.Prepend(HasNumbers ? "" : mark.Label).Where(cell => cell.Length > 0))}".TrimEnd('\n');

    private bool HasNumbers => Panel.Marks.Any(mark => mark.Value != 0);

    protected override bool IsLabelled(RenderedMark mark) => base.IsLabelled(mark) || mark.Cells.Count > 0;

    protected override Annotation Right(PlacedMark placed, PanelAxes axes) => PlotlyNote.Beside(Beside(placed.Mark).Html, 0, placed.At, Look, axes);
}
