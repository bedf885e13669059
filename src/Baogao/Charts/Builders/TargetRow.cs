using Baogao.Analysis;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>What is aimed at for one indicator on one basis and in one measure: the target, its revisions, its stretch target, and the base that it starts from.</summary>
/// <param name="Targets">The targets in the order of the text, one at least; more where it was revised.</param>
/// <param name="Stretch">The higher aim beside it; null for none.</param>
/// <param name="Growth">The growth stated of a level; null for none, and for a target that is no level.</param>
/// <param name="Report">The edition.</param>
internal sealed record TargetRow(IReadOnlyList<Figure> Targets, Figure? Stretch, Figure? Growth, Report Report)
{
    public Figure Target => Targets[0];

    public IEnumerable<Figure> Aims => Stretch is null ? Targets : Targets.Append(Stretch);

    public LocalText Name => RowNames.Of(Target);

    public Period YearBefore => Period.OfYear(Target.Period.Start.Year - 1);

    /// <summary>What the target starts from: the figure that its growth is against, else the year before on its own basis; null where the report states neither.</summary>
    public Figure? Base => Growth?.BaseFigure is { } id && Report.FigureById(id) is { Value: not null } against ? against : Growth is null ? Before : null;

    /// <summary>The base that a stated growth implies where the base itself is not stated.</summary>
    public DerivedValue? Implied => Base is null ? Report.ImpliedBase(Target) : null;

    /// <summary>The rows of a year's targets, in the order of the text. A target without a number is a row too.</summary>
    public static IReadOnlyList<TargetRow> Of(Report report, Period year)
    {
        var aims = report.Figures.Where(figure => figure.Kind is FigureKind.Target or FigureKind.StretchTarget && figure.Period == year).ToList();
        var growths = aims.Select(aim => (Aim: aim, Growth: StatedGrowth.Of(report.Figures, aim))).Where(pair => pair.Growth is not null).ToDictionary(pair => pair.Aim, pair => pair.Growth!);
        var free = aims.Where(aim => !growths.ContainsValue(aim)).ToList();
        return [.. free.GroupBy(aim => (aim.Indicator.Id, aim.Basis?.Id, aim.Subject, aim.Measure, aim.Unit.Base)).SelectMany(group => Rows([.. group], growths, report))];
    }

    /// <summary>One row where it is clear what belongs together: a target, its revisions, one stretch target; else a row each.</summary>
    private static IEnumerable<TargetRow> Rows(List<Figure> group, Dictionary<Figure, Figure> growths, Report report)
    {
        var targets = group.Where(aim => aim.Kind == FigureKind.Target).OrderBy(aim => aim.Vintage is not null).ToList();
        var stretches = group.Where(aim => aim.Kind == FigureKind.StretchTarget).ToList();
        var isClear = stretches.Count <= 1 && group.TrueForAll(aim => aim.Value is not null) && targets.Count > 0 && targets.Select(aim => aim.Vintage).Distinct().Count() == targets.Count;
        return isClear
            ? [new TargetRow(targets, stretches.FirstOrDefault(), growths.GetValueOrDefault(targets[0]), report)]
            : group.Select(aim => new TargetRow([aim], null, growths.GetValueOrDefault(aim), report));
    }

    private Figure? Before => Report.Figures
        .Where(figure => figure is { Kind: FigureKind.Actual or FigureKind.Estimate, Value: not null, Aggregation: null } && figure.Period == YearBefore
            && figure.Subject == Target.Subject && figure.IsReal == Target.IsReal && Target.Value is not null && Comparability.WhyNot(figure, Target) is null)
        .OrderBy(figure => figure.Kind).FirstOrDefault();
}
