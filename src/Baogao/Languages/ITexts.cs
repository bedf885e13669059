using Baogao.Model;

namespace Baogao.Languages;

/// <summary>
/// Every sentence that the product can say, in one language. A room holds those of one subject: a method a sentence, with typed arguments.
/// To add a sentence is to add a method to its room; the compiler then names the languages that lack it.
/// </summary>
internal interface ITexts :
    IWordTexts, IComparisonTexts, IDerivedTexts, IShapeTexts,
    IPictureTexts, IEvidenceTexts, ICountTexts, ITargetTexts, ITargetsMetTexts, IAcrossTexts, IProgressTexts, IRankingTexts, IProjectTexts, IYearTexts, IWhereTexts, IShortcomingTexts,
    IToldTexts, IRecoveryTexts, IMeasuredTexts, IMeasureTexts,
    IHeadlineTexts, ITableTexts, IPageTexts, IReaderTexts, IFigureTexts, ISlideTexts, IDeckTexts, IWorkbookTexts, IChartSheetTexts,
    IInformationTexts, IConfirmingTexts, ICollectionTexts, ICompareTexts,
    IFileProblemTexts, IPackageProblemTexts, ISchemaProblemTexts, ITableProblemTexts, ICellProblemTexts, IKeyProblemTexts, IFigureProblemTexts, IQuoteProblemTexts, IRecordProblemTexts,
    ISourceFindingTexts, IFigureFindingTexts, IRecordFindingTexts, IConsistencyFindingTexts
{
    /// <summary>The language as HTML's <c>lang</c> names it: <c>en</c>, <c>zh-CN</c>.</summary>
    string Tag { get; }
}

/// <summary>The texts of each language.</summary>
internal static class LanguageTexts
{
    /// <summary>The two letters of each language.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. Enum.GetValues<Language>().Select(Letters)];

    /// <summary>The two letters of a language: <c>en</c>, <c>zh</c>.</summary>
    public static string Letters(this Language language) => language.Texts().Tag[..2];

    /// <summary>The language whose two letters a tag begins with; English for another.</summary>
    public static Language OfTag(string? tag)
        => Enum.GetValues<Language>().FirstOrDefault(language => tag?.StartsWith(language.Letters(), StringComparison.Ordinal) == true, Language.English);

    public static ITexts Texts(this Language language) => language == Language.Chinese ? ChineseTexts.Shared : EnglishTexts.Shared;
}
