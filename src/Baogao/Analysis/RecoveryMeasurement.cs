using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>The arithmetic of <see cref="Recovery"/>; the formulas stand at its members.</summary>
internal static class RecoveryMeasurement
{
    /// <summary>Measures a curve.</summary>
    public static Recovery Of(MonthlyCurve curve, RecoveryBaseline against, Relapse? relapse)
    {
        var (trough, last) = (curve.Trough, curve.Points[^1]);
        var isIndex = against == RecoveryBaseline.SameMonthYearBefore;
        var highest = curve.PeakBefore(trough.Month);
        var fall = FallCurve.Of(curve, isIndex ? 100 : highest?.Value);
        var isUnsure = curve.UnknownBeside.Count > 0;
        var peak = isUnsure ? null : highest;
        var baseline = isIndex ? new RecoveryPoint(trough.Month, 100) : peak;
        var start = isIndex ? fall?.Onset : peak;
        Period[] baselineMonths = isIndex || peak is null ? [] : [peak.Month];
        return new Recovery
        {
            Against = against,
            Baseline = baseline?.Value,
            Peak = peak,
            Onset = fall?.Onset,
            Trough = trough,
            UnknownBeside = curve.UnknownBeside,
            Last = last,
            Drawdown = baseline is null ? null : RecoveryArithmetic.Drawdown(baseline, trough, [.. baselineMonths, trough.Month]),
            Ratio = fall is null || isUnsure ? null : RecoveryArithmetic.Ratio(baseline!, trough, last, [.. baselineMonths, .. new[] { trough.Month, last.Month }.Distinct()]),
            ToTrough = fall is null || isUnsure || start is null ? null : Span(curve, start, trough),
            ToFullRecovery = fall is null || isUnsure || relapse is not null ? null : Back(curve, baseline!.Value) is { } full ? Span(curve, trough, full) : null,
            Relapse = relapse,
            Loss = baseline is { } whole ? Loss(curve, whole.Value, isIndex ? null : peak, fall is not null && start is null) : null,
            Months = [.. curve.Points.Select(point => point.Month)],
            Missing = curve.Missing,
            Shape = ShapeRules.Judge(curve, against, fall),
            Caveats = [.. Caveats(curve, isIndex)],
        };
    }

    /// <summary>The first of two months in a row that are back with their whole intervals, and after which none lies below.</summary>
    private static RecoveryPoint? Back(MonthlyCurve curve, decimal baseline)
    {
        var after = curve.Points.Where(point => point.Month > curve.Trough.Month).ToList();
        var first = Enumerable.Range(0, Math.Max(0, after.Count - 1))
            .FirstOrDefault(i => IsBack(after[i]) && IsBack(after[i + 1]) && MonthKey.Between(after[i].Month, after[i + 1].Month) == 1, -1);
        return first < 0 || after.Skip(first).Any(point => point.Interval.High < baseline) ? null : after[first];

        bool IsBack(RecoveryPoint point) => point.Interval.Low >= baseline;
    }

    private static MonthSpan Span(MonthlyCurve curve, RecoveryPoint from, RecoveryPoint to) => new(from.Month, to.Month, curve.MissingBetween(from.Month, to.Month));

    private static ResilienceLoss Loss(MonthlyCurve curve, decimal baseline, RecoveryPoint? after, bool beginsInFall)
    {
        var window = curve.Points.Where(point => after is null || point.Month > after.Month).ToList();
        return new ResilienceLoss(
            window.Sum(point => Math.Max(0, baseline - point.Value) / baseline),
            [.. window.Select(point => point.Month)],
            [.. curve.Missing.Where(month => after is null || month > after.Month)],
            beginsInFall,
            curve.Points[^1].Value < baseline);
    }

    private static IEnumerable<Sentence> Caveats(MonthlyCurve curve, bool isIndex)
    {
        yield return isIndex ? Sentence.Of<IShapeTexts>(texts => texts.BaseEffect()) : Sentence.Of<IShapeTexts>(texts => texts.SeasonIncluded());
        if (curve.Missing.Count > 0)
        {
            yield return Sentence.Of<IShapeTexts>(texts => texts.NotFilled(curve.Missing));
        }
    }
}
