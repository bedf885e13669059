namespace Baogao.Loading.Rules;

/// <summary>An honour's distinction stands in its quote, and an n goes with <c>top_n</c> only.</summary>
internal static class HonourRules
{
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["first"] = ["首", "第一"],
        ["only"] = ["唯一"],
        ["first_batch"] = ["首批", "第一批"],
        ["retained"] = ["蝉联", "保持", "连续", "继续"],
    };

    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        foreach (var (honour, row) in edition.Honours)
        {
            var quote = NumbersInText.Normalise(honour.Provenance.Quote!);
            if (honour.Distinction == "top_n" != honour.N is not null)
            {
                yield return row.Problem(ProblemCode.TopNWithoutN, "n", honour.N is null ? "top_n needs its n. Write how many were chosen." : $"Only top_n has an n, not {honour.Distinction}. Empty the cell, or write top_n.");
            }
            else if (honour.N is { } n && NumbersInText.Find(quote).All(number => number.Value != n))
            {
                yield return row.Problem(ProblemCode.DistinctionNotInQuote, "n", $"The quote does not hold {Say.Number(n)}. Correct the n or the quote.");
            }
            else if (Words.TryGetValue(honour.Distinction, out var words) && !words.Any(word => quote.Contains(word, StringComparison.Ordinal)))
            {
                yield return row.Problem(ProblemCode.DistinctionNotInQuote, "distinction", $"{honour.Distinction} needs {Say.Or(words)} in the quote. Correct the distinction or the quote.", Severity.Warning);
            }
        }
    }
}
