using Newtonsoft.Json.Linq;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Values on an axis of months, on a scale of their own. A line joins neighbouring months only: a gap stays a gap.</summary>
internal sealed class MonthsDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : MonthAxisDrawing(panel, chart, look, space)
{
    public override int Height => (On.Text * 4) + 28;

    public override int LeftRoom => On.Small * 3;

    protected override int DotSize => On.Dot * 2 / 3;

    protected override (decimal Low, decimal High) Range
    {
        get
        {
            var values = Panel.Marks.Select(mark => mark.Value).Concat(Panel.Baseline is { } baseline ? [baseline] : []).ToList();
            var span = values.Max() - values.Min() is > 0 and var difference ? difference : Math.Max(1, Math.Abs(values[0]) / 10);
            var (below, above) = ((Panel.Marks.Any(mark => mark.Label.Length > 0) ? On.Line : 0) + On.Dot, On.Dot);
            var unit = span / (Height - below - above);
            return (values.Min() - (below * unit), values.Max() + (above * unit));
        }
    }

    /// <summary>A value of several months has its dot in their middle.</summary>
    protected override IReadOnlyList<PlacedMark> Placed => [.. Panel.Marks.Select(mark => new PlacedMark(mark, mark.Until is { } end ? (mark.At!.Value + end) / 2 : mark.At!.Value))];

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Measured(Axis(axes.X, [axes.Low, axes.High]), zeroLine: Panel.Baseline == 0);
        axis.SetProperty("range", new[] { Range.Low, Range.High });
        SetTicks(axis, RoundTicks.Between(Range.Low, Range.High, Height));
        return axis;
    }

    protected override IEnumerable<Trace> Lines(PanelAxes axes)
    {
        var line = PlotlyTrace.Joined([.. Enumerable.Range(0, Panel.Categories.Count).Select(i => i + 0.5m).Select(at => (at, Panel.Marks.FirstOrDefault(mark => mark.At == at && mark.Until is null)?.Value))], axes);
        Trace2D[] lines = [line, .. Panel.Marks.Where(mark => mark.Until is not null).Select(mark => PlotlyTrace.Joined([(mark.At!.Value, mark.Value), (mark.Until!.Value, mark.Value)], axes))];
        foreach (var each in lines)
        {
            each.SetProperty("line", new JObject { ["color"] = Look.Neutral, ["width"] = 2 });
        }

        return lines;
    }

    /// <summary>Below the mark, in the middle as far as the panel's ends allow.</summary>
    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
    {
        var set = SetText.OnOneLine(placed.Mark.Label, Look);
        return PlotlyNote.From(set.Html, placed.At, placed.Mark.Value, "top", (Within(placed.Mark, set.Width, -set.Width / 2), -On.Dot / 2), Look, axes);
    }
}
