using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string TextIsAFolder() => "A folder stands where the report's text is expected. Give the text file itself.";

    public string TextMissing() => "The report's text is not there. Give the path of its file: .txt, .html, .docx or .pdf.";

    public string TextTooLarge(int megabytes) => $"The file has more than {N(megabytes)} MB, the most that is read. Give the text of one report.";

    public string TextEmpty() => "The file holds no text. Give the text of the report.";

    public string TextWithoutSections()
        => "The edition has no sections, and so no text to be compared with. Leave the text out, or add sections.csv.";

    public string OnlyFirstWithoutMark()
        => "Only the first section may have no mark. Write the characters with which the section's first line starts.";

    public string SectionNotFound(Section? after, string mark)
        => $"No line{(after is { } before ? $" after section {before}" : "")} starts with {Quoted(mark)}. Write the first characters of the section's first line, and keep the sections in the order of the text.";

    public string QuoteNotFound(string quote, Section section, IReadOnlyList<Section> elsewhere, bool isMore)
        => $"{Quoted(quote)} does not stand in section {section}. {(elsewhere.Count == 0 ? "Copy it from the text, without white space." : $"It stands in {And(Texts(elsewhere))}{(isMore ? " and others" : "")}: mend the section or the quote.")}";

    public string QuoteNotUnique(string quote, int times, Section section)
        => $"{Quoted(quote)} stands {N(times)} times in section {section}. Lengthen it until it stands there once.";

    public string QuoteCutsNumber(string quote, string number) => $"{Quoted(quote)} cuts the number {number}. Quote the whole number.";

    public string NumberUnclaimed(string number, string context, Section? section)
        => $"The number {number} is claimed by no row: {context} {ClaimIt(section)}";

    public string ChineseNumberUnclaimed(string words, string context, Section? section)
        => $"{Quoted(words)} is claimed by no row: {context} {ClaimIt(section)}";

    public string NumberClaimedTwice(string quote, string number, string other, string file, int line)
        => $"{Quoted(quote)} claims the number {number}, which {Quoted(other)} ({file} line {N(line)}) claims too. Use one quote for both rows, or shorten one of them.";

    public string ExclusionWithoutNumber(string quote)
        => $"{Quoted(quote)} holds no number that must be accounted for. Delete the exclusion, or quote the number.";

    public string ExclusionReasonDiffers(string quote, ExclusionFault fault, string reason)
        => $"{Quoted(quote)} {Fault(fault)}, and the reason is {reason}. Mend the reason, or claim the number in a row.";

    public string QuoteShared(string quote, string other, int line)
        => $"{Quoted(quote)} is the quote of {other} on line {N(line)} already. Quote the words of this row, or delete it.";

    public string PunctuationAroundQuote(string quote) => $"{Quoted(quote)} begins or ends with a punctuation mark. Quote the words alone.";

    public string NotACode(string code) => $"{Quoted(code)} is no code of the checker. Write one such as BG447, or delete the row.";

    public string CannotBeAccepted(string code, string row)
        => $"An error of the tables cannot be accepted: {code} of {row} has to be mended. Mend it and delete this row.";

    public string AcceptedRowMissing(string row, IReadOnlyList<string> near)
        => $"No table has the row {Quoted(row)}.{DidYouMean(near)} Correct the key, or delete the row.";

    public string AcceptedNotFound(string code, string row) => $"The check does not find {code} for {row} any more. Delete the row.";
}
