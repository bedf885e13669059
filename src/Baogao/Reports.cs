using Baogao.Languages;
using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao;

/// <summary>An edition that a collection leaves out, and why.</summary>
/// <param name="Path">Its folder, as the user would write it.</param>
/// <param name="Problems">All that is wrong with it, its errors among them.</param>
public sealed record UnreadableEdition(string Path, IReadOnlyList<Problem> Problems)
{
    /// <summary>A line that names it, what its first error is, and how to see the others.</summary>
    public override string ToString()
        => $"{Path} is left out, as it cannot be loaded: {Problems.First(problem => problem.Severity == Severity.Error)} All problems: baogao check";
}

/// <summary>A figure with the edition that states it: the same key may stand in two editions.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Figure">The figure.</param>
public sealed record EditionFigure(Report Edition, Figure Figure)
{
    /// <summary>The key over all editions: <c>gaohang-2022/tax_2022_nov</c>.</summary>
    public string Id => $"{Edition.Name}/{Figure.Id}";
}

/// <summary>
/// Editions side by side: <c>Reports.Load("data")</c>. Indicators and bases are the same where their keys are, as the catalogue gives them. Immutable.
/// </summary>
public sealed class Reports
{
    private Reports(IReadOnlyList<Report> editions, IReadOnlyList<UnreadableEdition> unreadable)
        => (Editions, Unreadable) = (editions, unreadable);

    /// <summary>Loads all editions in a folder, and in the folders there that group some. What cannot be read is left out and named in <see cref="Unreadable"/>.</summary>
    /// <param name="directory">The folder; <c>data</c> is looked for in the current folder and in each above it.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static Reports Load(string directory = "data")
    {
        ArgumentNullException.ThrowIfNull(directory);
        var folder = Directory.Exists(directory) || directory != "data" ? directory : EditionPlace.Folders("").FirstOrDefault() ?? directory;
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder {directory}. Name one that holds editions, each a folder with a datapackage.json.");
        }

        return Of(EditionSearch.All(folder).Found.Select(name => Path.Join(folder, name).Replace(Path.DirectorySeparatorChar, '/')));
    }

    /// <summary>Loads some editions.</summary>
    /// <param name="directories">Their names or folders, as <see cref="Report.Load"/> takes them.</param>
    public static Reports Of(params IEnumerable<string> directories)
    {
        var (editions, unreadable) = (new List<Report>(), new List<UnreadableEdition>());
        foreach (var directory in directories)
        {
            var reads = new EditionReads();
            var (report, problems) = ReportReader.Read(directory, reads);
            if (report is not null)
            {
                editions.Add(report);
            }
            else
            {
                reads.NoteAll();
                unreadable.Add(new UnreadableEdition(directory, problems));
            }
        }

        return new Reports([.. editions.OrderBy(edition => edition.Place.Level).ThenBy(edition => edition.Place.Id, StringComparer.Ordinal).ThenBy(edition => edition.Year).ThenBy(edition => edition.Name, StringComparer.Ordinal)], unreadable);
    }

    /// <summary>The editions by level of the place, place, year and name.</summary>
    public IReadOnlyList<Report> Editions { get; }

    /// <summary>The editions that are left out.</summary>
    public IReadOnlyList<UnreadableEdition> Unreadable { get; }

    /// <summary>What to know before they are compared: editions left out, two of one place and year, keys that mean two things.</summary>
    public IReadOnlyList<Sentence> Notices => CollectionNotices.Of(Editions, Unreadable);

    /// <summary>The figures of all editions, in their order.</summary>
    public IEnumerable<EditionFigure> Figures => Editions.SelectMany(edition => edition.Figures.Select(figure => new EditionFigure(edition, figure)));

    /// <summary>The editions of a place, by year.</summary>
    /// <param name="place">Its key or its Chinese name.</param>
    public IReadOnlyList<Report> Of(string place) => [.. Editions.Where(edition => edition.Place.Id == place || edition.Place.Name.Zh == place)];
}
