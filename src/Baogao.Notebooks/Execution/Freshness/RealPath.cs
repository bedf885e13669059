namespace Baogao.Notebooks.Execution.Freshness;

/// <summary>Follows links, also those among the folders of a path.</summary>
public static class RealPath
{
    private const int MostLinks = 40;
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The path without links; what of it does not exist stays as it is. Null where it leads to nothing that can be opened: links in a circle, a closed folder.</summary>
    /// <param name="path">A full path.</param>
    public static string? Of(string path)
    {
        try
        {
            return Follow(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether a path is the folder or lies in it, as both are written.</summary>
    public static bool IsInside(string path, string folder) => Path.GetRelativePath(folder, path) is var relative
        && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);

    private static string? Follow(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var waiting = new Stack<string>();
        Push(path);
        var links = 0;
        while (waiting.TryPop(out var part))
        {
            var next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (part == ".." || new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            // A relative target is seen from the folder of the link.
            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            Push(target);
        }

        return real;

        void Push(string from)
        {
            foreach (var part in from[Path.GetPathRoot(from)!.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").Reverse())
            {
                waiting.Push(part);
            }
        }
    }
}
