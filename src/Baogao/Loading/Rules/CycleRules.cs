using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>What refers to rows of its own table comes to an end.</summary>
internal static class CycleRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
        => edition.Tables.Values.SelectMany(table => table.Schema.Fields.Where(field => field.References == table.Schema.Name).SelectMany(field => Check(table, field.Name)));

    /// <summary>Whether the way up from a figure comes back to it: a fault that is reported here, and not again by other rules.</summary>
    internal static bool ComesBack(string start, IReadOnlyDictionary<string, Figure> figures, Func<Figure, string?> up)
    {
        var id = figures.TryGetValue(start, out var first) ? up(first) : null;
        for (var step = 0; step < 64 && id is not null && id != start; step++)
        {
            id = figures.TryGetValue(id, out var figure) ? up(figure) : null;
        }

        return id == start;
    }

    /// <summary>One problem for each circle, on its first row.</summary>
    private static IEnumerable<Problem> Check(Table table, string column)
    {
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(row => row.Key.Length > 0))
        {
            rows.TryAdd(row.Key, row);
        }

        var done = new HashSet<Row>(ReferenceEqualityComparer.Instance);
        foreach (var start in rows.Values)
        {
            var path = new List<Row>();
            var onPath = new HashSet<Row>(ReferenceEqualityComparer.Instance);
            var row = start;
            while (row is not null && done.Add(row))
            {
                path.Add(row);
                onPath.Add(row);
                row = rows.GetValueOrDefault(row[column]);
            }

            if (row is not null && onPath.Contains(row))
            {
                var circle = path.SkipWhile(one => !ReferenceEquals(one, row)).Append(row).Select(one => one.Key).ToList();
                yield return row.Problem(ProblemCode.RowsInCycle, column, circle.Count == 2
                    ? Sentence.Of<IKeyProblemTexts>(texts => texts.RefersToItself(circle[0]))
                    : Sentence.Of<IKeyProblemTexts>(texts => texts.RowsInCycle(circle.Count > 8 ? [.. circle.Take(7), "…"] : circle)));
            }
        }
    }
}
