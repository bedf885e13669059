using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IToldTexts.Missing(string edition) => $"{edition} 没有讲述全年走势：milestones.csv 中没有阶段，也没有带日期的步骤。";

    string IToldTexts.Title(bool hasValues, IReadOnlyList<DatedStep> steps, int phases)
    {
        var head = hasValues ? "报告所述：" : "只有文字没有数值：";
        string?[] titles = [Told(head, steps), Told(head, steps.Where(step => step.Direction is "trough" or "up")), $"{head}{N(phases)}个阶段，{N(steps.Count)}个月份"];
        return Fit([.. titles.OfType<string>()]);
    }

    public string MonthsHeading() => "原文点名的月份";

    public string OrderOnly() => "只有先后与高低，没有数值";

    public string PhasesHeading() => "原文的阶段";

    public string InOrderOfText() => "依原文次序，无日期";

    public string PackagesHeading() => "同期政策";

    public string WithoutDates() => "无日期";

    public string FromMonth(Period month) => Month(month, withYear: false) + "以来";

    public string Turn(string direction) => direction switch { "trough" => "最低点", "down" => "受冲击", "up" => "恢复", _ => direction };

    public string OpensHigh() => "高点开局";

    public string Undated(int phases, int packages) => packages == 0 ? $"{N(phases)}个阶段，均无日期" : $"{N(phases)}个阶段、{N(packages)}项政策，均无日期";

    public string NoMonthlyValues() => "未说：任何一个月的数值。因此画不出曲线，也算不出跌幅；图中高低只表示先后起落。";

    public string NoFullRecovery(Period from) => $"未说：{Month(from, withYear: true)}以后何时恢复，是否回到年初水平。";

    public string NoBounds(int phases) => $"未说：{N(phases)}个阶段各自的起止。";

    public string YearOnYear(IReadOnlyList<NamedQuantity> rates) => rates.Count == 0
        ? "未说：任何指标与上年相比的增减，全文没有同比数字。"
        : $"未说：其他指标与上年相比的增减。全年回顾只有{Han(rates.Count)}个同比数字（{string.Join("、", rates.Select(rate => $"{rate.Name.Zh} {Quantity(rate.Quantity)}"))}）。";

    private string? Told(string head, IEnumerable<DatedStep> steps)
    {
        var parts = steps.Select(step => (step.Direction, Month: Month(step.Month, withYear: false)) switch
        {
            ("trough", var month) => $"{month}最低",
            ("down", var month) => $"{month}受冲击",
            ("up", var month) => $"{month}起恢复",
            _ => null,
        }).OfType<string>().ToList();
        return parts.Count > 0 ? head + string.Join("，", parts) : null;
    }
}
