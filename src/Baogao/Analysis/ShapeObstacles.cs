namespace Baogao;

/// <summary>
/// What forbids a verdict, whatever the curve looks like. A missing month anywhere is one: it may hide the peak, the trough or a second fall, so that
/// no curve with a gap gets a letter (only what holds for every value of the missing month would be certain: the certain answers of Imieliński and Lipski 1984).
/// To judge a part of the data, cut it: <see cref="MonthlySeries.Within"/>.
/// </summary>
internal static class ShapeObstacles
{
    /// <summary>Too few months, or months missing.</summary>
    public static IEnumerable<LocalText> OfMonths(MonthlyCurve curve)
    {
        if (curve.Points.Count < ShapeThresholds.FewestMonths)
        {
            yield return new(
                $"只有{MonthText.CountZh(curve.Points.Count)}有数值，至少需{MonthText.CountZh(ShapeThresholds.FewestMonths)}。",
                $"Only {MonthText.Count(curve.Points.Count)} {(curve.Points.Count == 1 ? "has" : "have")} a value; the rules ask for {ShapeThresholds.FewestMonths}.");
        }

        if (curve.Missing.Count > 0)
        {
            var low = curve.Trough.Month;
            yield return new(
                $"缺{MonthText.ListZh(curve.Missing)}{Where(curve, low, "（紧邻低点）", "（低点之后）", "（低点之前）")}的数值，缺月可能隐藏高点、低点或再次下跌。",
                $"No value for {MonthText.List(curve.Missing)}{Where(curve, low, " (next to the trough)", " (after the trough)", " (before the trough)")}: a missing month may hide the peak, the trough or a second fall.");
        }
    }

    /// <summary>The data begin too late to show the fall, or end too early to show what followed.</summary>
    public static IEnumerable<LocalText> OfEnds(MonthlyCurve curve, RecoveryBaseline against, FallCurve? fall)
    {
        var (first, trough, last) = (curve.Points[0].Month, curve.Trough.Month, curve.Points[^1].Month);
        if (first == trough)
        {
            // Nothing comes before the first month of the calendar.
            var before = MonthKey.Before(first) ?? first;
            yield return new($"数据始于最低的{first}，没有{before}的数值，看不到下跌。", $"The months begin with the lowest, {first}; {before} is not in the data, so the fall is not seen.");
        }
        else if (fall is not null && (fall.Onset is null || fall.Points[0].Value < ShapeThresholds.Swing))
        {
            yield return new($"数据始于低位（{first}），此前是否下跌不可知。", $"The months begin low, with {first}: what fell before them is not seen.");
        }

        if (against == RecoveryBaseline.PreShockPeak && DeeperElsewhere(curve, fall) is { } deeper)
        {
            yield return new($"{deeper}之前另有更深的下跌，不在最低月之前；请截取要分析的时段。", $"A deeper fall, down to {deeper}, is not the one to the lowest month: cut the series to the time that is meant.");
        }

        var bottom = fall?.Bottom ?? trough;
        if ((fall is not null || first == trough) && MonthKey.Between(bottom, last) is var after && after < ShapeThresholds.MonthsAfterBottom)
        {
            yield return new(
                $"数据止于{last}，距到达底部（{bottom}）仅{MonthText.CountZh(after)}，至少需{MonthText.CountZh(ShapeThresholds.MonthsAfterBottom)}才能排除再次下跌。",
                $"The months end with {last}, {MonthText.Count(after)} after the bottom was reached ({bottom}); the rules ask for {ShapeThresholds.MonthsAfterBottom}, so that a second fall could be seen.");
        }
    }

    private static string Where(MonthlyCurve curve, Period low, string beside, string after, string before)
        => curve.Missing.Any(month => Math.Abs(MonthKey.Between(low, month)) == 1) ? beside : curve.Missing.Any(month => month > low) ? after : before;

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
