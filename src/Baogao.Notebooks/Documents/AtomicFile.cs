using System.Text;
using Baogao.Loading.Files;

namespace Baogao.Notebooks.Documents;

/// <summary>Writes files so that a reader, or a crash at any moment, finds the old file or the new one whole.</summary>
public static class AtomicFile
{
    /// <summary>
    /// Writes text as UTF-8 without a byte order mark: beside the target, flushed to the disk, then renamed over it. What a writer that was killed
    /// left beside this target is taken away.
    /// </summary>
    /// <param name="path">The target; its folder must exist.</param>
    /// <param name="text">The whole content.</param>
    /// <exception cref="CannotWriteException">It could not; nothing is left of it.</exception>
    public static void WriteText(string path, string text) => WriteBytes(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>As <see cref="WriteText"/>, where the target does not hold this text already.</summary>
    public static void WriteChangedText(string path, string text)
    {
        try
        {
            if (PlainFile.ReadText(path, FileLimits.Notebook) == text)
            {
                return;
            }
        }
        catch (FileRefusedException)
        {
            // It is not there, or it is a pipe or a device, which is never opened: the new file takes its place.
        }

        WriteText(path, text);
    }

    /// <summary>As <see cref="WriteText"/>, of bytes.</summary>
    public static void WriteBytes(string path, byte[] bytes) => Try(Path.GetFullPath(path), full => Write(full, bytes));

    /// <summary>
    /// As <see cref="WriteBytes"/>, of several files: all, or none as far as a file system allows. Where one cannot be written, those before it get back what they held.
    /// </summary>
    /// <exception cref="CannotWriteException">One could not be written.</exception>
    public static void WriteTogether(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var before = new Stack<(string Path, byte[]? Bytes)>();
        try
        {
            foreach (var (path, bytes) in files)
            {
                byte[]? held = null;
                Try(Path.GetFullPath(path), full => held = File.Exists(full) ? File.ReadAllBytes(full) : null);
                WriteBytes(path, bytes);
                before.Push((path, held));
            }
        }
        catch (CannotWriteException)
        {
            foreach (var (path, held) in before)
            {
                Try(Path.GetFullPath(path), full => PutBack(full, held));
            }

            throw;
        }
    }

    private static void PutBack(string full, byte[]? held)
    {
        if (held is null)
        {
            File.Delete(full);
        }
        else
        {
            Write(full, held);
        }
    }

    /// <summary>Makes a folder and those above it where they are not there.</summary>
    /// <returns>Its full path.</returns>
    /// <exception cref="CannotWriteException">It could not.</exception>
    public static string MakeFolder(string path)
    {
        var full = Path.GetFullPath(path);
        Try(full, folder => Directory.CreateDirectory(folder));
        return full;
    }

    private static void Try(string full, Action<string> write)
    {
        try
        {
            write(full);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw new CannotWriteException(full, cause);
        }
    }

    private static void Write(string full, byte[] bytes)
    {
        RemoveLeftOvers(Path.GetDirectoryName(full)!, TemporaryName.PatternOf(full));
        var beside = TemporaryName.Beside(full);
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, full, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Deletes what writers that were killed have left in a folder; the folder need not be there.</summary>
    public static void RemoveLeftOvers(string folder)
    {
        if (Directory.Exists(folder))
        {
            RemoveLeftOvers(folder, TemporaryName.All);
        }
    }

    private static void RemoveLeftOvers(string folder, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(folder, pattern).Where(TemporaryName.IsLeftOver))
        {
            File.Delete(file);
        }
    }
}
