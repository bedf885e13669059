using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Loading.Files;

/// <summary>Says what to type instead of a folder that is not there.</summary>
internal static class MissingFolder
{
    /// <summary>Null where the folder is there.</summary>
    internal static Problem? Problem(EditionPlace place)
    {
        var directory = place.Directory;
        if (Directory.Exists(directory))
        {
            return null;
        }

        var shown = directory.Replace(Path.DirectorySeparatorChar, '/');
        if (File.Exists(directory))
        {
            return new Problem(ProblemCode.FolderMissing, Severity.Error, shown, 0, 0, null, Sentence.Of<IFileProblemTexts>(texts => texts.FolderIsAFile()));
        }

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(directory));
        if (place.Looked is { } looked)
        {
            List<string> found = [.. looked.SelectMany(EditionFolders.In).Select(path => Path.GetFileName(path)).Distinct().Order(StringComparer.Ordinal)];
            return new Problem(
                ProblemCode.FolderMissing, Severity.Error, name, 0, 0, null, Sentence.Of<IFileProblemTexts>(texts => texts.EditionMissing(looked, Nearest.To(name, found), found)));
        }

        var siblings = Siblings(directory);
        var near = Nearest.To(name, siblings);
        return new Problem(ProblemCode.FolderMissing, Severity.Error, shown.Length == 0 ? "." : shown, 0, 0, null, Sentence.Of<IFileProblemTexts>(texts => texts.FolderMissing(near, [.. siblings.Take(10)])));
    }

    private static IReadOnlyList<string> Siblings(string directory)
    {
        try
        {
            return Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))) is { } parent ? Editions(parent) : [];
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            // No folder can have such a name.
            return [];
        }
    }

    /// <summary>The names of the editions in a folder; none where it cannot be listed.</summary>
    internal static IReadOnlyList<string> Editions(string folder)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(folder).Where(each => File.Exists(Path.Join(each, Package.PackageReader.FileName))).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
