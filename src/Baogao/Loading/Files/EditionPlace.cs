namespace Baogao.Loading.Files;

/// <summary>
/// Where an edition lies that is given by a path or by its name alone. A name is looked for as <c>data/NAME</c>, then in the groups of <c>data/</c>, in the current folder and in each above it, so that
/// a notebook names an edition the same way in whatever folder of the workspace it lies.
/// </summary>
/// <param name="Directory">The folder, as the user would write it; of a name that is nowhere, the name in the nearest folder <c>data/</c>.</param>
/// <param name="Looked">The folders <c>data/</c> where a name was looked for, the nearest first; null for a path.</param>
internal sealed record EditionPlace(string Directory, IReadOnlyList<string>? Looked)
{
    private const string Data = "data";

    /// <summary>The place of an edition. A folder of this name that lies in the current one and holds an edition is a path, as it is in a shell.</summary>
    /// <param name="nameOrPath">What the user wrote.</param>
    /// <param name="from">The folder that it starts from; the current one where it is empty.</param>
    public static EditionPlace Of(string nameOrPath, string from = "")
    {
        if (!IsName(nameOrPath) || File.Exists(Path.Join(from, nameOrPath, Package.PackageReader.FileName)))
        {
            return new EditionPlace(nameOrPath, null);
        }

        var looked = Folders(from);
        var found = looked.Select(folder => EditionFolders.Find(Path.Join(from, folder), nameOrPath) is { } path ? $"{folder}/{path}" : null).FirstOrDefault(path => path is not null);
        return found is null && Path.Exists(Path.Join(from, nameOrPath)) ? new EditionPlace(nameOrPath, null)
            : new EditionPlace(found ?? $"{looked.FirstOrDefault() ?? Data}/{nameOrPath}", looked);
    }

    private static bool IsName(string text) => text.Length > 0 && text is not ("." or "..") && !text.Contains('\0', StringComparison.Ordinal) && Path.GetFileName(text) == text && !Path.IsPathRooted(text);

    /// <summary>The folders <c>data/</c> from a folder upwards, as a user in it would write them.</summary>
    public static List<string> Folders(string from)
    {
        var (folders, way) = (new List<string>(), Data);
        for (var folder = new DirectoryInfo(from.Length == 0 ? "." : from); folder is not null; folder = folder.Parent, way = $"../{way}")
        {
            if (System.IO.Directory.Exists(Path.Combine(folder.FullName, Data)))
            {
                folders.Add(way);
            }
        }

        return folders;
    }
}
