using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    // A title that names targets with what they are against, or all shortcomings, may be longer than others.
    private const int LongTitleWords = 25;

    string ITargetTexts.Missing(string edition) => $"{edition} states no target for a single year: figures.csv has no row with kind \"target\" and a period such as 2023.";

    string ITargetTexts.Title(IReadOnlyList<NamedTarget> targets, bool isWhole, int all, Period year)
    {
        string[] named = [.. targets.Select(NamedTarget)];
        if (named.Length == 0)
        {
            return all == 0 ? $"Targets for {Period(year)}, told in words without a number" : $"{N(all)} {(all == 1 ? "target" : "targets")} with a number for {Period(year)}";
        }

        var head = $"{Period(year)} {(all == 1 ? "target" : "targets")}: ";
        return FitTo(LongTitleWords,
        [
            .. isWhole ? [head + string.Join("; ", named)] : Array.Empty<string>(),
            .. Enumerable.Range(1, isWhole ? named.Length - 1 : named.Length).Reverse().Select(count => head + string.Join("; ", named.Take(count)) + More(all - count)),
            $"{N(all)} targets with a number for {Period(year)}",
        ]);
    }

    string ITargetTexts.Axis(Measure measure, Unit unit) => measure == Measure.Growth ? "growth, " + Unit(unit) : Unit(unit);

    string ITargetTexts.Targets(bool areOthers) => areOthers ? "Other targets" : "Targets";

    public string YearAndKind(Period period, FigureKind kind) => $"{Period(period)} {Kind(kind)}";

    string ITargetTexts.Revised(Period period) => $"{Period(period)} target, revised";

    string ITargetTexts.ImpliedBase(Period year) => $"{Period(year)} implied base";

    public string DerivedLabel(DerivedNumber value) => $"{Digits(value)} ({value.Interval}), derived";

    string ITargetTexts.Base(Quantity number, bool withUnit) => OnScale(number, withUnit);

    string ITargetTexts.Aim(Quantity aim, bool withUnit, TargetWords words, Quantity? stated, bool isLikeForLike, DerivedNumber? computed)
    {
        string?[] growths = [stated is null ? null : isLikeForLike ? $"{Quantity(stated)} stated, like for like" : $"{Quantity(stated)} stated", computed is null ? null : $"{SignedGrowth(computed)} computed"];
        string?[] lines = [OnScale(aim, withUnit), growths.OfType<string>().Any() ? string.Join(", ", growths.OfType<string>()) : null, Words(words)];
        return string.Join(withUnit ? ", " : "\n", lines.OfType<string>());
    }

    string ITargetTexts.OutcomeName(Period period, FigureKind kind, bool isSecondary)
        => $"{Period(period)} {(kind == FigureKind.Estimate ? "estimate" : "outcome")}{(isSecondary ? ", secondary" : "")}";

    string ITargetTexts.Outcome(Quantity outcome, bool withUnit, Unit unit, bool isEstimate, IReadOnlyList<GapNumber> gaps)
        => string.Join('\n', gaps.Select(gap => Gap(gap, unit, isEstimate)).Prepend(OnScale(outcome, withUnit)));

    string ITargetTexts.OutcomeKind(FigureKind kind, string formula) => $"{Kind(kind)}; gap derived: {formula}";

    string ITargetTexts.TwoBases(string? targetBasis, Quantity target, string? estimateBasis, Quantity estimate, DerivedNumber implied, string formula)
        => $"The target of {Quantity(target)}{Bracketed(targetBasis)} and the estimate of {Quantity(estimate)}{Bracketed(estimateBasis)} stand on two bases and are not compared; the base {Derived(implied)} is derived from {Percent(formula)}.";

    string ITargetTexts.Rounding() => "Intervals of derived values come from the rounding of the stated numbers.";

    string ITargetTexts.Rest(IReadOnlyList<LocalText> series, Period year)
        => $"Measured in the same sections and without a number for {Period(year)}: {First([.. series.Select(one => Lower(one.En))])}.";

    string ITargetTexts.NoTarget(IReadOnlyList<NamedQuantity> outcomes)
        => $"Outcomes without a target that they could be set against: {First([.. outcomes.Select(NamedOutcome)])}.";

    string ITargetTexts.OtherBasis(LocalText name, Quantity outcome, Quantity target, string? targetBasis, Sentence why)
        => $"{name.En} {Quantity(outcome)} is not set against the target of {Quantity(target)}: {why.In(this)}.";

    string ITargetTexts.SecondaryOutcomes(IReadOnlyList<NamedQuantity> outcomes)
        => $"From secondary sources: {First([.. outcomes.Select(NamedOutcome)])}.";

    string ITargetTexts.Coverage(LocalText name, string coverage) => $"What {Lower(name.En)} covers: {coverage}";

    string ITargetTexts.OtherSource(LocalText name, DatedQuantity outcome, LocalText source)
        => $"Another source gives {Lower(name.En)} {Quantity(outcome.Quantity)} ({YearAndKind(outcome.Period, outcome.Kind)}): {source.En}.";

    string ITargetTexts.Commitments(bool isOwn)
        => isOwn ? "Which words are hard, soft or strive is the reading of this edition's codes.csv."
            : "Which words are hard, soft or strive is this project's own table (list commitments), which may be replaced. It follows the division that studies of growth targets make, and no one of them: 确保 and 必须 are hard, 左右 and ranges soft; they dispute 以上, and code 力争 both ways.";

    string ITargetTexts.Marks() => "Aims stand above the line, what was measured below it. Full circle: hard, or no such word; ring: soft; triangle: strives. Each row has its own scale.";

    private static string First(IReadOnlyList<string> names) => string.Join(", ", names.Take(Wording.MostListed)) + More(names.Count - Wording.MostListed);

    private string NamedOutcome(NamedQuantity outcome) => $"{Lower(outcome.Name.En)} {Quantity(outcome.Quantity)}";

    private static string More(int left) => left > 0 ? $" and {N(left)} more" : "";

    private static string Bracketed(string? text) => text is null ? "" : $" ({text})";

    private string NamedTarget(NamedTarget target)
        => $"{Lower(target.Name.En)} {Quantity(target.Target)}{(target.Growth is { } growth ? ", " + Quantity(growth) + Against(target) : "")}";

    private string Against(NamedTarget target) => target switch
    {
        { Base: { } kind, BaseYear: { } year } => $" on the {YearAndKind(year, kind)}",
        { IsLikeForLike: true } => " like for like",
        _ => "",
    };

    /// <summary>A number beside a scale that says its unit; per cent keep their sign.</summary>
    private string OnScale(Quantity quantity, bool withUnit) => withUnit || quantity.Value is null || quantity.Unit == Model.Unit.Percent ? Quantity(quantity) : Ranged(quantity, Wording.Compared(quantity));

    private static string? Words(TargetWords words)
    {
        var names = words.Commitments.Select(one => one.Name.En).Distinct().ToList();
        var written = words.Written ?? string.Join(", ", words.Commitments.Select(one => one.Word));
        return written.Length == 0 ? null : names.Count == 0 ? written : $"{written} ({string.Join(", ", names)})";
    }

    private string Gap(GapNumber gap, Unit unit, bool isEstimate)
    {
        var aim = gap.Aim == FigureKind.StretchTarget ? "stretch target" : gap.IsRevised ? "revised target" : "target";
        var beyond = gap.Direction switch { TargetDirection.Up => ("above", "below"), TargetDirection.Ceiling => ("under", "over"), _ => ("more than", "less than") };
        string Distance(decimal value, string from)
            => value == 0 ? $"level with {from}" : $"{Bound(gap)}{Number(Math.Abs(value))}{Points(unit, value)} {(value > 0 ? beyond.Item1 : beyond.Item2)} {from}";
        var verdict = gap.IsMet switch { true => isEstimate ? ", expected to be met" : ", met", false => isEstimate ? ", not expected to be met" : ", not met", null => "" };
        return (gap.FromMiddle is { } middle ? $"{Distance(gap.FromLow, "the low end")}, {Distance(middle, "the middle")}" : Distance(gap.FromLow, "the " + aim)) + verdict;
    }

    /// <summary>More than 30 is more than 6.8 above 23.2; below a target a bound says nothing of the distance.</summary>
    private static string Bound(GapNumber gap) => gap.Outcome switch
    {
        Comparator.Gt or Comparator.Ge => gap.FromLow > 0 == (gap.Direction == TargetDirection.Up) ? "over " : "less than ",
        Comparator.Lt or Comparator.Le => gap.FromLow > 0 == (gap.Direction == TargetDirection.Up) ? "less than " : "over ",
        Comparator.Approx => "about ",
        _ => "",
    };

    private static string Points(Unit unit, decimal value) => unit != Model.Unit.Percent ? "" : Math.Abs(value) == 1 ? " point" : " points";

    private string SignedGrowth(DerivedNumber growth) => ((growth.Value < 0 ? "" : "+") + (growth.IsOneNumber ? Amount(growth.Value.Trimmed(), growth.Unit) : Percent(Derived(growth)))).Replace('-', '−');
}
