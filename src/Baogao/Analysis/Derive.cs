using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>
/// Values that follow from what a report states, each with the interval that the rounding of its inputs allows.
/// Every method refuses inputs that may not be combined (<see cref="Comparability"/>), and those whose result no decimal can hold or no division gives.
/// </summary>
public static class Derive
{
    /// <summary>The base that a stated growth implies: level / (1 + growth). On the level's own basis.</summary>
    /// <param name="level">A level, such as the 2023 budget target of 9.1.</param>
    /// <param name="growth">The growth stated with it, such as 12 %.</param>
    /// <exception cref="NotComparableException">
    /// The two differ in indicator, basis, period or kind; the growth may be −100 % or less, which no base has; or the year before is none of the calendar.
    /// </exception>
    /// <exception cref="ArgumentException">One of the two is a bound, an approximation, a range or without a number (<see cref="Interval.Of(Figure)"/>).</exception>
    public static DerivedValue ImpliedBase(Figure level, Figure growth)
    {
        RequirePair(level, growth, Measure.Growth);
        if (WhyNoBase(level, growth) is { } reason)
        {
            throw new NotComparableException($"{growth.Id} implies no base of {level.Id}: {reason}.");
        }

        var factor = OfGrowth(growth).Scale(0.01m).Shift(1);
        return Computed(level, growth, () => new DerivedValue
        {
            Name = Sentence.Of<IDerivedTexts>(texts => texts.ImpliedBase()),
            Value = level.Number / (1 + (growth.Number / 100)),
            Interval = Of(level) / factor,
            Unit = level.Unit,
            Period = growth.BasePeriod ?? Period.OfYear(level.Period.Start.Year - 1),
            Formula = $"{Text(level.Number)} / (1 + {Text(growth.Number)} %)",
            Inputs = [level, growth],
            Decimals = level.Number.Scale,
        });
    }

    /// <summary>Why an exact growth implies no base, as a clause; null where it implies one.</summary>
    internal static string? WhyNoBase(Figure level, Figure growth)
        => growth.IsReal ? $"a growth of {Text(growth.Number)} % at constant prices tells nothing of a level at current prices"
            : OfGrowth(growth).Low <= -100 ? $"a growth of {Text(growth.Number)} % leaves nothing, or less, of any base"
            : growth.BasePeriod is null && level.Period.Start.Year == 1 ? "there is no year before the year 1"
            : null;

    /// <summary>The target that a stated share of it implies: level / share.</summary>
    /// <param name="level">A level, such as 1001 projects.</param>
    /// <param name="share">The share of the year's target that it is, such as 250 %.</param>
    /// <exception cref="NotComparableException">The two differ in indicator, basis, period or kind, or the share may be zero or less.</exception>
    /// <exception cref="ArgumentException">One of the two is a bound, an approximation, a range or without a number (<see cref="Interval.Of(Figure)"/>).</exception>
    public static DerivedValue ImpliedTarget(Figure level, Figure share)
    {
        RequirePair(level, share, Measure.TargetShare);
        if (Of(share).Low <= 0)
        {
            throw new NotComparableException($"{share.Id} implies no target of {level.Id}: a share of {Text(share.Number)} % may be zero or less.");
        }

        return Computed(level, share, () => new DerivedValue
        {
            Name = Sentence.Of<IDerivedTexts>(texts => texts.ImpliedTarget()),
            Value = level.Number / (share.Number / 100),
            Interval = Of(level) / Of(share).Scale(0.01m),
            Unit = level.Unit,
            Period = Period.OfYear(level.Period.Start.Year),
            Formula = $"{Text(level.Number)} / {Text(share.Number)} %",
            Inputs = [level, share],
            Decimals = level.Number.Scale,
        });
    }

    /// <summary>Growth in percent from one stated level to a later one: later / earlier - 1.</summary>
    /// <exception cref="NotComparableException">The two may not be compared, or the earlier may be zero.</exception>
    /// <exception cref="ArgumentException">One of the two is a bound, an approximation, a range or without a number (<see cref="Interval.Of(Figure)"/>).</exception>
    public static DerivedValue Growth(Figure earlier, Figure later)
    {
        Comparability.Require(earlier, later);
        RequireNumbers(earlier, later);
        return Growth(Of(earlier), earlier.Number, earlier.Unit, later, Text(earlier.Number), [earlier, later]);
    }

    /// <summary>Growth in percent from a derived base, such as <see cref="ImpliedBase"/>, to a stated level on the same basis.</summary>
    /// <exception cref="NotComparableException">The level stands on another basis than the derived base, or the base may be zero.</exception>
    public static DerivedValue Growth(DerivedValue earlier, Figure later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        Comparability.Require(earlier.Inputs[0], later);
        RequireNumbers(later);
        return Growth(earlier.Interval, earlier.Value, earlier.Unit, later, earlier.Rounded, [.. earlier.Inputs, later]);
    }

    /// <summary>What the rest of the year must bring: the estimate for the year less the actual so far.</summary>
    /// <param name="soFar">An actual from January on, such as 17.8 to November.</param>
    /// <param name="year">The estimate for the whole year, such as 18.5.</param>
    /// <exception cref="NotComparableException">The two differ in indicator, basis or unit, or the first is no part of the second's period.</exception>
    public static DerivedValue Remainder(Figure soFar, Figure year)
    {
        ArgumentNullException.ThrowIfNull(soFar);
        ArgumentNullException.ThrowIfNull(year);
        Comparability.Require(soFar with { Period = year.Period }, year);
        RequireNumbers(soFar, year);
        if (!year.Period.Contains(soFar.Period) || soFar.Period.Start != year.Period.Start || soFar.Period.End is not { } end || year.Period.End is not { } last || end == last)
        {
            throw new NotComparableException($"{soFar.Id} covers {soFar.Period}, which is not a first part of {year.Period}.");
        }

        if (soFar.Unit.Scale != year.Unit.Scale)
        {
            throw new NotComparableException($"{soFar.Id} is in {soFar.Unit} and {year.Id} in {year.Unit}: a remainder needs one unit.");
        }

        var rest = Period.Parse($"{Day(end.AddDays(1))}/{Day(last)}");
        return Computed(soFar, year, () => new DerivedValue
        {
            Name = Sentence.Of<IDerivedTexts>(texts => texts.StillToCome()),
            Value = year.Number - soFar.Number,
            Interval = Of(year) - Of(soFar),
            Unit = year.Unit,
            Period = rest,
            Formula = $"{Text(year.Number)} − {Text(soFar.Number)}",
            Inputs = [soFar, year],
            Decimals = Math.Max(year.Number.Scale, soFar.Number.Scale),
        });
    }

    /// <summary>True for one exact number, from which values can be derived.</summary>
    internal static bool IsExact(Figure figure) => figure is { IsOneNumber: true, Comparator: Comparator.Eq };

    /// <summary>What a derivation gives; null where its inputs do not allow it.</summary>
    internal static DerivedValue? Try(Func<DerivedValue> derive)
    {
        try
        {
            return derive();
        }
        catch (Exception e) when (e is NotComparableException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// What a growth can be that stands beside a level. One of the two follows from the other, so that the percentage is rounded even in a plan:
    /// 23.2 planned after 18.5 is stated as 25 %, and is 25.4 %.
    /// </summary>
    internal static Interval OfGrowth(Figure growth)
    {
        Of(growth);
        return Interval.OfRounded(growth.Number);
    }

    /// <summary>What one number can be. A range gives no single value: nothing is derived from it.</summary>
    private static Interval Of(Figure figure)
        => figure.ValueHigh is null ? Interval.Of(figure) : throw new ArgumentException($"{figure.Id} states a range, {Wording.Of(figure)}: no single value can be derived from it.", nameof(figure));

    private static DerivedValue Growth(Interval earlier, decimal value, Unit unit, Figure later, string shown, IReadOnlyList<Figure> inputs)
        => earlier.Contains(0) || value == 0
            ? throw new NotComparableException($"No growth from {inputs[0].Id} to {later.Id}: {shown} {unit} may be zero, and nothing grows from zero by a percentage.")
            : Computed(inputs[0], later, () => new DerivedValue
            {
                Name = Sentence.Of<IDerivedTexts>(texts => texts.ComputedGrowth()),
                Value = ((later.Number * later.Unit.Scale / (value * unit.Scale)) - 1) * 100,
                Interval = (Of(later).Scale(later.Unit.Scale) / earlier.Scale(unit.Scale)).Shift(-1).Scale(100),
                Unit = Unit.Percent,
                Period = later.Period,
                Formula = $"{Text(later.Number)} / {shown} − 1",
                Inputs = inputs,
                Decimals = 1,
            });

    /// <summary>Refuses what is no exact number before anything is computed with it.</summary>
    private static void RequireNumbers(params ReadOnlySpan<Figure> figures)
    {
        foreach (var figure in figures)
        {
            Of(figure);
        }
    }

    private static DerivedValue Computed(Figure one, Figure other, Func<DerivedValue> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            throw new NotComparableException($"{one.Id} ({Text(one.Number)} {one.Unit}) and {other.Id} ({Text(other.Number)} {other.Unit}) give more than a number can hold. Write larger units.");
        }
    }

    private static void RequirePair(Figure level, Figure other, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(other);
        if (level.Measure != Measure.Level || other.Measure != measure)
        {
            throw new NotComparableException($"{level.Id} is a {level.Measure.Token()} and {other.Id} a {other.Measure.Token()}: expected a level and a {measure.Token()}.");
        }

        Comparability.Require(level, other with { Measure = Measure.Level, Unit = level.Unit });
        if (level.Period != other.Period || level.Kind != other.Kind)
        {
            throw new NotComparableException($"{level.Id} ({level.Period}, {level.Kind.Token()}) and {other.Id} ({other.Period}, {other.Kind.Token()}) do not belong together: expected one period and one kind.");
        }

        RequireNumbers(level, other);
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
