using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Loading.Files;
using Baogao.Reading.Drafting;

namespace Baogao.Cli.Verbs;

/// <summary>An edition that <c>baogao new</c> is to make of a report of a folder.</summary>
/// <param name="File">The report's file.</param>
/// <param name="Name">The edition's name.</param>
/// <param name="Folder">Where the edition lies or will lie.</param>
/// <param name="IsThere">True where it is there already.</param>
internal sealed record NewEdition(string File, string Name, string Folder, bool IsThere);

/// <summary>The names that the files of reports give to their editions.</summary>
internal static class NewNames
{
    /// <summary>The edition of each report.</summary>
    /// <exception cref="UsageException">A file's name cannot be that of an edition; all such files are named.</exception>
    public static IReadOnlyList<NewEdition> Of(Workspace workspace, string? group, IReadOnlyList<ReadFile> files)
    {
        var folder = NewEditionFolder.Group(workspace, group);
        var problems = new List<string>();
        var editions = new List<NewEdition>();
        foreach (var those in files.GroupBy(file => Path.GetFileNameWithoutExtension(file.File), StringComparer.Ordinal))
        {
            var (name, list) = (those.Key, string.Join(" and ", those.Select(file => file.File)));
            var taken = EditionFolders.Find(workspace.Data, name) is { } path ? Path.Combine(workspace.Data, path) : null;
            if (Problem(name, group, taken) is { } problem)
            {
                problems.Add(Visible.Line($"{list}: {problem}"));
            }
            else if (those.Count() > 1)
            {
                problems.Add(Visible.Line($"{list}: all would be the edition {name}. Keep one, or rename the others."));
            }
            else
            {
                editions.Add(new NewEdition(those.First().File, name, taken ?? Path.Combine(folder, name), taken is not null));
            }
        }

        return problems.Count == 0 ? editions : throw new UsageException(
            "An edition is named after its file, and nothing was made:\n" + string.Join('\n', problems.Select(problem => "  " + problem)));
    }

    private static string? Problem(string name, string? group, string? taken)
        => !EditionDrafter.IsName(name) ? $"\"{name}\" is no name for an edition: small letters, digits and hyphens, a letter first. {Renaming(name)}"
            : NewEditionFolder.IsReserved(name) ? $"\"{name}\" is reserved. Rename the file to place and year: jiangsu-2026."
            : name == group ? $"{name} is the name of the group too. Rename the file, or choose another --group."
            : taken is not null && !NewEditionFolder.IsEdition(taken) ? $"{Workspace.Show(taken)} is there and is no edition. Rename the file, or move that folder away."
            : null;

    private static string Renaming(string name)
    {
        var words = name.ToLowerInvariant().Split([' ', '_', '-', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var mended = string.Join('-', words);
        return EditionDrafter.IsName(mended) && !NewEditionFolder.IsReserved(mended) ? $"Rename the file to {mended}." : "Rename the file to place and year: jiangsu-2026.";
    }
}
