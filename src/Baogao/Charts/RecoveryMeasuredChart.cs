using System.Globalization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>
/// The course of a year in numbers: a series of months on every basis that it has, because the basis decides where the bottom is.
/// Cumulative growth gets its lowest point; levels, or an index against the same month a year before, get the recovery measures. Gaps stay gaps.
/// </summary>
internal static class RecoveryMeasuredChart
{
    public static ReportChart Build(Report report, Language language, string? indicator)
    {
        var curves = RecoveryCurves.Of(report, indicator);
        var zh = language == Language.Chinese;
        List<ChartPanel> panels = [];
        if (curves.Cumulative is { } cumulative)
        {
            panels.Add(Curve(zh ? "1月起累计，同比" : "Growth from January on, cumulated", "%", cumulative, null, point => point == curves.Low?.Low ? Number(point) : "", language));
        }

        if (curves is { Recovery: { } recovery, Months: { } months })
        {
            var unit = months.IsIndex
                ? zh ? "竖线为损失面积" : "stems: the area lost"
                : months.Unit.In(language);
            var title = months.IsIndex ? zh ? "单月，上年同月 = 100" : "Single months, a year before = 100" : zh ? "单月" : "Single months";
            panels.Add(Curve(title, unit, months, recovery.Baseline, point => Label(point, recovery, language), language));
            panels.Add(RecoveryMeasures.Panel(recovery, months, language));
        }

        return new ReportChart
        {
            Id = $"recovery-measured-{curves.Topic.Indicator.Id.Replace('_', '-')}",
            Language = language,
            Title = RecoveryTitle.Of(curves, report, language),
            Panels = panels,
            Caveats = [.. RecoveryCaveats.Of(curves, language)],
            CaveatsOnPicture = 2,
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    /// <summary>A month as the axis writes it; with its year where there are several.</summary>
    private static ChartPanel Curve(string title, string unit, MonthlySeries series, decimal? baseline, Func<SeriesPoint, string> label, Language language)
    {
        var (first, last) = (series.Points[0].Month.Start.Year, series.Points[^1].Month.Start.Year);
        var several = first != last;
        return new ChartPanel(title, MarkForm.Curve, unit,
            [.. series.Points.Select(point => (Point: point, Label: label(point))).Select(each => new Mark(
                Month(each.Point.Month, several, language),
                each.Point.Value,
                each.Label,
                each.Label.Length > 0 ? MarkStyle.Target : MarkStyle.Actual,
                Evidence.Of(each.Point, series, language)))])
        {
            Categories = [.. MonthKey.Range(Period.OfMonth(first, 1), Period.OfMonth(last, 12)).Select(month => Month(month, several, language))],
            Baseline = baseline,
        };
    }

    /// <summary>What a month is to the measures: the peak, the trough with its drawdown, the last one with the ratio regained.</summary>
    private static string Label(SeriesPoint point, Recovery recovery, Language language)
    {
        var zh = language == Language.Chinese;
        var month = point.Month;
        if (month == recovery.Trough.Month)
        {
            return recovery.Drawdown is { } fall ? $"{Number(point)}\n{(zh ? "跌幅" : "down ")}{RecoveryMeasures.Percent(fall.Value)}" : Number(point);
        }

        if (recovery.Against == RecoveryBaseline.PreShockPeak && month == recovery.Peak?.Month)
        {
            return $"{(zh ? "高点" : "peak ")}{Number(point)}";
        }

        return month == recovery.Last.Month
            ? recovery.Ratio is { } ratio ? $"{Number(point)}\n{(zh ? "恢复比" : "ratio ")}{RecoveryMeasures.Two(ratio.Value)}" : Number(point)
            : "";
    }

    private static string Number(SeriesPoint point) => Wording.Number(point.Value).Replace('-', '−');

    private static string Month(Period month, bool withYear, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{(withYear ? $"{month.Start.Year}年" : "")}{month.Start.Month}月")
        : month.Start.ToString(withYear ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
}
