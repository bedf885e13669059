namespace Baogao.Notebooks.Execution.Freshness;

/// <summary>What an executed notebook has read of an edition.</summary>
/// <param name="Directory">The edition's folder, as a full path.</param>
/// <param name="Tables">The names of the tables, in their order: <c>figures</c>, <c>indicators</c>. None where only the package was read.</param>
/// <param name="IsAll">Whether these are all that the edition has.</param>
public sealed record EditionReading(string Directory, IReadOnlyList<string> Tables, bool IsAll)
{
    /// <summary><c>figures, indicators</c>; <c>all tables</c>; <c>no table</c>.</summary>
    public override string ToString() => Tables.Count == 0 ? "no table" : IsAll ? "all tables" : string.Join(", ", Tables);
}
