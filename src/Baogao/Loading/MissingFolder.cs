namespace Baogao.Loading;

/// <summary>Says what to type instead of a folder that is not there.</summary>
internal static class MissingFolder
{
    /// <summary>Null where the folder is there.</summary>
    internal static Problem? Problem(string directory)
    {
        if (Directory.Exists(directory))
        {
            return null;
        }

        var shown = directory.Replace(Path.DirectorySeparatorChar, '/');
        if (File.Exists(directory))
        {
            return new Problem(ProblemCode.FolderMissing, Severity.Error, shown, 0, 0, null, "This is a file. Give the folder that holds it.");
        }

        var siblings = Siblings(directory);
        var hint = Nearest.Hint(Path.GetFileName(Path.TrimEndingDirectorySeparator(directory)), siblings);
        var mend = siblings.Count == 0 ? "Give the folder of an edition, such as data/gaohang-2022." : $"The editions beside it are {Say.And([.. siblings.Take(10)])}.";
        return new Problem(ProblemCode.FolderMissing, Severity.Error, shown.Length == 0 ? "." : shown, 0, 0, null, $"There is no such folder.{hint} {mend}");
    }

    private static IReadOnlyList<string> Siblings(string directory)
    {
        try
        {
            var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));
            return parent is null ? [] :
            [
                .. Directory.EnumerateDirectories(parent).Where(folder => File.Exists(Path.Join(folder, Package.PackageReader.FileName)))
                    .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
