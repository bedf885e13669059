using System.Globalization;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>
/// The value of one month in a <see cref="MonthlySeries"/>: stated by a source, or derived from what sources state.
/// A month without one is missing; a value is never interpolated.
/// </summary>
public sealed record SeriesPoint
{
    /// <summary>The month that the value is kept under; for a cumulative value the last one that it covers.</summary>
    public required Period Month { get; init; }

    /// <summary>What the value covers: <see cref="Month"/>, or January to it for a cumulative value.</summary>
    public required Period Covers { get; init; }

    /// <summary>The value in the series' unit.</summary>
    public required decimal Value { get; init; }

    /// <summary>What the value can be, given the rounding of what it comes from.</summary>
    public required Interval Interval { get; init; }

    /// <summary>The arithmetic with its numbers, such as <c>6047.54 − 5099.25</c>; empty for a stated value.</summary>
    public required string Formula { get; init; }

    /// <summary>What the value comes from: the one observation that states it, or the inputs of <see cref="Formula"/> in its order.</summary>
    public required IReadOnlyList<Observation> Inputs { get; init; }

    /// <summary>True where the library computed the value; charts and tables then say so.</summary>
    public bool IsDerived => Formula.Length > 0;

    /// <summary>True where several observations give the value; an index value of one stated growth is that growth in other words.</summary>
    internal bool IsComputed => IsDerived && Inputs.Count > 1;

    /// <summary>The value with its decimals, and the formula where it is derived: <c>2022-05: 948.29 = 6047.54 − 5099.25</c>.</summary>
    public override string ToString()
    {
        var value = $"{Covers}: {Value.ToString(CultureInfo.InvariantCulture)}";
        return IsDerived ? $"{value} = {Formula}" : value;
    }

    /// <summary>The point that an observation states.</summary>
    internal static SeriesPoint Stated(Observation observation) => new()
    {
        Month = MonthKey.LastOf(observation.Period),
        Covers = observation.Period,
        Value = observation.Value,
        Interval = IntervalOf(observation),
        Formula = "",
        Inputs = [observation],
    };

    /// <summary>What an observation can be.</summary>
    internal static Interval IntervalOf(Observation observation) => Interval.OfMeasured(observation.Value, observation.Unit);
}

/// <summary>A month that is both stated and derivable: two ways to one number.</summary>
/// <param name="Stated">What the source states.</param>
/// <param name="Derived">What follows from other observations.</param>
public sealed record SeriesCheck(SeriesPoint Stated, SeriesPoint Derived)
{
    /// <summary>Derived less stated, in the series' unit.</summary>
    public decimal Difference => Saturating.Subtract(Derived.Value, Stated.Value);

    /// <summary>True where rounding alone can explain the difference: the two intervals overlap.</summary>
    public bool Agrees => Derived.Interval.Overlaps(Stated.Interval);
}
