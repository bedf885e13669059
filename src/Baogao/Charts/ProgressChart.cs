using System.Globalization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>How far the year had come when the report was given: actual so far, what the rest must bring (derived), the estimate for the year.</summary>
internal static class ProgressChart
{
    public static ReportChart Build(Report report, Language language)
    {
        var rows = Rows(report);
        if (rows.Count == 0)
        {
            throw new ChartDataException(
                $"{report.Name} 没有同一口径的全年预计与前几个月实际：figures.csv 中没有这样的一对数字。",
                $"{report.Name} states no estimate for a year beside an actual for its first months: figures.csv has no such pair on one basis.");
        }

        var zh = language == Language.Chinese;
        List<ChartPanel> panels = [.. rows.Select(row => Panel(row, language))];
        return new ReportChart
        {
            Id = $"progress-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Language = language,
            Title = Title(rows, language),
            Panels = panels,
            Caveats =
            [
                zh ? "税收与预算收入有入库的时间规律：与月均之比只说明还差多少，不是预测。" : "Taxes and budgets have a calendar: a share of the mean month says how much is left, not how likely it is.",
                zh ? "余额由年度预计减已完成数推算，区间来自四舍五入。" : "What is left is derived from the estimate less the actual, with the interval that rounding allows.",
            ],
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    private static List<Row> Rows(Report report)
        => [.. from year in report.Figures
               where year.Kind == FigureKind.Estimate && year.Measure == Measure.Level
               from soFar in report.Figures
               where soFar.Kind == FigureKind.Actual && soFar.Measure == Measure.Level && soFar.Indicator.Id == year.Indicator.Id && soFar.Basis?.Id == year.Basis?.Id
                   && Derive.IsExact(soFar) && Derive.IsExact(year) && soFar.Unit == year.Unit && Interval.Of(soFar).Low > 0 && year.Period.Months is not null
                   && soFar.Period != year.Period && year.Period.Contains(soFar.Period) && soFar.Period.Start == year.Period.Start && soFar.Period.Months is not null
               select new Row(soFar, year, RequiredPace.Of(soFar, year))];

    private static ChartPanel Panel(Row row, Language language)
    {
        var zh = language == Language.Chinese;
        var (rest, ratio) = (row.Pace.Rest, row.Pace.Ratio);
        var label = zh
            ? $"{rest.Rounded}（{rest.Interval.ToString(language)}），推算\n为前期月均的 {ratio.Rounded}（{ratio.Interval.ToString(language)}）"
            : $"{rest.Rounded} ({rest.Interval}), derived\n{ratio.Rounded} ({ratio.Interval}) of the mean month so far";
        return new ChartPanel(Name(row, language), MarkForm.Bars, row.Year.Unit.In(language),
        [
            StatedMark.Of(Wording.Of(row.SoFar.Period, row.SoFar.PeriodBasis, language), row.SoFar, Wording.Numbers(row.SoFar), MarkStyle.Actual, language),
            new Mark(zh ? $"{PeriodText.Of(rest.Period, language)}尚需" : $"{PeriodText.Of(rest.Period, language)}, to come", rest.Value, label, MarkStyle.Derived, Evidence.Of(rest, language), rest.Interval),
            StatedMark.Of(
                string.Create(CultureInfo.InvariantCulture, $"{row.Year.Period}{(zh ? "年" : " ")}{Wording.Of(row.Year.Kind, language)}"),
                row.Year,
                Wording.Numbers(row.Year),
                MarkStyle.Estimate,
                language),
        ]);
    }

    private static string Title(List<Row> rows, Language language)
    {
        var rest = rows[0].Pace.Rest.Period;
        var same = rows.All(row => row.Pace.Rest.Period == rest) && rest.Months == 1;
        if (language == Language.Chinese)
        {
            var when = same ? PeriodText.Month(rest.Start, language, withYear: false) : "余下每月";
            return ChartTitle.Fit(
                language,
                $"{when}须达月均的倍数：{string.Join("，", rows.Select(row => $"{Name(row, language)}{row.Pace.Ratio.Rounded}"))}",
                string.Create(CultureInfo.InvariantCulture, $"{when}{Name(rows[0], language)}须达月均{rows[0].Pace.Ratio.Rounded}倍，另{rows.Count - 1}项"),
                string.Create(CultureInfo.InvariantCulture, $"{when}须达月均的倍数，{rows.Count}项"));
        }

        var time = same ? PeriodText.Month(rest.Start, language, withYear: false) : "Each month left";
        var needs = rows.Select((row, i) => i == 0
            ? $"{row.Pace.Ratio.Rounded} times the mean month's {Lower(row)}"
            : $"{row.Pace.Ratio.Rounded} times for {Lower(row)}");
        return ChartTitle.Fit(
            language,
            $"{time} needs {string.Join(", ", needs)}",
            $"{time} needs {needs.First()}",
            string.Create(CultureInfo.InvariantCulture, $"What {time} needs against the mean month, for {rows.Count} indicators"));
    }

    private static string Lower(Row row) => row.Year.Indicator.Name.En.ToLowerInvariant();

    private static string Name(Row row, Language language)
        => language == Language.Chinese ? row.Year.Basis?.NameAsWritten ?? row.Year.Indicator.Name.Zh : row.Year.Indicator.Name.En;

    private sealed record Row(Figure SoFar, Figure Year, RequiredPace Pace);
}
