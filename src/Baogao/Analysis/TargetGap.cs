using System.Globalization;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>
/// How far an outcome stands from a target, in the target's unit: percentage points where both are per cent. Positive beyond the target, whichever way
/// it points: for a fall and for 以内 the sign turns.
/// </summary>
public sealed record TargetGap
{
    /// <summary>The target, which has a number.</summary>
    public required Figure Target { get; init; }

    /// <summary>The outcome.</summary>
    public required Figure Outcome { get; init; }

    /// <summary>Which way the target points.</summary>
    public required TargetDirection Direction { get; init; }

    /// <summary>From the target's number, or from the low end of a range.</summary>
    public required decimal FromLow { get; init; }

    /// <summary>From the middle of a range; null for one number.</summary>
    public required decimal? FromMiddle { get; init; }

    /// <summary>The arithmetic with its numbers: <c>24.1 − 23.2</c>.</summary>
    public required string Formula { get; init; }

    /// <summary>
    /// Whether the target was met; null for no verdict: 左右 names no limit, an indicator of which neither more nor less is better has none, a bound may not
    /// decide, and a part of the year decides only where it already reaches the amount set for the whole.
    /// </summary>
    public required bool? IsMet { get; init; }

    /// <summary>The gap between a target and an outcome in the target's period, or in its first part; null where the two may not be set against each other.</summary>
    public static TargetGap? Of(Figure target, Figure outcome)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(outcome);
        if (target.Value is not { } low || outcome is not { Value: not null, ValueHigh: null } || target.IsReal != outcome.IsReal || target.Subject != outcome.Subject
            || !target.Period.Contains(outcome.Period) || Comparability.WhyNot(target, outcome with { Period = target.Period }) is not null)
        {
            return null;
        }

        try
        {
            var direction = DirectionOf(target);
            var reached = outcome.Value.Value * outcome.Unit.Scale / target.Unit.Scale;
            var sign = direction == TargetDirection.Up ? 1 : -1;
            var middle = target.ValueHigh is { } high ? (low + high) / 2 : (decimal?)null;
            return new TargetGap
            {
                Target = target,
                Outcome = outcome,
                Direction = direction,
                FromLow = sign * (reached - low),
                FromMiddle = middle is { } half ? sign * (reached - half) : null,
                Formula = sign > 0 ? $"{Text(reached)} − {Text(low)}" : $"{Text(low)} − {Text(reached)}",
                IsMet = Verdict(target, outcome, direction, reached, low),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static TargetDirection DirectionOf(Figure target)
        => target is { Measure: Measure.Growth or Measure.Change, Value: < 0 } ? TargetDirection.Fall
            : target.Comparator is Comparator.Le or Comparator.Lt || (target.Comparator is not (Comparator.Ge or Comparator.Gt) && target.Indicator.Better == "down") ? TargetDirection.Ceiling
            : TargetDirection.Up;

    private static bool? Verdict(Figure target, Figure outcome, TargetDirection direction, decimal reached, decimal low)
    {
        var isWhole = outcome.Period == target.Period;
        var hasLimit = target.Comparator != Comparator.Eq || target.ValueHigh is not null || target.Indicator.Better is not null;
        if (target.Comparator == Comparator.Approx || outcome.Comparator == Comparator.Approx || !hasLimit || (!isWhole && target.Measure != Measure.Level))
        {
            return null;
        }

        var isUp = direction == TargetDirection.Up;
        // Of a range, the end that is easier to reach decides.
        var beyond = isUp ? reached - low : (target.ValueHigh ?? low) - reached;
        var isStrict = target.Comparator is Comparator.Gt or Comparator.Lt;
        var isReached = isStrict ? beyond > 0 : beyond >= 0;
        // More than 30 says that 23.2 was passed, and nothing of 35.
        var exceeds = outcome.Comparator is Comparator.Ge or Comparator.Gt;
        var staysUnder = outcome.Comparator is Comparator.Le or Comparator.Lt;
        return !isWhole ? isUp && isReached && !staysUnder && target.Indicator.StockOrFlow != "stock" ? true : null
            : outcome.Comparator == Comparator.Eq ? isReached
            : isReached ? (isUp ? exceeds : staysUnder) ? true : null
            : (isUp ? staysUnder : exceeds) ? false : null;
    }

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture).Replace('-', '−');
}
