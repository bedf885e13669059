using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Targets;

/// <summary>Targets against what editions that review their years state of them.</summary>
internal static class TargetResults
{
    /// <summary>Each target of the earlier edition for a year up to the later one's, and what the later one itself revised; in the order of the text.</summary>
    public static IReadOnlyList<TargetResult> Of(Report earlier, Report later)
    {
        var aims = Aims(earlier, figure => figure.Period.Start.Year > earlier.Year && figure.Period.End?.Year <= later.Year)
            .Concat(Aims(later, figure => figure.Period == Period.OfYear(later.Year))).ToList();
        return [.. aims.Select(aim => Of(aim.Target, aim.Edition, aims.Select(one => one.Target), [.. YearOutcomes.Of([later], aim.Target.Period).Select(one => one.Figure)]))];
    }

    private static IEnumerable<(Figure Target, Report Edition)> Aims(Report edition, Func<Figure, bool> isDue)
        => edition.Figures.Where(figure => figure.Kind is FigureKind.Target or FigureKind.StretchTarget && isDue(figure)).Select(figure => (figure, edition));

    /// <summary>A target against the outcomes of its year.</summary>
    /// <param name="target">The target.</param>
    /// <param name="edition">The edition that sets it.</param>
    /// <param name="aims">The aims among which its stretch target may be.</param>
    /// <param name="outcomes">The outcomes, the best first.</param>
    public static TargetResult Of(Figure target, Report edition, IEnumerable<Figure> aims, IReadOnlyList<Figure> outcomes)
    {
        if (outcomes.Select(outcome => TargetGap.Of(target, outcome)).OfType<TargetGap>().FirstOrDefault() is { } gap)
        {
            var verdict = Verdict(gap, aims);
            return new TargetResult(target, edition, verdict, gap, gap.Outcome, verdict == TargetState.Undecided ? WhyUndecided(gap) : null);
        }

        // The outcome that differs in the least is named: of its basis and measure first.
        var other = outcomes.Where(outcome => outcome.Indicator.Id == target.Indicator.Id)
            .OrderByDescending(outcome => outcome.Basis?.Id == target.Basis?.Id).ThenByDescending(outcome => outcome.Measure == target.Measure).FirstOrDefault();
        return other is null ? new TargetResult(target, edition, TargetState.NotStated, null, null, null)
            : new TargetResult(target, edition, TargetState.NotComparable, null, other, WhyNot(target, other));
    }

    private static TargetState Verdict(TargetGap gap, IEnumerable<Figure> aims)
        => gap.IsMet is not { } met ? TargetState.Undecided
            : !met ? TargetState.Missed
            : IsWithin(gap) ? TargetState.WithinRange
            : gap.Target.Kind == FigureKind.Target && aims.Any(aim => IsStretch(aim, gap.Target) && TargetGap.Of(aim, gap.Outcome)?.IsMet == true) ? TargetState.BeyondStretch
            : TargetState.Met;

    private static bool IsWithin(TargetGap gap)
        => gap.Target is { Value: { } low, ValueHigh: { } high } && gap.Outcome is { Value: { } value, Comparator: Comparator.Eq }
            && value * gap.Outcome.Unit.Scale / gap.Target.Unit.Scale is var reached && reached >= low && reached <= high;

    private static bool IsStretch(Figure aim, Figure target)
        => aim.Kind == FigureKind.StretchTarget && aim.Period == target.Period && Comparability.WhyNot(aim, target) is null;

    private static Sentence WhyUndecided(TargetGap gap)
        => gap.Target.Comparator == Comparator.Approx || gap.Outcome.Comparator == Comparator.Approx ? Sentence.Of<ICompareTexts>(texts => texts.NoLimit())
            : gap.Outcome.Period != gap.Target.Period ? Sentence.Of<ICompareTexts>(texts => texts.PartOfYear(gap.Outcome.Period))
            : gap.Outcome.Comparator != Comparator.Eq ? Sentence.Of<ICompareTexts>(texts => texts.Bound())
            : Sentence.Of<ICompareTexts>(texts => texts.NoDirection());

    private static Sentence WhyNot(Figure target, Figure outcome)
        => target.Value is null ? Sentence.Of<ICompareTexts>(texts => texts.ToldInWords(target.Wording ?? ""))
            : Mismatch.Of(target, outcome with { Period = target.Period }) ?? Sentence.Of<ICompareTexts>(texts => texts.RangeOrTooLarge());
}
