using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string ZerosAtEnd(string ratio, decimal value)
        => $"{ratio} does not give the last decimal of {D(value)}. Leave out the zeros at its end.";

    public string NotReadAtSight(string words, decimal value) => $"{Quoted(words)} cannot be read as {D(value)} at sight. Write {words} here.";

    public string NotOneNumber(string words)
        => $"{Quoted(words)} is not one number. Write the characters from the number to its unit, such as 百万余元, or a ratio, such as 1:4.";

    public string ValueDiffers(string words, decimal written, decimal value)
        => $"{words} is {D(written)}, and the value is {D(value)}. Mend the value.";

    public string UnitDiffers(string words, string counted, string unit)
        => $"{words} counts in {counted}, and the unit is {Quoted(unit)}. Write {counted}.";

    public string MeasureDiffers(string shown, Measure stated, Measure found)
        => $"{Quoted(shown)} states a {stated.Token()}, and the measure is {found.Token()}. Write {stated.Token()}.";

    public string SignDiffers(string shown, bool isFall, decimal value)
        => $"{Quoted(shown)} states {(isFall ? "a fall" : "no fall")}, and the value is {D(value)}. Write {D(-value)}.";

    public string ComparatorDiffers(string shown, Comparator said, Comparator found)
        => $"{Quoted(shown)} is {said.Token()}, and the comparator is {found.Token()}. Write {said.Token()}.";

    public string KindDiffers(string clause, string word, FigureKind stated, FigureKind found)
        => $"{Quoted(clause)} has {word}, which makes it {stated.Token()}, and the kind is {found.Token()}. Write {stated.Token()}.";

    public string KindOfPartDiffers(string clause, int year, FigureKind expected, FigureKind found)
        => $"{Quoted(clause)} stands in the part on {N(year)} without 预计, 计划 or 力争, which makes it {expected.Token()}, and the kind is {found.Token()}. Write {expected.Token()}.";

    public string BasePeriodDiffers(string clause, int year, Period period)
        => $"{Quoted(clause)} is against {N(year)}, and base_period is for {period}. Write {N(year)}.";

    public string BaseFigureDiffers(string clause, int year, Period period)
        => $"{Quoted(clause)} is against {N(year)}, and base_figure is for {period}. Write the figure for {N(year)}, or {N(year)} in base_period.";

    public string BaseNotLikeForLike(string clause, string baseFigure, int year)
        => $"{Quoted(clause)} is against a like-for-like number (同口径), which {baseFigure} need not be. Empty base_figure and write {N(year)} in base_period.";

    public string BaseNotAnEstimate(string clause, string baseFigure, FigureKind kind)
        => $"{Quoted(clause)} is against an estimate (预计完成数), and {baseFigure} is {kind.Token()}. Write the estimate.";

    public string OtherBasisFits(string other, string otherName, string quote, string own)
        => $"{Quoted(otherName)} ({other}) fits the sentence of {Quoted(quote)} better than {Quoted(own)}. Write {other}.";

    public string BasisNameNotInText(string name)
        => $"{Quoted(name)} is not in the text. Write the name as the text does; several are separated by ；.";

    public string IndicatorNotInSentence(string quote, string name)
        => $"The sentence of {Quoted(quote)} has nothing of the name {Quoted(name)}. Mend the indicator, or its name.";

    public string PeriodNotNamed(string quote, PeriodBasis basis, bool isStated)
        => $"{(basis == PeriodBasis.Inferred ? "The sentence before" : "The sentence")} of {Quoted(quote)} names no period, and the period basis is {basis.Token()}. Write {(isStated ? "stated" : "unstated")}.";

    public string PeriodDiffers(PeriodBasis basis, Period expected, Period period)
        => $"{basis switch { PeriodBasis.Unstated => "The text states no period, and the part is about", PeriodBasis.Inferred => "The sentence before names", _ => "The text names" }} {expected}, and the period is {period}. Write {expected}, or mend the period basis.";

    public string PeriodBasisDiffers(string words, PeriodWordPlace place, PeriodBasis found, PeriodBasis expected)
        => $"{Quoted(words)} stands {Where(place)}, and the period basis is {found.Token()}. Write {expected.Token()}.";
}
