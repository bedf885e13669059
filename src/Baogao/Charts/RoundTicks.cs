namespace Baogao.Charts;

/// <summary>Round numbers on an axis.</summary>
internal static class RoundTicks
{
    /// <summary>About one tick for each 40 pixels, four to nine of them, at steps of 1, 2 or 5 times a power of ten.</summary>
    /// <param name="low">The lower end of the axis.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="length">How long it is, in pixels.</param>
    public static IReadOnlyList<decimal> Between(decimal low, decimal high, int length)
    {
        var rough = (high - low) / (Math.Clamp(length / 40m, 4, 9) + 1);
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)rough)));
        var step = (rough / power) switch { <= 1 => power, <= 2 => power * 2, <= 5 => power * 5, _ => power * 10 };
        var first = Math.Ceiling(low / step);
        return [.. Enumerable.Range(0, (int)(Math.Floor(high / step) - first) + 1).Select(i => (first + i) * step)];
    }
}
