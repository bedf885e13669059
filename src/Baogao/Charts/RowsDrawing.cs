using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Baogao.Charts;

/// <summary>Rows with a bar from zero or a dot for each mark. All such panels of a chart with one unit share one scale.</summary>
internal class RowsDrawing(RenderedPanel panel, RenderedChart chart, Look look, PanelSpace space) : RowPanelDrawing(panel, chart, look, space)
{
    /// <summary>The part of the plot that a label may take, so that bars keep a quarter at least.</summary>
    private const double LabelShare = 0.74;
    private const decimal MostRoom = 4;

    private decimal? most;
    private (decimal Low, decimal High)? fitting;
    private bool? isOneLine;

    /// <summary>Dots leave more room for names than bars do: their place counts, not their length.</summary>
    protected override double NamesRoom => Panel.Form == MarkForm.Dots ? Space.Width * 0.55 : base.NamesRoom;

    protected override int Band => On.Bar;

    private IEnumerable<RenderedMark> OnScale => Chart.Panels.Where(other => other.Form == Panel.Form && other.AxisTitle == Panel.AxisTitle).SelectMany(other => other.Marks);

    /// <summary>The greatest value on the scale; like <see cref="IsOneLine"/> cached, as each row needs it.</summary>
    private decimal Most => most ??= OnScale.Max(End);

    /// <summary>The ends of a scale of dots, which begins at a tick.</summary>
    private (decimal Low, decimal High) Fitting
    {
        get
        {
            if (fitting is null)
            {
                var (low, high) = FittingScale.NearZero(OnScale, Chart.Panels.Where(other => other.Form == Panel.Form && other.AxisTitle == Panel.AxisTitle).Select(other => other.Baseline).OfType<decimal>());
                var ticks = RoundTicks.Between(low, high, Space.Plot / 3);
                fitting = ticks.Count > 1 && ticks[0] > low ? (ticks[0] - (ticks[1] - ticks[0]), high) : (low, high);
            }

            return fitting.Value;
        }
    }

    /// <summary>A label is set on one line where those of all rows on the scale can be.</summary>
    private bool IsOneLine => isOneLine ??= OnScale.All(mark => SetText.OnOneLine(mark.Label, Look).Width <= Space.Plot * 0.65);

    public override LinearAxis XAxis(PanelAxes axes)
    {
        if (Panel.Form == MarkForm.Dots)
        {
            var (low, high) = Fitting;
            var fit = Measured(Axis(axes.Y, [axes.Left, axes.Right]), zeroLine: low <= 0);
            var margin = (high - low) * 0.04m;
            fit.SetProperty("range", new[] { low - margin, NamesAbove ? high + margin : Math.Max(high + margin, OnScale.Max(WithLabelFrom)) });
            SetTicks(fit, RoundTicks.Between(low, high, Space.Plot / 3));
            return fit;
        }

        var axis = Measured(Axis(axes.Y, [axes.Left, axes.Right]), zeroLine: true);
        var end = Most <= 0 ? 1 : NamesAbove ? Most * 1.04m : OnScale.Max(WithLabel);
        axis.SetProperty("range", new decimal[] { 0, end });
        SetTicks(axis, Ticks(Most));
        return axis;
    }

    /// <summary>Marks of one style share a trace; those with an interval get their own, because plotly draws the caps of an error bar of no length too.</summary>
    public override IEnumerable<Trace> Traces(PanelAxes axes)
    {
        // Dots lie on the line, bars under it.
        if (Panel is { Form: MarkForm.Dots, Baseline: { } line })
        {
            yield return PlotlyTrace.Upright(Height, line, Look, axes);
        }

        foreach (var marks in Placed.GroupBy(placed => (placed.Mark.Style, HasInterval: placed.Mark.Interval is not null)))
        {
            yield return Panel.Form == MarkForm.Bars ? PlotlyTrace.Bars([.. marks], Look, axes, On.Bar) : PlotlyTrace.Points([.. marks], Look, axes, ByX, DotSize);
        }

        if (Panel is { Form: MarkForm.Bars, Baseline: { } baseline })
        {
            yield return PlotlyTrace.Upright(Height, baseline, Look, axes);
        }
    }

    /// <summary>Where the row of a mark ends, and its label begins.</summary>
    protected virtual decimal Reach(RenderedMark mark) => End(mark);

    protected override Annotation Right(PlacedMark placed, PanelAxes axes) => PlotlyNote.Beside(Beside(placed.Mark).Html, Reach(placed.Mark), placed.At, Look, axes);

    protected override SetText Beside(RenderedMark mark) => IsOneLine ? SetText.OnOneLine(mark.Label, Look) : SetText.Of(mark.Label, Space.Plot * LabelShare, Look);

    protected static decimal End(RenderedMark mark) => mark.Interval?.High ?? mark.Value;

    /// <summary>How far the scale must reach so that the label of a mark fits at its right.</summary>
    private decimal WithLabel(RenderedMark mark)
    {
        var plot = (decimal)Space.Plot;
        return Math.Clamp(Reach(mark) * plot / Math.Max(1, plot - ((decimal)Beside(mark).Width * 1.06m) - ((On.Dot / 2) + 10)), Most * 1.04m, Most * MostRoom);
    }

    /// <summary>The same on a scale that begins elsewhere than at zero.</summary>
    private decimal WithLabelFrom(RenderedMark mark)
    {
        var (plot, low) = ((decimal)Space.Plot, Fitting.Low);
        return low + ((Reach(mark) - low) * plot / Math.Max(plot / MostRoom, plot - ((decimal)Beside(mark).Width * 1.06m) - ((On.Dot / 2) + 10)));
    }

    /// <summary>Round ticks up to the greatest value, none in the room for labels; what is counted in whole numbers gets whole ticks.</summary>
    private decimal[] Ticks(decimal most)
    {
        if (most <= 0)
        {
            return [0];
        }

        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)most)));
        var step = (most / power) switch { < 2 => power / 4, < 5 => power / 2, _ => power };
        if (OnScale.All(mark => mark.Value == decimal.Truncate(mark.Value)))
        {
            step = Math.Max(1, step);
        }

        // Where ticks have little room, as beside another panel, every second one is enough.
        var room = (NamesAbove ? Space.Plot : Space.Plot * most / OnScale.Max(WithLabel)) / (On.Small * 3);
        step = most / step > room ? step * 2 : step;
        return [.. Enumerable.Range(0, (int)(most / step) + 1).Select(i => i * step)];
    }
}
