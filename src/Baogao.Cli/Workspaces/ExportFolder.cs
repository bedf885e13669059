using Baogao.Cli.Output;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Workspaces;

/// <summary>
/// A folder that an export makes and replaces. What is new is written into a folder beside it, which then takes its name: whoever looks finds the earlier one whole, or
/// the new one whole. A file in it says that it is Baogao's, and no other folder with files is touched.
/// </summary>
internal sealed class ExportFolder
{
    private const string MarkName = "baogao-export.txt";
    private const string Words = "Baogao made this folder by an export and replaces all of it. This file says so: leave it.\n";

    private readonly string folder;

    /// <exception cref="UsageException">It holds files that are not an export's, or is no folder.</exception>
    public ExportFolder(string path)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(folder) || new DirectoryInfo(folder).LinkTarget is not null)
        {
            throw new UsageException($"{Workspace.Show(folder)} is a file or a link. Name a new or an empty folder.");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !IsOurs())
        {
            throw new UsageException($"{Workspace.Show(folder)} holds files, and no {MarkName} says that an export made them, so nothing is written there. Name a new or an empty folder.");
        }
    }

    /// <summary>Makes the folder anew.</summary>
    /// <param name="write">Writes into an empty folder.</param>
    /// <exception cref="CannotWriteException">It could not; the earlier folder is whole.</exception>
    public void Replace(Action<string> write)
    {
        RemoveLeftOvers();
        var (beside, earlier) = (TemporaryName.Beside(folder), TemporaryName.Beside(folder));
        try
        {
            AtomicFile.MakeFolder(beside);
            write(beside);
            AtomicFile.WriteText(Path.Combine(beside, MarkName), Words);
            Swap(beside, earlier);
        }
        finally
        {
            foreach (var left in new[] { beside, earlier }.Where(Directory.Exists))
            {
                Directory.Delete(left, recursive: true);
            }
        }
    }

    private bool IsOurs()
    {
        try
        {
            return PlainFile.ReadText(Path.Combine(folder, MarkName), mostMegabytes: 1) == Words;
        }
        catch (FileRefusedException)
        {
            return false;
        }
    }

    private void Swap(string beside, string earlier)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Move(folder, earlier);
            }

            try
            {
                Directory.Move(beside, folder);
            }
            catch when (Directory.Exists(earlier))
            {
                Directory.Move(earlier, folder);
                throw;
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new CannotWriteException(folder, cause);
        }
    }

    // What an export that was killed left beside this folder.
    private void RemoveLeftOvers()
    {
        var parent = Path.GetDirectoryName(folder)!;
        foreach (var left in Directory.Exists(parent) ? Directory.EnumerateDirectories(parent, TemporaryName.PatternOf(folder)).Where(TemporaryName.IsLeftOver) : [])
        {
            Directory.Delete(left, recursive: true);
        }
    }
}
