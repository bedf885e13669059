using Baogao.Loading;

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
        => Loaded(EditionSearch.Beside(Directory, [Place.Id], year));

    /// <summary>
    /// The editions beside this one, in the same folder, of a place above it and of the same year, that of the nearest place first: what surrounds the place. Those that
    /// cannot be loaded are left out. None where the edition names no places above.
    /// </summary>
    public IReadOnlyList<Report> EditionsAround()
        => Loaded(EditionSearch.Beside(Directory, [.. Place.AllAbove.Select(place => place.Name.Zh)], Year));

    private static IReadOnlyList<Report> Loaded(EditionSearch search)
        => [.. search.Found.Select(name => ReportReader.Read(Path.Combine(search.Directory, name), new EditionReads()).Report).OfType<Report>()];
}
