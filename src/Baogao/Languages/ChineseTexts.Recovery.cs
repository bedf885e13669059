using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IMeasuredTexts.Missing(string edition) => $"{edition} 没有逐月数列：画曲线需要 series.csv。";

    public string NotAround(string context, LocalText place, int year)
        => $"{context}是{place.Zh}{N(year)}年的数据，不能作为本报告的背景。要作此图，请用参数 context 给出上级地区同年的数据。";

    public string MissingIndicator(string edition, string? indicator, IReadOnlyList<string> known) => $"{edition} 没有“{indicator}”的逐月数列。现有：{string.Join(", ", known)}。";

    string IMeasuredTexts.Title(LocalText place, LocalText indicator, Lowest? month, Lowest? cumulated)
    {
        var single = month is null ? null : $"单月{Known(month)}低点{Month(month.Month, withYear: false)}";
        var sum = cumulated is null ? null : $"累计{Known(cumulated)}低点1至{Month(cumulated.Month, withYear: false)}";
        if (month is not null && cumulated is not null && month.IsUnsure == cumulated.IsUnsure)
        {
            (single, sum) = ($"{Known(month)}低点单月{Month(month.Month, withYear: false)}", $"累计1至{Month(cumulated.Month, withYear: false)}");
        }

        var finding = single is null && sum is null ? "月份太少，看不出低点" : string.Join("，", new[] { single, sum }.OfType<string>());
        return Fit($"{place.Zh}{indicator.Zh}：{finding}", $"{indicator.Zh}：{finding}", finding);
    }

    public string Cumulated() => "1月起累计，同比";

    public string SingleMonths() => "单月";

    public string SingleMonthsIndex() => "单月，上年同月 = 100";

    public string AreaStems() => "竖线为损失面积";

    public string PeakLabel(decimal value) => $"高点{Number(value)}";

    public string TroughLabel(decimal value, decimal? drawdown) => Number(value) + (drawdown is { } fall ? $"\n降幅{PercentOf(fall)}" : "");

    public string LastLabel(decimal value, decimal? ratio) => Number(value) + (ratio is { } regained ? $"\n恢复比{Wording.Two(regained)}" : "");

    public string BasisDecides() => "口径决定低点：累计与单月的低点不在同一月。镇报告说大部分指标在某月最低而未写口径；它指累计，是本项目的推断。";

    public string MonthsMissing(IReadOnlyList<Period> single, IReadOnlyList<Period> cumulated)
    {
        string[] parts = single.SequenceEqual(cumulated) ? [Months(single, SeveralYears(single))]
            : [.. single.Count == 0 ? [] : (string[])["单月缺" + Months(single, SeveralYears(single))], .. cumulated.Count == 0 ? [] : (string[])["累计缺" + Months(cumulated, SeveralYears(cumulated))]];
        return $"缺数值的月份不补，也不连线：{string.Join("，", parts)}。";
    }

    public string MonthsDerived(IReadOnlyList<Period> months) => $"空心点由其他数值推算，算式见各点：{Months(months, SeveralYears(months))}。";

    public string Relapse(Period span, decimal before, decimal after, decimal? unlessShareBelow)
        => $"此后再度回落：累计同比由{Fallen(before)}变为{Fallen(after)}（含{Period(span)}），这几个月低于上年同期"
            + (unlessShareBelow is { } share ? $"，除非其占上年同期的比重不足{Wording.OnePlace(share)}%。" : "。");

    private string Fallen(decimal growth) => $"{(growth < 0 ? "下降" : "增长")}{Number(Math.Abs(growth))}%";

    public string RivalReading() => "收入还有另一种读法：税款于次月申报，退税减少入库。";

    public string UnknownBesideLow(IReadOnlyList<Period> months) => $"累计低点相邻的{Months(months, SeveralYears(months))}没有数值，只是已知的最低点。";

    public string TooFewForLow() => "累计数据点太少，不判断低点。";

    public string NoSingleMonths() => "没有单月数值：降幅、恢复比、月数与损失面积都无从测算；累计增速只能读出低点。";

    public string ShapeReason(Sentence reason) => "形状：" + reason.In(this);

    string IMeasureTexts.Heading() => "恢复的度量";

    public string Symbols(bool isIndex) => isIndex ? "推算；b：上年同期 = 100，m：低点" : "推算；b：高点，m：低点";

    public string Finding(LocalText place, LocalText indicator, decimal? drawdown, decimal? ratio, Period last, RecoveryShape shape)
    {
        string?[] parts =
        [
            drawdown is { } fall ? $"低点下降{PercentOf(fall)}" : null,
            ratio is { } regained ? $"至{Month(last, withYear: true)}恢复比{Wording.Two(regained)}" : null,
            Shape(shape),
        ];
        var finding = string.Join("，", parts.OfType<string>());
        return Fit($"{place.Zh}{indicator.Zh}：{finding}", $"{indicator.Zh}：{finding}", finding, Shape(shape));
    }

    public string Peak() => "低点前的高点";

    public string PeakUnknown() => "数据始于低点，未知";

    public string Withheld(IReadOnlyList<Period> beside) => $"不计：低点相邻的{Months(beside, withYear: true)}没有数值";

    public string Trough() => "低点";

    public string Point(Period month, decimal value, Unit unit) => $"{Month(month, withYear: true)}，{Wording.Number(value)}{unit}";

    public string Drawdown() => "最大降幅";

    public string PercentWithin(decimal value, Interval interval) => $"{PercentOf(value)}（{Interval(interval)}）";

    private static string PercentOf(decimal value) => Wording.OnePlace(value) + "%";

    public string Ratio() => "恢复比";

    public string RatioBy(decimal ratio, Interval interval, Period last) => $"{Wording.Two(ratio)}（{Interval(interval)}），截至{Month(last, withYear: true)}";

    public string RatioFormula() => "(末月 − m) / (b − m)";

    public string ToTrough() => "至低点月数";

    public string FallUnseen() => "看不到下跌的开始，未知";

    public string FallFormula() => "起月 → m";

    public string ToFullRecovery() => "至完全恢复月数";

    public string NotBy(Period last) => $"截至{Month(last, withYear: true)}未恢复";

    public string FellAgain() => "未恢复：此后再度回落";

    public string Span(int months, bool isCertain) => (isCertain ? "" : "至多") + N(months);

    public string AreaLost() => "损失面积";

    public string Area(decimal months, bool isPartial) => $"{(isPartial ? "至少" : "")}{Wording.Two(months)}个基准月";

    string IMeasureTexts.Shape() => "形状";

    public string ShapeRule() => "见 ShapeRules 的规则";

    private static string Known(Lowest lowest) => lowest.IsUnsure ? "已知" : "";

    private static bool SeveralYears(IReadOnlyList<Period> months) => months.Select(month => month.Start.Year).Distinct().Count() > 1;
}
