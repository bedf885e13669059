using Baogao.Cli.Output;
using Baogao.Loading.Problems;

namespace Baogao.Cli.Workspaces;

/// <summary>Finds the notebooks that a user names: by path, or by name with or without its ending, in the current folder or in <c>notebooks/</c>.</summary>
internal static class NotebookNames
{
    private const string Ending = ".ipynb";

    /// <summary>The full path of each, in their order; one that is named twice once.</summary>
    /// <param name="named">What the user wrote.</param>
    /// <param name="folder">The workspace's folder of notebooks.</param>
    /// <param name="all">The notebooks in it.</param>
    /// <exception cref="UsageException">One or more are not there. The message names each and what may have been meant.</exception>
    public static IReadOnlyList<string> Resolve(IReadOnlyList<string> named, string folder, IReadOnlyList<string> all)
    {
        var found = named.Select(name => (Name: name, Path: Find(name, folder))).ToList();
        var missing = found.Where(each => each.Path is null).Select(each => Missing(each.Name, all)).Distinct().ToList();
        return missing.Count == 0
            ? [.. found.Select(each => each.Path!).Distinct()]
            : throw new UsageException($"{string.Join(Environment.NewLine, missing)}{Environment.NewLine}Those in notebooks/: {Names(all)}.");
    }

    private static string? Find(string name, string folder)
        => name.Length == 0 || name.Contains('\0', StringComparison.Ordinal) ? null
            : new[] { name, name + Ending, Path.Combine(folder, name), Path.Combine(folder, name + Ending) }.Where(File.Exists).Select(Path.GetFullPath).FirstOrDefault();

    private static string Missing(string name, IReadOnlyList<string> all)
    {
        var bare = name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(name) : Path.GetFileName(name);
        var hint = Visible.Line(Nearest.Hint(bare, all.Select(path => Path.GetFileNameWithoutExtension(path))));
        return $"No notebook {(name.Length == 0 ? "\"\"" : Visible.Line(name))}.{(Directory.Exists(name) ? " It is a folder: name the notebooks in it." : hint)}";
    }

    private static string Names(IReadOnlyList<string> all) => all.Count == 0 ? "none" : string.Join(", ", all.Select(path => Visible.Line(Path.GetFileNameWithoutExtension(path))));
}
