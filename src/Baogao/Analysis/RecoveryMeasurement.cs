using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>The arithmetic of <see cref="Recovery"/>; the formulas stand at its members.</summary>
internal static class RecoveryMeasurement
{
    /// <summary>Measures a curve.</summary>
    public static Recovery Of(MonthlyCurve curve, RecoveryBaseline against)
    {
        var (trough, last) = (curve.Trough, curve.Points[^1]);
        var peak = curve.PeakBefore(trough.Month);
        var isIndex = against == RecoveryBaseline.SameMonthYearBefore;
        var baseline = isIndex ? 100 : peak?.Value;
        var fall = FallCurve.Of(curve, baseline);
        var start = isIndex ? fall?.Onset : peak;
        var baselineMonths = isIndex || peak is null ? [] : new[] { peak.Month };
        return new Recovery
        {
            Against = against,
            Baseline = baseline,
            Peak = peak,
            Onset = fall?.Onset,
            Trough = trough,
            Last = last,
            Drawdown = baseline is { } b ? new RecoveryNumber(Math.Max(0, (b - trough.Value) / b * 100), [.. baselineMonths, trough.Month]) : null,
            Ratio = fall is null ? null : new RecoveryNumber(fall.Regained(last.Value), [.. baselineMonths, .. new[] { trough.Month, last.Month }.Distinct()]),
            ToTrough = fall is null || start is null ? null : Span(curve, start, trough),
            ToFullRecovery = fall is not null && curve.Points.FirstOrDefault(p => p.Month > trough.Month && p.Value >= baseline) is { } full ? Span(curve, trough, full) : null,
            Loss = baseline is { } whole ? Loss(curve, whole, isIndex ? null : peak, fall is not null && start is null) : null,
            Months = [.. curve.Points.Select(point => point.Month)],
            Missing = curve.Missing,
            Shape = ShapeRules.Judge(curve, against, fall),
            Caveats = [.. Caveats(curve, isIndex)],
        };
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
