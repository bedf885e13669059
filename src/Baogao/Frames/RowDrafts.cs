using Baogao.Model;

namespace Baogao.Frames;

/// <summary>Which rows of a table come from rows of an edition that no person has confirmed yet.</summary>
internal sealed class RowDrafts(Report report)
{
    /// <summary>True where each is the key of a row that the edition was asked for.</summary>
    public bool Knows(IEnumerable<string> keys)
    {
        var ids = Given().Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        return keys.All(ids.Contains);
    }

    /// <summary>
    /// Counts the rows of the edition that have one of these keys. Where none has, the table was made from many rows, as a pivot is: then all rows of the tables that
    /// were asked for so far count.
    /// </summary>
    public DraftCount Count(IEnumerable<string> keys)
    {
        var rows = Given().ToLookup(row => row.Id, row => row.Provenance, StringComparer.Ordinal);
        var shown = keys.Where(rows.Contains).SelectMany(key => rows[key]).ToList();
        return DraftCount.Of(shown.Count > 0 ? shown : rows.SelectMany(row => row));
    }

    private IEnumerable<(string Id, Provenance Provenance)> Given() => report.Provenances().Where(table => report.HasGiven(table.Key)).SelectMany(table => table.Value());
}
