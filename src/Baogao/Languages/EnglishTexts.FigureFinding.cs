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

    public string UnitNotInQuote(string quote, string unit) => $"{Quoted(quote)} does not hold the unit {unit} of its number. Lengthen the quote up to it, or correct the unit.";

    public string UnitReadOtherwise(string words, string read, string unit)
        => $"{Quoted(words)} is read in {read}, and the unit is {Quoted(unit)}. Write {read}{OrAccept}";

    public string HighEndDiffers(string words, decimal? read, decimal? value)
        => $"{Quoted(words)} is read {(read is { } high ? $"as a range up to {D(high)}" : "as one number")}, and value_high {(value is { } stated ? $"is {D(stated)}" : "is empty")}. {(read is { } write ? $"Write {D(write)}" : "Empty the cell")}{OrAccept}";

    public string NumberDiffers(string words, decimal read, string unit, decimal value)
        => $"{Quoted(words)} is read as {D(read)}{unit}, and the value is {D(value)}. Write {D(read)}{OrAccept}";

    public string NoFigure(string words, string number, string kind, LocalText rule)
        => $"{number} in {Quoted(words)} is read as {kind} and no statistic ({rule.En}). Exclude the number{OrAccept}";

    public string MeasureDiffers(string words, Measure read, Measure found, LocalText rule)
        => $"{Quoted(words)} is read as {read.Token()} ({rule.En}), and the measure is {found.Token()}. Write {read.Token()}{OrAccept}";

    public string SignDiffers(string words, bool isFall, decimal value, LocalText rule)
        => $"{Quoted(words)} is read as {(isFall ? "a fall" : "no fall")} ({rule.En}), and the value is {D(value)}. Write {D(-value)}{OrAccept}";

    public string ComparatorDiffers(string words, Comparator read, Comparator found)
        => $"{Quoted(words)} is read as {read.Token()}, and the comparator is {found.Token()}. Write {read.Token()}{OrAccept}";

    public string KindDiffers(string words, FigureKind read, FigureKind found, LocalText rule)
        => $"{Quoted(words)} is read as {read.Token()} ({rule.En}), and the kind is {found.Token()}. Write {read.Token()}{OrAccept}";

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

    public string IndicatorDiffers(string words, string read, string key, string found, LocalText rule)
        => $"{Quoted(words)} is read as {Quoted(read)}, {key} of the catalogue ({rule.En}), and the indicator is {found}. Write {key}{OrAccept}";

    public string PeriodDiffers(string words, Period read, Period found, LocalText rule)
        => $"{Quoted(words)} is read for {read} ({rule.En}), and the period is {found}. Write {read}{OrAccept}";

    public string InferredPeriodNotBefore(string words, Period found, Period read, LocalText rule)
        => $"No sentence before {Quoted(words)} in its section states {found}, and the period basis is inferred. It is read for {read} ({rule.En}): write that and unstated{OrAccept}";

    public string PeriodBasisDiffers(string words, PeriodBasis read, PeriodBasis found, LocalText rule)
        => $"The period of {Quoted(words)} is read as {read.Token()} ({rule.En}), and the period basis is {found.Token()}. Write {read.Token()}{OrAccept}";

    private const string OrAccept = ", or accept the row as it is (--accept).";
}
