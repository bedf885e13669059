using Baogao.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>Lines over names along the bottom; a place without a value is a gap.</summary>
internal abstract class NativeLine(RenderedPanel panel, RenderedChart chart, Box box) : NativePlot(panel, chart, box)
{
    private uint series;

    protected override double Left => On.Small * 3.5;

    protected static C.LineChart Lines(IEnumerable<C.LineChartSeries> all) => new([
        new C.Grouping { Val = C.GroupingValues.Standard },
        new C.VaryColors { Val = false },
        .. all,
        new C.ShowMarker { Val = true },
        .. ChartAxes.Ids(),
    ]);

    protected C.LineChartSeries Line(SheetColumn values, C.CategoryAxisData names, IReadOnlyList<RenderedMark?> marks, int size, C.ChartShapeProperties line, IEnumerable<C.DataLabel> labels, params C.ErrorBars[] errors)
    {
        var number = series++;
        var made = new C.LineChartSeries(new C.Index { Val = number }, new C.Order { Val = number }, values.Name(), line, marks.FirstOrDefault(mark => mark is not null) is { } some ? ChartInk.Point(some.Style, size) : ChartInk.NoPoint());
        made.Append(Each(marks, mark => [ChartInk.Point(mark.Style, size), new C.Bubble3D { Val = false }]));
        made.Append(Words.Labels(labels));
        made.Append(errors);
        made.Append(names, values.Values(), new C.Smooth { Val = false });
        return made;
    }
}
