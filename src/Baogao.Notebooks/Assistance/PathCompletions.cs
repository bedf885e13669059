namespace Baogao.Notebooks.Assistance;

/// <summary>Files and folders that may go on with a path that is being written.</summary>
internal static class PathCompletions
{
    /// <summary>The names that fit the path's last part; none where the folder cannot be read.</summary>
    /// <param name="path">The path up to the cursor, relative to <paramref name="folder"/> or rooted.</param>
    /// <param name="after">The line from the cursor on: a name that goes on there is replaced too.</param>
    /// <param name="cursor">Where the cursor is in the cell.</param>
    /// <param name="folder">Where relative paths start.</param>
    /// <param name="extensions">The kinds of file to offer, each with its dot, or null for all.</param>
    public static CompletionResult Of(string path, string after, int cursor, string folder, IReadOnlyList<string>? extensions)
    {
        var cut = path.LastIndexOfAny(['/', Path.DirectorySeparatorChar]) + 1;
        var (parent, name) = (path[..cut], path[cut..]);
        var end = after.IndexOfAny(['"', '/', ' ']) is >= 0 and var found ? found : after.Length;
        end += end < after.Length && after[end] == '/' ? 1 : 0;
        return new CompletionResult([.. Entries(parent, name, folder, extensions).Take(CompletionResult.Most)], cursor - name.Length, cursor + end);
    }

    private static List<CompletionEntry> Entries(string parent, string name, string folder, IReadOnlyList<string>? extensions)
    {
        try
        {
            // Hidden ones only where a dot asks for them.
            return
            [
                .. new DirectoryInfo(Path.GetFullPath(parent, folder)).EnumerateFileSystemInfos()
                    .Where(each => each.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (name.Length > 0 || each.Name[0] != '.'))
                    .Where(each => each is DirectoryInfo || extensions?.Contains(each.Extension, StringComparer.OrdinalIgnoreCase) != false)
                    .OrderBy(each => each.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(each => each is DirectoryInfo
                        ? new CompletionEntry(each.Name + "/", each.Name + "/", "folder")
                        : new CompletionEntry(each.Name, each.Name, "file")),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or System.Security.SecurityException)
        {
            return [];
        }
    }
}
