using Baogao.Checking.Text;
using Baogao.Loading;
using Baogao.Model;

namespace Baogao.Checking;

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

    private static (ProblemCode Code, string Message)? Fault(PlacedClaim placed, SourceText text, SectionMap map, QuotePlaces places)
    {
        var (section, quote) = (placed.Claim.Section, placed.Claim.Quote);
        if (placed.Runs.Count == 0)
        {
            return (ProblemCode.QuoteNotFound, $"{Say.Quoted(quote)} does not stand in section {section}. {Mend(map.Elsewhere(quote, places))}");
        }

        if (placed.Runs.Count > 1)
        {
            return map.IsLost(section) ? null
                : (ProblemCode.QuoteNotUnique, $"{Say.Quoted(quote)} stands {Say.Number(placed.Runs.Count)} times in section {section}. Lengthen it until it stands there once.");
        }

        var (run, numbers) = (placed.Runs[0], text.Numbers);
        for (var i = run.FirstIn(numbers); i < numbers.Length && numbers[i].Start < run.End; i++)
        {
            if (!run.Contains(numbers[i]))
            {
                return (ProblemCode.QuoteCutsNumber, $"{Say.Quoted(quote)} cuts the number {text.Words(numbers[i])}. Quote the whole number.");
            }
        }

        return null;
    }

    private static string Mend(IReadOnlyList<Section> elsewhere) => elsewhere.Count == 0
        ? "Copy it from the text, without white space."
        : $"It stands in {Say.And([.. elsewhere.Take(5).Select(section => section.ToString())])}{(elsewhere.Count > 5 ? " and others" : "")}: mend the section or the quote.";
}
