using Baogao.Charts;
using Baogao.Charts.Static;
using Baogao.Languages;
using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Office;

/// <summary>Draws one panel as a chart of Office; one class a form. Lengths are in pixels, of which a slide has 1280.</summary>
internal abstract class NativePlot
{
    /// <summary>The most lines of a name or a label; the rest stands in the sheet.</summary>
    private const int MostLines = 4;

    /// <summary>The fonts of a template may be wider than the one that is measured.</summary>
    private const double Spare = 1.1;

    private readonly PanelDrawing drawing;

    protected NativePlot(RenderedPanel panel, RenderedChart chart, Box box)
    {
        (Panel, Chart, Width) = (panel, chart, box.PixelsWide);
        Words = new ChartWords(chart.LanguageTag);
        Axes = new ChartAxes(Words);
        Sheet = new ChartSheet(chart.Texts);
        drawing = PanelDrawing.Of(panel, chart, Look, new PanelSpace((int)Width, 0, false));
        Height = box.PixelsHigh - HeadingRoom;
    }

    /// <summary>Pixels of the box that the heading takes.</summary>
    public int HeadingRoom => drawing.HeadingRoom;

    /// <summary>The sheet behind it, whole once it is drawn.</summary>
    public ChartSheet Sheet { get; }

    public ChartWords Words { get; }

    protected static Look Look { get; } = Look.Of(Theme.Light, Medium.Slide);

    protected static Medium On => Look.On;

    protected RenderedPanel Panel { get; }

    protected RenderedChart Chart { get; }

    protected ITexts Texts => Chart.Texts;

    protected ChartAxes Axes { get; }

    protected double Width { get; }

    protected double Height { get; }

    /// <summary>Pixels above the plot, for half of a tick.</summary>
    protected virtual double Top => On.Small / 2;

    /// <summary>The heading, which stands above the chart on the slide: in a chart LibreOffice wraps and centres it.</summary>
    public P.TextBody Heading
    {
        get
        {
            var lines = RichText.Lines(drawing.Heading);
            return Words.HeadingOf([.. lines.SkipLast(1), [.. lines[^1], .. HeadingMore()]]);
        }
    }

    /// <summary>Pixels under the plot, for its ticks.</summary>
    protected virtual double Bottom => On.Small + 20;

    /// <summary>Pixels at the left of the plot.</summary>
    protected abstract double Left { get; }

    /// <summary>Pixels at the right of the plot.</summary>
    protected virtual double Right => 12;

    protected double PlotWidth => Math.Max(40, Width - Left - Right);

    protected double PlotHeight => Math.Max(40, Height - Top - Bottom);

    /// <summary>The panels that share its scale: those of its chart that count the same.</summary>
    protected IEnumerable<RenderedPanel> OnScale => Chart.Panels.Where(other => other.Form == Panel.Form && other.AxisTitle == Panel.AxisTitle).Append(Panel);

    public static NativePlot Of(RenderedPanel panel, RenderedChart chart, Box box) => panel.Form switch
    {
        MarkForm.Bars => new NativeBars(panel, chart, box),
        MarkForm.Progress => new NativeProgress(panel, chart, box),
        MarkForm.Parts => new NativeParts(panel, chart, box),
        MarkForm.Dots => new NativeDots(panel, chart, box),
        MarkForm.Dumbbell => new NativeDumbbell(panel, chart, box),
        MarkForm.Slope => new NativeSlope(panel, chart, box),
        MarkForm.Curve => new NativeCurve(panel, chart, box),
        MarkForm.Months => new NativeMonths(panel, chart, box),
        _ => throw new NotSupportedException($"No native chart for the form {panel.Form}."),
    };

    /// <summary>The plot with its axes; fills <see cref="Sheet"/>.</summary>
    public abstract C.PlotArea Draw();

    /// <summary>What a form says at the end of its heading.</summary>
    protected virtual IEnumerable<TextRun> HeadingMore() => [];

    protected C.Layout Inner() => new(new C.ManualLayout(
        new C.LayoutTarget { Val = C.LayoutTargetValues.Inner },
        new C.LeftMode { Val = C.LayoutModeValues.Edge },
        new C.TopMode { Val = C.LayoutModeValues.Edge },
        new C.Left { Val = ChartWords.Round(Left / Width) },
        new C.Top { Val = ChartWords.Round(Top / Height) },
        new C.Width { Val = ChartWords.Round(PlotWidth / Width) },
        new C.Height { Val = ChartWords.Round(PlotHeight / Height) }));

    /// <summary>The lines of a set text, no more than can stand beside a mark.</summary>
    protected static IReadOnlyList<IReadOnlyList<TextRun>> Lines(SetText set)
    {
        var lines = RichText.Lines(set.Html);
        return lines.Count <= MostLines ? lines : [.. lines.Take(MostLines - 1), [.. lines[MostLines - 1], new TextRun("…")]];
    }

    /// <summary>What the values are, for the head of their column.</summary>
    protected string ValueHead => Panel.AxisTitle.Length > 0 ? Panel.AxisTitle : Texts.ValueHead();

    /// <summary>The lines of a mark's label: one where it is no wider than so many pixels.</summary>
    protected static IReadOnlyList<IReadOnlyList<TextRun>> LabelWithin(RenderedMark mark, double most)
        => Lines(SetText.OnOneLine(mark.Label, Look) is var line && line.Width <= most ? line : SetText.Of(mark.Label, most, Look));

    /// <summary>The lines of a name in so many pixels.</summary>
    protected static IReadOnlyList<IReadOnlyList<TextRun>> NameLines(string name, double room) => Lines(new SetText(PlotText.Encode(PlotText.WrapTo(name, room, On.Text)), 0, 0));

    /// <summary>A name without line breaks as an axis shows it, which wraps it: no longer than a few lines.</summary>
    protected static string Shortened(string name, double room)
    {
        var lines = PlotText.WrapTo(name.ReplaceLineEndings(" "), room, On.Text).Split('\n');
        if (lines.Length <= MostLines)
        {
            return name.ReplaceLineEndings(" ");
        }

        var kept = lines.Take(MostLines).Sum(line => line.Length);
        return OfficeText.Cut(name, Math.Min(name.Length, kept)).TrimEnd() + "…";
    }

    /// <summary>The width of lines in pixels, with the room at their sides.</summary>
    protected static double WidthOf(IReadOnlyList<IReadOnlyList<TextRun>> lines)
        => lines.Count == 0 ? 0 : (lines.Max(line => Font.Width(line, On.Text)) * Spare) + 14;

    /// <summary>How far right of its usual place a label stands, in parts of the chart: behind the interval.</summary>
    protected (double Right, double Down) BehindInterval(RenderedMark mark, ValueScale scale)
        => mark.Interval is { } interval && mark.Value >= 0 ? ((double)((interval.High - mark.Value) / (scale.High - scale.Low)) * PlotWidth / Width, 0) : default;

    protected static decimal End(RenderedMark mark) => mark.Interval?.High ?? mark.Value;

    /// <summary>The columns of how far below and above a value can be, in that order; none where every value is one number.</summary>
    protected (SheetColumn Below, SheetColumn Above)? Intervals(IReadOnlyList<RenderedMark?> marks) => marks.All(mark => mark?.Interval is null) ? null : (
        Sheet.Numbers(Texts.BelowHead(), marks.Select(mark => mark?.Interval is { } interval ? mark.Value - interval.Low : (decimal?)null)),
        Sheet.Numbers(Texts.AboveHead(), marks.Select(mark => mark?.Interval is { } interval ? interval.High - mark.Value : (decimal?)null)));

    /// <summary>Error bars of own lengths. Only points have a direction: PowerPoint mends a file where bars have one.</summary>
    protected static C.ErrorBars Errors((SheetColumn Below, SheetColumn Above) lengths, int first, int count, C.ErrorBarDirectionValues? direction)
    {
        var bars = new C.ErrorBars();
        if (direction is { } along)
        {
            bars.Append(new C.ErrorDirection { Val = along });
        }

        bars.Append(
            new C.ErrorBarType { Val = C.ErrorBarValues.Both },
            new C.ErrorBarValueType { Val = C.ErrorValues.Custom },
            new C.NoEndCap { Val = false },
            lengths.Above.Plus(first, count),
            lengths.Below.Minus(first, count),
            ChartInk.Stroke(ChartInk.Text, 1.25));
        return bars;
    }

    /// <summary>The look of each point.</summary>
    protected static IEnumerable<C.DataPoint> Each(IReadOnlyList<RenderedMark?> marks, Func<RenderedMark, OpenXmlElement[]> look)
        => marks.Index().Where(each => each.Item is not null).Select(each => new C.DataPoint([new C.Index { Val = (uint)each.Index }, .. look(each.Item!)]));
}
