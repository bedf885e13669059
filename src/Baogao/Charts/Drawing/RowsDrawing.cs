using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao;

/// <summary>Rows: a bar from zero or a dot for each mark, labels at the right. All such panels of a chart with one unit share one scale.</summary>
internal sealed class RowsDrawing(ChartPanel panel, ReportChart chart, Look look) : PanelDrawing(panel, chart, look)
{
    private const int RowHeight = 46;

    public override int Height => Panel.Marks.Count * RowHeight;

    public override int LeftRoom => (int)Panel.Categories.Max(category => PlotText.Width(category, Look.TextSize)) + 6;

    protected override bool ByX => false;

    private const int NarrowestPicture = 700;
    private const decimal MostRoom = 4;

    private IEnumerable<Mark> OnScale => Chart.Panels.Where(other => other.Form == Panel.Form && other.AxisTitle == Panel.AxisTitle).SelectMany(other => other.Marks);

    private decimal Most => OnScale.Max(End);

    public override LinearAxis XAxis(PanelAxes axes)
    {
        var axis = Measured(Axis(axes.Y), zeroLine: true);
        axis.SetProperty("range", new decimal[] { 0, Most > 0 ? OnScale.Max(WithLabel) : 1 });
        axis.SetProperty("tickvals", Ticks(Most));
        return axis;
    }

    /// <summary>Ticks of the paper's colour keep the names off the bars.</summary>
    public override LinearAxis YAxis(PanelAxes axes)
    {
        var axis = Rows(Axis(axes.X, [axes.Low, axes.High]));
        axis.SetProperty("ticks", "outside");
        axis.SetProperty("ticklen", 6);
        axis.SetProperty("tickcolor", Look.Paper);
        return axis;
    }

    /// <summary>Marks of one style share a trace; those with an interval get their own, because plotly draws the caps of an error bar of no length too.</summary>
    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        foreach (var marks in Placed.GroupBy(placed => (placed.Mark.Style, HasInterval: placed.Mark.Interval is not null)))
        {
            yield return Panel.Form == MarkForm.Bars ? PlotlyTrace.Bars([.. marks], Look, axes) : PlotlyTrace.Points([.. marks], Look, axes, ByX, DotSize);
        }

        if (Panel.Baseline is { } baseline)
        {
            yield return PlotlyTrace.Upright(Panel.Marks.Count, baseline, Look, axes);
        }
    }

    private static decimal End(Mark mark) => mark.Interval?.High ?? mark.Value;

    /// <summary>How far the scale must reach so that the label of a mark fits at its right, on the narrowest picture.</summary>
    private decimal WithLabel(Mark mark)
    {
        var names = Chart.Panels.Where(other => other.Form is MarkForm.Bars or MarkForm.Dots).SelectMany(other => other.Categories).Max(name => PlotText.Width(name, Look.TextSize));
        var label = mark.Label.Split('\n').Max(line => PlotText.Width(line, Look.TextSize));
        var plot = NarrowestPicture - (decimal)names - 42;
        return Math.Clamp(End(mark) * plot / Math.Max(1, plot - (decimal)label - 14), Most * 1.1m, Most * MostRoom);
    }

    /// <summary>Round ticks up to the greatest value, none in the room for labels.</summary>
    private static decimal[] Ticks(decimal most)
    {
        if (most <= 0)
        {
            return [0];
        }

        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)most)));
        var step = (most / power) switch { < 2 => power / 4, < 5 => power / 2, _ => power };
        return [.. Enumerable.Range(0, (int)(most / step) + 1).Select(i => i * step)];
    }
}
