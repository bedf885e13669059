using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution;

/// <summary>What the cells of a session have read by ways that the engine sees: editions, imported and loaded scripts, referenced assemblies.</summary>
internal sealed class SessionInputs(string folder)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, EditionSnapshot> editions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string?> files = new(StringComparer.Ordinal);

    static SessionInputs() => ReportReader.EditionRead += (_, read) => CellContext.Current?.Session.Inputs.Add(read.Snapshot);

    /// <summary>Editions by their path from the notebook's folder. Of one that was read twice the first reading, so that a change between the two is seen later.</summary>
    public IReadOnlyDictionary<string, EditionSnapshot> Editions => Copy(editions);

    /// <summary>The hash of each file by its path from the notebook's folder; null for one that is not there.</summary>
    public IReadOnlyDictionary<string, string?> Files => Copy(files);

    /// <summary>Notes a file that a cell names; to be called before it is read, so that a change in between is seen later.</summary>
    public void AddFile(string path) => TryAdd(path);

    /// <summary>Notes an assembly that a cell references and those beside it that it needs. Of an assembly that the host has, the host's own is used with its needs.</summary>
    public void AddAssembly(string path)
    {
        if (!TryAdd(path) || HostAssemblies.Find(Path.GetFileNameWithoutExtension(path)) is not null)
        {
            return;
        }

        foreach (var needed in HostAssemblies.NeedsOf(path).Select(name => Path.Combine(Path.GetDirectoryName(path)!, name + ".dll")).Where(needed => PlainFile.Look(needed, FileLimits.Assembly) == FileRefusal.None))
        {
            AddAssembly(needed);
        }
    }

    private bool TryAdd(string path)
    {
        var hash = FileHash.Of(path);
        lock (gate)
        {
            return files.TryAdd(Relative(path), hash);
        }
    }

    private void Add(EditionSnapshot snapshot)
    {
        lock (gate)
        {
            editions.TryAdd(Relative(snapshot.Directory), snapshot);
        }
    }

    private string Relative(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private SortedDictionary<string, T> Copy<T>(SortedDictionary<string, T> from)
    {
        lock (gate)
        {
            return new SortedDictionary<string, T>(from, StringComparer.Ordinal);
        }
    }
}
