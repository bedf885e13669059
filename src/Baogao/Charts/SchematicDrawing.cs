using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Steps in their order, without dates, as a band; the word "schematic" stands on its face.</summary>
internal sealed class SchematicDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : PanelDrawing(panel, chart, look, space)
{
    public override int Height => On.Text * 3 / 2;

    public override int TickRoom => On.Text + (On.IsNarrow ? 40 : 28);

    protected override bool ByX => true;

    protected override IReadOnlyList<PlacedMark> Placed => InColumns;

    public override LinearAxis XAxis(PanelAxes axes) => Columns(Axis(axes.Y, [axes.Left, axes.Right]), On.IsNarrow ? On.Small : On.Text, isNamedAll: true);

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Axis(axes.X, [axes.Low, axes.High]);
        axis.SetProperty("range", new[] { -1, 1 });
        axis.SetProperty("visible", false);
        return axis;
    }

    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        var line = PlotlyTrace.Lines(Panel, Look, axes);
        line.SetProperty("line", new Newtonsoft.Json.Linq.JObject { ["color"] = Look.Neutral, ["width"] = 2, ["dash"] = "dot" });
        return [line, .. base.Traces(axes)];
    }

    protected override IEnumerable<Annotation> Notes(PanelAxes axes) => [PlotlyNote.Schematic(Chart.Texts.Schematic(), Look, axes)];

    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
        => PlotlyNote.Above(SetText.Of(placed.Mark.Label, Space.Plot, Look).Html, placed.At, placed.Mark.Value, Look, axes);
}
