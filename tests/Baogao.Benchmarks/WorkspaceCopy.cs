namespace Baogao.Benchmarks;

/// <summary>A copy of the workspace in a temporary folder, with the peer's notebooks in <c>peer/</c>; gone when disposed.</summary>
internal sealed class WorkspaceCopy : IDisposable
{
    public WorkspaceCopy(string root)
    {
        Folder = Directory.CreateTempSubdirectory("baogao-benchmark-").FullName;
        foreach (var part in (string[])["notebooks", "data", "artifacts/library"])
        {
            Copy(Path.Combine(root, part), Path.Combine(Folder, part));
        }

        Copy(Path.Combine(root, "tests", "Baogao.Benchmarks", "peer"), Path.Combine(Folder, "peer"));
    }

    public string Folder { get; }

    /// <summary>The peer's notebooks as its command names them.</summary>
    public IReadOnlyList<string> PeerNotebooks
        => [.. Directory.EnumerateFiles(Path.Combine(Folder, "peer"), "*.ipynb").Order(StringComparer.Ordinal).Select(path => "peer/" + Path.GetFileName(path))];

    /// <summary>Removes what runs made, so that the next one does all the work.</summary>
    public void Clear()
    {
        foreach (var made in (string[])["out", "peer-out"])
        {
            var folder = Path.Combine(Folder, made);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
