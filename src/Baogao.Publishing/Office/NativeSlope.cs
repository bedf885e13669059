using Baogao.Charts;
using Baogao.Charts.Static;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>Slopes side by side, a series each, so that what has one value cannot hide what has the same. All share one axis from zero; times and names stand under them.</summary>
internal sealed class NativeSlope(RenderedPanel panel, RenderedChart chart, Box box) : NativeLine(panel, chart, box)
{
    private IReadOnlyList<RenderedMark[]> Groups => field ??= [.. Panel.Marks.GroupBy(mark => mark.Category).Select(group => group.ToArray())];

    protected override double Bottom => (On.Small * 2) + 34;

    public override C.PlotArea Draw()
    {
        RenderedMark[] marks = [.. Groups.SelectMany(group => group)];
        var names = Sheet.Texts(Texts.ItemHead(), Groups.SelectMany(group => group.Select((mark, i) => i == 0 ? Shortened(mark.Category, PlotWidth / Groups.Count) : "")));
        var times = Sheet.Texts(Texts.PeriodHead(), marks.Select(mark => SetText.Parts(mark.Label).Quiet is { Length: > 0 } time ? time.ReplaceLineEndings(" ") : mark.Evidence.Period));
        var values = Groups.Select(group => Sheet.Numbers(group[0].Category, marks.Select(mark => mark.Category == group[0].Category ? (decimal?)mark.Value : null))).ToList();
        Sheet.Evidence([.. marks.Select(mark => new[] { mark })]);
        var series = Groups.Select((group, i) => Line(
            values[i], times.CategoriesUnder(names), [.. marks.Select(mark => group.Contains(mark) ? mark : null)], On.Dot, ChartInk.Stroke(ChartInk.Accent, 2.25),
            marks.Index().Where(each => group.Contains(each.Item) && each.Item.Label.Length > 0).Select(each => Label(each.Index, each.Item, group)))).ToList();
        var most = Math.Max(1, OnScale.Max(panel => panel.Marks.Max(End)));
        var least = Math.Min(0, OnScale.Min(panel => panel.Marks.Min(mark => mark.Interval?.Low ?? mark.Value)));
        return new C.PlotArea(
            Inner(),
            Lines(series),
            Axes.Columns(hasLevels: true, isZeroLine: true, skip: 1),
            Axes.BesideColumns(ValueScale.Of(least, most * 1.15m, PlotHeight, marks.All(mark => mark.Value == decimal.Truncate(mark.Value)))));
    }

    /// <summary>Outside of the slope at its ends, above it within.</summary>
    private C.DataLabel Label(int index, RenderedMark mark, RenderedMark[] group)
    {
        var at = Array.IndexOf(group, mark);
        var strong = SetText.Parts(mark.Label).Strong;
        return Words.LabelOf(
            index, [[new TextRun(strong, IsBold: true)]],
            group.Length == 1 || (at > 0 && at < group.Length - 1) ? C.DataLabelPositionValues.Top : at == 0 ? C.DataLabelPositionValues.Left : C.DataLabelPositionValues.Right);
    }
}
