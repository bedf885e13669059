using Newtonsoft.Json.Linq;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Slopes side by side, each with its name above it: what has one value cannot hide what has the same. All share one axis from zero.</summary>
internal sealed class SlopeDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : PanelDrawing(panel, chart, look, space)
{
    /// <summary>Places left free between two slopes.</summary>
    private const int Between = 1;

    public override int Height => (On.Text * 8) + NamesHeight;

    public override int LeftRoom => On.Small * 3;

    protected override bool ByX => true;

    protected override IReadOnlyList<PlacedMark> Placed
        => [.. Groups.SelectMany((group, i) => group.Select((mark, j) => new PlacedMark(mark, Start(i) + j)))];

    private List<List<RenderedMark>> Groups { get; } = [.. panel.Marks.GroupBy(mark => mark.Category).Select(group => group.ToList())];

    private decimal Most => Math.Max(1, Panel.Marks.Max(mark => mark.Interval?.High ?? mark.Value));

    private int End => Groups.Sum(group => group.Count + Between) - Between;

    /// <summary>The lines of the names, and the way from them to the labels under them.</summary>
    private int NamesHeight => (Groups.Select((_, i) => Name(i).Count(c => c == '\n') + 1).Max() * On.Line) + On.Line + 12;

    /// <summary>What one pixel upwards is.</summary>
    private decimal Unit => Most / Math.Max(40, Height - NamesHeight);

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Axis(axes.Y, [axes.Left, axes.Right]);
        axis.SetProperty("range", new[] { -0.75, End - 0.25 });
        axis.SetProperty("tickvals", Placed.Select(placed => placed.At).ToArray());
        axis.SetProperty("ticktext", Placed.Select(placed => PlotText.Encode(PlotText.WrapTo(SetText.Parts(placed.Mark.Label).Quiet, Space.Plot / (double)(End + 0.5), On.Small))).ToArray());
        axis.SetProperty("tickangle", 0);
        return Plain(axis, labelled: true, On.Small);
    }

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Measured(Axis(axes.X, [axes.Low, axes.High]), zeroLine: true);
        axis.SetProperty("range", new[] { 0, Most + (Unit * NamesHeight) });
        SetTicks(axis, RoundTicks.Between(0, Most, Height - NamesHeight));
        return axis;
    }

    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        var line = PlotlyTrace.Line(
            Groups.SelectMany((group, i) => group.Select((_, j) => Start(i) + j).Append(Start(i) + group.Count)).ToArray(),
            Groups.SelectMany(group => group.Select(mark => (decimal?)mark.Value).Append(null)).ToArray());
        line.SetProperty("line", new JObject { ["color"] = Look.Accent, ["width"] = 3 });
        line.SetProperty("xaxis", axes.X);
        line.SetProperty("yaxis", axes.Y);
        return [line, .. base.Traces(axes)];
    }

    protected override IEnumerable<Annotation> Notes(PanelAxes axes)
        => Groups.Select((group, i) => PlotlyNote.Above(SetText.Strong(Name(i)), Start(i) + ((group.Count - 1) / 2m), Most + (Unit * (On.Line + 4)), Look, axes));

    /// <summary>Outside of the slope at its ends, above it within.</summary>
    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
    {
        var (group, html) = (Groups.Find(marks => marks[0].Category == placed.Mark.Category)!, SetText.Strong(SetText.Parts(placed.Mark.Label).Strong));
        var at = group.IndexOf(placed.Mark);
        return at > 0 && at < group.Count - 1 ? PlotlyNote.Above(html, placed.At, placed.Mark.Value, Look, axes) : PlotlyNote.Aside(html, placed.At, placed.Mark.Value, right: at > 0, Look, axes);
    }

    private int Start(int group) => Groups.Take(group).Sum(marks => marks.Count + Between);

    private string Name(int group) => PlotText.WrapTo(Groups[group][0].Category, Space.Plot / (double)(End + 0.5) * (Groups[group].Count + 0.6), On.Text);
}
