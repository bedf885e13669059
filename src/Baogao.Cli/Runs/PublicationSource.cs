using Baogao.Cli.Workspaces;
using Baogao.Languages;
using Baogao.Loading;
using Baogao.Model;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Publishing;

namespace Baogao.Cli.Runs;

/// <summary>What every file of a publication is made from: executed notebooks, the editions that they read, and what is said of these.</summary>
internal sealed class PublicationSource(Request request, IReadOnlyList<Section> sections, IReadOnlyList<string> failed)
{
    private readonly Dictionary<Language, IReadOnlyList<PageNotebook>> pages = [];
    private readonly DateTimeOffset made = TimeProvider.System.GetUtcNow();
    private readonly Lazy<Report> report = new(() => Report.Load(Workspace.Relative(request.Edition)));
    private readonly Lazy<IReadOnlyList<(EditionSnapshot Snapshot, Report Report)>> used = new(() =>
        [.. Used(request, sections).Select(edition => (Snapshot: edition, ReportReader.Read(Workspace.Relative(edition.Directory)).Report)).Where(edition => edition.Report is not null).Select(edition => (edition.Snapshot, edition.Report!))]);

    /// <summary>Changes with anything that the files are made from. The head counts the drafts of whole editions, so that a row which no notebook reads matters too.</summary>
    public string Key { get; } = FreshnessCheck.Key(
        [request.Edition, request.Spoken.ToString(), request.IsInOneLanguage.ToString(), .. failed, .. sections.SelectMany(section => (string[])[section.File.Name, section.Text, section.ChineseProse]), .. Used(request, sections).Select(edition => EditionSnapshot.ReadLike(edition).Hash)]);

    /// <summary>The edition whose findings stand first.</summary>
    public Report Report => report.Value;

    /// <summary>The language of the publication, then the other.</summary>
    public Language[] Languages => [request.Spoken, Other];

    public Language Other => Enum.GetValues<Language>().First(language => language != request.Spoken);

    /// <summary>The notebooks with their words in a language.</summary>
    public IReadOnlyList<PageNotebook> PagesIn(Language language)
    {
        if (!pages.TryGetValue(language, out var made))
        {
            pages[language] = made = [.. sections.Select(section => section.Page(language))];
        }

        return made;
    }

    /// <summary>A file in a language: that in the language of the publication has the plain name, the other its letters, as in <c>slides.zh.html</c>.</summary>
    public string NameIn(Language language, string name, string ending) => Path.Combine(request.Workspace.Out, language == request.Spoken ? name + ending : $"{name}.{language.Letters()}{ending}");

    /// <summary>What a file says of itself.</summary>
    public PublicationFacts FactsOf(Language language, string key) => new(Report.Title.In(language), made, language)
    {
        Report = Report,
        Editions = [.. used.Value.Select(edition => new UsedEdition(edition.Report.Name, edition.Report.Title.In(language), edition.Snapshot.Hash, [.. edition.Report.Sources.Values])
        {
            Report = edition.Report, Drafts = edition.Report.Drafts, Href = Path.GetRelativePath(request.Workspace.Out, Path.GetFullPath(edition.Snapshot.Directory)).Replace('\\', '/') + "/",
        })],
        Failed = failed,
        Key = key,
    };

    /// <summary>The editions that the notebooks were made from.</summary>
    private static IEnumerable<EditionSnapshot> Used(Request request, IReadOnlyList<Section> sections)
    {
        var check = new FreshnessCheck(request.Workspace.Root, request.Edition);
        return sections.SelectMany(section => FreshnessCheck.EditionsOf(section.Document, section.File.Folder).Where(edition => !section.IsOfEarlierRun || check.MayOpen(edition.Directory)))
            .DistinctBy(edition => edition.Directory);
    }
}
