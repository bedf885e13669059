using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Loading.Rules;

/// <summary>A statement of the report says where it stands; one of a secondary source does not pretend to.</summary>
internal static class ProvenanceRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        foreach (var (figure, row) in edition.Figures.Where(_ => edition.Package.ReportIsClear))
        {
            var (source, section, quote) = figure.Provenance;
            if (!source.IsSecondary && (section is null || quote is null))
            {
                var column = section is null ? "section" : "quote";
                yield return row.Problem(ProblemCode.ProvenanceMissing, column, Sentence.Of<IQuoteProblemTexts>(texts => texts.ProvenanceMissing(source.Name, section is null, quote is null)));
            }
            else if (source.IsSecondary && (section is not null || quote is not null))
            {
                var column = section is not null ? "section" : "quote";
                yield return row.Problem(ProblemCode.ProvenanceNotAllowed, column, Sentence.Of<IQuoteProblemTexts>(texts => texts.ProvenanceNotAllowed(source.Name)));
            }
        }

        foreach (var row in edition.Tables.Values.Where(table => table.Schema.IndexOf("quote") >= 0).SelectMany(table => table.Rows.Where(row => row.IsSound)))
        {
            if (row["quote"].Any(char.IsWhiteSpace))
            {
                yield return row.Problem(ProblemCode.WhiteSpaceInQuote, "quote", Sentence.Of<IQuoteProblemTexts>(texts => texts.WhiteSpace()));
            }
        }

        foreach (var (section, row) in edition.Sections)
        {
            if (section.Mark.Length == 0 && section.Section != default)
            {
                yield return row.Problem(ProblemCode.SectionMarkMissing, "mark", Sentence.Of<IQuoteProblemTexts>(texts => texts.SectionMarkMissing()));
            }
        }
    }
}
