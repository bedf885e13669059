using Baogao.Charts;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>
/// A bar for each category: what is done is solid before the hatched bar of what it is measured against, further values are frames from zero. Each value is in the sheet
/// as it is stated: a stacked chart would need their differences.
/// </summary>
internal sealed class NativeProgress(RenderedPanel panel, RenderedChart chart, Box box) : NativeBars(panel, chart, box)
{
    private IReadOnlyList<IReadOnlyList<RenderedMark>> Groups => field ??= [.. Panel.Marks.GroupBy(mark => mark.Category).Select(row => row.ToArray())];

    protected override IReadOnlyList<RenderedMark> Rows => field ??= [.. Groups.Select(row => row[0])];

    protected override IReadOnlyList<IReadOnlyList<RenderedMark>> Behind => Groups;

    protected override IEnumerable<C.BarChartSeries> Series(SheetColumn names)
    {
        var done = Sheet.Numbers(ValueHead, Rows.Select(mark => (decimal?)mark.Value));
        RenderedMark?[] farthest = [.. Groups.Select(row => row.Skip(1).Where(mark => mark.Value > row[0].Value).OrderByDescending(mark => mark.Value).FirstOrDefault())];
        RenderedMark[][] others = [.. Groups.Select((row, i) => row.Skip(1).Where(mark => mark != farthest[i]).ToArray())];
        var labels = Rows.Select(mark => mark.Label.Length > 0 ? LabelOf(mark) : null).ToList();
        uint number = 0;
        if (farthest.Any(mark => mark is not null))
        {
            // Drawn first: the bar of what is done covers its begin. The label of a row stands behind its longest bar.
            var against = Sheet.Numbers(Texts.AgainstHead(), farthest.Select(mark => mark?.Value));
            yield return Bars(number++, against, names, farthest, _ => ChartInk.Rest(MarkStyle.Estimate), labels.Select((label, i) => farthest[i] is null ? null : label), null);
        }

        yield return Bars(number++, done, names, Rows, mark => ChartInk.Bar(mark.Style), labels.Select((label, i) => farthest[i] is null ? label : null), Intervals(Rows));
        for (var i = 0; i < others.Max(row => row.Length); i++)
        {
            var line = i;
            yield return Frames(number++, Sheet.Numbers(Texts.AgainstHead(), others.Select(row => row.ElementAtOrDefault(line)?.Value)), names, isDashed: false);
        }

        if (Panel.Baseline is { } baseline)
        {
            yield return Frames(number, Sheet.Numbers(Texts.BaselineHead(), Rows.Select(_ => (decimal?)baseline)), names, isDashed: true);
        }
    }

    protected override IEnumerable<Extent> ExtentsOf(RenderedPanel panel) => panel.Marks.GroupBy(mark => mark.Category)
        .Select(row => Extent(row.First(), Math.Min(0, row.Min(mark => mark.Value)), Math.Max(0, row.Max(End))));
}
