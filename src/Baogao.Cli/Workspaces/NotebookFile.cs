using System.Security.Cryptography;
using System.Text;
using Baogao.Cli.Output;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Workspaces;

/// <summary>A notebook's source and where what is made of it lies.</summary>
internal sealed record NotebookFile
{
    private const int HashLength = 8;
    private const string Ending = ".ipynb";
    private const string FailedEnding = ".failed.ipynb";

    /// <summary>The folder below <c>notebooks/</c> that holds the same notebooks with Chinese prose.</summary>
    public const string ChineseFolder = "zh";

    /// <exception cref="UsageException">The notebook's name is one that a failed run is kept under.</exception>
    public NotebookFile(Workspace workspace, string path)
    {
        if (path.EndsWith(FailedEnding, StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"{Workspace.Show(path)}: a failed run is kept under such a name. Rename the notebook.");
        }

        Path = path;
        Relative = System.IO.Path.GetRelativePath(workspace.Notebooks, path).Replace('\\', '/');
        if (Relative.StartsWith("..", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(Relative))
        {
            IsElsewhere = true;
            // Two folders may hold notebooks of one name.
            var folder = System.IO.Path.GetRelativePath(workspace.Root, Folder).Replace('\\', '/');
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))[..HashLength];
            Relative = $"{System.IO.Path.GetFileName(Folder)}-{hash}/{System.IO.Path.GetFileName(path)}";
        }

        var other = System.IO.Path.Combine(workspace.Notebooks, ChineseFolder, System.IO.Path.GetFileName(path));
        Twin = Relative == System.IO.Path.GetFileName(path) && File.Exists(other) ? other : null;
        IsTwin = Relative == $"{ChineseFolder}/{System.IO.Path.GetFileName(path)}" && File.Exists(System.IO.Path.Combine(workspace.Notebooks, System.IO.Path.GetFileName(path)));
        ExecutedPath = System.IO.Path.Combine(workspace.Executed, Relative);
        FailedPath = System.IO.Path.Combine(workspace.Executed, FailedRelative);
    }

    /// <summary>The source.</summary>
    public string Path { get; }

    /// <summary>Whether it lies outside of <c>notebooks/</c>.</summary>
    public bool IsElsewhere { get; }

    /// <summary>The notebook of this name in <c>notebooks/zh/</c>, whose prose stands on a page in Chinese; null where there is none.</summary>
    public string? Twin { get; }

    /// <summary>Whether it is itself such a twin. A page takes its prose, and its charts and tables from the run of the other.</summary>
    public bool IsTwin { get; }

    /// <summary>The path of the executed notebook from the folder of executed notebooks, with slashes.</summary>
    public string Relative { get; }

    /// <summary>The same of a failed run.</summary>
    public string FailedRelative => System.IO.Path.ChangeExtension(Relative, FailedEnding);

    /// <summary>The last good executed notebook.</summary>
    public string ExecutedPath { get; }

    /// <summary>The executed notebook of the last run, where it failed.</summary>
    public string FailedPath { get; }

    /// <summary>The name that is shown: <c>03-targets</c>.</summary>
    public string Name => Visible.Line(Relative.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? Relative[..^Ending.Length] : Relative);

    /// <summary>The source's folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>The last good executed notebook, or null where there is none that can be read.</summary>
    public NotebookDocument? Executed() => Load(ExecutedPath);

    /// <summary>The failed notebook of the last run, or null where that did not fail.</summary>
    public NotebookDocument? Failed() => Load(FailedPath);

    private static NotebookDocument? Load(string path)
    {
        try
        {
            return NotebookDocument.Load(path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or NotebookFormatException)
        {
            return null;
        }
    }
}
