using Baogao.Model;

namespace Baogao.Languages;

/// <summary>A number as a report states it, for a sentence: how it bounds the truth, its value, its unit.</summary>
/// <param name="Comparator">How it bounds the truth.</param>
/// <param name="Value">The number with the decimals that the report writes; null for a target without a number.</param>
/// <param name="High">The high end of a range; null for one number.</param>
/// <param name="AsWritten">The number as written, where that is no decimal number (1:4), or the words of a target without a number; otherwise null.</param>
/// <param name="IsChange">True for a change, which shows its sign.</param>
/// <param name="Unit">The unit.</param>
internal sealed record Quantity(Comparator Comparator, decimal? Value, decimal? High, string? AsWritten, bool IsChange, Unit Unit)
{
    public static Quantity Of(Figure figure) => new(
        figure.Comparator, figure.Value, figure.ValueHigh, figure.Value is null ? figure.Wording : figure.Measure == Measure.Ratio ? figure.ValueText : null, figure.Measure == Measure.Growth, figure.Unit);
}

/// <summary>A number that the library computed, for a sentence.</summary>
/// <param name="Value">The value, rounded as it is shown.</param>
/// <param name="Interval">What it can be.</param>
/// <param name="Unit">The unit.</param>
internal sealed record DerivedNumber(decimal Value, Interval Interval, Unit Unit)
{
    /// <summary>True where both ends of the interval round to the number itself.</summary>
    public bool IsOneNumber => decimal.Round(Interval.Low, Value.Scale) == decimal.Round(Interval.High, Value.Scale);
}
