namespace Baogao.Charts;

/// <summary>A scale that fits its values and need not begin at zero: for points, never for bars.</summary>
internal static class FittingScale
{
    /// <summary>From the least to the greatest value, and no less than a tenth of the greatest: a tenth of a point is not to look like a leap.</summary>
    /// <param name="marks">The marks; one at least.</param>
    /// <param name="lines">Values that have a line across.</param>
    public static (decimal Low, decimal High) Of(IEnumerable<RenderedMark> marks, params IEnumerable<decimal> lines)
    {
        var all = marks.ToList();
        var (low, high) = (all.Select(mark => Math.Min(mark.Value, mark.Interval?.Low ?? mark.Value)).Concat(lines).Min(), all.Select(mark => mark.Interval?.High ?? mark.Value).Concat(lines).Max());
        var least = Math.Max(Math.Abs(low), Math.Abs(high)) / 10;
        var missing = Math.Max(0, (least == 0 ? 1 : least) - (high - low)) / 2;
        return (low - missing, high + missing);
    }

    /// <summary>The same with zero where that is near: nothing is won by an axis from 1 to 10.</summary>
    /// <param name="marks">The marks; one at least.</param>
    /// <param name="lines">Values that have a line across.</param>
    public static (decimal Low, decimal High) NearZero(IEnumerable<RenderedMark> marks, params IEnumerable<decimal> lines)
    {
        var (low, high) = Of(marks, lines);
        return low > 0 && low <= (high - low) / 2 ? (0, high) : high < 0 && -high <= (high - low) / 2 ? (low, 0) : (low, high);
    }
}
