using System.Text;

namespace Baogao.Notebooks.Documents;

/// <summary>Writes files so that a reader, or a crash at any moment, finds the old file or the new one whole.</summary>
public static class AtomicFile
{
    /// <summary>Writes text as UTF-8 without a byte order mark: beside the target, flushed to the disk, then renamed over it.</summary>
    /// <param name="path">The target; its folder must exist.</param>
    /// <param name="text">The whole content.</param>
    public static void WriteText(string path, string text)
    {
        var full = Path.GetFullPath(path);
        // The name starts with a dot and is unique, so two writers never meet and a left-over is seen for what it is.
        var beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(new UTF8Encoding(false).GetBytes(text));
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
}
