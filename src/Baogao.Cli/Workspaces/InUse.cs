namespace Baogao.Cli.Workspaces;

/// <summary>Whether another program has a file open: it may hold changes that are not saved, and would write over what is written now.</summary>
internal static class InUse
{
    /// <summary>The file in which the program says so, or the file itself where the system locks it; null where nothing shows that it is open.</summary>
    public static string? Mark(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path));
        // LibreOffice, then Excel and WPS. Excel leaves out the first two letters of a long name.
        string[] marks = [$".~lock.{name}#", "~$" + name, .. name.Length > 2 ? (string[])["~$" + name[2..]] : []];
        return marks.Select(mark => Path.Combine(folder, mark)).FirstOrDefault(File.Exists) ?? (IsLocked(path) ? path : null);
    }

    private static bool IsLocked(string path)
    {
        try
        {
            if (File.Exists(path))
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            }

            return false;
        }
        catch (IOException)
        {
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // No right to read it: writing says what is wrong.
            return false;
        }
    }
}
