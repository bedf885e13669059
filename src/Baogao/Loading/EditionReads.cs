using System.Collections.Concurrent;
using Baogao.Loading.Schema;

namespace Baogao.Loading;

/// <summary>
/// Which files of an edition a <see cref="Report"/> was asked for since it was loaded. A report notes each table that it gives out, whoever asks and on
/// whatever thread. What a loaded report shows does not depend on its other tables, only on their being free of errors. Thread-safe.
/// </summary>
/// <remarks>
/// By tables and not by rows: to look a figure up says that no other row matches too, and a chart or a frame takes all rows of its table.
/// </remarks>
public sealed class EditionReads
{
    // A file that stands here counts as read once it was noted; any other counts as read at once.
    private static readonly HashSet<string> Tables =
        EditionSchema.Tables.Where(table => table != EditionSchema.Codes.Schema).Select(table => table.FileName).ToHashSet(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> noted = new(StringComparer.Ordinal);

    /// <summary>Whether a file of the edition was read: <c>figures.csv</c>. True of every file that is no table of a report, such as its package.</summary>
    public bool Has(string file) => !Tables.Contains(file) || noted.ContainsKey(file);

    /// <summary>Whether its problems were given out, which tell of <see cref="EditionSnapshot.Undeclared"/> files as well.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>Notes tables by their names, such as <c>figures</c>.</summary>
    internal void Note(ReadOnlySpan<string> tables)
    {
        foreach (var table in tables)
        {
            noted[table + ".csv"] = true;
        }
    }

    /// <summary>Notes all: problems are given out, which come from every file.</summary>
    internal void NoteAll()
    {
        HasProblems = true;
        foreach (var file in Tables)
        {
            noted[file] = true;
        }
    }
}
