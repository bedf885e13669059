using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Loading.Files;

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
            return new Problem(ProblemCode.FolderMissing, Severity.Error, shown, 0, 0, null, Sentence.Of<IFileProblemTexts>(texts => texts.FolderIsAFile()));
        }

        var siblings = Siblings(directory);
        var near = Nearest.To(Path.GetFileName(Path.TrimEndingDirectorySeparator(directory)), siblings);
        return new Problem(ProblemCode.FolderMissing, Severity.Error, shown.Length == 0 ? "." : shown, 0, 0, null, Sentence.Of<IFileProblemTexts>(texts => texts.FolderMissing(near, [.. siblings.Take(10)])));
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
