using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The next year's targets, and their outcomes.</summary>
internal interface ITargetTexts
{
    string Missing(string edition, Period year);

    /// <param name="targets">The targets that have a number, in their order; none where all are told in words.</param>
    /// <param name="year">The year of the targets.</param>
    string Title(IReadOnlyList<NamedTarget> targets, Period year);

    /// <summary>The heading of targets in a list.</summary>
    string Targets(bool areOthers);

    /// <summary>The name of a bar: a year's estimate, target or stretch target.</summary>
    string YearAndKind(Period year, FigureKind kind);

    string ImpliedBase(Period year);

    /// <summary>A computed value, marked as such.</summary>
    string DerivedLabel(DerivedNumber value);

    /// <param name="aim">A target or stretch target.</param>
    /// <param name="stated">The growth stated for it; null for none.</param>
    /// <param name="hasBase">True where the base that the growth is against is stated.</param>
    /// <param name="computed">The growth that follows from it and its base; null for none.</param>
    string Aim(Quantity aim, Quantity? stated, bool hasBase, DerivedNumber? computed);

    /// <summary>A target and an estimate that stand on two bases.</summary>
    string TwoBases(string? targetBasis, Quantity target, string? estimateBasis, Quantity estimate, DerivedNumber implied, string formula);

    string Rounding();

    /// <summary>The series that get no number.</summary>
    string Rest(IReadOnlyList<LocalText> series, Period year);

    string OutcomeName(Period year);

    /// <summary>An outcome, and how many of the aims it is above.</summary>
    string Outcome(Quantity outcome, int met, int aims);

    string NoTarget(string name, Quantity outcome);

    string OtherBasis(string name, Quantity outcome, Quantity target, string? targetBasis, Sentence why);

    string SecondaryOutcome(string name, Quantity outcome, string? coverage);
}
