using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string ZerosAtEnd(string ratio, decimal value) => $"{ratio} 得不出 {D(value)} 的最后一位小数。请去掉末尾的零。";

    public string NotReadAtSight(string words, decimal value) => $"从{Quoted(words)}不能直接看出 {D(value)}。请在此填写{words}。";

    public string NotOneNumber(string words) => $"{Quoted(words)}不是一个数字。请填写从数字到单位的文字，如“百万余元”，或填写比例，如 1:4。";

    public string ValueDiffers(string words, decimal written, decimal value) => $"{words}即 {D(written)}，而数值是 {D(value)}。请改正数值。";

    public string UnitDiffers(string words, string counted, string unit) => $"{words}的单位是{counted}，而所填单位是{Quoted(unit)}。请改为{counted}。";

    public string MeasureDiffers(string shown, Measure stated, Measure found)
        => $"{Quoted(shown)}说的是{Named(stated)}，而计量方式是{Named(found)}。请改为 {stated.Token()}。";

    public string SignDiffers(string shown, bool isFall, decimal value)
        => $"{Quoted(shown)}{(isFall ? "说的是下降" : "没有说下降")}，而数值是 {D(value)}。请改为 {D(-value)}。";

    public string ComparatorDiffers(string shown, Comparator said, Comparator found)
        => $"{Quoted(shown)}表示 {said.Token()}，而比较关系是 {found.Token()}。请改为 {said.Token()}。";

    public string KindDiffers(string clause, string word, FigureKind stated, FigureKind found)
        => $"{Quoted(clause)}中有“{word}”，应为{Named(stated)}，而类型是{Named(found)}。请改为 {stated.Token()}。";

    public string KindOfPartDiffers(string clause, int year, FigureKind expected, FigureKind found)
        => $"{Quoted(clause)}在关于{N(year)}年的部分，又没有“预计”“计划”“力争”，应为{Named(expected)}，而类型是{Named(found)}。请改为 {expected.Token()}。";

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

    public string PeriodNotNamed(string quote, PeriodBasis basis, bool isStated)
        => $"{Quoted(quote)}{(basis == PeriodBasis.Inferred ? "的前一句" : "所在的句子")}没有写明时期，而时期依据是 {basis.Token()}。请改为 {(isStated ? "stated" : "unstated")}。";

    public string PeriodDiffers(PeriodBasis basis, Period expected, Period period)
        => $"{basis switch { PeriodBasis.Unstated => "原文没有写明时期，所在部分说的是", PeriodBasis.Inferred => "前一句写的是", _ => "原文写的是" }} {expected}，而时期是 {period}。请改为 {expected}，或改正时期依据。";

    public string PeriodBasisDiffers(string words, PeriodWordPlace place, PeriodBasis found, PeriodBasis expected)
        => $"{Quoted(words)}{Where(place)}，而时期依据是 {found.Token()}。请改为 {expected.Token()}。";
}
