using Baogao.Analysis;
using Baogao.Model;

namespace Baogao.Targets;

/// <summary>
/// How far a target stands from one of a place above, in its own unit: percentage points where both are per cent. Positive where its number is the higher
/// one, whether higher is better or not. It is no verdict: 左右 names no limit.
/// </summary>
/// <param name="FromLow">From number to number; of a range its low end.</param>
/// <param name="FromMiddle">From middle to middle; null where neither is a range.</param>
public sealed record AboveGap(decimal FromLow, decimal? FromMiddle)
{
    /// <summary>The gap; null where either has no number or the two do not stand on one basis, measure, unit and prices.</summary>
    /// <param name="target">The target.</param>
    /// <param name="above">The target of a place above, of the same year or another one.</param>
    public static AboveGap? Of(Figure target, Figure above)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(above);
        if (target.Value is not { } low || above.Value is not { } from || !IsOneMeasure(target, above))
        {
            return null;
        }

        try
        {
            var factor = above.Unit.Scale / target.Unit.Scale;
            var isRange = target.ValueHigh is not null || above.ValueHigh is not null;
            var middle = ((low + (target.ValueHigh ?? low)) / 2) - ((from + (above.ValueHigh ?? from)) * factor / 2);
            return new AboveGap(low - (from * factor), isRange ? middle : null);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether two figures measure the same: indicator, basis, measure, unit, prices, whose they are, and periods of one length.</summary>
    internal static bool IsOneMeasure(Figure one, Figure other)
        => one.Subject == other.Subject && one.IsReal == other.IsReal && Comparability.WhyNot(one, other) is null;
}
