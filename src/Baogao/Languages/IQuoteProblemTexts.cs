using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What is wrong between a figure and its own quote: what, expected, mend.</summary>
internal interface IQuoteProblemTexts
{
    string ProvenanceMissing(string source, bool section, bool quote);

    string ProvenanceNotAllowed(string source);

    string WhiteSpace();

    string SectionMarkMissing();

    string ValueTextNotInQuote(string written);

    string ValueNotInQuote(string value, Unit unit);

    /// <remarks><paramref name="written"/>: the same number as the quote writes it, with all its decimals.</remarks>
    string WriteAsQuoted(string value, string written);

    string PercentageAsFraction(string percent, string value);

    string WordingNotInQuote(string wording);
}
