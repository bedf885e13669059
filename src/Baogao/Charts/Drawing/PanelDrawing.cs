using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Draws one panel; one class a form.</summary>
internal abstract class PanelDrawing(ChartPanel panel, ReportChart chart, Look look)
{
    protected ChartPanel Panel { get; } = panel;

    protected ReportChart Chart { get; } = chart;

    protected Look Look { get; } = look;

    /// <summary>Height of the plot in pixels, heading and ticks left out.</summary>
    public abstract int Height { get; }

    /// <summary>Pixels that the labels at the left take.</summary>
    public virtual int LeftRoom => 0;

    /// <summary>Pixels under the plot for its ticks and the way to the next panel.</summary>
    public virtual int TickRoom => 34;

    /// <summary>The heading as plotly's HTML: title, and what the axis counts.</summary>
    public string Heading => $"<b>{PlotText.Encode(Panel.Title)}</b>  {PlotText.Encode(Panel.AxisTitle)}".TrimEnd();

    public static PanelDrawing Of(ChartPanel panel, ReportChart chart, Look look) => panel.Form switch
    {
        MarkForm.Bars or MarkForm.Dots => new RowsDrawing(panel, chart, look),
        MarkForm.Ranks => new RanksDrawing(panel, chart, look),
        MarkForm.Curve => new CurveDrawing(panel, chart, look),
        MarkForm.Schematic => new SchematicDrawing(panel, chart, look),
        _ => new ListDrawing(panel, chart, look),
    };

    public abstract LinearAxis XAxis(PanelAxes axes);

    public abstract LinearAxis YAxis(PanelAxes axes);

    /// <summary>Marks of one symbol share a trace.</summary>
    public virtual IEnumerable<Trace> Traces(PanelAxes axes)
        => Placed.GroupBy(placed => Look.Symbol(placed.Mark.Style)).Select(marks => PlotlyTrace.Points([.. marks], Look, axes, ByX, DotSize));

    public IEnumerable<Annotation> Labels(PanelAxes axes)
        => [.. Notes(axes), .. Placed.Select((placed, i) => (placed, i)).Where(each => each.placed.Mark.Label.Length > 0).Select(each => Label(each.placed, each.i, axes))];

    /// <summary>Texts on the panel that belong to no mark.</summary>
    protected virtual IEnumerable<Annotation> Notes(PanelAxes axes) => [];

    /// <summary>A mark's label: at the right in rows; in columns above, or below the lowest.</summary>
    protected virtual Annotation Label(PlacedMark placed, int index, PanelAxes axes)
    {
        var (mark, at) = placed;
        return !ByX ? PlotlyNote.Beside(mark.Label, mark.Interval?.High ?? mark.Value, at, Look, axes)
            : mark.Value == Panel.Marks.Min(other => other.Value) ? PlotlyNote.Below(mark.Label, at, mark.Value, Look, axes)
            : PlotlyNote.Above(mark.Label, at, mark.Value, Look, axes);
    }

    /// <summary>True where categories run along the x axis.</summary>
    protected abstract bool ByX { get; }

    protected virtual int DotSize => 13;

    protected virtual IReadOnlyList<PlacedMark> Placed => [.. Panel.Marks.Select((mark, row) => new PlacedMark(mark, ByX ? PlotText.Encode(mark.Category) : row))];

    protected static LinearAxis Axis(string anchor, double[]? domain = null)
    {
        var axis = new LinearAxis();
        axis.SetProperty("fixedrange", true);
        axis.SetProperty("anchor", anchor);
        if (domain is not null)
        {
            axis.SetProperty("domain", domain);
        }

        return axis;
    }

    /// <summary>A value axis: grid, small ticks, and a line at zero where zero means something. Sets nothing that plotly would ignore.</summary>
    protected LinearAxis Measured(LinearAxis axis, bool zeroLine)
    {
        axis.SetProperty("gridcolor", Look.Grid);
        axis.SetProperty("zeroline", zeroLine);
        axis.SetProperty("tickfont", PlotlyDrawing.Font(Look.SmallSize, Look.Quiet));
        if (zeroLine)
        {
            axis.SetProperty("zerolinecolor", Look.Quiet);
        }

        return axis;
    }

    /// <summary>Categories along the bottom: every one of the panel's, those without a mark too.</summary>
    protected LinearAxis Columns(LinearAxis axis, bool labelled)
    {
        axis.SetProperty("type", "category");
        axis.SetProperty("categoryorder", "array");
        axis.SetProperty("categoryarray", Panel.Categories.Select(PlotText.Encode).ToArray());
        axis.SetProperty("range", new[] { -0.5, Panel.Categories.Count - 0.5 });
        return Plain(axis, labelled);
    }

    /// <summary>A row for each mark, the first at the top. Names may repeat.</summary>
    protected LinearAxis Rows(LinearAxis axis)
    {
        axis.SetProperty("range", new[] { Panel.Marks.Count - 0.5, -0.5 });
        axis.SetProperty("tickvals", Enumerable.Range(0, Panel.Marks.Count).ToArray());
        axis.SetProperty("ticktext", Panel.Marks.Select(mark => PlotText.Encode(mark.Category)).ToArray());
        return Plain(axis, labelled: true);
    }

    private LinearAxis Plain(LinearAxis axis, bool labelled)
    {
        axis.SetProperty("showgrid", false);
        axis.SetProperty("zeroline", false);
        axis.SetProperty("ticks", "");
        axis.SetProperty("showticklabels", labelled);
        if (labelled)
        {
            axis.SetProperty("tickfont", PlotlyDrawing.Font(Look.TextSize, Look.Text));
        }

        return axis;
    }
}
