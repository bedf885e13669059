using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

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
            return Verdict(RecoveryShape.Flat, texts => texts.Flat(against, ShapeThresholds.FlatBelow));
        }

        obstacles.AddRange(ShapeObstacles.OfEnds(curve, against, fall));
        if (obstacles.Count > 0)
        {
            return new(RecoveryShape.Undetermined, obstacles);
        }

        return fall?.Onset is null || fall.Depth < ShapeThresholds.FlatBelow ? Undetermined(texts => texts.BeginsLow()) : OfFall(fall, fall.Onset.Month);
    }

    private static ShapeVerdict OfFall(FallCurve fall, Period onset)
    {
        var (lows, roseAfter) = fall.Swings();
        var back = fall.Points.FirstOrDefault(p => p.Month > fall.Trough.Month && p.Value >= ShapeThresholds.Regained)?.Month;
        return (lows.Count, back) switch
        {
            (2, _) when roseAfter => Verdict(RecoveryShape.W, texts => texts.FellTwice(lows, ShapeThresholds.Swing)),
            (2, _) => Undetermined(texts => texts.SecondFallWithoutRise(lows[1], ShapeThresholds.Swing)),
            (> 2, _) => Undetermined(texts => texts.FellOften(lows.Count, lows)),
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
            return Undetermined(texts => texts.NotHeld(back, ShapeThresholds.MonthsHeld));
        }

        var near = fall.Points.Count(point => point.Month > onset && point.Month <= back && point.Value <= ShapeThresholds.NearTrough);
        if (near >= ShapeThresholds.MonthsNearTroughOfU && 2 * near >= down + up)
        {
            return Verdict(RecoveryShape.U, texts => texts.StayedLow(near, onset, back));
        }

        return up <= ShapeThresholds.PaceOfV * down
            ? Verdict(RecoveryShape.V, texts => texts.BackSoon(down, trough, up, ShapeThresholds.PaceOfV))
            : Undetermined(texts => texts.BetweenVAndU(up, near));
    }

    private static ShapeVerdict WithoutReturn(FallCurve fall, Period onset)
    {
        var (bottom, last) = (fall.Bottom, fall.Points[^1]);
        if (last.Value >= ShapeThresholds.NotRegained)
        {
            return Undetermined(texts => texts.BetweenThirds(last.Month, last.Value));
        }

        var (down, along) = (MonthKey.Between(onset, bottom), MonthKey.Between(bottom, last.Month));
        return along >= down
            ? Verdict(RecoveryShape.L, texts => texts.StayedDown(bottom, along, last.Month, last.Value))
            : Undetermined(texts => texts.StillFalling(last.Month));
    }

    private static bool IsFlat(MonthlyCurve curve, RecoveryBaseline against)
    {
        var whole = against == RecoveryBaseline.SameMonthYearBefore ? 100 : curve.Points.Max(point => point.Value);
        return (whole - curve.Trough.Value) / whole < ShapeThresholds.FlatBelow;
    }

    private static ShapeVerdict Undetermined(Func<IShapeTexts, string> reason) => Verdict(RecoveryShape.Undetermined, reason);

    private static ShapeVerdict Verdict(RecoveryShape shape, Func<IShapeTexts, string> reason) => new(shape, [Sentence.Of(reason)]);
}
