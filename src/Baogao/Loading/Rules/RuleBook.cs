namespace Baogao.Loading.Rules;

/// <summary>The rules on meaning. Each looks at the records of sound rows and tells what cannot be true.</summary>
internal static class RuleBook
{
    private static readonly IReadOnlyList<Func<EditionTables, IEnumerable<Problem>>> All =
    [
    ];

    internal static void Apply(EditionTables edition, ProblemList problems)
    {
        foreach (var problem in All.SelectMany(rule => rule(edition)))
        {
            problems.Add(problem);
        }
    }
}
