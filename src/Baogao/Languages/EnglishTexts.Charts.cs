using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    private const int MostWords = 15;

    string IEvidenceTexts.DerivedValue(DerivedNumber value) => Percent(Derived(value));

    string IEvidenceTexts.Derived(Sentence name, string formula) => $"derived: {name.In(this)} = {formula}";

    public string DerivedBy(Sentence formula) => "derived: " + formula.In(this);

    public string CountedRows() => "derived: rows of the data, counted";

    public string Ranked(LocalText what, string scope, string? grade) => string.Join(", ", new[] { what.En, scope, grade }.OfType<string>());

    public string ToldInWords() => "told in words";

    public string NoDate() => "no date in the text";

    public string Secondary(LocalText kind) => $"secondary source ({kind.En})";

    public string CarriesOn(LocalText earlier) => $"carries on: {earlier.En}";

    public string NoData() => "This edition has no data for this chart";

    public string Source(LocalText report, IReadOnlyList<LocalText> sources) => "Source: " + report.En;

    public string SourceLine(string? source, IReadOnlyList<string> secondary, int more)
    {
        var named = string.Join(", ", secondary) + (more > 0 ? $" and {N(more)} more, see Sources" : "");
        return string.Join("; ", new[] { source, secondary.Count > 0 ? "Secondary sources: " + named : null }.OfType<string>());
    }

    public string InWords(string title, IReadOnlyList<string> panels) => string.Join(' ', panels.Prepend(title + "."));

    public string PanelInWords(string title, IReadOnlyList<string> marks) => $"{title}: {string.Join("; ", marks)}.";

    public string MoreInTable(int left) => $"{N(left)} more in the table";

    public string CutHeading(string title, int shown, int all) => $"{title} (the first {N(shown)} of {N(all)} rows; the table holds all)";

    public string Schematic() => "schematic";

    public string TableSummary() => "The numbers and where they stand";

    public string CaveatsHead() => "How to read this";

    public string PanelHead() => "Panel";

    public string ItemHead() => "Item";

    public string ValueHead() => "Value";

    public string PeriodHead() => "Period";

    public string KindHead() => "Kind";

    public string CitationHead() => "Section and quote";

    public string SectionHead() => "Section";

    public string QuoteHead() => "Quote";

    public string SourceHead() => "Source";

    /// <summary>The first candidate, the fullest first, that has at most 15 words; else the last, which is the shortest.</summary>
    private static string Fit(params ReadOnlySpan<string> candidates) => FitTo(MostWords, candidates);

    private static string FitTo(int words, params ReadOnlySpan<string> candidates)
    {
        foreach (var title in candidates)
        {
            if (title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= words)
            {
                return title;
            }
        }

        return candidates[^1];
    }

    /// <summary>A name as the first words of a sentence.</summary>
    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A name within a sentence: "V-shaped" and "IT" stay as they are.</summary>
    private static string Lower(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static string Percent(string text) => text.Replace(" %", "%", StringComparison.Ordinal);
}
