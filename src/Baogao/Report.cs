using System.Collections.Frozen;
using System.Collections.Immutable;
using Baogao.Loading;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Model;

namespace Baogao;

/// <summary>One edition: everything that a report states, loaded and validated. Immutable.</summary>
public sealed partial class Report
{
    private readonly EditionReads reads;

    private Report(EditionReads reads) => this.reads = reads;

    /// <summary>Loads an edition: <c>Report.Load("gaohang-2022")</c>. Reads its files and nothing else.</summary>
    /// <param name="directory">
    /// Its name, which is looked for as <c>data/NAME</c>, then in the folders of <c>data/</c> that group editions, in the current folder and in each above it; or the path of its folder.
    /// </param>
    /// <exception cref="ReportDataException">The edition has errors; the exception holds all of them, not only the first.</exception>
    public static Report Load(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var reads = new EditionReads();
        var (report, problems) = ReportReader.Read(directory, reads);
        if (report is null)
        {
            reads.NoteAll();
            throw new ReportDataException(problems);
        }

        return report;
    }

    /// <summary>The edition's folder.</summary>
    public required string Directory { get; init; }

    /// <summary>The edition's name, such as <c>gaohang-2022</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The data package's title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Whose report it is (高行镇, Gaohang Town), with the places above.</summary>
    public required Place Place { get; init; }

    /// <summary>The year that the report reviews.</summary>
    public required int Year { get; init; }

    /// <summary>The day on which the report was given; null for an edition that is not a report.</summary>
    public DateOnly? Delivered { get; init; }

    /// <summary>The declared sources by name.</summary>
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    /// <summary>The codes that its tables use, with their names.</summary>
    public required CodeBook Codes { get; init; }

    /// <summary>The report's sections in the order of the text; none for an edition that is not a report.</summary>
    public required IReadOnlyList<SectionHeading> Sections { get => Noted(field, "sections"); init; }

    /// <summary>What is measured: the edition's own indicators, then those of the catalogue that its tables use.</summary>
    public required IReadOnlyList<Indicator> Indicators { get => Noted(field, "indicators"); init; }

    /// <summary>The definitions of coverage.</summary>
    public required IReadOnlyList<Basis> Bases { get => Noted(field, "bases"); init; }

    /// <summary>Every number that the report states.</summary>
    public required IReadOnlyList<Figure> Figures { get => Noted(field, "figures", "indicators", "bases"); init; }

    /// <summary>The places in league tables.</summary>
    public required IReadOnlyList<Ranking> Rankings { get => Noted(field, "rankings"); init; }

    /// <summary>The distinctions without a place.</summary>
    public required IReadOnlyList<Honour> Honours { get => Noted(field, "honours"); init; }

    /// <summary>The steps of the year's course.</summary>
    public required IReadOnlyList<Milestone> Milestones { get => Noted(field, "milestones"); init; }

    /// <summary>What the report itself says falls short.</summary>
    public required IReadOnlyList<Shortcoming> Shortcomings { get => Noted(field, "shortcomings"); init; }

    /// <summary>The named projects.</summary>
    public required IReadOnlyList<Project> Projects { get => Noted(field, "projects"); init; }

    /// <summary>Who published the report; null where its package names no publisher.</summary>
    internal LocalText? Publisher { get; private init; }

    /// <summary>Time series, if the edition has any.</summary>
    public required IReadOnlyList<Observation> Series { get => Noted(field, "series", "indicators"); init; }

    /// <summary>Numbers in the text that are no statistics.</summary>
    public required IReadOnlyList<Exclusion> Exclusions { get => Noted(field, "exclusions"); init; }

    /// <summary>The findings of the checker that a person lets stand.</summary>
    public required IReadOnlyList<AcceptedFinding> Accepted { get => Noted(field, "accepted"); init; }

    /// <summary>How many of its figures, rankings, honours, milestones, shortcomings and projects no person has confirmed yet.</summary>
    public DraftCount Drafts => DraftCount.Of(Provenances().SelectMany(table => table.Value()).Select(row => row.Provenance));

    /// <summary>The key and the place of every row of the tables that charts draw, by table. Only the tables that are taken count as read.</summary>
    internal IReadOnlyDictionary<string, Func<IEnumerable<(string Id, Provenance Provenance)>>> Provenances() => new Dictionary<string, Func<IEnumerable<(string, Provenance)>>>
    {
        ["figures"] = () => Figures.Select(row => (row.Id, row.Provenance)),
        ["rankings"] = () => Rankings.Select(row => (row.Id, row.Provenance)),
        ["honours"] = () => Honours.Select(row => (row.Id, row.Provenance)),
        ["milestones"] = () => Milestones.Select(row => (row.Id, row.Provenance)),
        ["shortcomings"] = () => Shortcomings.Select(row => (row.Id, row.Provenance)),
        ["projects"] = () => Projects.Select(row => (row.Id, row.Provenance)),
    };

    /// <summary>Whether a table was asked for since the edition was loaded.</summary>
    internal bool HasGiven(string table) => reads.Has(table + ".csv");

    internal static Report From(EditionTables edition, EditionReads reads) => new(reads)
    {
        Directory = edition.Directory,
        Name = edition.Package.Name,
        Title = edition.Package.Title,
        Place = edition.Package.Place,
        Year = edition.Package.Year,
        Delivered = edition.Package.Delivered,
        Publisher = edition.Package.Publisher,
        Sources = edition.Package.Sources.ToFrozenDictionary(StringComparer.Ordinal),
        Codes = edition.Codes,
        Sections = Values(edition.Sections),
        Indicators = [.. Values(edition.Indicators), .. edition.SharedIndicators()],
        Bases = Values(edition.Bases),
        Figures = Values(edition.Figures),
        Rankings = Values(edition.Rankings),
        Honours = Values(edition.Honours),
        Milestones = Values(edition.Milestones),
        Shortcomings = Values(edition.Shortcomings),
        Projects = Values(edition.Projects),
        Series = Values(edition.Series),
        Exclusions = Values(edition.Exclusions),
        Accepted = Values(edition.Accepted),
    };

    /// <summary>The rows of a table, once it is noted that they and those of the tables that they hold are read.</summary>
    private IReadOnlyList<T> Noted<T>(IReadOnlyList<T> rows, params ReadOnlySpan<string> tables)
    {
        reads.Note(tables);
        return rows;
    }

    private static ImmutableArray<T> Values<T>(IReadOnlyList<Placed<T>> records) => [.. records.Select(record => record.Value)];
}
