using Baogao.Model;

namespace Baogao.Comparing;

/// <summary>A place in one league table in two editions.</summary>
/// <param name="Earlier">As the earlier edition states it; null where it does not.</param>
/// <param name="Later">As the later edition states it; null where it does not.</param>
public sealed record RankingPair(Ranking? Earlier, Ranking? Later)
{
    /// <summary>By how many places it rose; negative for a fall; null where one of the two is no place in numbers.</summary>
    public int? Rise => Earlier?.Place - Later?.Place;

    /// <summary>The league tables of the earlier edition, then those that only the later one has. One table has one name and one field of peers.</summary>
    internal static IReadOnlyList<RankingPair> Of(Report earlier, Report later) =>
    [
        .. earlier.Rankings.Select(ranking => new RankingPair(ranking, later.Rankings.FirstOrDefault(other => IsSame(ranking, other)))),
        .. later.Rankings.Where(ranking => !earlier.Rankings.Any(other => IsSame(other, ranking))).Select(ranking => new RankingPair(null, ranking)),
    ];

    private static bool IsSame(Ranking one, Ranking other) => one.Assessment.Zh == other.Assessment.Zh && one.Scope == other.Scope && one.What == other.What;
}
