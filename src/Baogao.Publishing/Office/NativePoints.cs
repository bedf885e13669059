using Baogao.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>Points between two value axes. Names that no such axis can show are labels of points that are not seen.</summary>
internal abstract class NativePoints(RenderedPanel panel, RenderedChart chart, Box box) : NativePlot(panel, chart, box)
{
    private uint series;

    /// <summary>The chart of these series.</summary>
    protected static C.ScatterChart Plot(IEnumerable<C.ScatterChartSeries> all) => new([
        new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker },
        new C.VaryColors { Val = false },
        .. all,
        .. ChartAxes.Ids(),
    ]);

    /// <summary>
    /// Points of marks, a series for each run of rows of one style: LibreOffice takes the look of a point from its series. A place without a mark is a gap.
    /// </summary>
    /// <param name="across">The column of their places along the bottom.</param>
    /// <param name="up">The column of their heights.</param>
    /// <param name="first">The first row of both.</param>
    /// <param name="marks">The marks, one a row.</param>
    /// <param name="label">Their labels; null for none.</param>
    /// <param name="errors">The error bars of a run of rows.</param>
    protected IEnumerable<C.ScatterChartSeries> Marks(SheetColumn across, SheetColumn up, int first, IReadOnlyList<RenderedMark?> marks, Func<int, RenderedMark, C.DataLabel?> label, Func<int, int, IEnumerable<C.ErrorBars>>? errors = null)
    {
        for (int from = 0, to; from < marks.Count; from = to)
        {
            to = from + 1;
            if (marks[from] is not { } mark)
            {
                continue;
            }

            while (to < marks.Count && marks[to] is { } next && next.Style == mark.Style)
            {
                to++;
            }

            var count = to - from;
            var made = Begin(up.Name(), ChartInk.NoStroke(), ChartInk.Point(mark.Style, SizeOf(mark)));
            made.Append(Words.Labels(marks.Skip(from).Take(count).Index().Select(each => label(each.Index, each.Item!)).OfType<C.DataLabel>()));
            made.Append(errors?.Invoke(first + from, count) ?? []);
            yield return End(made, across, up, first + from, count);
        }
    }

    /// <summary>Points that are not seen, with labels or a line.</summary>
    protected C.ScatterChartSeries Unseen(SheetColumn across, SheetColumn up, int first, int count, C.ChartShapeProperties line, IEnumerable<C.DataLabel> labels, params C.ErrorBars[] errors)
    {
        var made = Begin(up.Name(), line, ChartInk.NoPoint());
        made.Append(Words.Labels(labels));
        made.Append(errors);
        return End(made, across, up, first, count);
    }

    protected virtual int SizeOf(RenderedMark mark) => On.Dot;

    private C.ScatterChartSeries Begin(C.SeriesText name, C.ChartShapeProperties line, C.Marker marker)
    {
        var number = series++;
        return new C.ScatterChartSeries(new C.Index { Val = number }, new C.Order { Val = number }, name, line, marker);
    }

    private static C.ScatterChartSeries End(C.ScatterChartSeries made, SheetColumn across, SheetColumn up, int first, int count)
    {
        made.Append(across.Across(first, count), up.Up(first, count), new C.Smooth { Val = false });
        return made;
    }
}
