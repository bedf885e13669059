using Baogao.Loading;

namespace Baogao.Notebooks.Execution.Inputs;

/// <summary>An edition that a run has loaded.</summary>
/// <param name="Read">The files that its cells have read of it, by name.</param>
/// <param name="Files">All its files: of one that was read the rows, of another only whether it changed.</param>
/// <param name="Undeclared">The CSV files beside them that were not read, where the cells were told of them; else null.</param>
internal sealed record EditionRecord(IReadOnlyList<string> Read, IReadOnlyDictionary<string, FileSnapshot?> Files, IReadOnlyList<string>? Undeclared = null)
{
    /// <summary>Whether a table was read: codes are read with every edition.</summary>
    public bool HasReadTable => Read.Any(file => file.EndsWith(".csv", StringComparison.Ordinal) && file != "codes.csv");

    public static EditionRecord Of(EditionSnapshot snapshot, IReadOnlyList<EditionReads> reads)
    {
        var read = snapshot.Files.Keys.Where(file => reads.Any(each => each.Has(file))).Order(StringComparer.Ordinal).ToList();
        return new EditionRecord(read, snapshot.Files.ToDictionary(file => file.Key, file => read.Contains(file.Key) ? file.Value : file.Value?.WithoutRows()),
            reads.Any(each => each.HasProblems) ? snapshot.Undeclared : null);
    }
}
