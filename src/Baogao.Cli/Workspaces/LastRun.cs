using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Workspaces;

/// <summary>The tables that the last good run was made from, kept in <c>.baogao/last-run/EDITION/</c> of the workspace.</summary>
internal static class LastRun
{
    private const int MostMegabytes = 16;

    /// <summary>Where the tables of an edition are kept.</summary>
    public static string Folder(Workspace workspace, string edition) => Path.Combine(workspace.Root, ".baogao", "last-run", Path.GetFileName(Path.TrimEndingDirectorySeparator(edition)));

    /// <summary>Keeps the tables of an edition. Where that cannot be done, those of an earlier run stay, or none: a run is not less good for it.</summary>
    public static void Keep(Workspace workspace, string edition)
    {
        var folder = Folder(workspace, edition);
        try
        {
            Directory.CreateDirectory(folder);
            List<string> files = [.. Directory.EnumerateFiles(edition).Where(path => Path.GetExtension(path) is ".csv" or ".json" && PlainFile.Look(path, MostMegabytes) is not (FileRefusal.Folder or FileRefusal.Missing or FileRefusal.TooLarge))];
            foreach (var gone in Directory.EnumerateFiles(folder).Where(kept => !files.Exists(file => Path.GetFileName(file) == Path.GetFileName(kept))))
            {
                File.Delete(gone);
            }

            foreach (var file in files)
            {
                AtomicFile.WriteBytes(Path.Combine(folder, Path.GetFileName(file)), PlainFile.ReadBytes(file, MostMegabytes));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or CannotWriteException)
        {
            // The workspace may not be writable but for its out folder.
        }
    }
}
