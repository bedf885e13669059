using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string ProvenanceMissing(string source, bool section, bool quote)
        => $"A figure of the report ({source}) needs {(section && quote ? "section and quote" : section ? "a section" : "a quote")}. Write where the text says it.";

    public string ProvenanceNotAllowed(string source)
        => $"{source} is a secondary source: its figures have no section and no quote. Empty both cells, or name the report as the source.";

    public string WhiteSpace() => "The quote holds white space, and quotes are stored without. Delete it.";

    public string SectionMarkMissing()
        => "Only the front matter, 0.0.0, has no mark. Write the characters with which the section's first line starts.";

    public string ValueTextNotInQuote(string written)
        => $"The quote does not hold {Quoted(written)}, the value as written. Correct the quote or value_text.";

    public string ValueNotInQuote(string value, Unit unit) => $"The quote does not hold the value {value}{unit}. Correct the value or the quote.";

    public string WriteAsQuoted(string value, string written) => $"The value {value} has other decimals than the quote, and they say how finely it was measured. Write {written}.";

    public string PercentageAsFraction(string percent, string value)
        => $"The quote says {percent}%, and the value is {value}. Percent are written as such: {percent}.";

    public string WordingNotInQuote(string wording) => $"The quote does not hold {Quoted(wording)}. Correct the wording or the quote.";
}
