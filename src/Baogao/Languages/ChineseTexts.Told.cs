using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string OrderOnly() => "只有先后与高低，没有数值";

    public string PhasesHeading() => "原文的阶段";

    public string InOrderOfText() => "依原文次序，无日期";

    public string NoMonthlyValues() => "报告未列月度数据：文字位置的高低只表示先后起落。";

    public string NoFullRecovery(Period from) => $"未说：{Month(from, withYear: true)}以后何时恢复，是否回到年初水平。";

    public string NoBounds(int phases) => $"未说：{N(phases)}个阶段各自的起止。";

    public string YearOnYear(IReadOnlyList<NamedQuantity> rates) => rates.Count == 0
        ? "未说：任何指标与上年相比的增减，全文没有同比数字。"
        : $"未说：其他指标与上年相比的增减。全年回顾只有{Han(rates.Count)}个同比数字（{string.Join("、", rates.Select(rate => rate.Name.Zh + ChangeOrAmount(rate.Quantity)))}）。";
}
