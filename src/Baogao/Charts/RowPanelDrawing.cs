using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>A row for each mark, the first at the top and each as high as its text. Names stand at the left, or above where there is no room.</summary>
internal abstract class RowPanelDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : PanelDrawing(panel, chart, look, space)
{
    /// <summary>Pixels between a text and the mark under it: the paper of a text reaches 4 below its lines, and must not cover the outline of a bar.</summary>
    private const int UnderText = 8;

    private int[]? tops;

    public override int Height => Tops[^1];

    public override int LeftRoom => NamesAbove ? 0 : (int)Panel.Marks.Max(mark => PlotText.Width(NameLines(mark), On.Text)) + 12;

    protected sealed override bool ByX => false;

    /// <summary>True where names stand above their marks.</summary>
    protected virtual bool NamesAbove => On.IsNarrow;

    /// <summary>The part of the width that names may take.</summary>
    protected virtual double NamesRoom => Space.Width * 0.4;

    /// <summary>Pixels of a row beside its text or, where names stand above, under it.</summary>
    protected abstract int Band { get; }

    /// <summary>A mark's label at its right.</summary>
    protected abstract SetText Beside(RenderedMark mark);

    protected override IReadOnlyList<PlacedMark> Placed => [.. Panel.Marks.Select((mark, row) => new PlacedMark(mark, Middle(mark, row)))];

    /// <summary>Ticks of the paper's colour keep the names off the marks.</summary>
    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Axis(axes.X, [axes.Low, axes.High]);
        axis.SetProperty("range", new[] { Height, 0 });
        if (NamesAbove)
        {
            return Plain(axis, labelled: false, On.Text);
        }

        axis.SetProperty("tickvals", Placed.Select(placed => placed.At).ToArray());
        axis.SetProperty("ticktext", Panel.Marks.Select(NameHtml).ToArray());
        Plain(axis, labelled: true, On.Text);
        axis.SetProperty("ticks", "outside");
        axis.SetProperty("ticklen", 6);
        axis.SetProperty("tickcolor", Look.Paper);
        return axis;
    }

    protected override bool IsLabelled(RenderedMark mark) => NamesAbove || base.IsLabelled(mark);

    protected sealed override Annotation Label(PlacedMark placed, int index, PanelAxes axes) => NamesAbove
        ? Band > 0 ? PlotlyNote.AtTop(Above(placed.Mark).Html, axes.Left, Top(index), (AboveShift, 0), Look, axes)
            // A slide may stretch its rows: the first line stays beside its dot.
            : PlotlyNote.AtTop(Above(placed.Mark).Html, axes.Left, placed.At, (AboveShift, FirstLine), Look, axes)
        : Right(placed, axes);

    protected abstract Annotation Right(PlacedMark placed, PanelAxes axes);

    /// <summary>A mark's name and label above it.</summary>
    protected virtual SetText Above(RenderedMark mark) => SetText.Above(mark.Category, mark.Label, Space.Plot - AboveShift, Look);

    /// <summary>How far the text above a mark stands from the left.</summary>
    protected virtual int AboveShift => 0;

    protected virtual string NameLines(RenderedMark mark) => PlotText.WrapTo(mark.Category, NamesRoom, On.Text);

    protected virtual string NameHtml(RenderedMark mark) => PlotText.Encode(NameLines(mark));

    private int RowHeight(RenderedMark mark) => On.Gap + (NamesAbove
        ? (Above(mark).Lines * On.Line) + (Band > 0 ? UnderText + Band : 0)
        : Math.Max(Band, Math.Max(Beside(mark).Lines, NameLines(mark).Count(c => c == '\n') + 1) * On.Line));

    /// <summary>Pixels from the top of a row to the middle of its first line.</summary>
    private int FirstLine => (On.Line / 2) + 2;

    /// <summary>The top of each row, and the end of the last. Cached, as each row needs it and setting texts takes time.</summary>
    private int[] Tops
    {
        get
        {
            if (tops is null)
            {
                var all = new int[Panel.Marks.Count + 1];
                for (var row = 0; row < Panel.Marks.Count; row++)
                {
                    all[row + 1] = all[row] + RowHeight(Panel.Marks[row]);
                }

                tops = all;
            }

            return tops;
        }
    }

    /// <summary>The middle of a row, text and mark together.</summary>
    protected double Centre(int row) => (Top(row) + Top(row + 1) - On.Gap) / 2.0;

    private int Top(int row) => Tops[row];

    private object Middle(RenderedMark mark, int row)
        => NamesAbove && Band > 0 ? Top(row) + (Above(mark).Lines * On.Line) + UnderText + (Band / 2.0)
            : NamesAbove ? Top(row) + FirstLine
            : (Top(row) + Top(row + 1)) / 2.0;
}
