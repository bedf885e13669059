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
            var key = (figure.Indicator.Id, figure.Period, figure.Kind, figure.Measure, figure.Basis?.Id, figure.Subject, figure.Vintage, figure.Aggregation, figure.Value is null ? figure.Wording : null);
            if (seen.TryAdd(key, placed))
            {
                continue;
            }

            var (first, firstRow) = seen[key];
            var same = first.Value == figure.Value && first.ValueHigh == figure.ValueHigh && first.Unit == figure.Unit && first.Comparator == figure.Comparator;
            var place = $"{first.Id} on line {Say.Number(firstRow.Line)}";
            yield return same
                ? row.Problem(ProblemCode.FigureStatedTwice, "figure", $"{place} states the same: {Key(figure)}. Delete one.")
                : row.Problem(ProblemCode.FiguresContradict, "value", $"{place} says {firstRow["value"]}{(first.ValueHigh is null ? "" : $"—{firstRow["value_high"]}")}{first.Unit} for the same: {Key(figure)}. Correct one, or tell them apart by period, kind or basis.");
        }

        var claims = edition.Tables.Values.Where(table => table.Schema.Name != "exclusions" && table.Schema.IndexOf("quote") >= 0)
            .SelectMany(table => table.Rows).Where(row => row["quote"].Length > 0)
            .GroupBy(row => (row["section"], row["quote"])).ToDictionary(group => group.Key, group => group.First());
        foreach (var (exclusion, row) in edition.Exclusions)
        {
            if (claims.TryGetValue((row["section"], row["quote"]), out var claim))
            {
                yield return row.Problem(ProblemCode.StatisticExcluded, "quote", $"{Say.Quoted(exclusion.Quote)} is a statistic in {claim.Table.Schema.FileName}, line {Say.Number(claim.Line)}, and excluded here. Delete one.");
            }
        }
    }

    private static string Key(Figure figure)
        => $"{figure.Kind.Token()} {figure.Measure.Token()} of {figure.Indicator.Id} for {figure.Period}{(figure.Basis is { } basis ? $" on {basis.Id}" : "")}";
}
