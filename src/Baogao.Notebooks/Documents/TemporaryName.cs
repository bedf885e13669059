using System.Globalization;

namespace Baogao.Notebooks.Documents;

/// <summary>
/// Names of files and folders that are written beside their target and then take its name. They start with a dot, so that a left-over is seen for what it is, and are
/// unique, so that two writers never meet.
/// </summary>
public static class TemporaryName
{
    /// <summary>The names of all writers, as a search pattern.</summary>
    internal const string All = ".*.tmp";

    /// <summary>A new path beside a target.</summary>
    public static string Beside(string target)
        => Path.Combine(Path.GetDirectoryName(target)!, string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(target)}.{Environment.ProcessId}.{Guid.NewGuid():N}.tmp"));

    /// <summary>The names beside one target, as a search pattern.</summary>
    public static string PatternOf(string target) => $".{Path.GetFileName(target)}{All}";

    /// <summary>True for a file or folder of such a name whose writer was killed.</summary>
    public static bool IsLeftOver(string path)
    {
        if (Path.GetFileName(path).Split('.') is not [.., var writer, _, "tmp"] || !int.TryParse(writer, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        using var process = RunningProcess.Find(id, File.GetLastWriteTimeUtc(path));
        return process is null;
    }
}
