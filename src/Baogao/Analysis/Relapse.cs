using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>
/// A second fall that single months do not show: cumulative growth to a later month says that the months after the last one stood below their level of a year before.
/// With growth g to the last month and h to the later one, the rest grew by (h − (1 − w) g) / w, where w is its share of the year before.
/// </summary>
/// <param name="Span">The months after the last one.</param>
/// <param name="Before">Cumulative growth to the last month, in percent.</param>
/// <param name="After">Cumulative growth to the end of <paramref name="Span"/>, in percent.</param>
/// <param name="UnlessShareBelow">
/// The share w of the year before to the end of <paramref name="Span"/>, in percent, below which the rest could have grown: 1 − h / g, with the ends of rounding that make it largest.
/// Null where the rest fell whatever its share.
/// </param>
public sealed record Relapse(Period Span, SeriesPoint Before, SeriesPoint After, decimal? UnlessShareBelow)
{
    /// <summary>What the cumulative growth after a month says; null where nothing says that those months fell. A share is held possible where it is under the even one of the months.</summary>
    internal static Relapse? Following(SeriesArithmetic arithmetic, Period last)
    {
        var before = arithmetic.Growth(MonthKey.UpTo(last));
        var after = Enumerable.Range(last.Start.Month + 1, 12 - last.Start.Month).Reverse().Select(month => arithmetic.Growth(MonthKey.UpTo(Period.OfMonth(last.Start.Year, month)))).FirstOrDefault(point => point is not null);
        if (before is null || after is null)
        {
            return null;
        }

        var span = Period.Parse($"{MonthKey.At(MonthKey.Of(last) + 1)}/{after.Month}");
        if (arithmetic.Growth(span) is { } rest)
        {
            return rest.Interval.High < 0 ? new Relapse(span, before, after, null) : null;
        }

        var (g, h) = (before.Interval, after.Interval);
        if (h.High < 0 && h.High <= g.Low)
        {
            return new Relapse(span, before, after, null);
        }

        return h.High < 0 && g.Low < 0 && (1 - (h.High / g.Low)) * 100 is var share && share < 100m * span.Months!.Value / after.Month.Start.Month ? new Relapse(span, before, after, share) : null;
    }
}
