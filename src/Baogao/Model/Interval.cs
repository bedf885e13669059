using System.Globalization;

namespace Baogao.Model;

/// <summary>
/// A closed interval of decimals: what a number can be, given the rounding of the numbers that it comes from.
/// Arithmetic is that of intervals: the result holds every value that the operands allow, up to the rounding of decimals. Ends that lie beyond the
/// largest or the smallest decimal stand at it: no operation overflows.
/// </summary>
public readonly record struct Interval
{
    /// <summary>Creates an interval. <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception></summary>
    [System.Text.Json.Serialization.JsonConstructor]
    public Interval(decimal low, decimal high)
    {
        if (low > high)
        {
            throw new ArgumentException($"The low end {low.ToString(CultureInfo.InvariantCulture)} is above the high end {high.ToString(CultureInfo.InvariantCulture)}.", nameof(low));
        }

        (Low, High) = (low, high);
    }

    /// <summary>The least value.</summary>
    public decimal Low { get; }

    /// <summary>The greatest value.</summary>
    public decimal High { get; }

    /// <summary>Every number that is written as <paramref name="value"/> with its decimals: 23.2 is 23.15 to 23.25.</summary>
    public static Interval OfRounded(decimal value)
    {
        // No decimal is half of the 28th place: there a whole one is taken.
        var half = value.Scale < 28 ? new decimal(5, 0, 0, false, (byte)(value.Scale + 1)) : new decimal(1, 0, 0, false, 28);
        return new Interval(Saturating.Subtract(value, half), Saturating.Add(value, half));
    }

    /// <summary>One value, known exactly.</summary>
    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>
    /// What a figure can be in its own unit. Counts are exact; amounts, percentages and scaled counts (8.1 万件) are rounded to their last decimal.
    /// A target is a decision and not a measurement: it is exact. A range reaches from its low end to its high end.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The figure is a bound (90 % or more) or an approximation, so that rounding says nothing of it, or it is a target without a number.
    /// </exception>
    public static Interval Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Value is not { } value)
        {
            throw new ArgumentException($"{figure.Id} states no number, only \"{figure.Wording}\": nothing can be derived from it.", nameof(figure));
        }

        if (figure.Comparator != Comparator.Eq)
        {
            throw new ArgumentException($"{figure.Id} is stated as \"{figure.Comparator.Token()}\" {value.ToString(CultureInfo.InvariantCulture)}: nothing exact can be derived from it.", nameof(figure));
        }

        var (low, high) = (OfEnd(figure, value), OfEnd(figure, figure.ValueHigh ?? value));
        return new Interval(low.Low, Math.Max(low.High, high.High));
    }

    private static Interval OfEnd(Figure figure, decimal value)
        => figure.Kind is FigureKind.Target or FigureKind.StretchTarget ? Exactly(value) : OfMeasured(value, figure.Unit);

    /// <summary>What a measured value can be: rounded to its last decimal, unless it is a whole number of things.</summary>
    internal static Interval OfMeasured(decimal value, Unit unit) => unit.IsCount && value == decimal.Truncate(value) ? Exactly(value) : OfRounded(value);

    /// <summary>True where some value lies in both.</summary>
    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>True where the value lies between the ends or on one.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>Both ends, each times the factor.</summary>
    public Interval Scale(decimal factor) => factor < 0
        ? new(Saturating.Multiply(High, factor), Saturating.Multiply(Low, factor))
        : new(Saturating.Multiply(Low, factor), Saturating.Multiply(High, factor));

    /// <summary>Both ends moved.</summary>
    public Interval Shift(decimal by) => new(Saturating.Add(Low, by), Saturating.Add(High, by));

    /// <summary>The sum of two intervals.</summary>
    public static Interval operator +(Interval left, Interval right) => new(Saturating.Add(left.Low, right.Low), Saturating.Add(left.High, right.High));

    /// <summary>The difference of two intervals.</summary>
    public static Interval operator -(Interval left, Interval right) => new(Saturating.Subtract(left.Low, right.High), Saturating.Subtract(left.High, right.Low));

    /// <summary>The quotient. <exception cref="DivideByZeroException">The divisor holds zero.</exception></summary>
    public static Interval operator /(Interval left, Interval right)
    {
        if (right.Contains(0))
        {
            throw new DivideByZeroException("The divisor's interval holds zero.");
        }

        decimal[] ends =
        [
            Saturating.Divide(left.Low, right.Low), Saturating.Divide(left.Low, right.High), Saturating.Divide(left.High, right.Low), Saturating.Divide(left.High, right.High),
        ];
        return new Interval(ends.Min(), ends.Max());
    }

    /// <summary>The sum, for languages without operators.</summary>
    public static Interval Add(Interval left, Interval right) => left + right;

    /// <summary>The difference, for languages without operators.</summary>
    public static Interval Subtract(Interval left, Interval right) => left - right;

    /// <summary>The quotient, for languages without operators.</summary>
    public static Interval Divide(Interval left, Interval right) => left / right;

    /// <summary>Both ends, rounded to two significant digits of the width: <c>8.04 to 8.21</c>, <c>24.8 to 26.0</c>.</summary>
    public override string ToString() => Join(" to ");

    /// <summary>Both ends as <see cref="ToString()"/> writes them, with other words between.</summary>
    internal string Join(string between)
    {
        var places = Places();
        var form = "0." + new string('0', places);
        var (low, high) = (Low.ToString(form, CultureInfo.InvariantCulture), High.ToString(form, CultureInfo.InvariantCulture));
        return Low == High ? low : low + between + high;
    }

    private int Places()
    {
        var width = Saturating.Subtract(High, Low);
        var places = width == 0 ? Math.Max(0, (int)Low.Scale) : Math.Clamp(1 - (int)Math.Floor(Math.Log10((double)width)), 0, 10);
        while (places > 0 && decimal.Round(Low, places - 1) == Low && decimal.Round(High, places - 1) == High)
        {
            places--;
        }

        return places;
    }
}
