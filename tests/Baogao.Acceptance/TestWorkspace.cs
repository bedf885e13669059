namespace Baogao.Acceptance;

/// <summary>A copy of the notebooks, the data and the built library in a folder of its own, deleted at the end.</summary>
internal sealed class TestWorkspace : IDisposable
{
    public TestWorkspace()
        : this(BuiltProgram.Root)
    {
    }

    /// <summary>A copy of another workspace with more of its folders.</summary>
    public TestWorkspace(string root, params string[] more)
    {
        foreach (var folder in (string[])["notebooks", "data", "artifacts/library", .. more])
        {
            Copy(Path.Combine(root, folder), this[folder]);
        }

        // Else the first run of each test would begin with the notice.
        UserState.AddWorkspace(Root);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("baogao-").FullName;

    public string this[string path] => Path.Combine(Root, path);

    public BuiltProgram.Result Run(params string[] arguments) => BuiltProgram.Run(Root, arguments);

    /// <summary>Copies a folder of another workspace into this one.</summary>
    public void Take(TestWorkspace from, string folder) => Copy(from[folder], this[folder]);

    /// <summary>Replaces a text that must stand once in a file.</summary>
    public void Edit(string path, string find, string replace)
    {
        var text = File.ReadAllText(this[path]);
        Assert.Equal(2, text.Split(find).Length);
        File.WriteAllText(this[path], text.Replace(find, replace, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
