using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string ZerosAtEnd(string ratio, decimal value) => $"{ratio} 得不出 {D(value)} 的最后一位小数。请去掉末尾的零。";

    public string NotReadAtSight(string words, decimal value) => $"从{Quoted(words)}不能直接看出 {D(value)}。请在此填写{words}。";

    public string NotOneNumber(string words) => $"{Quoted(words)}不是一个数字。请填写从数字到单位的文字，如“百万余元”，或填写比例，如 1:4。";

    public string ValueDiffers(string words, decimal written, decimal value) => $"{words}即 {D(written)}，而数值是 {D(value)}。请改正数值。";

    public string UnitDiffers(string words, string counted, string unit) => $"{words}的单位是{counted}，而所填单位是{Quoted(unit)}。请改为{counted}。";

    public string UnitNotInQuote(string quote, string unit) => $"{Quoted(quote)}中没有该数字的单位{unit}。请把引文延长到单位，或改正单位。";

    public string UnitReadOtherwise(string words, string read, string unit)
        => $"{Quoted(words)}的单位读作{read}，而所填单位是{Quoted(unit)}。请改为{read}{OrAccept}";

    public string HighEndDiffers(string words, decimal? read, decimal? value)
        => $"{Quoted(words)}读作{(read is { } high ? $"上限为 {D(high)} 的区间" : "单个数字")}，而 value_high {(value is { } stated ? $"为 {D(stated)}" : "为空")}。请{(read is { } write ? $"填写 {D(write)}" : "清空该格")}{OrAccept}";

    public string NumberDiffers(string words, decimal read, string unit, decimal value)
        => $"{Quoted(words)}读作 {D(read)}{unit}，而数值是 {D(value)}。请改为 {D(read)}{OrAccept}";

    public string NoFigure(string words, string number, string kind, LocalText rule)
        => $"{Quoted(words)}中的 {number} 读作 {kind}，不是统计数（依据：{rule.Zh}）。请排除该数字{OrAccept}";

    public string MeasureDiffers(string words, Measure read, Measure found, LocalText rule)
        => $"{Quoted(words)}读作{Named(read)}（依据：{rule.Zh}），而计量方式是{Named(found)}。请改为 {read.Token()}{OrAccept}";

    public string SignDiffers(string words, bool isFall, decimal value, LocalText rule)
        => $"{Quoted(words)}读作{(isFall ? "下降" : "没有下降")}（依据：{rule.Zh}），而数值是 {D(value)}。请改为 {D(-value)}{OrAccept}";

    public string ComparatorDiffers(string words, Comparator read, Comparator found)
        => $"{Quoted(words)}读作 {read.Token()}，而比较关系是 {found.Token()}。请改为 {read.Token()}{OrAccept}";

    public string KindDiffers(string words, FigureKind read, FigureKind found, LocalText rule)
        => $"{Quoted(words)}读作{Named(read)}（依据：{rule.Zh}），而类型是{Named(found)}。请改为 {read.Token()}{OrAccept}";

    public string BasePeriodDiffers(string clause, int year, Period period)
        => $"{Quoted(clause)}对比的是{N(year)}年，而 base_period 是 {period}。请改为 {N(year)}。";

    public string BaseFigureDiffers(string clause, int year, Period period)
        => $"{Quoted(clause)}对比的是{N(year)}年，而 base_figure 的时期是 {period}。请改为{N(year)}年的数字，或在 base_period 填写 {N(year)}。";

    public string BaseNotLikeForLike(string clause, string baseFigure, int year)
        => $"{Quoted(clause)}对比的是同口径数，{baseFigure} 不一定同口径。请清空 base_figure，在 base_period 填写 {N(year)}。";

    public string BaseNotAnEstimate(string clause, string baseFigure, FigureKind kind)
        => $"{Quoted(clause)}对比的是预计完成数，而 {baseFigure} 是{Named(kind)}。请填写预计数。";

    public string OtherBasisFits(string other, string otherName, string quote, string own)
        => $"与{Quoted(own)}相比，{Quoted(otherName)}（{other}）更符合{Quoted(quote)}所在的句子。请改为 {other}。";

    public string BasisNameNotInText(string name) => $"原文中没有{Quoted(name)}。请按原文填写名称，多个名称用“；”分隔。";

    public string IndicatorNotInSentence(string quote, string name) => $"{Quoted(quote)}所在的句子中没有{Quoted(name)}的字样。请改正指标，或改正指标名称。";

    public string IndicatorDiffers(string words, string read, string key, string found, LocalText rule)
        => $"{Quoted(words)}读作{Quoted(read)}，即目录中的 {key}（依据：{rule.Zh}），而指标是 {found}。请改为 {key}{OrAccept}";

    public string PeriodDiffers(string words, Period read, Period found, LocalText rule)
        => $"{Quoted(words)}的时期读作 {read}（依据：{rule.Zh}），而所填时期是 {found}。请改为 {read}{OrAccept}";

    public string InferredPeriodNotBefore(string words, Period found, Period read, LocalText rule)
        => $"{Quoted(words)}之前本节没有句子写明 {found}，而时期依据是 inferred。其时期读作 {read}（依据：{rule.Zh}），请改填并写 unstated{OrAccept}";

    public string PeriodBasisDiffers(string words, PeriodBasis read, PeriodBasis found, LocalText rule)
        => $"{Quoted(words)}的时期依据读作 {read.Token()}（依据：{rule.Zh}），而所填时期依据是 {found.Token()}。请改为 {read.Token()}{OrAccept}";

    private const string OrAccept = "；如确认无误，可用 --accept 保留。";
}
