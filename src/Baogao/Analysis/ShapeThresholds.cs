namespace Baogao.Analysis;

/// <summary>
/// The thresholds of <see cref="ShapeVerdict"/>. The letters are the language of business-cycle commentary and have no agreed definition:
/// these numbers are conventions of this library, set so that an unclear case stays undetermined. Shares are of the fall (0 the trough, 1 the baseline).
/// </summary>
public static class ShapeThresholds
{
    /// <summary>Fewest months that allow any verdict.</summary>
    public const int FewestMonths = 6;

    /// <summary>Months that the data must go on after the bottom is reached: half a year, so that a second fall could be seen.</summary>
    public const int MonthsAfterBottom = 6;

    /// <summary>A drawdown below this share of the baseline is no fall: 5 %.</summary>
    public const decimal FlatBelow = 0.05m;

    /// <summary>A month with this share of the fall or more has not yet fallen: less than a tenth is lost.</summary>
    public const decimal NotYetFallen = 0.9m;

    /// <summary>A month is near the trough with at most this share regained: a quarter.</summary>
    public const decimal NearTrough = 0.25m;

    /// <summary>A fall or rise of this share counts as a swing: a second fall of half the greatest makes a W. The same half must be held after a V or U.</summary>
    public const decimal Swing = 0.5m;

    /// <summary>Regained for a V or U: two thirds of the fall.</summary>
    public const decimal Regained = 2m / 3m;

    /// <summary>Regained at the end for an L: less than one third.</summary>
    public const decimal NotRegained = 1m / 3m;

    /// <summary>A V regains two thirds within as many months as the fall took, times this.</summary>
    public const int PaceOfV = 2;

    /// <summary>Months, the first one counted, that the data must go on once two thirds are regained.</summary>
    public const int MonthsHeld = 3;

    /// <summary>Months near the trough that make a U, if they are also at least half of the way from onset to two thirds regained.</summary>
    public const int MonthsNearTroughOfU = 4;
}
