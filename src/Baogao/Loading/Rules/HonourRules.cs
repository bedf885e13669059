using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Loading.Rules;

/// <summary>An honour's distinction stands in its quote, and an n goes with <c>top_n</c> only.</summary>
internal static class HonourRules
{
    // Words that a quote of the distinction may have. Those of codes.csv are fewer: they decide which distinction a text states.
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
                yield return row.Problem(ProblemCode.TopNWithoutN, "n", Sentence.Of<IRecordProblemTexts>(texts => honour.N is null ? texts.TopNWithoutN() : texts.NWithoutTopN(honour.Distinction)));
            }
            else if (honour.N is { } n && NumbersInText.Find(quote).All(number => number.Value != n))
            {
                yield return row.Problem(ProblemCode.DistinctionNotInQuote, "n", Sentence.Of<IRecordProblemTexts>(texts => texts.NNotInQuote(n)));
            }
            else if (Words.TryGetValue(honour.Distinction, out var words) && !words.Any(word => quote.Contains(word, StringComparison.Ordinal)))
            {
                yield return row.Problem(ProblemCode.DistinctionNotInQuote, "distinction", Sentence.Of<IRecordProblemTexts>(texts => texts.DistinctionNotInQuote(honour.Distinction, words)), Severity.Warning);
            }
        }
    }
}
