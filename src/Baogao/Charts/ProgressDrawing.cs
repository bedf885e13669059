using Plotly.NET;

namespace Baogao.Charts;

/// <summary>
/// One bar from zero for each category: what is done is solid, what is left up to the farthest of the others is hatched behind it, the rest of them are lines across.
/// The label of a row is that of its first mark.
/// </summary>
internal sealed class ProgressDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space)
    : RowsDrawing(panel with { Marks = [.. panel.Marks.DistinctBy(mark => mark.Category)] }, chart, look, space)
{
    private readonly RenderedPanel whole = panel;

    private ILookup<string, decimal>? ends;

    /// <summary>Names and labels stand above, so that the bars have the whole width: what is left may be little.</summary>
    protected override bool NamesAbove => true;

    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        var rows = Placed.Select(done => (Done: done, Others: whole.Marks.Where(mark => mark.Category == done.Mark.Category && mark != done.Mark).Select(mark => new PlacedMark(mark, done.At)).ToList())).ToList();
        List<PlacedMark> left = [.. rows.Select(row => row.Others.Where(other => other.Mark.Value > row.Done.Mark.Value).OrderByDescending(other => other.Mark.Value).FirstOrDefault()).Where(placed => placed.Mark is not null)];
        if (left.Count > 0)
        {
            // The texture says that it is still to come, whoever says how far it reaches. The label says what rounding allows: drawn, it would hide the line at the end.
            yield return PlotlyTrace.Bars([.. left.Select(placed => placed with { Mark = placed.Mark with { Style = MarkStyle.Estimate, Interval = null } })], Look, axes, On.Bar);
        }

        foreach (var bars in rows.Select(row => row.Done).GroupBy(done => done.Mark.Interval is not null))
        {
            yield return PlotlyTrace.Bars([.. bars], Look, axes, On.Bar);
        }

        List<PlacedMark> lines = [.. rows.SelectMany(row => row.Others).Where(other => !left.Contains(other))];
        if (lines.Count > 0)
        {
            yield return PlotlyTrace.Across(lines, Look, axes);
        }

        if (Panel.Baseline is { } baseline)
        {
            yield return PlotlyTrace.Upright(Height, baseline, Look, axes);
        }
    }

    protected override decimal Reach(RenderedMark mark)
    {
        ends ??= Chart.Panels.Where(other => other.Form == MarkForm.Progress && other.AxisTitle == whole.AxisTitle).SelectMany(other => other.Marks).ToLookup(other => other.Category, End);
        return ends[mark.Category].Max();
    }
}
