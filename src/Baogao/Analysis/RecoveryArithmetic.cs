using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>The numbers of a <see cref="Recovery"/> with their intervals. Each grows or falls with every input alone, so that its extremes lie at the ends of the inputs.</summary>
internal static class RecoveryArithmetic
{
    /// <summary>(b − m) / b in percent, at least 0.</summary>
    public static RecoveryNumber Drawdown(RecoveryPoint baseline, RecoveryPoint trough, IReadOnlyList<Period> from)
    {
        decimal[] corners = [.. from b in Ends(baseline) from m in Ends(trough) where b > 0 select Of(b, m)];
        return new RecoveryNumber(Of(baseline.Value, trough.Value), new Interval(corners.Min(), corners.Max()), from);

        static decimal Of(decimal b, decimal m) => Math.Max(0, Saturating.Multiply(Saturating.Divide(Saturating.Subtract(b, m), b), 100));
    }

    /// <summary>(last − m) / (b − m), for m below b.</summary>
    public static RecoveryNumber Ratio(RecoveryPoint baseline, RecoveryPoint trough, RecoveryPoint last, IReadOnlyList<Period> from)
    {
        decimal[] corners = [.. from b in Ends(baseline) from m in Ends(trough) where m < b from x in last.Month == trough.Month ? [m] : Ends(last) select Of(b, m, x)];
        var value = Of(baseline.Value, trough.Value, last.Value);
        return new RecoveryNumber(value, new Interval(Math.Min(value, corners.DefaultIfEmpty(value).Min()), Math.Max(value, corners.DefaultIfEmpty(value).Max())), from);

        static decimal Of(decimal b, decimal m, decimal x) => Saturating.Divide(Saturating.Subtract(x, m), Saturating.Subtract(b, m));
    }

    private static decimal[] Ends(RecoveryPoint point) => [point.Interval.Low, point.Interval.High];
}
