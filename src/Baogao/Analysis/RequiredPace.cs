using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>What the rest of the year must bring a month, against the mean month so far. Taxes have a calendar: a pace says how much is left, not how likely it is.</summary>
/// <param name="Rest">Still to come: the year's estimate less the actual so far, as <see cref="Derive.Remainder"/>.</param>
/// <param name="MeanMonth">The actual so far over its months, in the same unit.</param>
/// <param name="Ratio">The mean month of the rest over <paramref name="MeanMonth"/>; 1 is the pace so far. No unit.</param>
public sealed record RequiredPace(DerivedValue Rest, DerivedValue MeanMonth, DerivedValue Ratio)
{
    /// <summary>
    /// The pace that the year's estimate Y asks for after the actual S of n months, with k months left: ((Y − S) / k) / (S / n).
    /// Its interval comes from (Y / S − 1) · n / k, where each input stands once: the exact range, not the wider one of (Y − S) over S
    /// (the dependency problem of interval arithmetic: Moore, Kearfott and Cloud 2009).
    /// </summary>
    /// <param name="soFar">An actual from January on, such as 17.8 to November; above zero.</param>
    /// <param name="year">The estimate for the whole year, such as 18.5.</param>
    /// <exception cref="NotComparableException">The two may not be subtracted (<see cref="Derive.Remainder"/>), they have two units, the actual ends within a month, or it may be zero or less.</exception>
    public static RequiredPace Of(Figure soFar, Figure year)
    {
        var rest = Derive.Remainder(soFar, year);
        if (soFar.Unit != year.Unit)
        {
            throw new NotComparableException($"{soFar.Id} is in {soFar.Unit} and {year.Id} in {year.Unit}: write both in one unit.");
        }

        var (s, y) = (Interval.Of(soFar), Interval.Of(year));
        if (soFar.Period.Months is not { } n || rest.Period.Months is not { } k || s.Low <= 0)
        {
            throw new NotComparableException($"{soFar.Id} ({soFar.Period}, {Text(soFar.Number)} {soFar.Unit}) gives no mean month: expected whole months and an amount above zero.");
        }

        var difference = $"{Text(year.Number)} − {Text(soFar.Number)}";
        var perMonth = decimal.Divide(n, k);
        return new RequiredPace(
            rest,
            new DerivedValue
            {
                Name = Sentence.Of<IDerivedTexts>(texts => texts.MeanMonth()),
                Value = soFar.Number / n,
                Interval = s / Interval.Exactly(n),
                Unit = soFar.Unit,
                Period = soFar.Period,
                Formula = $"{Text(soFar.Number)} / {Text(n)}",
                Inputs = [soFar],
                Decimals = Math.Min(soFar.Number.Scale + 1, 28),
            },
            new DerivedValue
            {
                Name = Sentence.Of<IDerivedTexts>(texts => texts.RequiredPace()),
                Value = Saturating.Multiply(Saturating.Divide(year.Number, soFar.Number) - 1, perMonth),
                Interval = (y / s).Shift(-1).Scale(perMonth),
                Unit = Unit.None,
                Period = rest.Period,
                Formula = k == 1 ? $"({difference}) / ({Text(soFar.Number)} / {Text(n)})" : $"(({difference}) / {Text(k)}) / ({Text(soFar.Number)} / {Text(n)})",
                Inputs = [soFar, year],
                Decimals = 2,
            });
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
