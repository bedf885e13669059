namespace Baogao.Model;

/// <summary>What a recovery is measured against.</summary>
public enum RecoveryBaseline
{
    /// <summary>The highest month before the trough: for levels. They should be free of the season, or the season is measured too.</summary>
    PreShockPeak,

    /// <summary>100, the same month a year before: for an index.</summary>
    SameMonthYearBefore,
}
