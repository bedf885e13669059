using System.Globalization;
using Baogao.Languages;
using Baogao.Languages.Chinese;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>What a report that tells the year's course in words does not say: each sentence is computed from what the edition lacks.</summary>
internal static class NotSaid
{
    /// <summary>How many figures cover a single month.</summary>
    public static int MonthlyValues(Report report) => report.Figures.Count(figure => figure.Period.Months == 1 && figure.Value is not null);

    public static IEnumerable<string> Of(Report report, List<Milestone> phases, List<Milestone> dated, Language language)
    {
        var zh = language == Language.Chinese;
        if (MonthlyValues(report) == 0)
        {
            yield return zh ? "未说：任何一个月的数值。因此画不出曲线，也算不出跌幅；图中高低只表示先后起落。" : "Not said: any month's value. So no curve can be drawn and no fall computed; heights show the order of events only.";
        }

        if (dated.Count > 0 && dated[^1].Period!.End is null)
        {
            var from = PeriodText.Month(dated[^1].Period!.Start, language, withYear: true);
            yield return zh ? $"未说：{from}以后何时恢复，是否回到年初水平。" : $"Not said: when after {from}, or whether, the level of the start was regained.";
        }

        if (phases.Count > 1)
        {
            yield return zh
                ? string.Create(CultureInfo.InvariantCulture, $"未说：{phases.Count}个阶段各自的起止。")
                : string.Create(CultureInfo.InvariantCulture, $"Not said: where each of the {phases.Count} phases begins and ends.");
        }

        yield return YearOnYear(report, zh, language);
    }

    private static string YearOnYear(Report report, bool zh, Language language)
    {
        var rates = report.Figures.Where(figure => figure is { Measure: Measure.Growth or Measure.Change, Kind: FigureKind.Actual or FigureKind.Estimate }
            && (figure.BasePeriod is not null || figure.BaseFigure is not null)).ToList();
        var examples = string.Join(zh ? "、" : ", ", rates.Select(rate => $"{rate.Indicator.Name.In(language)} {Wording.Of(rate, language)}"));
        return (rates.Count, zh) switch
        {
            (0, true) => "未说：任何指标与上年相比的增减，全文没有同比数字。",
            (0, _) => "Not said: whether anything rose on the year before; there is no year-on-year rate.",
            (var n, true) => string.Create(CultureInfo.InvariantCulture, $"未说：其他指标与上年相比的增减。全年回顾只有{ChineseTexts.Han(n)}个同比数字（{examples}）。"),
            (1, _) => $"Not said: whether anything else rose on the year before. The review has one year-on-year rate ({examples}).",
            var (n, _) => string.Create(CultureInfo.InvariantCulture, $"Not said: whether anything else rose on the year before. The review has {n} year-on-year rates ({examples})."),
        };
    }
}
