using Baogao.Charts;
using Baogao.Charts.Static;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>One stacked bar: the parts of a whole with their names under them, hatched what no part is named of. The heading says the whole.</summary>
internal sealed class NativeParts(RenderedPanel panel, RenderedChart chart, Box box) : NativePlot(panel, chart, box)
{
    private RenderedMark Whole => Panel.Marks[0];

    private IReadOnlyList<RenderedMark> Parts => field ??= [.. Panel.Marks.Skip(1)];

    private decimal Rest => Math.Max(0, Whole.Value - Parts.Sum(part => part.Value));

    private decimal Most => Math.Max(Whole.Value, Parts.Sum(part => part.Value));

    protected override double Left => 2;

    protected override double Top => 2;

    protected override double Bottom => Height - Top - (On.Bar * 1.4);

    protected override IEnumerable<TextRun> HeadingMore()
        => Whole.Label.Length == 0 ? [] : [new TextRun("  "), .. RichText.Lines(SetText.OnOneLine(Whole.Label, Look).Html)[0]];

    public override C.PlotArea Draw()
    {
        var hasRest = Rest > 0;
        var names = Sheet.Texts(Texts.ItemHead(), [Whole.Category, .. Parts.Select(part => part.Category), .. hasRest ? [Texts.UnnamedRest()] : Array.Empty<string>()]);
        var values = Sheet.Numbers(ValueHead, [Whole.Value, .. Parts.Select(part => (decimal?)part.Value), .. hasRest ? [Rest] : Array.Empty<decimal?>()]);
        Sheet.Evidence([[Whole], .. Parts.Select(part => new[] { part })]);
        var series = Parts.Select((part, i) => Part(i, names, values, ChartInk.Part(PartsDrawing.StyleOf(part.Style)), Label(i))).ToList();
        if (hasRest)
        {
            series.Add(Part(Parts.Count, names, values, ChartInk.Rest(MarkStyle.Estimate), null));
        }

        return new C.PlotArea(
            Inner(),
            new C.BarChart([
                new C.BarDirection { Val = C.BarDirectionValues.Bar },
                new C.BarGrouping { Val = C.BarGroupingValues.Stacked },
                new C.VaryColors { Val = false },
                .. series,
                new C.GapWidth { Val = 40 },
                new C.Overlap { Val = 100 },
                .. ChartAxes.Ids(),
            ]),
            Axes.Rows(isShown: false),
            Axes.UnderRows(new ValueScale(0, Most, Most), isShown: false));
    }

    /// <summary>Under the middle of its part. A label of a stacked bar can stand within it only, so that it is moved down from there.</summary>
    private C.DataLabel Label(int part)
    {
        var label = Labels[part];
        var lanes = Labels.Where(other => other.Lane < label.Lane).GroupBy(other => other.Lane).Sum(lane => lane.Max(other => other.Text.Lines) * On.Line);
        var down = ((On.Bar + (label.Text.Lines * On.Line)) / 2.0) + 6 + lanes;
        var right = label.Left + (label.Text.Width / 2) - label.At;
        return Words.LabelOf(0, Lines(label.Text), C.DataLabelPositionValues.Center, (right / Width, down / Height));
    }

    private IReadOnlyList<PlacedLabel> Labels => field ??= LabelLanes.Of([.. Parts.Select((part, i) => (SetText.Above(part.Category, part.Label, PlotWidth * 0.36, Look), Middle(i)))], PlotWidth);

    private double Middle(int part) => (double)((Parts.Take(part).Sum(before => before.Value) + (Parts[part].Value / 2)) / Math.Max(1, Most)) * PlotWidth;

    private C.BarChartSeries Part(int number, SheetColumn names, SheetColumn values, C.ChartShapeProperties look, C.DataLabel? label)
    {
        var series = new C.BarChartSeries(new C.Index { Val = (uint)number }, new C.Order { Val = (uint)number }, names.NameIn(number + 1), look, new C.InvertIfNegative { Val = false });
        series.Append(Words.Labels(label is null ? [] : [label]));
        series.Append(names.CategoryIn(0), values.ValueIn(number + 1));
        return series;
    }
}
