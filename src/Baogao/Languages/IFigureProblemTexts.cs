using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What is wrong with a figure's base, basis, value and time: what, expected, mend.</summary>
internal interface IFigureProblemTexts
{
    string BasisMissing(string indicator, int count, IReadOnlyList<string> bases);

    string BasisOfOther(string basis, string other, string indicator, IReadOnlyList<string> bases);

    string TwoBases();

    string GrowthWithoutBase();

    string TargetShareWithoutFigure();

    string BaseNotAllowed(Measure measure);

    string BasePeriodNotEarlier(Period basePeriod, Period period);

    string BaseFigureNotEarlier(string baseFigure, Period basePeriod, Period period);

    string BaseNotALevel(string figure, Measure measure);

    string BaseOfOtherIndicator(string figure, string other, string indicator);

    string PartExceedsWhole(string part, Unit partUnit, string id, decimal whole, Unit wholeUnit);

    string NumberOnlyInWords(string words);

    string RangeWithoutLowEnd(string high);

    string TargetWithoutNumberOrWords();

    string RangeReversed(string high, string low);

    string UnitNotOfMeasure(Measure measure, Unit unit);

    string RateOutOfRange(string value);

    string BelowZero(Measure measure, string value);

    string RatioNotAsWritten();

    string RatioValueDiffers(string value, string ratio, decimal expected);

    string TargetAlreadyOver(Period period, DateOnly day, FigureKind kind);

    string OutcomeNotBegun(Period period, DateOnly day, bool hasKind);

    string ConfidenceWithoutDraft();

    string ConfidenceOutOfRange(string confidence);
}
