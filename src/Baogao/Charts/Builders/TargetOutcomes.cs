using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>Outcomes of the targets' year from a later edition: scored against a target only where both stand on one basis.</summary>
internal static class TargetOutcomes
{
    /// <summary>The outcome that may be set against a target, or null.</summary>
    public static Figure? Of(Figure target, Report report, Report? outcomes)
        => Candidates(report, outcomes, target.Period).FirstOrDefault(outcome => Comparability.WhyNot(target, outcome) is null);

    public static Mark Mark(Figure outcome, IReadOnlyList<Figure> aims) => StatedMark.Of(
        Sentence.Of<ITargetTexts>(texts => texts.OutcomeName(outcome.Period)),
        outcome,
        Sentence.Of<ITargetTexts>(texts => texts.Outcome(Quantity.Of(outcome), aims.Count(aim => IsMet(outcome, aim)), aims.Count)),
        MarkStyle.Secondary);

    /// <summary>Why each other outcome is not scored, and what its basis says of itself.</summary>
    public static IEnumerable<Sentence> Caveats(IEnumerable<Figure> targets, Report report, Report? outcomes, Period year)
    {
        var all = targets.ToList();
        foreach (var outcome in Candidates(report, outcomes, year))
        {
            var target = all.FirstOrDefault(figure => figure.Indicator.Id == outcome.Indicator.Id);
            var (name, number) = (outcome.Basis?.NameAsWritten ?? outcome.Indicator.Name.Zh, Quantity.Of(outcome));
            yield return target is null ? Sentence.Of<ITargetTexts>(texts => texts.NoTarget(name, number))
                : Comparability.WhyNot(target, outcome) is { } why ? Sentence.Of<ITargetTexts>(texts => texts.OtherBasis(name, number, Quantity.Of(target), target.Basis?.NameAsWritten, why))
                : Sentence.Of<ITargetTexts>(texts => texts.SecondaryOutcome(name, number, outcome.Basis?.Coverage));
        }
    }

    private static bool IsMet(Figure outcome, Figure aim)
        => outcome.Comparator is Comparator.Eq or Comparator.Ge or Comparator.Gt && outcome.Value * outcome.Unit.Scale >= aim.Value * aim.Unit.Scale;

    /// <summary>Outcomes of the year in the same place; those of another town are none.</summary>
    public static IEnumerable<Figure> Candidates(Report report, Report? outcomes, Period year) => outcomes is null || outcomes.Place.Name != report.Place.Name
        ? []
        : outcomes.Figures.Where(figure => figure.Kind == FigureKind.Actual && figure.Measure == Measure.Level && figure.Period == year);
}
