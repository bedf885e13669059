using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    // More names than these make a paragraph that nobody reads.
    private const int MostListed = 8;

    string ITargetTexts.Missing(string edition, Period year)
        => $"{edition} states no target for {year}: figures.csv has no row with kind \"target\" and period {year}.";

    string ITargetTexts.Title(IReadOnlyList<NamedTarget> targets, Period year)
    {
        string[] named = [.. targets.Select(target => $"{Lower(target.Name.En)} {Quantity(target.Target)}{(target.Growth is { } growth ? $" ({Quantity(growth)})" : "")}")];
        return named.Length == 0 ? $"Targets for {year}, told in words without a number" : Fit(
        [
            $"{year} {(named.Length == 1 ? "target" : "targets")}: {string.Join(", ", named)}",
            .. Enumerable.Range(1, Math.Max(0, Math.Min(4, named.Length) - 1)).Reverse().Select(count => $"{year} targets: {string.Join(", ", named.Take(count))} and {N(named.Length - count)} more"),
            $"{N(named.Length)} {(named.Length == 1 ? "target" : "targets")} with a number for {year}",
        ]);
    }

    public string Targets(bool areOthers) => areOthers ? "Other targets" : "Targets";

    public string YearAndKind(Period year, FigureKind kind) => $"{year} {Kind(kind)}";

    public string ImpliedBase(Period year) => $"{year} implied base";

    public string DerivedLabel(DerivedNumber value) => $"{Digits(value)} ({value.Interval}), derived";

    public string Aim(Quantity aim, Quantity? stated, bool hasBase, DerivedNumber? computed)
    {
        string?[] growths = [stated is null ? null : hasBase ? $"{Quantity(stated)} stated" : $"{Quantity(stated)} stated, on its own basis", computed is null ? null : $"{Growth(computed)} computed"];
        return string.Join('\n', [Wording.Compared(aim), .. growths.OfType<string>().Any() ? [string.Join(", ", growths.OfType<string>())] : Array.Empty<string>()]);
    }

    public string TwoBases(string? targetBasis, Quantity target, string? estimateBasis, Quantity estimate, DerivedNumber implied, string formula)
        => $"The target of {Quantity(target)} ({targetBasis}) and the estimate of {Quantity(estimate)} ({estimateBasis}) stand on two bases and are not compared; the base {Derived(implied)} is derived from {Percent(formula)}.";

    public string Rounding() => "Intervals of derived values come from the rounding of the stated numbers.";

    public string Rest(IReadOnlyList<LocalText> series, Period year)
        => $"Measured in the same sections and without a number for {year}: {string.Join(", ", series.Take(MostListed).Select(one => Lower(one.En)))}{(series.Count > MostListed ? $" and {N(series.Count - MostListed)} more" : "")}.";

    public string OutcomeName(Period year) => $"{year} outcome, secondary";

    public string Outcome(Quantity outcome, int met, int aims) => $"{Quantity(outcome)}\nabove {N(met)} of {N(aims)} aims; coverage unverified";

    public string NoTarget(string name, Quantity outcome) => $"{name} {Quantity(outcome)} is not scored: the report sets no number for it.";

    public string OtherBasis(string name, Quantity outcome, Quantity target, string? targetBasis, Sentence why)
        => $"{name} {Quantity(outcome)} is not scored against {Quantity(target)}: {why.In(this)}.";

    public string SecondaryOutcome(string name, Quantity outcome, string? coverage) => $"{name} {Quantity(outcome)} comes from a secondary source. {coverage}".Trim();

    public string LowTargets() => "So high a share also says that the target was low; the report does not say why it was set so.";

    public string TargetsAreDerived() => "The targets themselves are not stated; they are derived from value and share, with the interval that rounding allows.";

    private static string Digits(DerivedNumber value) => value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Growth(DerivedNumber growth) => (growth.Value < 0 ? "" : "+") + Percent(Derived(growth)).Replace('-', '−');
}
