using System.Globalization;

namespace Baogao.Notebooks.Documents;

/// <summary>
/// A temporary folder that is locked as long as its process lives. What a process that was killed has left, the folder and the processes that it had started,
/// is ended and deleted by <see cref="RemoveLeftOvers"/>; a folder in use never is.
/// </summary>
public sealed class TemporaryFolder : IDisposable
{
    private const string Prefix = "baogao-";
    private const string LockName = "owner.lock";
    private const string ProcessesName = "processes";
    private const int MostAttempts = 20;
    private static readonly TimeSpan Ending = TimeSpan.FromSeconds(2);

    private readonly FileStream owner;

    /// <summary>Makes a folder.</summary>
    /// <param name="purpose">A word for its name.</param>
    public TemporaryFolder(string purpose)
    {
        // A cell may have deleted it, and another program at any time.
        Directory.CreateDirectory(System.IO.Path.GetTempPath());
        // On Unix a file is made first and locked then. Until it is locked the folder has a name that no other process looks for.
        var made = Directory.CreateTempSubdirectory($"{(OperatingSystem.IsWindows() ? "" : ".")}{Prefix}{purpose}-").FullName;
        owner = new FileStream(System.IO.Path.Combine(made, LockName), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        Path = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(made)!, System.IO.Path.GetFileName(made).TrimStart('.'));
        if (Path != made)
        {
            Directory.Move(made, Path);
        }
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Notes a process that ends with this folder.</summary>
    public void AddProcess(int id) => File.AppendAllText(
        System.IO.Path.Combine(Path, ProcessesName), string.Create(CultureInfo.InvariantCulture, $"{id} {DateTime.UtcNow:O}\n"));

    /// <summary>Deletes the folder. Processes that have just ended may write to it for a moment more: it is tried for some seconds.</summary>
    public void Dispose()
    {
        owner.Dispose();
        DeleteInTime(Path);
    }

    /// <summary>Ends and deletes what processes have left that were killed.</summary>
    public static void RemoveLeftOvers()
    {
        var temporary = System.IO.Path.GetTempPath();
        foreach (var folder in Directory.Exists(temporary) ? Directory.EnumerateDirectories(temporary, Prefix + "*") : [])
        {
            try
            {
                // Ours are closed to others. What another user names in an open folder is not ours to end.
                if (!IsPrivate(folder))
                {
                    continue;
                }

                // A folder without the file is another's, or is being made just now.
                using (new FileStream(System.IO.Path.Combine(folder, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                    EndProcesses(System.IO.Path.Combine(folder, ProcessesName));
                }

                DeleteInTime(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // In use, another user's, or its owner has just deleted it.
            }
        }
    }

    private static bool IsPrivate(string folder)
        => OperatingSystem.IsWindows() || File.GetUnixFileMode(folder) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static void EndProcesses(string list)
    {
        foreach (var line in File.Exists(list) ? File.ReadAllLines(list) : [])
        {
            if (line.Split(' ') is [var id, var time]
                && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && DateTime.TryParseExact(time, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var started))
            {
                using var process = RunningProcess.Find(number, started);
                if (process is not null)
                {
                    RunningProcess.End(process);
                    process.WaitForExit(Ending);
                }
            }
        }
    }

    private static void DeleteInTime(string folder)
    {
        for (var attempt = 1; !Delete(folder) && attempt < MostAttempts; attempt++)
        {
            Thread.Sleep(40 * attempt);
        }
    }

    private static bool Delete(string folder)
    {
        try
        {
            // The lock goes last: without it, what is left of a folder after a kill would never be known for ours.
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != LockName))
            {
                if (entry is DirectoryInfo { LinkTarget: null } inner)
                {
                    inner.Delete(recursive: true);
                }
                else
                {
                    entry.Delete();
                }
            }

            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // A cell or another process may have deleted it, or a part of it.
            return !Directory.Exists(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        return true;
    }
}
