using DocumentFormat.OpenXml;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>The two axes of a native chart.</summary>
internal sealed class ChartAxes(ChartWords words)
{
    /// <summary>The axis of names, or the value axis at the bottom.</summary>
    public const uint First = 1001;

    /// <summary>The value axis of bars and lines, or the one at the left.</summary>
    public const uint Second = 1002;

    /// <summary>The references to both, in the order that PowerPoint has them.</summary>
    public static OpenXmlElement[] Ids() => [new C.AxisId { Val = First }, new C.AxisId { Val = Second }];

    /// <summary>The names of rows at the left, the first at the top; the axis itself is the line at zero.</summary>
    public C.CategoryAxis Rows(bool isShown = true)
        => Names(C.OrientationValues.MaxMin, C.AxisPositionValues.Left, isShown, [ChartInk.Stroke(ChartInk.Quiet, 1), words.All(ChartWords.Label, ChartInk.Text)], new C.NoMultiLevelLabels { Val = true });

    /// <summary>Names along the bottom, under the lowest value.</summary>
    public C.CategoryAxis Columns(bool hasLevels, bool isZeroLine, int skip)
        => Names(
            C.OrientationValues.MinMax, C.AxisPositionValues.Bottom, isShown: true, [isZeroLine ? ChartInk.Stroke(ChartInk.Quiet, 1) : ChartInk.NoStroke(), words.All(ChartWords.Tick, ChartInk.Text)],
            new C.TickLabelSkip { Val = skip }, new C.NoMultiLevelLabels { Val = !hasLevels });

    /// <summary>The values of bars, under the last row: the axis of names runs downwards, so that its end is its greatest.</summary>
    public C.ValueAxis UnderRows(ValueScale scale, bool isShown = true)
        => Values(Second, First, C.AxisPositionValues.Bottom, scale, hasGrid: false, C.CrossesValues.Maximum, C.TickLabelPositionValues.NextTo, ChartInk.NoStroke(), C.CrossBetweenValues.Between, isShown);

    /// <summary>The values of a line, at the left.</summary>
    public C.ValueAxis BesideColumns(ValueScale scale) => Values(Second, First, C.AxisPositionValues.Left, scale, hasGrid: true, C.CrossesValues.AutoZero, C.TickLabelPositionValues.NextTo, ChartInk.NoStroke(), C.CrossBetweenValues.Between);

    /// <summary>The value axis of points at the bottom.</summary>
    public C.ValueAxis Across(ValueScale scale, bool isNamed, bool isZeroLine = false) => Values(
        First, Second, C.AxisPositionValues.Bottom, scale, hasGrid: isNamed, isZeroLine ? C.CrossesValues.AutoZero : C.CrossesValues.Minimum,
        isNamed ? C.TickLabelPositionValues.Low : C.TickLabelPositionValues.None, isZeroLine ? ChartInk.Stroke(ChartInk.Quiet, 1) : ChartInk.NoStroke(), C.CrossBetweenValues.MidpointCategory);

    /// <summary>The axis of points at the left: values, or rows without ticks; then it is the line at zero, where that is wanted.</summary>
    public C.ValueAxis Up(ValueScale scale, bool isNamed, bool isZeroLine) => Values(
        Second, First, C.AxisPositionValues.Left, scale, hasGrid: isNamed, isZeroLine ? C.CrossesValues.AutoZero : C.CrossesValues.Minimum,
        isNamed ? C.TickLabelPositionValues.Low : C.TickLabelPositionValues.None, isZeroLine ? ChartInk.Stroke(ChartInk.Quiet, 1) : ChartInk.NoStroke(), C.CrossBetweenValues.MidpointCategory);

    private C.ValueAxis Values(uint id, uint other, C.AxisPositionValues position, ValueScale scale, bool hasGrid, C.CrossesValues crosses, C.TickLabelPositionValues ticks, C.ChartShapeProperties line, C.CrossBetweenValues between, bool isShown = true)
    {
        var axis = new C.ValueAxis(
            new C.AxisId { Val = id },
            new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MaxAxisValue { Val = (double)scale.High }, new C.MinAxisValue { Val = (double)scale.Low }),
            new C.Delete { Val = !isShown },
            new C.AxisPosition { Val = position });
        if (hasGrid)
        {
            axis.Append(new C.MajorGridlines(ChartInk.Stroke(ChartInk.Grid, 0.75)));
        }

        axis.Append(
            new C.NumberingFormat { FormatCode = scale.Format, SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = ticks },
            line,
            words.All(ChartWords.Tick, ChartInk.Quiet),
            new C.CrossingAxis { Val = other },
            new C.Crosses { Val = crosses },
            new C.CrossBetween { Val = between },
            new C.MajorUnit { Val = (double)scale.Step });
        return axis;
    }

    private static C.CategoryAxis Names(C.OrientationValues orientation, C.AxisPositionValues position, bool isShown, OpenXmlElement[] look, params OpenXmlElement[] rest) => new(
    [
        new C.AxisId { Val = First },
        new C.Scaling(new C.Orientation { Val = orientation }),
        new C.Delete { Val = !isShown },
        new C.AxisPosition { Val = position },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        .. look,
        new C.CrossingAxis { Val = Second },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.AutoLabeled { Val = false },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
        new C.LabelOffset { Val = 100 },
        .. rest,
    ]);
}
