using Baogao.Cli.Output;
using Baogao.Notebooks.Documents;
using Baogao.Reading.Drafting;

namespace Baogao.Cli.Workspaces;

/// <summary>
/// Makes the folder of an edition that is not there yet. Its files are written into a folder beside it, which then takes its name in one step: whoever looks finds
/// the whole edition or none.
/// </summary>
internal static class NewEditionFolder
{
    // Beside an edition these lie in data/, or a name means something else on some system.
    private static readonly string[] Reserved = ["catalogue", "con", "prn", "aux", "nul"];

    /// <summary>Whether no edition and no group can have a name.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);

    /// <summary>The folder that an edition of this name would have.</summary>
    /// <exception cref="UsageException">The name is taken.</exception>
    public static string Of(Workspace workspace, string name, string? group = null)
    {
        if (IsReserved(name))
        {
            throw new UsageException($"\"{name}\" is reserved and no name for an edition. Use the place and the year: jiangsu-2026.");
        }

        var folder = Path.Combine(Group(workspace, group), name);
        return !Path.Exists(folder) ? folder
            : throw new UsageException($"{Workspace.Show(folder)} is there already, and new overwrites nothing. Choose another name, or move that folder away first.");
    }

    /// <summary>The folder in which the editions of a group lie; null for <c>data/</c>.</summary>
    /// <exception cref="UsageException">It cannot be one.</exception>
    public static string Group(Workspace workspace, string? group)
    {
        if (group is null)
        {
            return workspace.Data;
        }

        if (!EditionDrafter.IsName(group) || IsReserved(group))
        {
            throw new UsageException($"--group {(group.Length == 0 ? "\"\"" : Visible.Line(group))}: expected a name of small letters, digits and hyphens, a letter first, such as towns-2026.");
        }

        var folder = Path.Combine(workspace.Data, group);
        return !IsEdition(folder) ? folder
            : throw new UsageException($"--group {group}: {Workspace.Show(folder)} is an edition. Choose a name that no edition has, such as towns-2026.");
    }

    /// <summary>Whether a folder holds an edition.</summary>
    public static bool IsEdition(string folder) => File.Exists(Path.Combine(folder, "datapackage.json"));

    /// <summary>Writes the files and gives the folder its name. The folder of its group is made where it is not there.</summary>
    /// <exception cref="CannotWriteException">It could not; nothing is left of it.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        AtomicFile.MakeFolder(Path.GetDirectoryName(folder)!);
        RemoveLeftOvers(folder);
        var beside = TemporaryName.Beside(folder);
        try
        {
            AtomicFile.MakeFolder(beside);
            foreach (var (name, text) in files)
            {
                AtomicFile.WriteText(Path.Combine(beside, name), text);
            }

            Move(beside, folder);
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }

    private static void Move(string beside, string folder)
    {
        try
        {
            Directory.Move(beside, folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new CannotWriteException(folder, cause);
        }
    }

    /// <summary>Deletes what a run that was killed left beside an edition.</summary>
    public static void RemoveLeftOvers(string folder)
    {
        foreach (var left in Directory.EnumerateDirectories(Path.GetDirectoryName(folder)!, TemporaryName.PatternOf(folder)).Where(TemporaryName.IsLeftOver))
        {
            Directory.Delete(left, recursive: true);
        }
    }
}
