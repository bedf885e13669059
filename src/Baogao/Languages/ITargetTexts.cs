using Baogao.Model;

namespace Baogao.Languages;

/// <summary>A year's targets, and their outcomes.</summary>
internal interface ITargetTexts
{
    string Missing(string edition);

    /// <param name="targets">The main targets that have a number, in their order; none where all are told in words.</param>
    /// <param name="isWhole">True where those are all main targets.</param>
    /// <param name="all">How many targets have a number, these and others.</param>
    /// <param name="year">The year of the targets.</param>
    string Title(IReadOnlyList<NamedTarget> targets, bool isWhole, int all, Period year);

    /// <summary>What the scale of a row counts.</summary>
    string Axis(Measure measure, Unit unit);

    /// <summary>The heading of targets in a list.</summary>
    string Targets(bool areOthers);

    /// <summary>The name of a mark: a period's actual, estimate, target or stretch target.</summary>
    string YearAndKind(Period period, FigureKind kind);

    /// <summary>The name of a target that was revised within its year.</summary>
    string Revised(Period period);

    string ImpliedBase(Period year);

    /// <summary>A computed value, marked as such.</summary>
    string DerivedLabel(DerivedNumber value);

    /// <summary>The number of a base, with its unit where the scale has another.</summary>
    string Base(Quantity number, bool withUnit);

    /// <param name="aim">A target or stretch target.</param>
    /// <param name="withUnit">True where no scale beside it says the unit.</param>
    /// <param name="words">Its words and what they carry.</param>
    /// <param name="stated">The growth stated for it; null for none.</param>
    /// <param name="isLikeForLike">True where the text states that growth on one definition of coverage.</param>
    /// <param name="computed">The growth that follows from it and its base; null for none.</param>
    string Aim(Quantity aim, bool withUnit, TargetWords words, Quantity? stated, bool isLikeForLike, DerivedNumber? computed);

    /// <summary>The name of an outcome.</summary>
    string OutcomeName(Period period, FigureKind kind, bool isSecondary);

    /// <summary>An outcome and its gaps.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="withUnit">True where the scale has another unit.</param>
    /// <param name="unit">The unit of the gaps: that of the target.</param>
    /// <param name="isEstimate">True for an estimate.</param>
    /// <param name="gaps">The gap to each aim.</param>
    string Outcome(Quantity outcome, bool withUnit, Unit unit, bool isEstimate, IReadOnlyList<GapNumber> gaps);

    /// <summary>What an outcome is, and how its gap was computed.</summary>
    string OutcomeKind(FigureKind kind, string formula);

    /// <summary>A target and an estimate that stand on two bases.</summary>
    string TwoBases(string? targetBasis, Quantity target, string? estimateBasis, Quantity estimate, DerivedNumber implied, string formula);

    string Rounding();

    /// <summary>The series that get no number.</summary>
    string Rest(IReadOnlyList<LocalText> series, Period year);

    /// <summary>Outcomes of what has no target.</summary>
    string NoTarget(IReadOnlyList<NamedQuantity> outcomes);

    string OtherBasis(LocalText name, Quantity outcome, Quantity target, string? targetBasis, Sentence why);

    /// <summary>Outcomes that no report of the place states.</summary>
    string SecondaryOutcomes(IReadOnlyList<NamedQuantity> outcomes);

    /// <summary>What the basis of a secondary outcome says of itself.</summary>
    string Coverage(LocalText name, string coverage);

    /// <summary>What another source says of an outcome that is shown from a better one.</summary>
    string OtherSource(LocalText name, DatedQuantity outcome, LocalText source);

    /// <summary>Who says which words are hard and which are soft.</summary>
    /// <param name="isOwn">True where the edition replaces the table of the library.</param>
    string Commitments(bool isOwn);

    /// <summary>What the marks of a row mean.</summary>
    string Marks();
}
