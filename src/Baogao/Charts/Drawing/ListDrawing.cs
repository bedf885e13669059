using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Lines of text, each with a dot to point at; a row is as high as its text. No axis: nothing is measured.</summary>
internal sealed class ListDrawing(ChartPanel panel, ReportChart chart, Look look) : PanelDrawing(panel, chart, look)
{
    private const int MostLetters = 84;
    private const int LineHeight = 17;
    private const int RowGap = 8;

    public override int Height => Panel.Marks.Sum(RowHeight);

    public override int TickRoom => 12;

    protected override bool ByX => false;

    protected override int DotSize => 8;

    /// <summary>The middle of each row, in pixels from the top.</summary>
    protected override IReadOnlyList<PlacedMark> Placed
        => [.. Panel.Marks.Select((mark, row) => new PlacedMark(mark with { Value = 0 }, Panel.Marks.Take(row).Sum(RowHeight) + (RowHeight(mark) / 2.0)))];

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Axis(axes.Y);
        axis.SetProperty("range", new[] { -0.01, 1 });
        axis.SetProperty("visible", false);
        return axis;
    }

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Axis(axes.X, [axes.Low, axes.High]);
        axis.SetProperty("range", new[] { Height, 0 });
        axis.SetProperty("visible", false);
        return axis;
    }

    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
        => PlotlyNote.Beside(Text(placed.Mark), 0, placed.At, Look, axes);

    private string Text(Mark mark) => PlotText.Wrap($"{mark.Category}{(Chart.Language == Language.Chinese ? "：" : ": ")}{mark.Label}", MostLetters);

    private int RowHeight(Mark mark) => RowGap + (LineHeight * (Text(mark).Count(c => c == '\n') + 1));
}
