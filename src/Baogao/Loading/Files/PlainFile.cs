namespace Baogao.Loading.Files;

/// <summary>
/// Reads files that someone else may have put there: each is looked at before it is opened, so that a pipe or a device is never waited for, and no more
/// than a limit is read. Links are followed to a file.
/// </summary>
public static class PlainFile
{
    /// <summary>Why a file would not be read, or <see cref="FileRefusal.None"/>. Opens nothing and never throws.</summary>
    /// <param name="path">The file, or a link to it.</param>
    /// <param name="mostMegabytes">The largest file that is read.</param>
    public static FileRefusal Look(string path, int mostMegabytes)
    {
        try
        {
            if (Directory.Exists(path))
            {
                return FileRefusal.Folder;
            }

            var info = new FileInfo(path);
            if (info.LinkTarget is not null)
            {
                // Throws where links lead in a circle.
                info = (FileInfo)info.ResolveLinkTarget(returnFinalTarget: true)!;
                if (!info.Exists)
                {
                    return FileRefusal.DeadLink;
                }
            }

            // Pipes, sockets and devices have the length 0 and cannot be told from an empty file without opening them.
            return !info.Exists ? FileRefusal.Missing
                : info.Length == 0 ? FileRefusal.Empty
                : info.Length > (long)mostMegabytes << 20 ? FileRefusal.TooLarge
                : FileRefusal.None;
        }
        catch (ArgumentException)
        {
            // An empty path, or one with a character that no path has.
            return FileRefusal.Missing;
        }
        catch (IOException)
        {
            return new FileInfo(path).LinkTarget is null ? FileRefusal.Unreadable : FileRefusal.DeadLink;
        }
        catch (UnauthorizedAccessException)
        {
            return FileRefusal.Unreadable;
        }
    }

    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="FileRefusedException">It is not opened, or cannot be.</exception>
    public static FileStream Open(string path, int mostMegabytes)
    {
        if (Look(path, mostMegabytes) is var refusal && refusal != FileRefusal.None)
        {
            throw new FileRefusedException(refusal, mostMegabytes);
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FileRefusedException(FileRefusal.Unreadable, mostMegabytes, e);
        }
    }

    /// <summary>The bytes of a file; of one that grows meanwhile no more than the limit.</summary>
    /// <exception cref="FileRefusedException">It is not opened, or cannot be read.</exception>
    public static byte[] ReadBytes(string path, int mostMegabytes)
    {
        using var stream = Open(path, mostMegabytes);
        try
        {
            var bytes = new byte[Math.Min(stream.Length, (long)mostMegabytes << 20)];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FileRefusedException(FileRefusal.Unreadable, mostMegabytes, e);
        }
    }

    /// <summary>The text of a UTF-8 file, without a byte order mark.</summary>
    /// <exception cref="FileRefusedException">It is not opened, cannot be read, or is in another encoding.</exception>
    public static string ReadText(string path, int mostMegabytes)
    {
        var bytes = ReadBytes(path, mostMegabytes);
        return Utf8.Fault(bytes, isTable: false) is { } fault ? throw new FileRefusedException(fault.Line, fault.Column, fault.Message) : Utf8.Text(bytes);
    }
}
