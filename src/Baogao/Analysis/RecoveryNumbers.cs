using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>A number and the months that it comes from.</summary>
/// <param name="Value">The number, unrounded.</param>
/// <param name="Interval">What the number can be, given the intervals of those months.</param>
/// <param name="From">The months whose values it is computed from, in the order of time.</param>
public sealed record RecoveryNumber(decimal Value, Interval Interval, IReadOnlyList<Period> From);

/// <summary>The time from one month to a later one.</summary>
/// <param name="From">The month that counting starts from.</param>
/// <param name="To">The month that it ends with.</param>
/// <param name="Missing">Months between the two that have no value: where there are any, what <paramref name="To"/> marks may have come earlier.</param>
public sealed record MonthSpan(Period From, Period To, IReadOnlyList<Period> Missing)
{
    /// <summary>Months from the first to the second: 1 from March to April.</summary>
    public int Months => MonthKey.Between(From, To);

    /// <summary>True where no month between the two is missing.</summary>
    public bool IsCertain => Missing.Count == 0;
}

/// <summary>
/// The area between baseline and curve, in months of the baseline: Σ max(0, b − x(t)) / b, the discrete form of the resilience triangle
/// ∫ (100 − Q(t)) dt of Bruneau et al. (2003). 1 is a whole month at the baseline lost. A month of a flow is itself an integral, so months are
/// summed with weight one and no line is drawn between them; what lies above the baseline does not make up for what lies under it.
/// </summary>
/// <param name="Value">The sum over the months that exist: 0 or more.</param>
/// <param name="From">Those months: after the peak for levels, all for an index.</param>
/// <param name="Missing">Months in that window that have no value and add nothing.</param>
/// <param name="BeginsInFall">True where the fall was under way before the first month: what was lost before is not counted.</param>
/// <param name="IsOpen">True where the last month is still under the baseline: the loss goes on after the data.</param>
public sealed record ResilienceLoss(decimal Value, IReadOnlyList<Period> From, IReadOnlyList<Period> Missing, bool BeginsInFall, bool IsOpen)
{
    /// <summary>True where months of the fall are missing or come before the data: the value is then the least that was lost, not the loss.</summary>
    public bool IsPartial => Missing.Count > 0 || BeginsInFall;
}
