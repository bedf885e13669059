using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Loading.Rules;

/// <summary>A range has a low and a high end, the words of a target stand in its quote, and a confidence goes with a draft.</summary>
internal static class WordingRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        foreach (var (figure, row) in edition.Figures)
        {
            if (figure.ValueHigh <= figure.Value)
            {
                yield return row.Problem(ProblemCode.RangeReversed, "value_high", Sentence.Of<IFigureProblemTexts>(texts => texts.RangeReversed(row["value_high"], row["value"])));
            }

            if (figure.Wording is { } wording && figure.Provenance.Quote is { } quote
                && !Holds(NumbersInText.Normalise(quote), wording))
            {
                yield return row.Problem(ProblemCode.WordingNotInQuote, "wording", Sentence.Of<IQuoteProblemTexts>(texts => texts.WordingNotInQuote(wording)));
            }
        }

        foreach (var row in edition.Tables.Values.SelectMany(table => table.Rows).Where(row => row.IsSound && row["confidence"].Length > 0))
        {
            var confidence = Tables.NumberText.Parse(row["confidence"]);
            if (row["review"].Length == 0 || confidence is < 0 or > 1)
            {
                yield return row.Problem(ProblemCode.ConfidenceNotAllowed, "confidence", row["review"].Length == 0
                    ? Sentence.Of<IFigureProblemTexts>(texts => texts.ConfidenceWithoutDraft())
                    : Sentence.Of<IFigureProblemTexts>(texts => texts.ConfidenceOutOfRange(row["confidence"])));
            }
        }
    }

    /// <summary>The words as they stand, or in parts between which the number stands: 按…安排.</summary>
    private static bool Holds(string quote, string wording)
    {
        var from = 0;
        foreach (var part in wording.Split('…', StringSplitOptions.RemoveEmptyEntries).Select(NumbersInText.Normalise))
        {
            var at = quote.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + part.Length;
        }

        return true;
    }
}
