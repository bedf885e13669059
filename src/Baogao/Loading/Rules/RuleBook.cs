using Baogao.Loading.Problems;

namespace Baogao.Loading.Rules;

/// <summary>The rules on meaning. Each looks at the records of sound rows and tells what cannot be true.</summary>
internal static class RuleBook
{
    private static readonly IReadOnlyList<Func<EditionTables, IEnumerable<Problem>>> All =
    [
        AcceptedRules.Check,
        BasisRules.Check,
        CodeRules.Check,
        CycleRules.Check,
        DuplicateRules.Check,
        GrowthRules.Check,
        HonourRules.Check,
        MilestoneRules.Check,
        ProjectRules.Check,
        ProvenanceRules.Check,
        QuoteRules.Check,
        RankingRules.Check,
        TimeRules.Check,
        ValueRules.Check,
        WordingRules.Check,
    ];

    internal static void Apply(EditionTables edition, ProblemList problems)
    {
        foreach (var problem in All.SelectMany(rule => rule(edition)))
        {
            problems.Add(problem);
        }
    }
}
