using Baogao.Cli.Output;
using Baogao.Loading.Problems;

namespace Baogao.Cli.Workspaces;

/// <summary>An edition that a verb is given by its name or its folder, and that must be there.</summary>
internal static class EditionArgument
{
    /// <summary>The edition's folder as a user writes it.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static string Folder(string edition)
    {
        var folder = Workspace.EditionFolder(edition);
        if (!Directory.Exists(folder))
        {
            List<string> names = [.. (Workspace.TryFind(Environment.CurrentDirectory)?.Editions() ?? []).Select(path => Path.GetFileName(path)!)];
            throw new UsageException($"No edition {Visible.Line(edition)}.{Nearest.Hint(edition, names)}{(names.Count > 0 ? $" Those in data/: {string.Join(", ", names)}." : "")}");
        }

        return folder;
    }
}
