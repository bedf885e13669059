using Baogao.Cli.Output;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Workspaces;

/// <summary>
/// Makes the folder of an edition that is not there yet. Its files are written into a folder beside it, which then takes its name in one step: whoever looks finds
/// the whole edition or none.
/// </summary>
internal static class NewEditionFolder
{
    // Beside an edition these lie in data/, or a name means something else on some system.
    private static readonly string[] Reserved = ["catalogue", "con", "prn", "aux", "nul"];

    /// <summary>The folder that an edition of this name would have.</summary>
    /// <exception cref="UsageException">The name is taken.</exception>
    public static string Of(Workspace workspace, string name)
    {
        if (Reserved.Contains(name))
        {
            throw new UsageException($"\"{name}\" is reserved and no name for an edition. Use the place and the year: jiangsu-2026.");
        }

        var folder = Path.Combine(workspace.Data, name);
        return !Path.Exists(folder) ? folder
            : throw new UsageException($"{Workspace.Show(folder)} is there already, and new overwrites nothing. Choose another name, or move that folder away first.");
    }

    /// <summary>Writes the files and gives the folder its name.</summary>
    /// <exception cref="CannotWriteException">It could not; nothing is left of it.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
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
