using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Loading.Tables;
using Baogao.Reading.Checking.Findings;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Checking.Statements;

/// <summary>Every row against the words of its quote and of the sentence around it.</summary>
internal static class StatementCheck
{
    private static readonly string[] TablesOfSingles = ["rankings", "honours", "milestones", "shortcomings", "projects"];

    internal static IEnumerable<Problem> Check(EditionTables edition, SourceText? text, SectionMap? map, IReadOnlyList<PlacedClaim> claims)
    {
        var readings = text is null || map is null ? null : TextReadings.Of(text, map, edition.Package);
        var statements = new Statements(text, map, claims, readings);
        var figures = edition.Figures.DistinctBy(figure => figure.Value.Id).ToDictionary(figure => figure.Value.Id, figure => figure.Value, StringComparer.Ordinal);
        var bases = edition.Bases.ToLookup(basis => basis.Value.Indicator, basis => basis.Value, StringComparer.Ordinal);
        var year = edition.Package.Year;
        var levels = LevelWords.Of(edition);
        var (distinctions, phases, directions) = (new CodeWords(edition.Codes, "distinctions"), new CodeWords(edition.Codes, "phases"), new CodeWords(edition.Codes, "directions"));
        var (programmes, statuses) = (new CodeWords(edition.Codes, "programmes"), new CodeWords(edition.Codes, "statuses"));
        return statements.Of(edition.Figures).SelectMany(figure => Figure(figure, figures, bases, statements.StatedBefore))
            .Concat(statements.Of(edition.Rankings).SelectMany(ranking => RankingReadings.Check(ranking, statements.StatedBefore)))
            .Concat(statements.Of(edition.Honours).SelectMany(honour => HonourWords.Check(honour, distinctions, levels)))
            .Concat(statements.Of(edition.Milestones).SelectMany(milestone => MilestoneWords.Check(milestone, phases, directions)))
            .Concat(statements.Of(edition.Projects).SelectMany(project => ProjectWords.Check(project, year, programmes, statuses)))
            .Concat(text is null || map is null ? [] : claims.Where(claim => claim.Claim.IsExclusion).SelectMany(claim => ExclusionWords.Check(claim, text, claims, map)))
            .Concat(text is null ? [] : edition.Bases.SelectMany(basis => NameRules.Check(basis, text)))
            .Concat(edition.Tables.Values.Where(table => table.Schema.IndexOf("quote") >= 0).SelectMany(table => table.Rows).SelectMany(QuoteEnds))
            .Concat(SharedQuotes(edition));
    }

    private static IEnumerable<Problem> Figure(Statement<Figure> figure, Dictionary<string, Figure> figures, ILookup<string, Basis> bases, StatedBefore statedBefore)
        => ValueWords.Check(figure)
            .Concat(FigureReadings.Check(figure, statedBefore))
            .Concat(BaseRules.Check(figure, figures))
            .Concat(NameRules.Check(figure, bases));

    /// <summary>One phrase can give several figures, but only one ranking, honour, milestone or project.</summary>
    private static IEnumerable<Problem> SharedQuotes(EditionTables edition)
    {
        foreach (var table in TablesOfSingles.Where(edition.Tables.ContainsKey).Select(name => edition.Tables[name]))
        {
            foreach (var rows in table.Rows.GroupBy(row => (row["section"], row["quote"])).Where(group => group.Key.Item2.Length > 0))
            {
                foreach (var row in rows.Skip(1))
                {
                    yield return row.Problem(ProblemCode.QuoteSharedByRows, "quote", Sentence.Of<ISourceFindingTexts>(texts => texts.QuoteShared(row["quote"], rows.First().Key, rows.First().Line)), Severity.Warning);
                }
            }
        }
    }

    /// <summary>A quote that is the shortest run does not begin or end with a mark that separates.</summary>
    private static IEnumerable<Problem> QuoteEnds(Row row)
    {
        const string Marks = "，。；：、！？,;:!?";
        var quote = row["quote"];
        if (quote.Length > 0 && (Marks.Contains(quote[0]) || Marks.Contains(quote[^1])))
        {
            yield return row.Problem(ProblemCode.PunctuationAroundQuote, "quote", Sentence.Of<ISourceFindingTexts>(texts => texts.PunctuationAroundQuote(quote)), Severity.Warning);
        }
    }
}
