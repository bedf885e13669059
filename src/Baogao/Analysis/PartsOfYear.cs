using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>The growth of a whole from those of its parts: the mediant of fractions lies between them, whatever their weights are.</summary>
internal static class PartsOfYear
{
    /// <summary>The bounds of a span by every division into months with a growth, intersected; null where there is no division.</summary>
    internal static Interval? Bounds(IEnumerable<Observation> growths, Period span)
    {
        var (first, last) = SeriesArithmetic.Ends(span);
        var parts = growths.Select(one => (Ends: SeriesArithmetic.Ends(one.Period), Interval: SeriesPoint.IntervalOf(one))).ToLookup(part => part.Ends.To);
        var (lows, highs) = (new decimal?[last + 1], new decimal?[last + 1]);
        for (var to = first + 1; to <= last; to++)
        {
            foreach (var ((from, _), interval) in parts[to].Where(part => part.Ends.From == first || (part.Ends.From > first && lows[part.Ends.From] is not null)))
            {
                var (low, high) = from == first ? (interval.Low, interval.High) : (Math.Min(lows[from]!.Value, interval.Low), Math.Max(highs[from]!.Value, interval.High));
                lows[to] = lows[to] is { } known ? Math.Max(known, low) : low;
                highs[to] = highs[to] is { } least ? Math.Min(least, high) : high;
            }
        }

        return lows[last] is { } lowest && highs[last] is { } highest && lowest <= highest ? new Interval(lowest, highest) : null;
    }
}
