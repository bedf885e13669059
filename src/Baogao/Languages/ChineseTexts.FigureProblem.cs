using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string BasisMissing(string indicator, int count, IReadOnlyList<string> bases)
        => $"{indicator} 有{N(count)}种口径，这个数字没有写明是哪一种。请填写 {Or(bases)}。";

    public string BasisOfOther(string basis, string other, string indicator, IReadOnlyList<string> bases)
        => $"{basis} 是 {other} 的口径，不是 {indicator} 的。{(bases.Count > 0 ? $"请填写 {Or(bases)}。" : "请清空单元格，或补上口径。")}";

    public string TwoBases() => "这个数字既有对比数字，又有对比时期。请保留对比数字，清空本单元格。";

    public string GrowthWithoutBase() => "增幅须有对比基数。请在此填写对比数字，或在 base_period 列填写对比时期。";

    public string TargetShareWithoutFigure() => "完成目标的比例须对应一个完成数。请在此填写该数字，base_period 列留空。";

    public string BaseNotAllowed(Measure measure) => $"{Named(measure)}没有对比基数。请改为 growth 或 target_share，或清空 base_figure 和 base_period。";

    public string BasePeriodNotEarlier(Period basePeriod, Period period) => $"对比时期 {basePeriod} 不早于本数字的时期 {period}。请填写增幅所对比的时期。";

    public string BaseFigureNotEarlier(string baseFigure, Period basePeriod, Period period)
        => $"对比数字 {baseFigure} 的时期是 {basePeriod}，不早于 {period}。请填写更早的数字。";

    public string BaseNotALevel(string figure, Measure measure) => $"{figure} 本身是{Named(measure)}。请填写计量方式为 level 的数字。";

    public string BaseOfOtherIndicator(string figure, string other, string indicator) => $"{figure} 是 {other} 的数字，不是 {indicator} 的。请填写同一指标的数字。";

    public string PartExceedsWhole(string part, Unit partUnit, string id, decimal whole, Unit wholeUnit)
        => $"分项（{part}{partUnit}）大于总数 {id}（{D(whole)}{wholeUnit}）。请改正数值，或改正本单元格。";

    public string NumberOnlyInWords(string words) => $"原文写作{Quoted(words)}，而单元格是空的。请在此填写阿拉伯数字。";

    public string RangeWithoutLowEnd(string high) => $"区间只有上限 {high}，没有下限。请在此填写下限。";

    public string TargetWithoutNumberOrWords() => "单元格是空的。请填写数字；目标没有数字的，请在 wording 列填写原文用语（如“与经济增长同步”）。";

    public string RangeReversed(string high, string low) => $"上限 {high} 不大于下限 {low}。请对调，或清空单元格。";

    public string UnitNotOfMeasure(Measure measure, Unit unit)
        => $"{Named(measure)}{(unit == Model.Unit.None ? "没有单位" : $"的单位是{unit}")}。{UnitOf(measure)}";

    public string RateOutOfRange(string value) => $"比率不可能是{value}%，应在0至100之间。请改正数值，或改写计量方式。";

    public string BelowZero(Measure measure, string value) => $"{Named(measure)}不可能是 {value}，只有增幅可以小于0。请改正数值，或改为 growth。";

    public string RatioNotAsWritten() => "比例须按原文填写。请在此填写，如 1:4。";

    public string RatioValueDiffers(string value, string ratio, decimal expected)
        => $"{value} 与 {ratio} 不符。请写 {expected.ToString("0.####", CultureInfo.InvariantCulture)}。";

    public string TargetAlreadyOver(Period period, DateOnly day, FigureKind kind) => $"报告当日（{Day(day)}）{period} 已经结束，而{Named(kind)}应针对以后。请改正时期或类型。";

    public string OutcomeNotBegun(Period period, DateOnly day, bool hasKind) => $"报告当日（{Day(day)}）{period} 尚未开始。请改正时期{(hasKind ? "或类型" : "")}。";

    public string ConfidenceWithoutDraft() => "只有草稿才填把握程度。请清空单元格，或在 review 列填 draft。";

    public string ConfidenceOutOfRange(string confidence) => $"把握程度不可能是 {confidence}，应在0至1之间。请改正。";
}
