using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IShapeTexts.Name(RecoveryShape shape) => Shape(shape);

    public string Verdict(RecoveryShape shape, IReadOnlyList<Sentence> reasons) => $"{Shape(shape)}: {string.Join(' ', reasons.Select(reason => reason.In(this)))}";

    public string Flat(RecoveryBaseline against, decimal below)
        => $"No month lies {Share(below)} or more under {(against == RecoveryBaseline.SameMonthYearBefore ? "the same month a year before" : "the highest month")}.";

    public string BeginsLow() => "Nothing fell far enough within these months, yet they begin lower than they go on.";

    public string FellTwice(IReadOnlyList<Period> lows, decimal swing)
        => $"It fell twice (lows in {List(lows)}), each time by {Share(swing)} of the greatest fall or more, and rose by as much after each.";

    public string SecondFallWithoutRise(Period low, decimal swing)
        => $"A second fall, to {low}, was not followed by a rise of {Share(swing)} of the greatest fall: not a W yet.";

    public string FellOften(int times, IReadOnlyList<Period> lows) => $"It fell far {N(times)} times (lows in {List(lows)}): no letter fits.";

    public string NotHeld(Period back, int months)
        => $"Two thirds of the fall were regained in {back}, but not held: the rules ask for {Months(months)}, none under half.";

    public string StayedLow(int months, Period onset, Period back)
        => $"It stayed near the trough (at most a quarter regained) for {Months(months)}, half or more of the way from {onset} to two thirds regained in {back}.";

    public string BackSoon(int down, Period trough, int up, int pace)
        => $"The fall took {Months(down)} to {trough}; two thirds were regained {Months(up)} later, within {N(pace)} times as long, and half or more was held since.";

    public string BetweenVAndU(int up, int near)
        => $"Two thirds were regained after {Months(up)}: too slow for a V, with {Months(near)} near the trough too few for a U.";

    public string BetweenThirds(Period last, decimal share)
        => $"By {last} {Share(share)} of the fall was regained: not little enough for an L, not enough for a V or U.";

    public string StayedDown(Period bottom, int months, Period last, decimal share)
        => $"The bottom was reached in {bottom}; {Months(months)} later ({last}) {Share(share)} of the fall was regained, less than a third.";

    public string StillFalling(Period last) => $"It was still falling by {last}: the fall took longer than what followed.";

    public string TooFewMonths(int months, int fewest) => $"Only {Months(months)} {(months == 1 ? "has" : "have")} a value; the rules ask for {N(fewest)}.";

    public string MissingMonths(IReadOnlyList<Period> months, MissingPlace where)
    {
        var place = where switch { MissingPlace.BesideTrough => "next to", MissingPlace.AfterTrough => "after", _ => "before" };
        return $"No value for {List(months)} ({place} the trough): a missing month may hide the peak, the trough or a second fall.";
    }

    public string BeginsWithLowest(Period first, Period before) => $"The months begin with the lowest, {first}; {before} is not in the data, so the fall is not seen.";

    public string BeginsLowAt(Period first) => $"The months begin low, with {first}: what fell before them is not seen.";

    public string DeeperElsewhere(Period low) => $"A deeper fall, down to {low}, is not the one to the lowest month: cut the series to the time that is meant.";

    public string EndsTooSoon(Period last, Period bottom, int months, int fewest)
        => $"The months end with {last}, {Months(months)} after the bottom was reached ({bottom}); the rules ask for {N(fewest)}, so that a second fall could be seen.";

    public string BaseEffect() => "The index has the same month a year before as 100: a low or high month then moves it (base effect).";

    public string SeasonIncluded() => "Unless the levels are seasonally adjusted, the season is part of what is measured.";

    public string NotFilled(IReadOnlyList<Period> months) => $"No value for {List(months)}; none was filled in, and the true low may lie there.";

    private static string Shape(RecoveryShape shape) => shape switch
    {
        RecoveryShape.Undetermined => "Undetermined",
        RecoveryShape.Flat => "No fall",
        _ => $"{shape}-shaped",
    };

    private static string List(IReadOnlyList<Period> months) => string.Join(", ", months);
}
