using System.Globalization;
using Baogao.Languages;
using Newtonsoft.Json.Linq;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>
/// Values on an axis of years that is true to time. A line joins the marks of one run; where it breaks, a dashed line stands between the two with a few words. An aim stands left of
/// the outcome of its year.
/// </summary>
internal sealed class YearsDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : PanelDrawing(panel, chart, look, space)
{
    private IReadOnlyDictionary<RenderedMark, NumberPlace>? numbers;
    private IReadOnlyList<(RenderedBreak Break, double Left, double Width)>? words;

    public override int Height => On.Text * 14;

    public override int LeftRoom => (int)Ticks.Max(tick => PlotText.Width(Chart.Texts.Number(tick.Trimmed()), On.Small)) + 12;

    protected override bool ByX => true;

    protected override int DotSize => On.Dot * 3 / 4;

    /// <summary>Outcomes first, so that an aim at the same place is seen on one.</summary>
    protected override IReadOnlyList<PlacedMark> Placed => [.. Panel.Marks.OrderBy(mark => Look.IsAim(mark.Style)).Select(mark => new PlacedMark(mark, At(mark)))];

    /// <summary>Panels one above the other have one axis.</summary>
    private IEnumerable<decimal> Years => Chart.Panels.Where(other => other.Form == MarkForm.Years).SelectMany(other => other.Marks).Select(mark => mark.At!.Value);

    private decimal First => Years.Min();

    private decimal Last => Years.Max();

    /// <summary>Pixels from the middle of a point to its number, whose paper must not cover the point.</summary>
    private int Clear => (DotSize / 2) + 5;

    /// <summary>The ends of the axis: half a year, or room for half a label, beside the first and the last mark.</summary>
    private (decimal Low, decimal High) Span => (First - Edge, Last + Edge);

    private decimal Edge => Math.Max(0.5m, (Last - First) * 0.03m);

    private decimal PerYear => Space.Plot / (Span.High - Span.Low);

    /// <summary>Pixels above the marks for their numbers and for the words of breaks.</summary>
    private int Above => On.Line + (2 * Clear) + (Panel.Breaks.Count > 0 ? On.Line : 0);

    private int Below => On.Line + (2 * Clear);

    private (decimal Low, decimal High) Range
    {
        get
        {
            var (low, high) = FittingScale.Of(Panel.Marks);
            var unit = (high - low) / (Height - Above - Below);
            return (low - (Below * unit), high + (Above * unit));
        }
    }

    /// <summary>Without one so near to the upper edge that its number would reach the panel's title.</summary>
    private IReadOnlyList<decimal> Ticks => [.. RoundTicks.Between(Range.Low, Range.High, Height).Where(tick => Y(tick) >= On.Small)];

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Plain(Axis(axes.Y, [axes.Left, axes.Right]), labelled: true, On.Small);
        axis.SetProperty("range", new[] { Span.Low, Span.High });
        axis.SetProperty("tickangle", 0);
        int[] named = [.. NamedYears()];
        axis.SetProperty("tickvals", named);
        axis.SetProperty("ticktext", named.Select(YearText).ToArray());
        return axis;
    }

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Measured(Axis(axes.X, [axes.Low, axes.High]), zeroLine: Range.Low < 0);
        axis.SetProperty("range", new[] { Range.Low, Range.High });
        SetTicks(axis, Ticks);
        return axis;
    }

    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        foreach (var each in Panel.Breaks)
        {
            yield return PlotlyTrace.Date(each.At, Range.Low, Range.High, Look, axes);
        }

        foreach (var run in Panel.Marks.Where(mark => mark.Run is not null).GroupBy(mark => mark.Run).Where(run => run.Count() > 1))
        {
            var line = PlotlyTrace.Joined([.. run.OrderBy(mark => mark.At).Select(mark => (mark.At!.Value, (decimal?)mark.Value))], axes);
            line.SetProperty("line", new JObject { ["color"] = Look.Neutral, ["width"] = 2 });
            yield return line;
        }

        foreach (var ranges in Panel.Marks.Where(mark => mark.Interval is not null).GroupBy(mark => Look.Colour(mark.Style)))
        {
            yield return PlotlyTrace.Segments([.. ranges.Select(mark => (At(mark), (double)mark.Interval!.Value.Low, At(mark), (double)mark.Interval!.Value.High))], ranges.Key, 2, axes);
        }

        foreach (var trace in base.Traces(axes))
        {
            yield return trace;
        }
    }

    protected override IEnumerable<Annotation> Notes(PanelAxes axes)
        => Words.Select(word => PlotlyNote.From(SetText.Quiet(word.Break.Label, Look), word.Break.At, Range.High, "top", ((int)Math.Round(word.Left - X(word.Break.At)), 0), Look, axes));

    protected override bool IsLabelled(RenderedMark mark) => Numbers.ContainsKey(mark);

    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
    {
        var number = Numbers[placed.Mark];
        var from = number.IsAbove ? placed.Mark.Interval?.High ?? placed.Mark.Value : placed.Mark.Value;
        return PlotlyNote.From(SetText.Strong(NumberOf(placed.Mark)), placed.At, from, number.IsAbove ? "bottom" : "top", ((int)Math.Round(number.Left - X(At(placed.Mark))), number.IsAbove ? Clear : -Clear), Look, axes);
    }

    /// <summary>Where each number stands. One that would cover another or a mark is in the table alone; the ends and the extremes come first.</summary>
    private IReadOnlyDictionary<RenderedMark, NumberPlace> Numbers => numbers ??= NumberPlaces.Of(
        [.. Panel.Marks.Where(mark => mark.Label.Length > 0).Select(mark => new NumberedMark(mark, X(At(mark)), Y(mark.Interval?.High ?? mark.Value), Y(mark.Value), PlotText.Width(NumberOf(mark), On.Text) * 1.08))],
        [.. Words.Select(word => (word.Left, word.Left + word.Width))], Space.Plot, Height, (DotSize, Clear, On.Line), On.Width == Medium.Slide.Width ? [1, 1.25, PanelColumn.MostStretch] : [1]);

    /// <summary>The words of the breaks that have room beside each other.</summary>
    private IReadOnlyList<(RenderedBreak Break, double Left, double Width)> Words
    {
        get
        {
            if (words is null)
            {
                List<(RenderedBreak Break, double Left, double Width)> placed = [];
                foreach (var each in Panel.Breaks)
                {
                    var width = PlotText.Width(each.Label, On.Text);
                    var left = Math.Clamp(X(each.At) - (width / 2), 0, Math.Max(0, Space.Plot - width));
                    if (placed.Count == 0 || left > placed[^1].Left + placed[^1].Width + 8)
                    {
                        placed.Add((each, left, width));
                    }
                }

                words = placed;
            }

            return words;
        }
    }

    private static string NumberOf(RenderedMark mark) => SetText.Parts(mark.Label).Strong;

    private static string YearText(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The year of a mark; an aim beside an outcome of its year stands a dot's width to the left, at most four tenths of a year.</summary>
    private decimal At(RenderedMark mark) => Look.IsAim(mark.Style) && Panel.Marks.Any(other => other.At == mark.At && !Look.IsAim(other.Style))
        ? mark.At!.Value - Math.Min(0.4m, DotSize * 1.1m / PerYear) : mark.At!.Value;

    private double X(decimal at) => (double)((at - Span.Low) * PerYear);

    private double Y(decimal value) => (double)((Range.High - value) / (Range.High - Range.Low)) * Height;

    /// <summary>The years that have room for their names: all, or every second, fifth or tenth.</summary>
    private IEnumerable<int> NamedYears()
    {
        var (first, last) = ((int)First, (int)Last);
        var least = (PlotText.Width("2000", On.Small) + 10) / (double)PerYear;
        var step = Array.Find([1, 2, 5, 10, 20, 50, 100], step => step >= least);
        step = step == 0 ? 1000 : step;
        return Enumerable.Range(first, last - first + 1).Where(year => step == 1 || year % step == 0);
    }
}
