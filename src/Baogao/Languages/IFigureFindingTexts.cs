using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What a figure says against the words of its quote and of the sentence around it: what, expected, mend.</summary>
internal interface IFigureFindingTexts
{
    string ZerosAtEnd(string ratio, decimal value);

    string NotReadAtSight(string words, decimal value);

    string NotOneNumber(string words);

    string ValueDiffers(string words, decimal written, decimal value);

    string UnitDiffers(string words, string counted, string unit);

    string UnitNotInQuote(string quote, string unit);

    string UnitReadOtherwise(string words, string read, string unit);

    string HighEndDiffers(string words, decimal? read, decimal? value);

    /// <remarks><paramref name="unit"/>: of the number that was read.</remarks>
    string NumberDiffers(string words, decimal read, string unit, decimal value);

    /// <remarks><paramref name="kind"/>: what the reader takes the number for, as <c>baogao read</c> prints it.</remarks>
    string NoFigure(string words, string number, string kind, LocalText rule);

    string MeasureDiffers(string words, Measure read, Measure found, LocalText rule);

    string SignDiffers(string words, bool isFall, decimal value, LocalText rule);

    string ComparatorDiffers(string words, Comparator read, Comparator found);

    string KindDiffers(string words, FigureKind read, FigureKind found, LocalText rule);

    string BasePeriodDiffers(string clause, int year, Period period);

    string BaseFigureDiffers(string clause, int year, Period period);

    string BaseNotLikeForLike(string clause, string baseFigure, int year);

    string BaseNotAnEstimate(string clause, string baseFigure, FigureKind kind);

    string OtherBasisFits(string other, string otherName, string quote, string own);

    string BasisNameNotInText(string name);

    string IndicatorNotInSentence(string quote, string name);

    /// <remarks><paramref name="key"/>: of the catalogue.</remarks>
    string IndicatorDiffers(string words, string read, string key, string found, LocalText rule);

    string PeriodDiffers(string words, Period read, Period found, LocalText rule);

    string InferredPeriodNotBefore(string words, Period found, Period read, LocalText rule);

    string PeriodBasisDiffers(string words, PeriodBasis read, PeriodBasis found, LocalText rule);
}
