namespace Baogao.Loading.Files;

/// <summary>The files of a folder and of the folders in it. Hidden names are left out, and folders that are links: they may lead back.</summary>
/// <param name="Files">Paths from the folder, with slashes, in ordinal order.</param>
/// <param name="Closed">Folders that could not be listed, in the same form; empty text for the folder itself.</param>
internal sealed record FilesBelow(IReadOnlyList<string> Files, IReadOnlyList<string> Closed)
{
    /// <summary>Lists them; opens no file and never throws.</summary>
    public static FilesBelow Of(string directory)
    {
        var (files, closed) = (new List<string>(), new List<string>());
        var waiting = new Stack<string>([""]);
        while (waiting.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(Path.Join(directory, folder)).EnumerateFileSystemInfos().Where(entry => !IsHidden(entry)))
                {
                    var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                    if (entry is FileInfo)
                    {
                        files.Add(path);
                    }
                    else if (entry.LinkTarget is null)
                    {
                        waiting.Push(path);
                    }
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                closed.Add(folder);
            }
        }

        return new FilesBelow([.. files.Order(StringComparer.Ordinal)], [.. closed.Order(StringComparer.Ordinal)]);
    }

    /// <summary>The path of one of them, as a user writes it who named the folder.</summary>
    public static string Join(string directory, string file) => directory.EndsWith('/') ? directory + file : $"{directory}/{file}";

    private static bool IsHidden(FileSystemInfo entry) => entry.Name.StartsWith('.') || (OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden));
}
