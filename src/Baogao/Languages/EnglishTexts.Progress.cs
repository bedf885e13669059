using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IProgressTexts.Missing(string edition)
        => $"{edition} states no estimate or target for a year beside an actual for its first months: figures.csv has no such pair on one basis.";

    string IProgressTexts.Title(FigureKind against, Period rest, IReadOnlyList<NamedNumber> rests)
    {
        string[] needs = [.. rests.Where(one => one.Number.Value > 0).Select(one => $"{Amount(one.Number)} of {Lower(one.Name.En)}")];
        if (needs.Length == 0)
        {
            return Fit($"{Upper(string.Join(" and ", rests.Select(one => Lower(one.Name.En))))} had reached the year's {Year(against)}", $"The year's {Year(against)} was reached early: {Lower(rests[0].Name.En)}");
        }

        var time = LeftOf(rest);
        var verb = rest.Months == 1 ? "needs" : "need";
        return Fit(
        [
            $"On the year's {Year(against)}, {time} still {verb} {string.Join(", ", needs)}",
            $"{Upper(time)} still {verb} {string.Join(", ", needs)}",
            $"{Upper(time)} still {verb} {needs[0]}{(needs.Length > 1 ? $", and {N(needs.Length - 1)} more" : "")}",
            $"{Upper(time)} still {verb} {needs[0]}",
            $"What {time} still {verb} by the year's {Year(against)}",
        ]);
    }

    string IProgressTexts.Heading(FigureKind kind) => $"Done so far, and what is left of the year's {Year(kind)}";

    public string Row(Period soFar, Quantity done, FigureKind kind, Quantity year, Period left, DerivedNumber rest, DerivedNumber ratio)
    {
        var whole = $"{Digits(done)} of the year's {Quantity(year)} {Year(kind)}";
        return rest.Value <= 0 ? $"{whole}\nnothing left" : $"{whole}\nleft {Digits(rest)} ({rest.Interval}), {PaceOf(left, ratio)}";
    }

    public string Reading(FigureKind kind) => kind == FigureKind.Estimate
        ? "Solid is done, hatched is left up to the report's forecast for the year. A forecast is no outcome."
        : "Solid is done, hatched is left up to the year's target.";

    public string Calendar() => "Taxes and budgets have a calendar: a share of the mean month says how much is left, not how likely it is.";

    public string RestIsDerived() => "What is left is the year's number less the actual, with the interval that rounding allows.";

    string ITargetsMetTexts.Missing(string edition) => $"{edition} states no share of an annual target: figures.csv has no row with measure \"target_share\".";

    string ITargetsMetTexts.Title(IReadOnlyList<NamedQuantity> shares)
    {
        string[] named = [.. shares.Select(share => $"{Lower(share.Name.En)} {Quantity(share.Quantity)}")];
        return Fit(
        [
            Upper($"{Lower(shares[0].Name.En)} reached {Quantity(shares[0].Quantity)} of the annual target{string.Concat(named.Skip(1).Select(name => ", " + name))}"),
            Upper($"{Lower(shares[0].Name.En)} reached {Quantity(shares[0].Quantity)} of target{string.Concat(named.Skip(1).Select(name => ", " + name))}"),
            .. Enumerable.Range(1, named.Length - 1).Reverse().Select(count => $"Of the annual target: {string.Join(", ", named.Take(count))} and {N(named.Length - count)} more"),
            $"Annual targets: {Quantity(shares[0].Quantity)} of one reached",
        ]);
    }

    string ITargetsMetTexts.Heading() => "Share of the annual target";

    string ITargetsMetTexts.Axis() => "%; the line at 100% is the annual target";

    public string Share(Quantity share, Quantity level, DerivedNumber? implied)
        => $"{Quantity(share)}\n{Quantity(level)}{(implied is null ? "" : $" against an implied {Digits(implied)} ({implied.Interval})")}";

    public string PeriodOfSentenceBefore(Period period) => $"The sentence of these gives no month; the sentence before it gives the period, {Period(period)}.";

    /// <summary>What is left a month, as a person says it: only what the whole interval bears out.</summary>
    private static string PaceOf(Period left, DerivedNumber ratio)
    {
        var (low, high) = Wording.Outward(ratio.Interval);
        var each = left.Months == 1 ? "" : "each month ";
        return each + (high < 0.5m || ratio.Interval.High < 0.5m ? "less than half the mean month so far"
            : low == high ? $"{Wording.OnePlace(low)} times the mean month so far" : $"{Wording.OnePlace(low)} to {Wording.OnePlace(high)} times the mean month so far");
    }

    /// <summary>An estimate for a year that is not over, as a reader calls it.</summary>
    private string Year(FigureKind kind) => kind == FigureKind.Estimate ? "forecast" : Kind(kind);

    private string LeftOf(Period rest) => rest.Months == 1 ? Month(rest, withYear: false) : Period(rest);

    private string Amount(DerivedNumber number) => Amount(number.Value, number.Unit);
}
