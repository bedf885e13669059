namespace Baogao.Model;

/// <summary>How many of some rows no person has confirmed yet.</summary>
/// <param name="Drafts">Those that are drafts; 0 or more.</param>
/// <param name="All">All of them.</param>
public sealed record DraftCount(int Drafts, int All)
{
    /// <summary>Counts rows by where they stand. Each row counts once, also where rows share a quote, as the figures of a list do.</summary>
    /// <param name="rows">The provenances of the rows, as the rows hold them.</param>
    public static DraftCount Of(IEnumerable<Provenance> rows)
    {
        var all = rows.ToHashSet<Provenance>(ReferenceEqualityComparer.Instance);
        return new DraftCount(all.Count(row => row.IsDraft), all.Count);
    }
}
