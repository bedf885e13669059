using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>
/// What forbids a verdict, whatever the curve looks like. A missing month anywhere is one: it may hide the peak, the trough or a second fall, so that
/// no curve with a gap gets a letter (only what holds for every value of the missing month would be certain: the certain answers of Imieliński and Lipski 1984).
/// To judge a part of the data, cut it: <see cref="MonthlySeries.Within"/>.
/// </summary>
internal static class ShapeObstacles
{
    /// <summary>Too few months, or months missing.</summary>
    public static IEnumerable<Sentence> OfMonths(MonthlyCurve curve)
    {
        if (curve.Points.Count < ShapeThresholds.FewestMonths)
        {
            yield return Sentence.Of<IShapeTexts>(texts => texts.TooFewMonths(curve.Points.Count, ShapeThresholds.FewestMonths));
        }

        if (curve.Missing.Count > 0)
        {
            yield return Sentence.Of<IShapeTexts>(texts => texts.MissingMonths(curve.Missing, Where(curve.Missing, curve.Trough.Month)));
        }
    }

    /// <summary>The data begin too late to show the fall, or end too early to show what followed.</summary>
    public static IEnumerable<Sentence> OfEnds(MonthlyCurve curve, RecoveryBaseline against, FallCurve? fall)
    {
        var (first, trough, last) = (curve.Points[0].Month, curve.Trough.Month, curve.Points[^1].Month);
        if (first == trough)
        {
            // Nothing comes before the first month of the calendar.
            var before = MonthKey.Before(first) ?? first;
            yield return Sentence.Of<IShapeTexts>(texts => texts.BeginsWithLowest(first, before));
        }
        else if (fall is not null && (fall.Onset is null || fall.Points[0].Value < ShapeThresholds.Swing))
        {
            yield return Sentence.Of<IShapeTexts>(texts => texts.BeginsLowAt(first));
        }

        if (against == RecoveryBaseline.PreShockPeak && DeeperElsewhere(curve, fall) is { } deeper)
        {
            yield return Sentence.Of<IShapeTexts>(texts => texts.DeeperElsewhere(deeper));
        }

        var bottom = fall?.Bottom ?? trough;
        if ((fall is not null || first == trough) && MonthKey.Between(bottom, last) is var after && after < ShapeThresholds.MonthsAfterBottom)
        {
            yield return Sentence.Of<IShapeTexts>(texts => texts.EndsTooSoon(last, bottom, after, ShapeThresholds.MonthsAfterBottom));
        }
    }

    private static MissingPlace Where(IReadOnlyList<Period> missing, Period low)
        => missing.Any(month => Math.Abs(MonthKey.Between(low, month)) == 1) ? MissingPlace.BesideTrough
            : missing.Any(month => month > low) ? MissingPlace.AfterTrough
            : MissingPlace.BeforeTrough;

    /// <summary>The month that the deepest fall from an earlier high leads to, where that is deeper than the one to the lowest month and worth the name.</summary>
    private static Period? DeeperElsewhere(MonthlyCurve curve, FallCurve? fall)
    {
        var (high, deepest, month) = (0m, Math.Max(fall?.Depth ?? 0, ShapeThresholds.FlatBelow), (Period?)null);
        foreach (var point in curve.Points)
        {
            high = Math.Max(high, point.Value);
            if (1 - (point.Value / high) is var depth && depth > deepest)
            {
                (deepest, month) = (depth, point.Month);
            }
        }

        return month == curve.Trough.Month ? null : month;
    }
}
