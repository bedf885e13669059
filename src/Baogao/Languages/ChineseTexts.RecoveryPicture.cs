using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IRecoveryTexts.Missing(string edition) => $"{edition} 没有讲述全年走势，也没有逐月数据。补充 milestones.csv 中的节点或 series.csv，或以上级地区的数据作背景，即可作此图。";

    public string TitleOfTurns(ToldTurn? low, ToldTurn? next)
    {
        var one = low is null ? null : $"{Whose(low.Scope)}{Month(low.Period, false)}最低";
        var two = next is null ? null : $"{SinceOrIn(next.Period)}{Whose(next.Scope)}{Does(next.Move)}";
        return Fit("报告称" + string.Join("，", new[] { one, two }.OfType<string>()), "报告称" + (one ?? two));
    }

    public string TitleOfCourse(string quote) => $"报告称全年走势呈{quote}";

    public string TitleOfSteps(int phases, int steps) => steps == 0 ? $"报告列出全年{N(phases)}个阶段，未写日期" : "报告写明若干节点的月份，未写转折";

    public string TitleOfSeries(LocalText place, IReadOnlyList<Period> single, IReadOnlyList<Period> cumulated, bool isUnsure)
    {
        var known = isUnsure ? "已有数据" : "";
        string?[] parts = [single.Count == 0 ? null : $"单月{MonthSpan(single)}最低", cumulated.Count == 0 ? null : $"累计{FromJanuary(cumulated)}最低"];
        return parts.All(part => part is null) ? $"{place.Zh}：月份太少，看不出低点" : Fit($"{place.Zh}：{known}{string.Join("，", parts.OfType<string>())}", $"{place.Zh}：{known}{parts.OfType<string>().First()}");
    }

    public string CourseHeading(string? course) => course is null ? "报告的表述" : $"报告的表述：经济运行呈{course}";

    public string Step(Period period, ToldTurn? turn) => SinceOrIn(period) + (turn?.Move is ToldMove.Lowest ? "：最低点" : "");

    /// <summary>The quote alone where it names the month.</summary>
    public string StepLabel(Period period, ToldTurn? turn, string quote)
        => quote.Contains(Month(period, withYear: false), StringComparison.Ordinal) ? quote : $"{SinceOrIn(period)}：{quote}";

    public string EventsHeading() => "同期事件";

    public string EventsAxis() => "转引来源";

    public string DatedEvent(Period day, Sentence name) => $"{Day(day.Start, withYear: false)}：{name.In(this)}";

    public string Event() => "同期事件（转引来源）";

    public string SeriesHeading(LocalText place, LocalText indicator) => $"{place.Zh}{indicator.Zh}";

    public string SeriesAxis(Measure measure, Unit unit) => measure switch
    {
        Measure.Growth => "单月，同比增速，%",
        Measure.GrowthCumulative => "1月起累计，同比增速，%",
        _ => $"单月，{Unit(unit)}",
    };

    public string Low(Period month, Measure measure, decimal value, Unit unit, bool isUnsure)
    {
        var when = measure == Measure.GrowthCumulative ? FromJanuary([month]) : Month(month, false);
        var what = measure == Measure.Level ? Amount(value, unit) : $"同比{(value < 0 ? "下降" : "增长")}{Number(Math.Abs(value))}%";
        return $"{(isUnsure ? "已知最低" : "最低")}：{when}{what}";
    }

    public string NotThePlaces(IReadOnlyList<LocalText> around, LocalText place)
        => $"逐月数据是{string.Join("、", around.Select(one => one.Zh))}的，出自转引来源，只作背景，不是{place.Zh}的数据。";

    public string NoCause() => "竖线只标事件的日期，不表示因果。";

    public string HollowIsDerived() => "空心点由其他数值推算，算式见表。";

    public string SeveralMonths() => "横线是几个月合计的同比增速。";

    public string GapsStay() => "缺数值的月份不补，也不连线。“已知最低”指相邻月份没有数值。";

    public string CumulatedOnly(IReadOnlyList<LocalText> indicators) => $"{Listed(indicators)}没有低点前后的单月数值，只画1月起累计增速；累计的低点不早于单月的低点。";

    public string LowFitsCumulated(Period low, IReadOnlyList<Period> single, IReadOnlyList<LocalText> indicators)
        => $"报告没有写明{Month(low, false)}最低是哪一口径。背景数据中，单月最低在{MonthSpan(single)}，{Listed(indicators)}的累计增速在{FromJanuary([low])}最低。报告的说法与累计口径相符；这是本项目的推断。";

    public string FellAgain(LocalText indicator, Sentence relapse) => $"{indicator.Zh}：{relapse.In(this)}";

    public string LeftOut(IReadOnlyList<LocalText> atConstantPrices, IReadOnlyList<LocalText> tooFew)
    {
        string?[] parts =
        [
            atConstantPrices.Count == 0 ? null : $"{Listed(atConstantPrices)}（可比价增速）",
            tooFew.Count == 0 ? null : $"{Listed(tooFew)}（月份太少）",
        ];
        return $"未画：{string.Join("；", parts.OfType<string>())}。";
    }

    public string Packages(IReadOnlyList<string> quotes) => $"报告还提到政策，未写日期：{string.Join("、", quotes)}。";

    private static string Whose(ToldScope scope) => scope switch
    {
        ToldScope.Most => "大部分指标",
        ToldScope.Main => "主要指标",
        ToldScope.Some => "部分指标",
        ToldScope.All => "各项指标",
        _ => "",
    };

    private static string Does(ToldMove move) => move switch
    {
        ToldMove.KeepsImproving => "持续向好",
        ToldMove.Improves => "向好",
        ToldMove.Recovers => "恢复",
        ToldMove.Rises => "回升",
        ToldMove.Rebounds => "反弹",
        ToldMove.Shock => "受冲击",
        ToldMove.OpensHigh => "高开",
        ToldMove.Lowest => "最低",
        _ => "下降",
    };

    private string SinceOrIn(Period period) => period switch
    {
        { End: null } => Month(period, withYear: false) + "以来",
        { Months: 1 } => Month(period, withYear: false),
        _ => Period(period),
    };

    private string MonthSpan(IReadOnlyList<Period> months) => months.Count == 1 ? Month(months[0], false) : $"{N(months[0].Start.Month)}至{Month(months[^1], false)}";

    private string FromJanuary(IReadOnlyList<Period> last)
        => string.Join("、", new[] { last[0], last[^1] }.Distinct().Select(month => month.Start.Month == 1 ? "1月" : $"1—{Month(month, false)}"));

    private static string Listed(IReadOnlyList<LocalText> names) => string.Join("、", names.Select(name => name.Zh));
}
