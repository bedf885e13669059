using Baogao.Cli.Output;
using Baogao.Loading.Files;
using Baogao.Notebooks.Execution.Freshness;

namespace Baogao.Cli.Workspaces;

/// <summary>The folder that holds <c>notebooks/</c> and <c>data/</c>: the current one or one above it.</summary>
internal sealed record Workspace(string Root)
{
    public const string DefaultEdition = "gaohang-2022";

    public string Notebooks => Path.Combine(Root, "notebooks");

    public string Data => Path.Combine(Root, "data");

    /// <summary>The folder of what is made; <c>out</c> unless set.</summary>
    public string Out { get; init; } = Path.Combine(Root, "out");

    public string Executed => Path.Combine(Out, "notebooks");

    public string Images => Path.Combine(Out, "images");

    /// <exception cref="UsageException">There is none.</exception>
    public static Workspace Find(string from) => TryFind(from)
        ?? throw new UsageException($"No workspace at {from} or above it: expected a folder that holds notebooks/ and data/. Change to the folder of the project.");

    /// <summary>The workspace at a folder or above it; null where there is none.</summary>
    public static Workspace? TryFind(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "notebooks")) && Directory.Exists(Path.Combine(folder.FullName, "data")))
            {
                return new Workspace(folder.FullName);
            }
        }

        return null;
    }

    /// <summary>The notebooks to run: those named, or all in <c>notebooks/</c> in the order of their names.</summary>
    public IReadOnlyList<string> Select(IReadOnlyList<string> named)
    {
        var all = All();
        return named.Count > 0 ? NotebookNames.Resolve(named, Notebooks, all)
            : all.Count > 0 ? all : throw new UsageException($"No notebooks in {Notebooks}: expected files that end in .ipynb.");
    }

    /// <summary>The notebooks to clean: those named, or all in <c>notebooks/</c> and in <c>notebooks/zh/</c>.</summary>
    public IReadOnlyList<string> SelectAll(IReadOnlyList<string> named)
    {
        var chinese = Path.Combine(Notebooks, NotebookFile.ChineseFolder);
        return [.. Select(named), .. named.Count == 0 && Directory.Exists(chinese) ? In(chinese) : []];
    }

    /// <summary>How a cell in a folder names an edition: by its name where the folder lies in the workspace and the edition in <c>data/</c>, else by its path.</summary>
    public string EditionFrom(string folder, string edition)
        => RealPath.IsInside(folder, Root) && Path.GetFileName(edition) is var name && EditionFolders.Find(Data, name) is { } path && Path.Combine(Data, path) == edition ? name : Path.GetRelativePath(folder, edition).Replace('\\', '/');

    /// <summary>The folder of an edition that is given by its name under <c>data/</c> or in a group there, or by a path. A name that is not there is one under <c>data/</c>, beside those that are.</summary>
    public string Edition(string nameOrPath)
    {
        var isName = Path.GetFileName(nameOrPath) == nameOrPath;
        var named = Path.Combine(Data, (isName ? EditionFolders.Find(Data, nameOrPath) : null) ?? nameOrPath);
        return Directory.Exists(named) || (isName && !Path.Exists(nameOrPath)) ? named : Path.GetFullPath(nameOrPath);
    }

    /// <summary>The folder of an edition as a user writes it. A name that is no path is one under <c>data/</c>, where there is a workspace.</summary>
    public static string EditionFolder(string nameOrPath)
        => !Path.Exists(nameOrPath) && nameOrPath.Length > 0 && Path.GetFileName(nameOrPath) == nameOrPath && TryFind(Environment.CurrentDirectory) is { } workspace
            ? Relative(workspace.Edition(nameOrPath)) : nameOrPath;

    /// <summary>The folders of all editions under <c>data/</c>, those of its groups too, in the order of their names.</summary>
    public IReadOnlyList<string> Editions()
        => [.. EditionFolders.In(Data).Select(path => Relative(Path.Combine(Data, path)))];

    /// <summary>A path for a message: as a user in the current folder would write it, without what could change the terminal or the line.</summary>
    public static string Show(string path) => Visible.Line(Relative(path));

    /// <summary>A path as a user in the current folder would write it, to be opened.</summary>
    public static string Relative(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        return relative.StartsWith("../..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>The notebooks in <c>notebooks/</c>, in the order of their names.</summary>
    public List<string> All() => In(Notebooks);

    private static List<string> In(string folder) => [.. Directory.EnumerateFiles(folder, "*.ipynb").Order(StringComparer.Ordinal)];
}
