using System.Collections.Immutable;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Reading.Checking.Findings;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Checking;

/// <summary>Every Arabic number of the text is claimed by exactly one claim, everything in Chinese numerals by at least one, and no exclusion is idle.</summary>
internal static class CoverageCheck
{
    internal static Coverage Check(IReadOnlyList<PlacedClaim> claims, SourceText text, SectionMap map, ProblemList problems)
    {
        var arabic = Count(text.Numbers, claims, number => text.Problem(ProblemCode.NumberUnclaimed, number, Sentence.Of<ISourceFindingTexts>(texts => texts.NumberUnclaimed(text.Words(number), text.Context(number), map.At(number.Start)))), problems);
        var chinese = Count(text.Chinese, claims, number => text.Problem(ProblemCode.ChineseNumberUnclaimed, number, Sentence.Of<ISourceFindingTexts>(texts => texts.ChineseNumberUnclaimed(text.Words(number), text.Context(number), map.At(number.Start)))), problems);
        var holding = Holding(text.Numbers, claims);
        for (var i = 0; i < holding.Length; i++)
        {
            TellTwice(holding[i], text.Numbers[i], text, problems);
        }

        foreach (var claim in claims.Where(claim => claim.Claim.IsExclusion))
        {
            TellExclusion(claim, text, problems);
        }

        return new Coverage(arabic, chinese);
    }

    private static NumberCount Count(ImmutableArray<TextRun> numbers, IReadOnlyList<PlacedClaim> claims, Func<TextRun, Problem> unclaimed, ProblemList problems)
    {
        var (claimed, excluded) = (0, 0);
        var holding = Holding(numbers, claims);
        for (var i = 0; i < holding.Length; i++)
        {
            if (holding[i].Count == 0)
            {
                problems.Add(unclaimed(numbers[i]));
            }
            else if (holding[i].Any(claim => !claim.Claim.IsExclusion))
            {
                claimed++;
            }
            else
            {
                excluded++;
            }
        }

        return new NumberCount(numbers.Length, claimed, excluded);
    }

    /// <summary>For each number the claims that hold it; one whose quote stands twice counts once.</summary>
    private static List<PlacedClaim>[] Holding(ImmutableArray<TextRun> numbers, IReadOnlyList<PlacedClaim> claims)
    {
        var holding = numbers.Select(_ => new List<PlacedClaim>(1)).ToArray();
        foreach (var claim in claims)
        {
            foreach (var run in claim.Runs)
            {
                for (var i = run.FirstIn(numbers); i < numbers.Length && numbers[i].Start < run.End; i++)
                {
                    if (run.Contains(numbers[i]) && (holding[i].Count == 0 || !ReferenceEquals(holding[i][^1], claim)))
                    {
                        holding[i].Add(claim);
                    }
                }
            }
        }

        return holding;
    }

    private static void TellTwice(List<PlacedClaim> holding, TextRun number, SourceText text, ProblemList problems)
    {
        for (var i = 1; i < holding.Count; i++)
        {
            var (first, second) = (holding[0].Claim, holding[i].Claim);
            problems.Add(second.Rows[0].Problem(ProblemCode.NumberClaimedTwice, "quote",
                Sentence.Of<ISourceFindingTexts>(texts => texts.NumberClaimedTwice(second.Quote, text.Words(number), first.Quote, first.Rows[0].Table.Schema.FileName, first.Rows[0].Line))));
        }
    }

    private static void TellExclusion(PlacedClaim placed, SourceText text, ProblemList problems)
    {
        var claim = placed.Claim;
        var exclusion = claim.Rows.First(row => row.Table.Schema.Name == "exclusions");
        if (placed.Only is { } run && !run.HoldsOneOf(text.Numbers) && !run.HoldsOneOf(text.Chinese))
        {
            problems.Add(exclusion.Problem(ProblemCode.ExclusionWithoutNumber, "quote", Sentence.Of<ISourceFindingTexts>(texts => texts.ExclusionWithoutNumber(claim.Quote))));
        }
    }
}
