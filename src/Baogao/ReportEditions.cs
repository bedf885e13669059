using Baogao.Loading;
using Baogao.Loading.Package;
using Baogao.Loading.Problems;

namespace Baogao;

/// <content>Finding other editions of the same place.</content>
public sealed partial class Report
{
    /// <summary>
    /// The editions beside this one, in the same folder, that are of the same place and of a year, in the order of their names; this one is among them where
    /// it is of that year. Those that cannot be loaded are left out: <c>baogao check</c> tells why.
    /// </summary>
    /// <param name="year">The year that they review.</param>
    public IReadOnlyList<Report> EditionsOf(int year)
        => [.. Beside().Where(folder => IsOf(folder, year)).Select(folder => ReportReader.Read(folder, new EditionReads()).Report).OfType<Report>()];

    /// <summary>
    /// The editions beside this one, in the same folder, of a place above it and of the same year, that of the nearest place first: what surrounds the place. Those that
    /// cannot be loaded are left out. None where the edition names no places above.
    /// </summary>
    public IReadOnlyList<Report> EditionsAround()
    {
        List<string> above = [.. Place.AllAbove.Select(place => place.Name.Zh)];
        return
        [
            .. Beside().Select(folder => (Folder: folder, Rank: Package(folder) is { } package && package.Year == Year ? above.IndexOf(package.Place.Name.Zh) : -1))
                .Where(each => each.Rank >= 0).OrderBy(each => each.Rank).Select(each => ReportReader.Read(each.Folder, new EditionReads()).Report).OfType<Report>(),
        ];
    }

    private IEnumerable<string> Beside()
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Directory));
        try
        {
            return [.. System.IO.Directory.EnumerateDirectories(string.IsNullOrEmpty(parent) ? "." : parent).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private bool IsOf(string folder, int year) => Package(folder) is { } package && package.Year == year && package.Place.Id == Place.Id;

    private static PackageInfo? Package(string folder)
    {
        var problems = new ProblemList();
        var file = new EditionFolder(folder, problems).Read(PackageReader.FileName, ProblemCode.PackageMissing, Languages.Sentence.AsWritten(""), mostMegabytes: 1);
        return file is null ? null : new PackageReader(problems).Read(file);
    }
}
