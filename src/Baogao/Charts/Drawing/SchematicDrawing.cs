using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Steps in their order, higher or lower but on no scale; the word "schematic" stands on its face.</summary>
internal sealed class SchematicDrawing(ChartPanel panel, ReportChart chart, Look look) : PanelDrawing(panel, chart, look)
{
    public override int Height => Panel.Marks.Select(mark => mark.Value).Distinct().Count() > 1 ? 270 : 50;

    public override int LeftRoom => 20;

    protected override bool ByX => true;

    public override LinearAxis XAxis(PanelAxes axes) => Columns(Axis(axes.Y), labelled: true);

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Axis(axes.X, [axes.Low, axes.High]);
        axis.SetProperty("range", new[] { Panel.Marks.Min(mark => mark.Value) - 0.9m, Panel.Marks.Max(mark => mark.Value) + 0.9m });
        axis.SetProperty("visible", false);
        return axis;
    }

    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        var line = PlotlyTrace.Lines(Panel with { Categories = [.. Panel.Marks.Select(mark => mark.Category)] }, Look, axes);
        line.SetProperty("line", new Newtonsoft.Json.Linq.JObject { ["color"] = Look.Neutral, ["width"] = 2, ["dash"] = "dot" });
        return [line, .. base.Traces(axes)];
    }

    protected override IEnumerable<Annotation> Notes(PanelAxes axes)
        => [PlotlyNote.Schematic(Chart.Language == Language.Chinese ? "示意图" : "schematic", Look, axes)];

    /// <summary>Clear of the line: above the mark on the side where the line is lower, but for the lowest mark and the last.</summary>
    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
        => index == Panel.Marks.Count - 1 || placed.Mark.Value == Panel.Marks.Min(mark => mark.Value)
            ? base.Label(placed, index, axes)
            : PlotlyNote.Aside(placed.Mark.Label, placed.At, placed.Mark.Value, right: Panel.Marks[index + 1].Value <= placed.Mark.Value, Look, axes);
}
