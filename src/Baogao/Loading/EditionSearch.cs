using Baogao.Languages;
using Baogao.Loading.Files;
using Baogao.Loading.Package;
using Baogao.Loading.Problems;

namespace Baogao.Loading;

/// <summary>Which editions of some places and a year, or of all, lie in a folder, by their packages: whether they can be loaded is another question.</summary>
/// <param name="Directory">The folder, as a full path.</param>
/// <param name="Places">The places, each by its key or its Chinese name; those of the first are found first.</param>
/// <param name="Year">The year that they review; null for all editions of the folder and of its groups.</param>
/// <param name="Found">The paths of their folders from the folder, those of one place in their order.</param>
internal sealed record EditionSearch(string Directory, IReadOnlyList<string> Places, int? Year, IReadOnlyList<string> Found)
{
    /// <summary>Raised when a report looks for editions beside it: what it gives depends on which there are.</summary>
    public static event EventHandler<EditionSearch>? Searched;

    /// <summary>Looks into a folder. Never throws: what cannot be read holds no edition.</summary>
    public static EditionSearch In(string directory, IReadOnlyList<string> places, int? year)
        => new(directory, places, year, year is { } reviewed ? OfYear(directory, places, reviewed) : EditionFolders.In(directory));

    /// <summary>All editions of a folder and of its groups; raises <see cref="Searched"/>.</summary>
    public static EditionSearch All(string directory)
    {
        var search = In(Path.GetFullPath(directory), [], null);
        Searched?.Invoke(null, search);
        return search;
    }

    private static IReadOnlyList<string> OfYear(string directory, IReadOnlyList<string> places, int year)
        => [.. (places.Count == 0 ? [] : Folders(directory)).Select(folder => (Name: Path.GetFileName(folder), Rank: Rank(folder, [.. places], year))).Where(each => each.Rank >= 0).OrderBy(each => each.Rank).Select(each => each.Name)];

    /// <summary>Looks into the folder of an edition's folder, and raises <see cref="Searched"/>.</summary>
    public static EditionSearch Beside(string edition, IReadOnlyList<string> places, int year)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(edition)));
        var search = In(parent ?? edition, places, year);
        Searched?.Invoke(null, search);
        return search;
    }

    private static IReadOnlyList<string> Folders(string directory)
    {
        try
        {
            // A link may lead to any place, and a search opens what nobody named.
            return [.. System.IO.Directory.EnumerateDirectories(directory).Where(folder => new DirectoryInfo(folder).LinkTarget is null).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Which of the places an edition is of, if it is of the year; −1 for none.</summary>
    private static int Rank(string folder, List<string> places, int year)
    {
        var problems = new ProblemList();
        var file = new EditionFolder(folder, problems).Read(PackageReader.FileName, ProblemCode.PackageMissing, Sentence.AsWritten(""), mostMegabytes: 1);
        return file is not null && new PackageReader(problems).Read(file) is { } package && package.Year == year ? places.FindIndex(place => place == package.Place.Id || place == package.Place.Name.Zh) : -1;
    }
}
