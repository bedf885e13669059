using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Reading.Checking.Findings;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Checking;

/// <summary>Finds every quote in its section and tells of those that are not there, not unique, or cut a number.</summary>
internal static class QuoteCheck
{
    internal static IReadOnlyList<PlacedClaim> Place(IReadOnlyList<Claim> claims, SourceText text, SectionMap map, ProblemList problems)
    {
        var placed = new List<PlacedClaim>(claims.Count);
        var places = new QuotePlaces(text.Text, claims.Select(claim => claim.Quote));
        foreach (var claim in claims)
        {
            if (map[claim.Section] is not { } section)
            {
                continue;
            }

            var found = new PlacedClaim(claim, places.In(section, claim.Quote));
            placed.Add(found);
            if (Fault(found, text, map, places) is var (code, message))
            {
                foreach (var row in claim.Rows)
                {
                    problems.Add(row.Problem(code, "quote", message));
                }
            }
        }

        return placed;
    }

    private static (ProblemCode Code, Sentence Message)? Fault(PlacedClaim placed, SourceText text, SectionMap map, QuotePlaces places)
    {
        var (section, quote) = (placed.Claim.Section, placed.Claim.Quote);
        if (placed.Runs.Count == 0)
        {
            var elsewhere = map.Elsewhere(quote, places);
            return (ProblemCode.QuoteNotFound, Sentence.Of<ISourceFindingTexts>(texts => texts.QuoteNotFound(quote, section, [.. elsewhere.Take(5)], elsewhere.Count > 5)));
        }

        if (placed.Runs.Count > 1)
        {
            return map.IsLost(section) ? null
                : (ProblemCode.QuoteNotUnique, Sentence.Of<ISourceFindingTexts>(texts => texts.QuoteNotUnique(quote, placed.Runs.Count, section)));
        }

        var (run, numbers) = (placed.Runs[0], text.Numbers);
        for (var i = run.FirstIn(numbers); i < numbers.Length && numbers[i].Start < run.End; i++)
        {
            if (!run.Contains(numbers[i]))
            {
                return (ProblemCode.QuoteCutsNumber, Sentence.Of<ISourceFindingTexts>(texts => texts.QuoteCutsNumber(quote, text.Words(numbers[i]))));
            }
        }

        return null;
    }
}
