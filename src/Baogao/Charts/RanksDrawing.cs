using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>
/// A row for each league table: the place as a large ordinal, then the places as ticks on a line with this one marked. Where nobody says how many take part,
/// the line has no end. A place is never the length of a bar.
/// </summary>
internal sealed class RanksDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : RowPanelDrawing(panel, chart, look, space)
{
    private const int FewestPlaces = 8;

    protected override bool NamesAbove => On.IsNarrow || Space.IsOpen;

    protected override int Band => NamesAbove ? On.Dot + 6 : OrdinalSize * 6 / 5;

    private int OrdinalSize => On.Heading * 3 / 2;

    /// <summary>The longest line of places in the chart: all panels share its scale.</summary>
    private decimal Last => Chart.Panels.Where(other => other.Form == MarkForm.Ranks).Max(other => Math.Max(FewestPlaces, other.Peers ?? other.Marks.Max(mark => mark.Value) + 2));

    public override int TickRoom => Panel.Peers is null ? 14 : base.TickRoom;

    protected override double NamesRoom => Space.Width * 0.53;

    public override LinearAxis XAxis(PanelAxes axes)
    {
        // Pixels before the first place, where the ordinal stands, and after the last one, for its name.
        var before = NamesAbove ? (decimal)AboveShift + On.Dot : (decimal)Panel.Marks.Max(mark => PlotText.Width(Place(mark.Value), OrdinalSize)) + 52;
        var after = (decimal)PlotText.Width(Place(Last), On.Small) / 2;
        var place = (Last - 1) / Math.Max(1, Space.Plot - before - after);
        var axis = Measured(Axis(axes.Y, [axes.Left, axes.Right]), zeroLine: false);
        axis.SetProperty("range", new[] { 1 - (before * place), Last + (after * place) });
        axis.SetProperty("showgrid", false);
        int[] named = Panel.Peers is { } peers ? [1, peers] : [];
        axis.SetProperty("tickvals", named);
        axis.SetProperty("ticktext", named.Select(number => Place(number)).ToArray());
        return axis;
    }

    public override IEnumerable<Trace> Traces(PanelAxes axes)
        => [.. Placed.SelectMany(placed => PlotlyTrace.Places(placed, Panel.Peers, Last, Look, axes)), .. base.Traces(axes)];

    /// <summary>The name, with what is ranked beside it or under it.</summary>
    protected override string NameLines(RenderedMark mark) => base.NameLines(mark) + Break(mark) + PlotText.WrapTo(About(mark), NamesRoom, On.Text);

    protected override string NameHtml(RenderedMark mark)
        => PlotText.Encode(base.NameLines(mark) + Break(mark)) + (About(mark).Length == 0 ? "" : SetText.Quiet(PlotText.WrapTo(About(mark), NamesRoom, On.Text), Look));

    private string Break(RenderedMark mark) => About(mark).Length == 0 ? "" : PlotText.Width($"{mark.Category}  {About(mark)}", On.Text) <= NamesRoom ? "  " : "\n";

    protected override SetText Beside(RenderedMark mark) => SetText.Of(Place(mark.Value), int.MaxValue, Look);

    /// <summary>Where names stand above their lines, the ordinal stands left of both.</summary>
    protected override int AboveShift => (int)(Chart.Panels.Where(other => other.Form == MarkForm.Ranks).SelectMany(other => other.Marks).Max(mark => PlotText.Width(Place(mark.Value), OrdinalSize)) * 1.08) + 14;

    protected override IEnumerable<Annotation> Notes(PanelAxes axes)
        => NamesAbove ? [.. Panel.Marks.Select((mark, row) => PlotlyNote.Ordinal(Beside(mark).Html, axes.Left, Centre(row), OrdinalSize, 0, Look, axes))] : [];

    /// <summary>The name, with what is ranked beside it, or under it where both are longer than a line: no break within two words that belong together.</summary>
    protected override SetText Above(RenderedMark mark)
    {
        var (label, room) = ($"{mark.Category}\n{About(mark)}".TrimEnd('\n'), Space.Plot - AboveShift);
        return SetText.OnOneLine(label, Look) is { } line && line.Width <= room ? line : SetText.Of(label, room, Look);
    }

    protected override Annotation Right(PlacedMark placed, PanelAxes axes)
        => PlotlyNote.Ordinal(Beside(placed.Mark).Html, axes.Left, placed.At, OrdinalSize, 16, Look, axes);

    private string Place(decimal place) => Chart.Texts.Place((int)place);

    private static string About(RenderedMark mark) => SetText.Parts(mark.Label).Quiet;
}
