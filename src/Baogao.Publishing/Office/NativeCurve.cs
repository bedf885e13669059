using Baogao.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>Points in time on a value axis. A line joins neighbouring categories only; what lies under the baseline has a stem up to it.</summary>
internal sealed class NativeCurve(RenderedPanel panel, RenderedChart chart, Box box) : NativeLine(panel, chart, box)
{
    public override C.PlotArea Draw()
    {
        RenderedMark?[] marks = [.. Panel.Categories.Select(category => Panel.Marks.FirstOrDefault(mark => mark.Category == category))];
        var names = Sheet.Texts(Texts.PeriodHead(), Panel.Categories);
        var values = Sheet.Numbers(Panel.Title, marks.Select(mark => mark?.Value));
        var (level, stems) = Panel.Baseline is { } baseline
            ? (Sheet.Numbers(Texts.BaselineHead(), marks.Select(_ => (decimal?)baseline)), Sheet.Numbers(Texts.StemHead(), marks.Select(mark => mark is null ? null : (decimal?)Math.Max(0, baseline - mark.Value))))
            : ((SheetColumn?)null, (SheetColumn?)null);
        Sheet.Evidence([.. marks.Select(mark => mark is null ? [] : new[] { mark })]);
        var lowest = Panel.Marks.Min(mark => mark.Value);
        var labels = marks.Index().Where(each => each.Item?.Label.Length > 0).Select(each => Words.LabelOf(
            each.Index, Lines(SetText.Of(each.Item!.Label, PlotWidth * 0.4, Look)), each.Item.Value == lowest ? C.DataLabelPositionValues.Bottom : C.DataLabelPositionValues.Top));
        List<C.LineChartSeries> series =
        [
            .. level is null ? [] : new[] { Line(level, names.Categories(), [], 0, ChartInk.Stroke(ChartInk.Quiet, 1, isDashed: true), []) },
            Line(values, names.Categories(), marks, On.Dot * 2 / 3, ChartInk.Stroke(ChartInk.Neutral, 1.75), labels, stems is null ? [] : [Stems(stems)]),
        ];
        return new C.PlotArea(
            Inner(),
            Lines(series),
            Axes.Columns(hasLevels: false, isZeroLine: Panel.Baseline is null, Skip()),
            Axes.BesideColumns(Scale()));
    }

    /// <summary>Every how many names there is room for one.</summary>
    private int Skip() => Math.Max(1, (int)Math.Ceiling((Panel.Categories.Max(name => PlotText.Width(name, 19)) + 8) * Panel.Categories.Count / PlotWidth));

    private ValueScale Scale()
    {
        var (low, high) = (Panel.Marks.Min(mark => Math.Min(mark.Value, Panel.Baseline ?? mark.Value)), Panel.Marks.Max(mark => Math.Max(mark.Value, Panel.Baseline ?? mark.Value)));
        var lowest = Panel.Marks.Min(mark => mark.Value);
        var span = Math.Max(high - low, 5);
        var (below, above) = (Room(mark => mark.Value == lowest), Room(mark => mark.Value != lowest));
        var unit = span / (decimal)Math.Max(40, PlotHeight - below - above);
        return ValueScale.Of(low - decimal.Round((decimal)below * unit, 4), high + decimal.Round((decimal)above * unit, 4), PlotHeight);
    }

    /// <summary>Pixels for the labels of some marks.</summary>
    private double Room(Func<RenderedMark, bool> which)
        => (Panel.Marks.Where(which).Select(mark => mark.Label.Length == 0 ? 0 : mark.Label.Count(c => c == '\n') + 1).DefaultIfEmpty().Max() * On.Line) + On.Dot;

    private static C.ErrorBars Stems(SheetColumn lengths) => new(
        new C.ErrorDirection { Val = C.ErrorBarDirectionValues.Y },
        new C.ErrorBarType { Val = C.ErrorBarValues.Plus },
        new C.ErrorBarValueType { Val = C.ErrorValues.Custom },
        new C.NoEndCap { Val = true },
        lengths.Plus(0, lengths.Cells.Count),
        new C.Minus(new C.NumberLiteral(new C.FormatCode("General"), new C.PointCount { Val = 1 }, new C.NumericPoint(new C.NumericValue("0")) { Index = 0 })),
        ChartInk.Stroke(ChartInk.Neutral, 0.75));
}
