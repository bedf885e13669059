using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What is wrong between an edition and the report's text: what, expected, mend.</summary>
internal interface ISourceFindingTexts
{
    string TextIsAFolder();

    string TextMissing();

    string TextTooLarge(int megabytes);

    string TextEmpty();

    string TextWithoutSections();

    string OnlyFirstWithoutMark();

    /// <remarks><paramref name="after"/>: the section before; null for the first.</remarks>
    string SectionNotFound(Section? after, string mark);

    /// <remarks><paramref name="elsewhere"/>: the first of the sections in which it stands.</remarks>
    string QuoteNotFound(string quote, Section section, IReadOnlyList<Section> elsewhere, bool isMore);

    string QuoteNotUnique(string quote, int times, Section section);

    string QuoteCutsNumber(string quote, string number);

    /// <remarks><paramref name="section"/>: where it stands; null before the first section.</remarks>
    string NumberUnclaimed(string number, string context, Section? section);

    string ChineseNumberUnclaimed(string words, string context, Section? section);

    string NumberClaimedTwice(string quote, string number, string other, string file, int line);

    string ExclusionWithoutNumber(string quote);

    string ExclusionReasonDiffers(string quote, ExclusionFault fault, string reason);

    string QuoteShared(string quote, string other, int line);

    string PunctuationAroundQuote(string quote);

    string NotACode(string code);

    string CannotBeAccepted(string code, string row);

    string AcceptedRowMissing(string row, IReadOnlyList<string> near);

    string AcceptedNotFound(string code, string row);
}

/// <summary>Why the reason of an exclusion does not fit its quote.</summary>
internal enum ExclusionFault
{
    /// <summary>It is no date.</summary>
    NoDate,

    /// <summary>It names no period.</summary>
    NoPeriod,

    /// <summary>It is no page mark.</summary>
    NoPageMark,

    /// <summary>It repeats nothing.</summary>
    NoRepetition,

    /// <summary>It is no heading.</summary>
    NoHeading,

    /// <summary>It is a page mark.</summary>
    PageMark,

    /// <summary>It is a date.</summary>
    Date,
}
