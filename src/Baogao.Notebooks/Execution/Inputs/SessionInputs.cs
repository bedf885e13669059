using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution.Inputs;

/// <summary>What the cells of a session have read by ways that the engine sees: editions, imported and loaded scripts, referenced assemblies.</summary>
internal sealed class SessionInputs(string folder)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, (EditionSnapshot Snapshot, List<EditionReads> Reads)> editions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string?> files = new(StringComparer.Ordinal);
    private readonly List<SearchRecord> searches = [];
    private readonly SortedDictionary<string, PackagesRecord> packages = new(StringComparer.Ordinal);

    /// <summary>Editions by their path from the notebook's folder, with what was read of them so far.</summary>
    public IReadOnlyDictionary<string, EditionRecord> Editions
    {
        get
        {
            lock (gate)
            {
                return editions.ToDictionary(edition => edition.Key, edition => EditionRecord.Of(edition.Value.Snapshot, edition.Value.Reads));
            }
        }
    }

    /// <summary>The hash of each file by its path from the notebook's folder; null for one that is not there.</summary>
    public IReadOnlyDictionary<string, string?> Files
    {
        get
        {
            lock (gate)
            {
                return new SortedDictionary<string, string?>(files, StringComparer.Ordinal);
            }
        }
    }

    /// <summary>The searches for editions, in the order in which they were first made; null for none.</summary>
    public IReadOnlyList<SearchRecord>? Searches
    {
        get
        {
            lock (gate)
            {
                return searches.Count == 0 ? null : [.. searches];
            }
        }
    }

    /// <summary>Each restore of packages by its key.</summary>
    public IReadOnlyDictionary<string, PackagesRecord> Packages
    {
        get
        {
            lock (gate)
            {
                return new SortedDictionary<string, PackagesRecord>(packages, StringComparer.Ordinal);
            }
        }
    }

    /// <summary>Notes what a restore gave.</summary>
    public void AddPackages(string key, IReadOnlyList<RestoredPackage> restored, bool isOpen)
    {
        lock (gate)
        {
            packages.TryAdd(key, new PackagesRecord(isOpen || packages.Values.Any(each => each.IsOpen), restored));
        }
    }

    /// <summary>Notes a file that a cell names; to be called before it is read, so that a change in between is seen later.</summary>
    public void AddFile(string path) => TryAdd(path);

    /// <summary>Notes an assembly that a cell references and those beside it that it needs, also where the host has its own copy: the two belong together.</summary>
    public void AddAssembly(string path)
    {
        if (!TryAdd(path))
        {
            return;
        }

        foreach (var needed in AssemblyReader.NeedsOf(path).Select(name => Path.Combine(Path.GetDirectoryName(path)!, name + ".dll")).Where(needed => PlainFile.Look(needed, FileLimits.Assembly) == FileRefusal.None))
        {
            AddAssembly(needed);
        }
    }

    /// <summary>Notes what was read of an edition. Of one that is loaded twice the first snapshot counts, so that a change between the two is seen later, and what is read of both.</summary>
    public void Add(EditionReadEventArgs read)
    {
        lock (gate)
        {
            var key = Relative(read.Snapshot.Directory);
            if (!editions.TryGetValue(key, out var edition))
            {
                editions[key] = edition = (read.Snapshot, []);
            }

            edition.Reads.Add(read.Reads);
        }
    }

    /// <summary>Notes a search for editions. Of one that is made twice the first counts, so that a change between the two is seen later.</summary>
    public void Add(EditionSearch search)
    {
        var record = new SearchRecord(Relative(search.Directory), search.Places, search.Year, search.Found);
        lock (gate)
        {
            if (!searches.Exists(other => (other.Directory, other.Year) == (record.Directory, record.Year) && other.Places.SequenceEqual(record.Places)))
            {
                searches.Add(record);
            }
        }
    }

    private bool TryAdd(string path)
    {
        lock (gate)
        {
            if (files.ContainsKey(Relative(path)))
            {
                return false;
            }
        }

        var hash = FileHash.Of(path);
        lock (gate)
        {
            return files.TryAdd(Relative(path), hash);
        }
    }

    private string Relative(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
