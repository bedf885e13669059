using Baogao.Model;

namespace Baogao.Frames;

/// <summary>Which rows of a table come from rows of an edition that no person has confirmed yet.</summary>
/// <param name="given">The keys of the rows that were asked for, and where they stand.</param>
internal sealed class RowDrafts(Func<IEnumerable<(string Id, Provenance Provenance)>> given)
{
    /// <summary>The rows of the tables that an edition was asked for.</summary>
    public static RowDrafts Of(Report report) => new(() => report.Provenances().Where(table => report.HasGiven(table.Key)).SelectMany(table => table.Value()));

    /// <summary>The figures of a collection that were asked for, by their keys over all editions.</summary>
    public static RowDrafts Of(Reports reports)
        => new(() => reports.Editions.Where(edition => edition.HasGiven("figures")).SelectMany(edition => edition.Figures.Select(figure => (new EditionFigure(edition, figure).Id, figure.Provenance))));

    /// <summary>True where each is the key of a row that the edition was asked for.</summary>
    public bool Knows(IEnumerable<string> keys)
    {
        var ids = given().Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        return keys.All(ids.Contains);
    }

    /// <summary>
    /// Counts the rows of the edition that have one of these keys. Where none has, the table was made from many rows, as a pivot is: then all rows of the tables that
    /// were asked for so far count.
    /// </summary>
    public DraftCount Count(IEnumerable<string> keys)
    {
        var rows = given().ToLookup(row => row.Id, row => row.Provenance, StringComparer.Ordinal);
        var shown = keys.Where(rows.Contains).SelectMany(key => rows[key]).ToList();
        return DraftCount.Of(shown.Count > 0 ? shown : rows.SelectMany(row => row));
    }
}
