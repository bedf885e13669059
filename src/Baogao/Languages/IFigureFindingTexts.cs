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

    string MeasureDiffers(string shown, Measure stated, Measure found);

    string SignDiffers(string shown, bool isFall, decimal value);

    string ComparatorDiffers(string shown, Comparator said, Comparator found);

    string KindDiffers(string clause, string word, FigureKind stated, FigureKind found);

    string KindOfPartDiffers(string clause, int year, FigureKind expected, FigureKind found);

    string BasePeriodDiffers(string clause, int year, Period period);

    string BaseFigureDiffers(string clause, int year, Period period);

    string BaseNotLikeForLike(string clause, string baseFigure, int year);

    string BaseNotAnEstimate(string clause, string baseFigure, FigureKind kind);

    string OtherBasisFits(string other, string otherName, string quote, string own);

    string BasisNameNotInText(string name);

    string IndicatorNotInSentence(string quote, string name);

    string PeriodNotNamed(string quote, PeriodBasis basis, bool isStated);

    string PeriodDiffers(PeriodBasis basis, Period expected, Period period);

    string PeriodBasisDiffers(string words, PeriodWordPlace place, PeriodBasis found, PeriodBasis expected);
}

/// <summary>Where the words that name a period stand.</summary>
internal enum PeriodWordPlace
{
    /// <summary>Beside the number.</summary>
    BesideNumber,

    /// <summary>In the same clause.</summary>
    SameClause,

    /// <summary>In the same sentence.</summary>
    SameSentence,

    /// <summary>In the same sentence, with a semicolon between.</summary>
    OtherPartOfSentence,
}
