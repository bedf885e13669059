using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>What a panel over the years shows first: outcomes against targets, else how the target moved, else the outcomes, or why they are not compared.</summary>
internal static class YearsFindings
{
    /// <summary>The finding, and the figures whose numbers it says.</summary>
    public static (YearsFinding Finding, IReadOnlyList<Figure> Shown) Of(LocalText place, YearPanel panel)
    {
        var plans = panel.Targets.Where(target => target.Figure.Vintage is null).DefaultIfEmpty(panel.Targets.Count > 0 ? panel.Targets[0] : null!).Where(target => target is not null).ToList();
        var gaps = plans.Select(target => panel.Outcomes.Select(outcome => TargetGap.Of(target.Figure, outcome.Figure)).FirstOrDefault(gap => gap is not null)).OfType<TargetGap>().ToList();
        if (plans.Count > 1 || panel.Line.Figures.Count < 2)
        {
            var (first, last) = (plans.Count > 0 ? plans[0].Figure : panel.Outcomes[0].Figure, plans.Count > 0 ? plans[^1].Figure : panel.Outcomes[^1].Figure);
            return (Between(place, first, last, plans.Count > 0, null, gaps), [first, last]);
        }

        var run = panel.Line.Runs.MaxBy(figures => figures.Count)!;
        var (from, to) = run.Count > 1 ? (run[0].Figure, run[^1].Figure) : (panel.Line.Figures[0].Figure, panel.Line.Figures[1].Figure);
        return (Between(place, from, to, false, run.Count > 1 ? null : panel.Line.Steps[0].Break, gaps), [from, to]);
    }

    private static YearsFinding Between(LocalText place, Figure first, Figure last, bool areTargets, YearBreak? broken, List<TargetGap> gaps) => new(
        place, first.Indicator.Name, first.Measure, new DatedQuantity(Plain(first), first.Period, first.Kind), new DatedQuantity(Plain(last), last.Period, last.Kind), areTargets,
        broken is null ? Move(first, last) : null, broken, gaps.Count, gaps.Count(gap => gap.FromLow > 0));

    private static Quantity Plain(Figure figure) => Quantity.Of(figure) with { IsChange = false };

    /// <summary>-1, 0 or 1 for a fall, nothing or a rise; null where a bound does not tell.</summary>
    private static int? Move(Figure first, Figure last)
        => first.Kind is FigureKind.Actual or FigureKind.Estimate && (first.Comparator != Comparator.Eq || last.Comparator != Comparator.Eq) ? null
            : (ManyReports.Size(last), ManyReports.HighEnd(last)).CompareTo((ManyReports.Size(first), ManyReports.HighEnd(first)));
}
