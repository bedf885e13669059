using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Places on a rank axis: first at the top, last at the bottom where the number of peers is known.</summary>
internal sealed class RanksDrawing(ChartPanel panel, ReportChart chart, Look look) : PanelDrawing(panel, chart, look)
{
    /// <summary>Letters of all labels of a row together, on the narrowest picture.</summary>
    private const int LettersAcross = 80;

    public override int Height => Panel.Peers is null ? 190 : 230;

    public override int LeftRoom => Chart.Language == Language.Chinese ? 62 : 40;

    public override int TickRoom => 24;

    protected override bool ByX => true;

    private decimal Last => Panel.Peers ?? Panel.Marks.Max(mark => mark.Value) + 1;

    /// <summary>Each mark stands at the left of its column, so that its label has the rest.</summary>
    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Columns(Axis(axes.Y), labelled: false);
        axis.SetProperty("range", new[] { -0.05, Panel.Categories.Count - 0.05 });
        return axis;
    }

    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Measured(Axis(axes.X, [axes.Low, axes.High]), zeroLine: false);
        axis.SetProperty("range", new[] { Last + 0.5m, 1 - (Last * 0.06m) });
        axis.SetProperty("tickvals", Ticks().ToArray());
        axis.SetProperty("ticktext", Ticks().Select(place => Wording.Place(place, Chart.Language)).ToArray());
        return axis;
    }

    /// <summary>Down from the mark, or up from it near the end of the axis, so that it never runs into another panel.</summary>
    protected override Annotation Label(PlacedMark placed, int index, PanelAxes axes)
    {
        var letters = Math.Clamp(LettersAcross / Panel.Categories.Count, 12, 34);
        var text = $"{PlotText.Wrap(placed.Mark.Label, letters)}\n{PlotText.Wrap(placed.Mark.Category, letters)}";
        return PlotlyNote.Along(text, placed.At, placed.Mark.Value, below: placed.Mark.Value <= Last * 0.6m, Look, axes);
    }

    /// <summary>The first place, the last one, and about three between.</summary>
    private IEnumerable<int> Ticks()
    {
        var last = Panel.Peers ?? (int)Panel.Marks.Max(mark => mark.Value);
        var step = last <= 8 ? 1 : (last + 3) / 4;
        return [.. Enumerable.Range(0, last / step).Select(i => Math.Max(i * step, 1)).Where(place => last - place >= step / 2).Append(last).Distinct()];
    }
}
