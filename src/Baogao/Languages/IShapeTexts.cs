using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The letter that a fall and its recovery look like, the rule that gives it, and what forbids a verdict.</summary>
internal interface IShapeTexts
{
    /// <summary>The shape as a name.</summary>
    string Name(RecoveryShape shape);

    /// <summary>A shape and its reasons.</summary>
    string Verdict(RecoveryShape shape, IReadOnlyList<Sentence> reasons);

    string Flat(RecoveryBaseline against, decimal below);

    string BeginsLow();

    string FellTwice(IReadOnlyList<Period> lows, decimal swing);

    string SecondFallWithoutRise(Period low, decimal swing);

    string FellOften(int times, IReadOnlyList<Period> lows);

    string NotHeld(Period back, int months);

    string StayedLow(int months, Period onset, Period back);

    string BackSoon(int down, Period trough, int up, int pace);

    string BetweenVAndU(int up, int near);

    string BetweenThirds(Period last, decimal share);

    string StayedDown(Period bottom, int months, Period last, decimal share);

    string StillFalling(Period last);

    string TooFewMonths(int months, int fewest);

    /// <param name="months">The months without a value.</param>
    /// <param name="where">Where the one that matters most lies.</param>
    string MissingMonths(IReadOnlyList<Period> months, MissingPlace where);

    string BeginsWithLowest(Period first, Period before);

    string BeginsLowAt(Period first);

    string DeeperElsewhere(Period low);

    string EndsTooSoon(Period last, Period bottom, int months, int fewest);

    string BaseEffect();

    string SeasonIncluded();

    string NotFilled(IReadOnlyList<Period> months);
}

/// <summary>Where a month without a value lies.</summary>
internal enum MissingPlace
{
    /// <summary>Next to the lowest month.</summary>
    BesideTrough,

    /// <summary>After the lowest month.</summary>
    AfterTrough,

    /// <summary>Before the lowest month.</summary>
    BeforeTrough,
}
