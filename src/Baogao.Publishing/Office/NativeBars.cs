using Baogao.Charts;
using Baogao.Charts.Static;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>Horizontal bars from zero, the first row at the top. All such panels of a chart with one unit share one scale and one room for names.</summary>
internal class NativeBars(RenderedPanel panel, RenderedChart chart, Box box) : NativePlot(panel, chart, box)
{
    /// <summary>The part of the plot that a label may take.</summary>
    private const double LabelShare = 0.45;

    private ValueScale? scale;
    private double? left;

    protected override double Left => left ??= OnScale.Max(NamesRoom);

    protected ValueScale Scale => scale ??= ValueScale.Of([.. OnScale.SelectMany(ExtentsOf)], PlotWidth);

    /// <summary>Pixels of a row.</summary>
    protected double RowHeight => PlotHeight / Rows.Count;

    /// <summary>The marks whose names stand at the left, one a row.</summary>
    protected virtual IReadOnlyList<RenderedMark> Rows => Panel.Marks;

    public override C.PlotArea Draw()
    {
        var shown = Rows.Select(mark => Shortened(mark.Category, NamesShare)).ToList();
        var names = Sheet.Texts(Texts.ItemHead(), shown);
        var series = Series(names).ToList();
        Sheet.Evidence(Behind, shown);
        return new C.PlotArea(
            Inner(),
            new C.BarChart([
                new C.BarDirection { Val = C.BarDirectionValues.Bar },
                new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
                new C.VaryColors { Val = false },
                .. series,
                new C.GapWidth { Val = (ushort)Math.Clamp(((RowHeight / On.Bar) - 1) * 100, 30, 500) },
                new C.Overlap { Val = 100 },
                .. ChartAxes.Ids(),
            ]),
            Axes.Rows(),
            Axes.UnderRows(Scale));
    }

    /// <summary>The marks that each row of the sheet shows.</summary>
    protected virtual IReadOnlyList<IReadOnlyList<RenderedMark>> Behind => [.. Rows.Select(mark => new[] { mark })];

    protected virtual IEnumerable<C.BarChartSeries> Series(SheetColumn names)
    {
        var values = Sheet.Numbers(ValueHead, Rows.Select(mark => (decimal?)mark.Value));
        yield return Bars(0, values, names, Rows, mark => ChartInk.Bar(mark.Style), Rows.Select(mark => mark.Label.Length > 0 ? LabelOf(mark) : null), Intervals(Rows));
        if (Panel.Baseline is { } baseline)
        {
            yield return Frames(1, Sheet.Numbers(Texts.BaselineHead(), Rows.Select(_ => (decimal?)baseline)), names, isDashed: true);
        }
    }

    /// <summary>A series of bars.</summary>
    protected C.BarChartSeries Bars(uint number, SheetColumn values, SheetColumn names, IReadOnlyList<RenderedMark?> marks, Func<RenderedMark, C.ChartShapeProperties> look, IEnumerable<IReadOnlyList<IReadOnlyList<TextRun>>?> labels, (SheetColumn Below, SheetColumn Above)? intervals)
    {
        var series = Begin(number, values, look(marks.First(mark => mark is not null)!));
        series.Append(Each(marks, mark => [new C.InvertIfNegative { Val = false }, new C.Bubble3D { Val = false }, look(mark)]));
        series.Append(Words.Labels(labels.Index().Where(each => each.Item is not null).Select(each => Words.LabelOf(each.Index, each.Item!, C.DataLabelPositionValues.OutsideEnd, BehindInterval(marks[each.Index]!, Scale)))));
        if (intervals is { } lengths)
        {
            series.Append(Errors(lengths, 0, values.Cells.Count, direction: null));
        }

        series.Append(names.Categories(), values.Values());
        return series;
    }

    /// <summary>Frames from zero to values around the bars. A line across each bar would have to be an error bar, to which LibreOffice adds caps.</summary>
    protected static C.BarChartSeries Frames(uint number, SheetColumn values, SheetColumn names, bool isDashed)
    {
        var series = Begin(number, values, ChartInk.Frame(isDashed));
        series.Append(names.Categories(), values.Values());
        return series;
    }

    /// <summary>The text beside a bar.</summary>
    protected IReadOnlyList<IReadOnlyList<TextRun>> LabelOf(RenderedMark mark) => LabelWithin(mark, PlotWidth * LabelShare);

    /// <summary>What the rows of a panel take of the scale.</summary>
    protected virtual IEnumerable<Extent> ExtentsOf(RenderedPanel panel) => panel.Marks.Select(mark => Extent(mark, Math.Min(0, mark.Interval?.Low ?? mark.Value), Math.Max(0, End(mark))));

    /// <summary>A label stands outside of its bar: at the right, or at the left of what is below zero.</summary>
    protected Extent Extent(RenderedMark mark, decimal low, decimal high)
    {
        var label = WidthOf(LabelOf(mark));
        return mark.Value < 0 ? new Extent(low, high, label, 0) : new Extent(low, high, 0, Math.Max(label, 8));
    }

    private double NamesShare => Width * 0.4;

    private double NamesRoom(RenderedPanel panel) => panel.Marks.Select(mark => WidthOf(NameLines(Shortened(mark.Category, NamesShare), NamesShare))).DefaultIfEmpty().Max();

    private static C.BarChartSeries Begin(uint number, SheetColumn values, C.ChartShapeProperties look)
        => new(new C.Index { Val = number }, new C.Order { Val = number }, values.Name(), look, new C.InvertIfNegative { Val = false });
}
