using Baogao.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>Points on one line with a scale of their own: what is aimed at has its labels above it, what was measured below.</summary>
internal sealed class NativeDumbbell : NativePoints
{
    /// <summary>The part of the plot that one label may take.</summary>
    private const double LabelShare = 0.46;

    /// <summary>The part of the span of values that the scale goes on at either end.</summary>
    private const decimal Margin = 0.08m;

    /// <summary>Pixels that a point keeps clear of the texts.</summary>
    private const double Clear = 14;

    private readonly RenderedMark[] marks;
    private readonly ValueScale scale;
    private readonly Dictionary<RenderedMark, PlacedLabel> labels = new(ReferenceEqualityComparer.Instance);
    private readonly double above;
    private readonly double below;

    public NativeDumbbell(RenderedPanel panel, RenderedChart chart, Box box)
        : base(panel, chart, box)
    {
        // An aim at the place of what was measured is seen on it.
        marks = [.. panel.Marks.OrderBy(mark => Look.IsAim(mark.Style)).ThenBy(mark => mark.Style)];
        scale = Scale(panel.Marks, PlotWidth);
        above = Place(isAim: true);
        below = Place(isAim: false);
    }

    protected override double Left => On.Dot;

    protected override double Right => On.Dot;

    public override C.PlotArea Draw()
    {
        Sheet.Texts(Texts.ItemHead(), marks.Select(mark => mark.Category));
        var values = Sheet.Numbers(ValueHead, marks.Select(mark => (decimal?)mark.Value));
        var rows = Sheet.Numbers(Texts.RowHead(), marks.Select(_ => (decimal?)1));
        var intervals = Intervals(marks);
        Sheet.Evidence([.. marks.Select(mark => new[] { mark })]);
        // A hundred pixels are one, and the line lies at one: in the middle of what the labels leave.
        var slack = Math.Max(0, PlotHeight - above - below) / 2;
        var high = 1 + (decimal)Math.Round((above + slack) / 100, 4);
        List<C.ScatterChartSeries> series =
        [
            Unseen(values, rows, 0, marks.Length, ChartInk.Stroke(ChartInk.Grid, 3), []),
            .. Marks(values, rows, 0, marks,
                (i, mark) => labels.ContainsKey(mark) ? Label(i, mark) : null,
                (first, count) => [.. intervals is { } lengths ? [Errors(lengths, first, count, C.ErrorBarDirectionValues.X)] : Array.Empty<C.ErrorBars>(), .. Leaders(marks.AsSpan(first, count).ToArray())]),
        ];
        return new C.PlotArea(
            Inner(),
            Plot(series),
            Axes.Across(scale, isNamed: true),
            Axes.Up(new ValueScale(high - (decimal)Math.Round(PlotHeight / 100, 4), high, 10), isNamed: false, isZeroLine: false));
    }

    protected override int SizeOf(RenderedMark mark) => Look.IsAim(mark.Style) ? On.Dot - 2 : On.Dot + 3;

    /// <summary>As in the static picture: no less than a tenth of the greatest, so that a tenth of a point does not look like a leap.</summary>
    private static ValueScale Scale(IReadOnlyList<RenderedMark> marks, double pixels)
    {
        var (low, high) = (marks.Min(mark => Math.Min(mark.Value, mark.Interval?.Low ?? mark.Value)), marks.Max(End));
        var least = Math.Max(Math.Abs(low), Math.Abs(high)) / 10;
        var missing = Math.Max(0, (least == 0 ? 1 : least) - (high - low)) / 2;
        var margin = (high - low + (2 * missing)) * Margin;
        return ValueScale.Of(low - missing - margin, high + missing + margin, pixels / 2);
    }

    /// <summary>Places the labels of one side; the pixels that they take.</summary>
    private double Place(bool isAim)
    {
        RenderedMark[] side = [.. marks.Where(mark => mark.Label.Length + mark.Category.Length > 0 && Look.IsAim(mark.Style) == isAim).OrderBy(mark => mark.Value)];
        var placed = LabelLanes.Of([.. side.Select(mark => (SetText.Above(mark.Category, mark.Label, PlotWidth * LabelShare, Look), (double)((mark.Value - scale.Low) / (scale.High - scale.Low)) * PlotWidth))], PlotWidth);
        foreach (var (mark, label) in side.Zip(placed))
        {
            labels[mark] = label;
        }

        return Clear + Heights(isAim, int.MaxValue);
    }

    /// <summary>The pixels of the lanes of a side before one of them.</summary>
    private double Heights(bool isAim, int lane)
        => labels.Where(each => Look.IsAim(each.Key.Style) == isAim && each.Value.Lane < lane).GroupBy(each => each.Value.Lane).Sum(same => (same.Max(each => each.Value.Text.Lines) * On.Line) + 4);

    /// <summary>Above or below its point; moved to the side where it would touch another or the edge, and outwards to its lane.</summary>
    private C.DataLabel Label(int index, RenderedMark mark)
    {
        var (label, isAim) = (labels[mark], Look.IsAim(mark.Style));
        var right = Math.Round(label.Left + (label.Text.Width / 2) - label.At);
        var down = Heights(isAim, label.Lane) * (isAim ? -1 : 1);
        return Words.LabelOf(index, Lines(label.Text), isAim ? C.DataLabelPositionValues.Top : C.DataLabelPositionValues.Bottom, (right / Width, down / Height));
    }

    /// <summary>Lines to the labels of further lanes.</summary>
    private IEnumerable<C.ErrorBars> Leaders(RenderedMark[] run)
    {
        if (run.All(mark => !labels.TryGetValue(mark, out var label) || label.Lane == 0))
        {
            yield break;
        }

        yield return new C.ErrorBars(
            new C.ErrorDirection { Val = C.ErrorBarDirectionValues.Y },
            new C.ErrorBarType { Val = C.ErrorBarValues.Both },
            new C.ErrorBarValueType { Val = C.ErrorValues.Custom },
            new C.NoEndCap { Val = true },
            new C.Plus(Lengths(run, isAim: true)),
            new C.Minus(Lengths(run, isAim: false)),
            ChartInk.Stroke(ChartInk.Quiet, 0.75));
    }

    private C.NumberLiteral Lengths(RenderedMark[] run, bool isAim)
    {
        var literal = new C.NumberLiteral(new C.FormatCode("General"), new C.PointCount { Val = (uint)run.Length });
        literal.Append(run.Select((mark, i) => new C.NumericPoint(new C.NumericValue(FormattableString.Invariant($"{(Look.IsAim(mark.Style) == isAim && labels.TryGetValue(mark, out var label) && label.Lane > 0 ? Math.Round((Clear + Heights(isAim, label.Lane)) / 100, 4) : 0)}"))) { Index = (uint)i }));
        return literal;
    }
}
