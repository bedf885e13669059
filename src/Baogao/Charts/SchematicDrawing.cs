using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Steps in their order, higher or lower but on no scale; the word "schematic" stands on its face.</summary>
internal sealed class SchematicDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : PanelDrawing(panel, chart, look, space)
{
    public override int Height => IsLevel ? On.Text * 3 : On.Text * 19;

    public override int TickRoom => On.Text + (On.IsNarrow ? 40 : 28);

    protected override bool ByX => true;

    protected override int DotSize => IsLevel ? On.Dot : On.Dot * 3 / 2;

    protected override IReadOnlyList<PlacedMark> Placed => InColumns;

    private bool IsLevel => Panel.Marks.Select(mark => mark.Value).Distinct().Count() == 1;

    private decimal Lowest => Panel.Marks.Min(mark => mark.Value);

    public override LinearAxis XAxis(PanelAxes axes) => Columns(Axis(axes.Y, [axes.Left, axes.Right]), On.IsNarrow ? On.Small : On.Text, isNamedAll: true);

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Axis(axes.X, [axes.Low, axes.High]);
        axis.SetProperty("range", Range());
        axis.SetProperty("visible", false);
        return axis;
    }

    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        var line = PlotlyTrace.Lines(Panel with { Categories = [.. Panel.Marks.Select(mark => mark.Category)] }, Look, axes);
        line.SetProperty("line", new Newtonsoft.Json.Linq.JObject { ["color"] = Look.Neutral, ["width"] = IsLevel ? 2 : 4, ["dash"] = "dot" });
        return [line, .. base.Traces(axes)];
    }

    protected override IEnumerable<Annotation> Notes(PanelAxes axes)
        => [PlotlyNote.Schematic(Chart.Texts.Schematic(), Look, axes)];

    /// <summary>Clear of the line: above the mark on the side where the line is lower, but for the lowest mark and the last.</summary>
    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
    {
        var (mark, at) = placed;
        var html = Large(Set(mark).Html);
        return mark.Value == Lowest ? PlotlyNote.Below(html, at, mark.Value, Look, axes)
            : index == Panel.Marks.Count - 1 ? PlotlyNote.Above(html, at, mark.Value, Look, axes)
            : PlotlyNote.Aside(html, at, mark.Value, right: Panel.Marks[index + 1].Value <= mark.Value, Look, axes);
    }

    /// <summary>A label as wide as its column; one that stands alone at its height takes of its neighbours' too.</summary>
    private SetText Set(RenderedMark mark) => SetText.Of(mark.Label, (Space.Plot / (double)Panel.Marks.Count * (mark.Value == Lowest ? 1.5 : On.IsNarrow ? 1 : 1.2)) - 12, Look);

    /// <summary>The words of the step larger than the quote under them.</summary>
    private string Large(string html) => html.Replace("<b>", $"<b><span style=\"font-size:{LargeSize}px\">", StringComparison.Ordinal).Replace("</b>", "</span></b>", StringComparison.Ordinal);

    private int LargeSize => On.IsNarrow ? On.Text : On.Text * 6 / 5;

    private decimal[] Range()
    {
        var (low, high) = (Lowest, Panel.Marks.Max(mark => mark.Value));
        var (below, above) = (Room(mark => mark.Value == low), Room(mark => mark.Value == high));
        var unit = Math.Max(1, high - low) / (decimal)Math.Max(40, Height - below - above);
        return IsLevel ? [low - 1, high + 1] : [low - (below * unit), high + (above * unit)];
    }

    private int Room(Func<RenderedMark, bool> which) => (Panel.Marks.Where(which).Max(mark => Set(mark).Lines) * On.Line) + (On.Dot * 2);
}
