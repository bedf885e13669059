using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>The room of a panel in pixels.</summary>
/// <param name="Width">The width of its column.</param>
/// <param name="Left">What of it the names at the left take.</param>
/// <param name="IsOpen">True where other panels of the column have no names at the left: then lists and league tables have none either.</param>
internal readonly record struct PanelSpace(int Width, int Left, bool IsOpen)
{
    public int Plot => Width - Left;

    /// <summary>True where the panel below it has the same axis of months and names them.</summary>
    public bool IsFollowed { get; init; }
}

/// <summary>Draws one panel; one class a form.</summary>
internal abstract class PanelDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space)
{
    private readonly Lazy<(string Html, int Lines)> heading = new(() => SetHeading(panel, look, space.Width));

    protected RenderedPanel Panel { get; } = panel;

    protected RenderedChart Chart { get; } = chart;

    protected Look Look { get; } = look;

    protected Medium On => Look.On;

    protected PanelSpace Space { get; } = space;

    /// <summary>Height of the plot in pixels, heading and ticks left out.</summary>
    public abstract int Height { get; }

    /// <summary>Pixels that the names or ticks at the left take. Does not depend on <see cref="PanelSpace.Left"/>.</summary>
    public virtual int LeftRoom => 0;

    /// <summary>Pixels under the plot for its ticks and the way to the next panel.</summary>
    public virtual int TickRoom => On.Small + 22;

    /// <summary>Pixels above the plot for its heading.</summary>
    public int HeadingRoom => (heading.Value.Lines * On.Heading * 4 / 3) + 10;

    /// <summary>The heading as plotly's HTML: title, and what the axis counts.</summary>
    public string Heading => heading.Value.Html;

    /// <summary>True where it has bars.</summary>
    public bool HasBars => Panel.Form is MarkForm.Bars or MarkForm.Progress or MarkForm.Parts && Panel.Marks.Count > 0;

    public static PanelDrawing Of(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) => panel.Form switch
    {
        MarkForm.Bars or MarkForm.Dots => new RowsDrawing(panel, chart, look, space),
        MarkForm.Progress => new ProgressDrawing(panel, chart, look, space),
        MarkForm.Slope => new SlopeDrawing(panel, chart, look, space),
        MarkForm.Ranks => new RanksDrawing(panel, chart, look, space),
        MarkForm.Parts => new PartsDrawing(panel, chart, look, space),
        MarkForm.Dumbbell => new DumbbellDrawing(panel, chart, look, space),
        MarkForm.Curve => new CurveDrawing(panel, chart, look, space),
        MarkForm.Schematic => new SchematicDrawing(panel, chart, look, space),
        MarkForm.Course => new CourseDrawing(panel, chart, look, space),
        MarkForm.Events => new EventsDrawing(panel, chart, look, space),
        MarkForm.Months => new MonthsDrawing(panel, chart, look, space),
        MarkForm.Years => new YearsDrawing(panel, chart, look, space),
        _ => new ListDrawing(panel, chart, look, space),
    };

    public abstract LinearAxis XAxis(PanelAxes axes);

    public abstract LinearAxis YAxis(PanelAxes axes);

    /// <summary>Marks of one symbol share a trace.</summary>
    public virtual IEnumerable<Trace> Traces(PanelAxes axes)
        => Placed.GroupBy(placed => Look.Symbol(placed.Mark.Style)).Select(marks => PlotlyTrace.Points([.. marks], Look, axes, ByX, DotSize));

    /// <summary>Texts on the panel: first those that belong to no mark.</summary>
    public IEnumerable<Annotation> Labels(PanelAxes axes)
        => [.. Notes(axes), .. Placed.Select((placed, i) => (placed, i)).Where(each => IsLabelled(each.placed.Mark)).Select(each => Label(each.placed, each.i, axes))];

    protected virtual IEnumerable<Annotation> Notes(PanelAxes axes) => [];

    protected virtual bool IsLabelled(RenderedMark mark) => mark.Label.Length > 0;

    protected abstract Annotation Label(PlacedMark placed, int index, PanelAxes axes);

    /// <summary>True where categories run along the x axis.</summary>
    protected abstract bool ByX { get; }

    protected virtual int DotSize => On.Dot;

    protected abstract IReadOnlyList<PlacedMark> Placed { get; }

    /// <summary>The marks of a panel whose categories run along the x axis.</summary>
    protected IReadOnlyList<PlacedMark> InColumns => [.. Panel.Marks.Select(mark => new PlacedMark(mark, PlotText.Encode(mark.Category)))];

    protected static LinearAxis Axis(string anchor, double[] domain)
    {
        var axis = new LinearAxis();
        axis.SetProperty("fixedrange", true);
        axis.SetProperty("anchor", anchor);
        axis.SetProperty("domain", domain);
        return axis;
    }

    /// <summary>A value axis: grid, small ticks, and a line at zero where zero means something. Sets nothing that plotly would ignore.</summary>
    protected LinearAxis Measured(LinearAxis axis, bool zeroLine)
    {
        axis.SetProperty("gridcolor", Look.Grid);
        axis.SetProperty("zeroline", zeroLine);
        axis.SetProperty("tickfont", PlotlyDrawing.Font(On.Small, Look.Quiet));
        axis.SetProperty("tickangle", 0);
        if (zeroLine)
        {
            axis.SetProperty("zerolinecolor", Look.Quiet);
        }

        return axis;
    }

    /// <summary>Ticks at these values, with their names and no zeros at their ends: nothing is left to a front end's own way to write numbers.</summary>
    protected void SetTicks(LinearAxis axis, IReadOnlyList<decimal> ticks)
    {
        axis.SetProperty("tickvals", ticks);
        axis.SetProperty("ticktext", ticks.Select(tick => Chart.Texts.Number(tick / 1.0000000000000000000000000000m)).ToArray());
    }

    /// <summary>A y axis that counts pixels from the top of the panel, and shows nothing.</summary>
    protected LinearAxis InPixels(PanelAxes axes)
    {
        var axis = Axis(axes.X, [axes.Low, axes.High]);
        axis.SetProperty("range", new[] { Height, 0 });
        return Plain(axis, labelled: false, On.Text);
    }

    /// <summary>An axis of names alone.</summary>
    protected LinearAxis Plain(LinearAxis axis, bool labelled, int size)
    {
        axis.SetProperty("showgrid", false);
        axis.SetProperty("zeroline", false);
        axis.SetProperty("ticks", "");
        axis.SetProperty("showticklabels", labelled);
        if (labelled)
        {
            axis.SetProperty("tickfont", PlotlyDrawing.Font(size, Look.Text));
        }

        return axis;
    }

    /// <summary>Categories along the bottom: every one of the panel's, those without a mark too; every second or third is named where all have no room, or all on several lines.</summary>
    protected LinearAxis Columns(LinearAxis axis, int size, bool isNamedAll)
    {
        axis.SetProperty("type", "category");
        axis.SetProperty("categoryorder", "array");
        axis.SetProperty("categoryarray", Panel.Categories.Select(PlotText.Encode).ToArray());
        axis.SetProperty("range", new[] { -0.5, Panel.Categories.Count - 0.5 });
        axis.SetProperty("tickangle", 0);
        var step = (int)Math.Ceiling((Panel.Categories.Max(name => PlotText.Width(name, size)) + 6) * Panel.Categories.Count / Space.Plot);
        if (step > 1 && isNamedAll)
        {
            axis.SetProperty("tickvals", Panel.Categories.Select(PlotText.Encode).ToArray());
            axis.SetProperty("ticktext", Panel.Categories.Select(name => PlotText.Encode(PlotText.WrapTo(name, Space.Plot / (double)Panel.Categories.Count, size))).ToArray());
        }
        else if (step > 1)
        {
            axis.SetProperty("tickvals", Panel.Categories.Where((_, i) => i % step == 0).Select(PlotText.Encode).ToArray());
        }

        return Plain(axis, labelled: true, size);
    }

    private static (string Html, int Lines) SetHeading(RenderedPanel panel, Look look, int width)
    {
        const double Bold = 1.08;
        var title = PlotText.WrapEvenly(panel.Title, width / Bold, look.On.Heading);
        if (panel.AxisTitle.Length == 0)
        {
            return (SetText.Strong(title), title.Count(c => c == '\n') + 1);
        }

        var isOne = PlotText.Width(title, look.On.Heading) * Bold + PlotText.Width("  " + panel.AxisTitle, look.On.Heading) <= width;
        var axis = PlotText.WrapTo(panel.AxisTitle, width, look.On.Heading);
        return (
            SetText.Strong(title) + (isOne ? "  " : "<br>") + SetText.Quiet(axis, look),
            (isOne ? title : $"{title}\n{axis}").Count(c => c == '\n') + 1);
    }
}
