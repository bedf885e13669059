using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IHeadlineTexts.TurnsCaveat(bool areMonthsMeasured, bool areIndicatorsNamed) => (areMonthsMeasured, areIndicatorsNamed) switch
    {
        (false, false) => "no monthly values; indicators and basis not named",
        (false, true) => "described in words; no monthly values",
        (true, false) => "indicators and basis not named",
        _ => "the report's words, not a measurement",
    };

    string IHeadlineTexts.SeriesCaveat(bool isSecondary, bool isUnsure) => (isSecondary, isUnsure) switch
    {
        (true, true) => "from secondary sources; a month beside the low has no value",
        (true, false) => "from secondary sources",
        (false, true) => "a month beside the low has no value",
        _ => "the low does not show its cause",
    };

    public string FirstOf(int first, int placed) => $"{N(first)}/{N(placed)}";

    string IHeadlineTexts.Places(int best, int count, int placed)
    {
        var which = count == placed ? $"{(placed == 2 ? "both" : $"all {Cardinal(placed)}")} stated rankings" : $"{Cardinal(count)} of {Cardinal(placed)} stated rankings";
        return best == 1 ? $"First in {which}" : $"At best {Ordinal(best)}, in {which}";
    }

    string IHeadlineTexts.PlacesCaveat(IReadOnlyList<NamedCount> fields)
        => string.Concat(fields.Count == 0 ? "" : string.Join(", ", fields.Select(field => $"{Cardinal(field.Count)} {Among(field.Name)}")) + "; ", "assessments that the report does not list are unknown");

    string IHeadlineTexts.Amount(Quantity number) => Money(number with { IsChange = number is { IsChange: true, Value: < 0 } });

    string IHeadlineTexts.Target(NamedTarget target, Quantity? stretch, Period year)
    {
        var head = $"{Upper(target.Name.En)} {target.Measure switch { Measure.Level => "planned", Measure.Growth => "growth target", _ => "target" }} for {Period(year)}";
        var growth = target.Growth is { } stated ? $", {Quantity(stated)}{Against(target)}" : "";
        return head + growth + (stretch is null ? "" : $"; strives for {Money(stretch)}");
    }

    string IHeadlineTexts.TargetCaveat(Quantity? estimate, DerivedNumber? implied)
        => estimate is not null ? $"the base, {Money(estimate)}, is an estimate"
            : implied is not null ? $"the base, about {Money(Plain(implied))}, is derived from the growth"
            : "a plan, not an outcome";

    string IHeadlineTexts.Sum(IReadOnlyList<Quantity> numbers) => string.Join(" + ", numbers.Select(Wording.Compared));

    string IHeadlineTexts.ProjectsCaveat(IReadOnlyList<NumberChange> wholes)
        => string.Join("; ", wholes.Select(whole => $"{Lower(whole.Name.En)} {Wording.Compared(whole.From)} → {Wording.Compared(whole.To)}").Prepend("counts, not money"));

    private static Quantity Plain(DerivedNumber number) => new(Comparator.Eq, number.Value, null, null, false, number.Unit);

    /// <summary>An amount of yuan in millions, billions or trillions: <c>RMB 2.32 bn</c>. Anything else with its unit as written.</summary>
    private string Money(Quantity quantity)
    {
        if (quantity is not { Value: { } value, Unit: { Base: "元" } unit, AsWritten: null } || Math.Abs(value * unit.Scale) < 1_000_000)
        {
            return Quantity(quantity);
        }

        var (scale, word) = Math.Abs(value * unit.Scale) switch { >= 1_000_000_000_000m => (1_000_000_000_000m, "trn"), >= 1_000_000_000m => (1_000_000_000m, "bn"), _ => (1_000_000m, "m") };
        decimal Scaled(decimal number) => (number * unit.Scale / scale).Trimmed();
        var scaled = quantity with { Value = Scaled(value), High = quantity.High is { } high ? Scaled(high) : null };
        var digits = Wording.Compared(scaled);
        var sign = digits.LastIndexOf(' ') is var space && scaled.High is null && space > 0 ? digits[..(space + 1)] : "";
        return $"{sign}RMB {digits[sign.Length..]} {word}";
    }
}
