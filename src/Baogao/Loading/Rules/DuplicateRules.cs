using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>One thing is stated once: by one figure, and as a statistic or as none.</summary>
internal static class DuplicateRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        var seen = new Dictionary<object, Placed<Figure>>();
        foreach (var placed in edition.Figures)
        {
            var (figure, row) = placed;
            var what = new FigureKey(figure.Kind, figure.Measure, figure.Indicator.Id, figure.Period, figure.Basis?.Id);
            // Eight parts at most: the hash of a longer tuple leaves its first parts out, and all figures would collide.
            var key = (what, figure.Subject, figure.Vintage, figure.Aggregation, figure.Value is null ? figure.Wording : null);
            if (seen.TryAdd(key, placed))
            {
                continue;
            }

            var (first, firstRow) = seen[key];
            var same = first.Value == figure.Value && first.ValueHigh == figure.ValueHigh && first.Unit == figure.Unit && first.Comparator == figure.Comparator;
            yield return same
                ? row.Problem(ProblemCode.FigureStatedTwice, "figure", Sentence.Of<IKeyProblemTexts>(texts => texts.FigureStatedTwice(what, first.Id, firstRow.Line)))
                : row.Problem(ProblemCode.FiguresContradict, "value", Sentence.Of<IKeyProblemTexts>(texts => texts.FiguresContradict(what, first.Id, firstRow.Line, firstRow["value"], first.ValueHigh is null ? null : firstRow["value_high"], first.Unit)));
        }

        var claims = edition.Tables.Values.Where(table => table.Schema.Name != "exclusions" && table.Schema.IndexOf("quote") >= 0)
            .SelectMany(table => table.Rows).Where(row => row["quote"].Length > 0)
            .GroupBy(row => (row["section"], row["quote"])).ToDictionary(group => group.Key, group => group.First());
        foreach (var (exclusion, row) in edition.Exclusions)
        {
            if (claims.TryGetValue((row["section"], row["quote"]), out var claim))
            {
                yield return row.Problem(ProblemCode.StatisticExcluded, "quote", Sentence.Of<IKeyProblemTexts>(texts => texts.StatisticExcluded(exclusion.Quote, claim.Table.Schema.FileName, claim.Line)));
            }
        }
    }
}
