using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Consistency;

/// <summary>One field of peers has one number of peers.</summary>
internal static class PeerChecks
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        var first = new Dictionary<string, Placed<Ranking>>(StringComparer.Ordinal);
        foreach (var placed in edition.Rankings.Where(placed => placed.Value.Peers is not null))
        {
            var (ranking, row) = placed;
            if (!first.TryAdd(ranking.Scope, placed) && first[ranking.Scope].Value is var other && other.Peers != ranking.Peers)
            {
                yield return row.Problem(ProblemCode.PeersDiffer, "peers",
                    Sentence.Of<IRecordFindingTexts>(texts => texts.PeersDiffer(ranking.Scope, ranking.Peers!.Value, other.Peers!.Value, other.Id)));
            }
        }
    }
}
