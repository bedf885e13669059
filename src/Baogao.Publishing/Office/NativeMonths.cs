using Baogao.Charts;
using Baogao.Charts.Static;
using Baogao.Languages;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>
/// Values on an axis of months. Points, not a line chart: a value of several months spans them and a date has its place within a month. A line joins
/// neighbouring months only.
/// </summary>
internal sealed class NativeMonths(RenderedPanel panel, RenderedChart chart, Box box) : NativePoints(panel, chart, box)
{
    /// <summary>Pixels from a tick to the next.</summary>
    private const double LeastTick = 26;

    private readonly List<(string Name, decimal At, decimal? Value, RenderedMark? Mark)> rows = [];

    /// <summary>As in the static picture, so that months stand under each other.</summary>
    protected override double Left => On.Small * 3;

    protected override double Right => 1;

    protected override double Bottom => IsFollowed ? 12 : On.Small + 20;

    private int Months => Panel.Categories.Count;

    /// <summary>True where the next panel has the same axis and names its months.</summary>
    private bool IsFollowed => Chart.Panels.SkipWhile(other => !ReferenceEquals(other, Panel)).Skip(1).FirstOrDefault() is { Form: MarkForm.Months } next && next.Categories.SequenceEqual(Panel.Categories);

    public override C.PlotArea Draw()
    {
        var scale = Scale();
        rows.AddRange(Panel.Categories.Select((name, i) => Panel.Marks.FirstOrDefault(mark => mark.At == i + 0.5m && mark.Until is null) is var mark ? (name, i + 0.5m, mark?.Value, mark) : default));
        var monthly = rows.Select(row => row.Mark).OfType<RenderedMark>().ToHashSet();
        var others = Panel.Marks.Where(mark => !monthly.Contains(mark)).Select(mark => (Mark: mark, First: Add(mark))).ToList();
        var dates = Panel.Dates.Select(date => Add(Texts.DateLine(), (date, scale.Low), (date, scale.High))).ToList();
        var ticks = Ticks(scale).Select(value => (Value: value, First: Add(Texts.ChartAxis(), (0, value), (Months, value)))).ToList();
        var baseline = Panel.Baseline is { } level && !ticks.Exists(tick => tick.Value == level) ? Add(Texts.BaselineHead(), (0, level), (Months, level)) : (int?)null;
        Sheet.Texts(Texts.ItemHead(), rows.Select(row => row.Name));
        var across = Sheet.Numbers(Texts.MonthPlaceHead(), rows.Select(row => (decimal?)row.At));
        var up = Sheet.Numbers(Panel.Title, rows.Select(row => row.Value));
        var starts = Sheet.Numbers(Texts.AxisStartHead(), Panel.Categories.Select(_ => (decimal?)scale.Low));
        Sheet.Evidence([.. rows.Select(row => row.Mark is { } mark ? new[] { mark } : [])]);
        List<C.ScatterChartSeries> series =
        [
            // The longest series is the first: LibreOffice does not draw a shorter one before it.
            Unseen(across, starts, 0, Months, ChartInk.NoStroke(), IsFollowed ? [] : Named().Select(i => Words.LabelOf(i, Line(Panel.Categories[i]), C.DataLabelPositionValues.Bottom))),
            .. ticks.Select(tick => Unseen(across, up, tick.First, 2, ChartInk.Stroke(tick.Value == Panel.Baseline ? ChartInk.Quiet : ChartInk.Grid, 0.75), [Words.LabelOf(0, Line(Texts.Number(tick.Value)), C.DataLabelPositionValues.Left, isTick: true)])),
            .. baseline is { } at ? [Unseen(across, up, at, 2, ChartInk.Stroke(ChartInk.Quiet, 1, isDashed: true), [])] : Array.Empty<C.ScatterChartSeries>(),
            Unseen(across, up, 0, Months, Joined(), []),
            .. Points(across, up, 0, [.. rows.Take(Months).Select(row => row.Mark)]),
            .. others.SelectMany(other => other.Mark.Until is null
                ? Points(across, up, other.First, [other.Mark])
                : Points(across, up, other.First, [null, other.Mark, null]).Prepend(Unseen(across, up, other.First, 3, Joined(), []))),
            .. dates.Select(first => Unseen(across, up, first, 2, ChartInk.Stroke(ChartInk.Quiet, 0.75, isDashed: true), [])),
        ];
        return new C.PlotArea(
            Inner(),
            Plot(series),
            Axes.Across(new ValueScale(0, Months, 1), isNamed: false),
            Axes.Up(scale, isNamed: false, isZeroLine: false));
    }

    protected override int SizeOf(RenderedMark mark) => On.Dot * 2 / 3;

    private static C.ChartShapeProperties Joined() => ChartInk.Stroke(ChartInk.Neutral, 1.75);

    private IEnumerable<C.ScatterChartSeries> Points(SheetColumn across, SheetColumn up, int first, IReadOnlyList<RenderedMark?> marks)
        => Marks(across, up, first, marks, (i, mark) => mark.Label.Length == 0 ? null : Label(i, mark));

    /// <summary>Below the mark, in the middle as far as the ends of the panel allow.</summary>
    private C.DataLabel Label(int index, RenderedMark mark)
    {
        var at = mark.Until is { } end ? (mark.At!.Value + end) / 2 : mark.At!.Value;
        var set = SetText.OnOneLine(mark.Label, Look);
        var left = ((double)at / Months * PlotWidth) - (set.Width / 2);
        var moved = Math.Max(0, Math.Min(left, PlotWidth - set.Width)) - left;
        return Words.LabelOf(index, Lines(set), C.DataLabelPositionValues.Bottom, (moved / Width, 0));
    }

    private int Add(RenderedMark mark)
    {
        var first = rows.Count;
        if (mark.Until is { } end)
        {
            rows.AddRange([(mark.Category, mark.At!.Value, mark.Value, null), (mark.Category, (mark.At.Value + end) / 2, mark.Value, mark), (mark.Category, end, mark.Value, null)]);
        }
        else
        {
            rows.Add((mark.Category, mark.At!.Value, mark.Value, mark));
        }

        return first;
    }

    private int Add(string name, params (decimal At, decimal Value)[] points)
    {
        var first = rows.Count;
        rows.AddRange(points.Select(point => (name, point.At, (decimal?)point.Value, (RenderedMark?)null)));
        return first;
    }

    /// <summary>The months that are named: every one, or every second or third where all have no room.</summary>
    private IEnumerable<int> Named()
    {
        var step = (int)Math.Ceiling((Panel.Categories.Max(name => PlotText.Width(name, On.Small)) + 4) * Months / PlotWidth);
        return Enumerable.Range(0, Months).Where(i => i % step == 0);
    }

    private static IReadOnlyList<IReadOnlyList<TextRun>> Line(string text) => [[new TextRun(text)]];

    /// <summary>Round numbers, each with room for its text. Office counts its own ticks from the end of the axis, which would have to be round too: a good part of a low panel would be empty.</summary>
    private List<decimal> Ticks(ValueScale scale)
    {
        var all = RoundTicks.Between(scale.Low, scale.High, (int)PlotHeight).Select(tick => tick.Trimmed()).ToList();
        if (all.Count < 2)
        {
            return all;
        }

        var every = Math.Ceiling((decimal)(LeastTick / PlotHeight) * (scale.High - scale.Low) / (all[1] - all[0])) * (all[1] - all[0]);
        return [.. all.Where(tick => tick % every == 0)];
    }

    private ValueScale Scale()
    {
        var values = Panel.Marks.Select(mark => mark.Value).Concat(Panel.Baseline is { } baseline ? [baseline] : []).ToList();
        var span = values.Max() - values.Min() is > 0 and var difference ? difference : Math.Max(1, Math.Abs(values[0]) / 10);
        var (below, above) = ((Panel.Marks.Any(mark => mark.Label.Length > 0) ? On.Line : 0) + On.Dot, On.Dot);
        var unit = span / (decimal)Math.Max(20, PlotHeight - below - above);
        return new ValueScale(values.Min() - decimal.Round(below * unit, 4), values.Max() + decimal.Round(above * unit, 4), span);
    }
}
