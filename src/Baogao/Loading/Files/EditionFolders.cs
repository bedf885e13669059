using Baogao.Loading.Package;

namespace Baogao.Loading.Files;

/// <summary>Which editions lie in a folder such as <c>data/</c>: its own folders that hold a package, and those in a folder that groups some (<c>data/nation/nation-2023</c>).</summary>
internal static class EditionFolders
{
    /// <summary>
    /// The paths of the editions from the folder, in the order of their texts. None where it cannot be listed. A name that starts with a point is a folder that is being
    /// written; a link may lead to any place.
    /// </summary>
    public static IReadOnlyList<string> In(string directory)
        => [.. Folders(directory).SelectMany(name => IsEdition(Path.Join(directory, name)) ? [name] : Group(directory, name)).Order(StringComparer.Ordinal)];

    /// <summary>The path from the folder of the edition that has a name, one of its own before one of a group; null where none has.</summary>
    public static string? Find(string directory, string name)
        => Directory.Exists(Path.Join(directory, name)) ? name
            : Folders(directory).Where(group => IsEdition(Path.Join(directory, group, name))).Select(group => $"{group}/{name}").FirstOrDefault();

    private static bool IsEdition(string folder) => File.Exists(Path.Join(folder, PackageReader.FileName));

    private static IEnumerable<string> Group(string directory, string name)
    {
        var group = Path.Join(directory, name);
        return Folders(group).Where(edition => IsEdition(Path.Join(group, edition))).Select(edition => $"{name}/{edition}");
    }

    private static IReadOnlyList<string> Folders(string directory)
    {
        try
        {
            return [.. new DirectoryInfo(directory).EnumerateDirectories().Where(folder => folder.LinkTarget is null && !folder.Name.StartsWith('.')).Select(folder => folder.Name).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
