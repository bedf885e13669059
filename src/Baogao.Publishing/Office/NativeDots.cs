using Baogao.Charts;
using Baogao.Charts.Static;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>A point for each row, the first at the top, with its name at the left and its label at the right.</summary>
internal sealed class NativeDots(RenderedPanel panel, RenderedChart chart, Box box) : NativePoints(panel, chart, box)
{
    private const double LabelShare = 0.6;

    private double? left;
    private (decimal Low, decimal High)? fitting;

    protected override double Left => left ??= OnScale.SelectMany(panel => panel.Marks).Max(mark => WidthOf(NameLines(mark.Category, NamesShare))) + 6;

    private double NamesShare => Width * 0.5;

    public override C.PlotArea Draw()
    {
        var scale = ValueScale.Of([.. OnScale.SelectMany(panel => panel.Marks).Select(Extent)], PlotWidth);
        // Rows of one style stand together in the sheet; their numbers say where they are drawn.
        var rowsOf = Panel.Marks.Index().GroupBy(each => each.Item.Style).SelectMany(group => group).ToList();
        var marks = rowsOf.Select(each => each.Item).ToList();
        var shown = marks.Select(mark => Shortened(mark.Category, NamesShare)).ToList();
        Sheet.Texts(Texts.ItemHead(), shown);
        var values = Sheet.Numbers(ValueHead, marks.Select(mark => (decimal?)mark.Value));
        var rows = Sheet.Numbers(Texts.RowHead(), rowsOf.Select(each => (decimal?)(marks.Count - each.Index)));
        var starts = Sheet.Numbers(Texts.AxisStartHead(), marks.Select(_ => (decimal?)scale.Low));
        var intervals = Intervals(marks);
        var baseline = Panel.Baseline is { } level ? (Across: Sheet.Numbers(Texts.BaselineHead(), [level, level]), Up: Sheet.Numbers(Texts.RowHead(), [0.5m, marks.Count + 0.5m])) : ((SheetColumn Across, SheetColumn Up)?)null;
        Sheet.Evidence([.. marks.Select(mark => new[] { mark })], shown);
        List<C.ScatterChartSeries> series =
        [
            Unseen(starts, rows, 0, marks.Count, ChartInk.NoStroke(), marks.Select((mark, i) => Words.LabelOf(i, NameLines(mark.Category, NamesShare), C.DataLabelPositionValues.Left))),
            .. baseline is { } line ? [Unseen(line.Across, line.Up, 0, 2, ChartInk.Stroke(ChartInk.Text, 1.5, isDashed: true), [])] : Array.Empty<C.ScatterChartSeries>(),
            .. Marks(values, rows, 0, marks,
                (i, mark) => mark.Label.Length == 0 ? null : Words.LabelOf(i, LabelOf(mark), C.DataLabelPositionValues.Right, BehindInterval(mark, scale)),
                (first, count) => intervals is { } lengths ? [Errors(lengths, first, count, C.ErrorBarDirectionValues.X)] : []),
        ];
        return new C.PlotArea(
            Inner(),
            Plot(series),
            Axes.Across(scale, isNamed: true),
            Axes.Up(new ValueScale(0.5m, marks.Count + 0.5m, 1), isNamed: false, isZeroLine: true));
    }

    private IReadOnlyList<IReadOnlyList<TextRun>> LabelOf(RenderedMark mark) => LabelWithin(mark, PlotWidth * LabelShare);

    /// <summary>The ends that the library's own picture has.</summary>
    private (decimal Low, decimal High) Fitting => fitting ??= FittingScale.NearZero(OnScale.SelectMany(panel => panel.Marks), OnScale.Select(panel => panel.Baseline).OfType<decimal>());

    private Extent Extent(RenderedMark mark)
        => new(Math.Min(Fitting.Low, mark.Interval?.Low ?? mark.Value), Math.Max(Fitting.Low, End(mark)), Fitting.Low == 0 ? 0 : On.Dot, WidthOf(LabelOf(mark)) + On.Dot);
}
