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
                var what = section is null ? quote is null ? "section and quote" : "a section" : "a quote";
                yield return row.Problem(ProblemCode.ProvenanceMissing, column, $"A figure of the report ({source.Name}) needs {what}. Write where the text says it.");
            }
            else if (source.IsSecondary && (section is not null || quote is not null))
            {
                var column = section is not null ? "section" : "quote";
                yield return row.Problem(ProblemCode.ProvenanceNotAllowed, column, $"{source.Name} is a secondary source: its figures have no section and no quote. Empty both cells, or name the report as the source.");
            }
        }

        foreach (var row in edition.Tables.Values.Where(table => table.Schema.IndexOf("quote") >= 0).SelectMany(table => table.Rows.Where(row => row.IsSound)))
        {
            if (row["quote"].Any(char.IsWhiteSpace))
            {
                yield return row.Problem(ProblemCode.WhiteSpaceInQuote, "quote", "The quote holds white space, and quotes are stored without. Delete it.");
            }
        }

        foreach (var (section, row) in edition.Sections)
        {
            if (section.Mark.Length == 0 && section.Section != default)
            {
                yield return row.Problem(ProblemCode.SectionMarkMissing, "mark", "Only the front matter, 0.0.0, has no mark. Write the characters with which the section's first line starts.");
            }
        }
    }
}
