namespace Baogao;

/// <summary>
/// The rules that give a letter, in their order: obstacles, flat, W, V or U, L; what no rule fits is undetermined. They look at shares of the fall and at
/// counts of months only, so that a verdict is the same for a scaled and for a shifted series.
/// </summary>
internal static class ShapeRules
{
    /// <summary>The verdict on a curve; <paramref name="fall"/> is null where nothing fell or the baseline is not known.</summary>
    public static ShapeVerdict Judge(MonthlyCurve curve, RecoveryBaseline against, FallCurve? fall)
    {
        var obstacles = ShapeObstacles.OfMonths(curve).ToList();
        if (obstacles.Count == 0 && IsFlat(curve, against))
        {
            return new(RecoveryShape.Flat, [new(
                $"各月均未低于{Whole(against).Zh}{MonthText.PercentZh(ShapeThresholds.FlatBelow)}以上。",
                $"No month lies {MonthText.Percent(ShapeThresholds.FlatBelow)} or more under {Whole(against).En}.")]);
        }

        obstacles.AddRange(ShapeObstacles.OfEnds(curve, against, fall));
        if (obstacles.Count > 0)
        {
            return new(RecoveryShape.Undetermined, obstacles);
        }

        return fall?.Onset is null || fall.Depth < ShapeThresholds.FlatBelow
            ? Undetermined("各月间没有够深的下跌，但数据起点较低。", "Nothing fell far enough within these months, yet they begin lower than they go on.")
            : OfFall(fall, fall.Onset.Month);
    }

    private static ShapeVerdict OfFall(FallCurve fall, Period onset)
    {
        var (lows, roseAfter) = fall.Swings();
        var back = fall.Points.FirstOrDefault(p => p.Month > fall.Trough.Month && p.Value >= ShapeThresholds.Regained)?.Month;
        return (lows.Count, back) switch
        {
            (2, _) when roseAfter => new(RecoveryShape.W, [new(
                $"两次下跌（低点{MonthText.ListZh(lows)}），每次不小于最大跌幅的一半，每次之后也回升了这么多。",
                $"It fell twice (lows in {MonthText.List(lows)}), each time by {MonthText.Percent(ShapeThresholds.Swing)} of the greatest fall or more, and rose by as much after each.")]),
            (2, _) => Undetermined(
                $"第二次下跌（低点{lows[1]}）后尚未回升过半。",
                $"A second fall, to {lows[1]}, was not followed by a rise of {MonthText.Percent(ShapeThresholds.Swing)} of the greatest fall: not a W yet."),
            (> 2, _) => Undetermined($"大幅下跌{lows.Count}次（低点{MonthText.ListZh(lows)}），没有相应的字母。", $"It fell far {lows.Count} times (lows in {MonthText.List(lows)}): no letter fits."),
            (_, null) => WithoutReturn(fall, onset),
            (_, { } month) => WithReturn(fall, onset, month),
        };
    }

    private static ShapeVerdict WithReturn(FallCurve fall, Period onset, Period back)
    {
        var (trough, last) = (fall.Trough.Month, fall.Points[^1].Month);
        var (down, up, held) = (MonthKey.Between(onset, trough), MonthKey.Between(trough, back), MonthKey.Between(back, last) + 1);
        if (held < ShapeThresholds.MonthsHeld || fall.Points.Any(point => point.Month > back && point.Value < ShapeThresholds.Swing))
        {
            return Undetermined(
                $"{back}收复跌幅的三分之二，但未能稳住（须{MonthText.CountZh(ShapeThresholds.MonthsHeld)}且不跌回一半以下）。",
                $"Two thirds of the fall were regained in {back}, but not held: the rules ask for {MonthText.Count(ShapeThresholds.MonthsHeld)}, none under half.");
        }

        var near = fall.Points.Count(point => point.Month > onset && point.Month <= back && point.Value <= ShapeThresholds.NearTrough);
        if (near >= ShapeThresholds.MonthsNearTroughOfU && 2 * near >= down + up)
        {
            return new(RecoveryShape.U, [new(
                $"在低点附近（收复不超过四分之一）停留{MonthText.CountZh(near)}，占下跌至{back}收复三分之二全程的一半以上。",
                $"It stayed near the trough (at most a quarter regained) for {MonthText.Count(near)}, half or more of the way from {onset} to two thirds regained in {back}.")]);
        }

        return up <= ShapeThresholds.PaceOfV * down
            ? new(RecoveryShape.V, [new(
                $"下跌{MonthText.CountZh(down)}，低点（{trough}）后{MonthText.CountZh(up)}收复三分之二，不超过下跌时长的{ShapeThresholds.PaceOfV}倍，此后稳住。",
                $"The fall took {MonthText.Count(down)} to {trough}; two thirds were regained {MonthText.Count(up)} later, within {ShapeThresholds.PaceOfV} times as long, and half or more was held since.")])
            : Undetermined(
                $"收复三分之二用了{MonthText.CountZh(up)}，慢于V形；在低点附近{MonthText.CountZh(near)}，短于U形。",
                $"Two thirds were regained after {MonthText.Count(up)}: too slow for a V, with {MonthText.Count(near)} near the trough too few for a U.");
    }

    private static ShapeVerdict WithoutReturn(FallCurve fall, Period onset)
    {
        var (bottom, last) = (fall.Bottom, fall.Points[^1]);
        if (last.Value >= ShapeThresholds.NotRegained)
        {
            return Undetermined(
                $"至{last.Month}收复跌幅的{MonthText.PercentZh(last.Value)}，介于三分之一与三分之二之间。",
                $"By {last.Month} {MonthText.Percent(last.Value)} of the fall was regained: not little enough for an L, not enough for a V or U.");
        }

        var (down, along) = (MonthKey.Between(onset, bottom), MonthKey.Between(bottom, last.Month));
        return along >= down
            ? new(RecoveryShape.L, [new(
                $"{bottom}到达底部，{MonthText.CountZh(along)}后（{last.Month}）收复跌幅的{MonthText.PercentZh(last.Value)}，不足三分之一。",
                $"The bottom was reached in {bottom}; {MonthText.Count(along)} later ({last.Month}) {MonthText.Percent(last.Value)} of the fall was regained, less than a third.")])
            : Undetermined($"至{last.Month}仍在下跌。", $"It was still falling by {last.Month}: the fall took longer than what followed.");
    }

    private static bool IsFlat(MonthlyCurve curve, RecoveryBaseline against)
    {
        var whole = against == RecoveryBaseline.SameMonthYearBefore ? 100 : curve.Points.Max(point => point.Value);
        return (whole - curve.Trough.Value) / whole < ShapeThresholds.FlatBelow;
    }

    private static LocalText Whole(RecoveryBaseline against)
        => against == RecoveryBaseline.SameMonthYearBefore ? new("上年同月", "the same month a year before") : new("最高月", "the highest month");

    private static ShapeVerdict Undetermined(string zh, string en) => new(RecoveryShape.Undetermined, [new(zh, en)]);
}
