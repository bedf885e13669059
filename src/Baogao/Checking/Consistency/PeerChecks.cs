using System.Globalization;
using Baogao.Loading;
using Baogao.Model;

namespace Baogao.Checking.Consistency;

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
                    $"{ranking.Scope} has {Text(ranking.Peers!.Value)} peers here and {Text(other.Peers!.Value)} in {other.Id}. Write one number for one field of peers.");
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
