using Baogao.Analysis;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>Outcomes of the targets' year from a later edition: scored against a target only where both stand on one basis.</summary>
internal static class TargetOutcomes
{
    /// <summary>The outcome that may be set against a target, or null.</summary>
    public static Figure? Of(Figure target, Report report, Report? outcomes)
        => Candidates(report, outcomes, target.Period).FirstOrDefault(outcome => Comparability.WhyNot(target, outcome) is null);

    public static Mark Mark(Figure outcome, IReadOnlyList<Figure> aims, Language language)
    {
        var met = aims.Count(aim => IsMet(outcome, aim));
        var verdict = language == Language.Chinese ? aims.Count == met ? $"高于全部{aims.Count}个目标，口径未核实" : $"高于{aims.Count}个目标中的{met}个，口径未核实" : $"above {met} of {aims.Count} aims; coverage unverified";
        var name = language == Language.Chinese ? $"{outcome.Period}年结果（二手）" : $"{outcome.Period} outcome, secondary";
        return StatedMark.Of(name, outcome, $"{Wording.Of(outcome, language)}\n{verdict}", MarkStyle.Secondary, language);
    }

    /// <summary>Why each other outcome is not scored, and what its basis says of itself.</summary>
    public static IEnumerable<string> Caveats(IEnumerable<Figure> targets, Report report, Report? outcomes, Period year, Language language)
    {
        var zh = language == Language.Chinese;
        var all = targets.ToList();
        foreach (var outcome in Candidates(report, outcomes, year))
        {
            var target = all.FirstOrDefault(figure => figure.Indicator.Id == outcome.Indicator.Id);
            var why = target is null ? null : Comparability.WhyNot(target, outcome);
            var name = $"{outcome.Basis?.NameAsWritten ?? outcome.Indicator.Name.Zh} {Wording.Of(outcome, language)}";
            if (target is null)
            {
                yield return zh ? $"{name}：报告没有相应的定量目标，不评分。" : $"{name} is not scored: the report sets no number for it.";
            }
            else if (why is not null)
            {
                yield return zh ? target.Basis?.Id != outcome.Basis?.Id ? $"{name} 与目标 {Wording.Of(target, language)}（{target.Basis?.NameAsWritten}）口径不同，不评分。" : $"{name} 与目标 {Wording.Of(target, language)}{Comparability.WhyNot(target, outcome, language)}，不评分。" : $"{name} is not scored against {Wording.Of(target, language)}: {why}.";
            }
            else
            {
                yield return zh ? $"{name} 出自二手来源，口径未经核实。" : $"{name} comes from a secondary source. {outcome.Basis?.Coverage}".Trim();
            }
        }
    }

    private static bool IsMet(Figure outcome, Figure aim)
        => outcome.Comparator is Comparator.Eq or Comparator.Ge or Comparator.Gt && Saturating.Multiply(outcome.Number, outcome.Unit.Scale) >= Saturating.Multiply(aim.Number, aim.Unit.Scale);

    /// <summary>Outcomes of the year in the same place; those of another town are none.</summary>
    private static IEnumerable<Figure> Candidates(Report report, Report? outcomes, Period year) => outcomes is null || outcomes.Place.Name != report.Place.Name
        ? []
        : outcomes.Figures.Where(figure => figure.Value is not null && figure.Kind == FigureKind.Actual && figure.Measure == Measure.Level && figure.Period == year);
}
