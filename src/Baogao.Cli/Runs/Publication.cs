using Baogao.Charts.Builders;
using Baogao.Cli.Workspaces;
using Baogao.Languages;
using Baogao.Loading;
using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Publishing;
using Baogao.Publishing.Images;
using Baogao.Publishing.Office;

namespace Baogao.Cli.Runs;

/// <summary>What is made of executed notebooks: the page, the slides, the PowerPoint deck, the workbook and the images. A file that is made from these already is left as it is.</summary>
internal sealed class Publication(Request request, OutFolder folder, IReadOnlyList<Section> sections, IReadOnlyList<string> failed)
{
    private static readonly string[] Endings = [".svg", ".png"];

    // The head counts the drafts of whole editions, so that a row which no notebook reads matters too.
    private readonly string key = FreshnessCheck.Key(
        [request.Edition, request.Spoken.ToString(), request.IsInOneLanguage.ToString(), .. failed, .. sections.SelectMany(section => (string[])[section.File.Name, section.Text, section.ChineseProse]), .. Used(request, sections).Select(edition => EditionSnapshot.ReadLike(edition).Hash)]);

    private readonly DateTimeOffset made = TimeProvider.System.GetUtcNow();
    private readonly Lazy<Report> report = new(() => Report.Load(Workspace.Relative(request.Edition)));
    private readonly Lazy<IReadOnlyList<(EditionSnapshot Snapshot, Report Report)>> used = new(() =>
        [.. Used(request, sections).Select(edition => (Snapshot: edition, ReportReader.Read(Workspace.Relative(edition.Directory)).Report)).Where(edition => edition.Report is not null).Select(edition => (edition.Snapshot, edition.Report!))]);

    /// <summary>Where slides were published before, they are kept in step with the page.</summary>
    public bool HasSlides => File.Exists(Path.Combine(request.Workspace.Out, "slides.html"));

    /// <summary>Where a workbook was published before, it is kept in step with the page.</summary>
    public bool HasWorkbook => File.Exists(Path.Combine(request.Workspace.Out, Workbook(request.Spoken)));

    /// <summary>Where images were made before, the page links to them.</summary>
    public bool HasImages => folder.Images is not null;

    /// <summary>Images that were made of other notebooks, or in another language.</summary>
    public bool HasOldImages => folder.Images is { } images && images.Key != key;

    /// <summary>Writes the page, in both languages.</summary>
    /// <param name="hasSlides">True where it links to slides.</param>
    /// <param name="hasImages">True where it links to images.</param>
    public void WritePage(bool hasSlides, bool hasImages)
    {
        var files = new PublishedFiles { Slides = hasSlides ? Slides(request.Spoken) : null, Deck = Beside(Deck(request.Spoken)), Workbook = Beside(Workbook(request.Spoken)), Images = hasImages ? "images/" : null, Notebooks = "notebooks/" };
        var otherFiles = files with { Slides = hasSlides ? Slides(Other) : null, Deck = Beside(Deck(Other)), Workbook = Beside(Workbook(Other)) };
        Write(
            "index.html", "Page", FreshnessCheck.Key([key, FormattableString.Invariant($"{hasSlides} {hasImages} {files.Deck} {otherFiles.Deck} {files.Workbook} {otherFiles.Workbook}")]), request.Spoken,
            (facts, pages) => ReportPage.Write(facts with { Files = files }, pages, new PageVersion(FactsOf(Other) with { Files = otherFiles }, PagesIn(Other))));
        // The earlier page linked to them.
        RemoveOld($"slides.{request.Spoken.Letters()}.pptx", OfficeProperties.IsMade);
        RemoveOld($"figures.{request.Spoken.Letters()}.xlsx", OfficeProperties.IsMade);
    }

    /// <summary>Writes the slides, a file for each language.</summary>
    public void WriteSlides()
    {
        foreach (var language in new[] { request.Spoken, Other })
        {
            Write(Slides(language), "Slides", key, language, SlideDeck.Write);
        }

        RemoveOld($"slides.{request.Spoken.Letters()}.html", ReportPage.IsMade);
    }

    /// <summary>Writes the workbook, a file for each language. False where one could not be written: the error stream says why, and what was there before is whole.</summary>
    public bool WriteWorkbooks()
    {
        var isWhole = true;
        foreach (var language in new[] { request.Spoken, Other })
        {
            isWhole &= WriteOffice(Workbook(language), "Workbook", key, language, FiguresWorkbook.Write);
        }

        return isWhole;
    }

    /// <summary>Where a PowerPoint deck was published before, it is kept in step with the page.</summary>
    public bool HasDeck => File.Exists(Path.Combine(request.Workspace.Out, Deck(request.Spoken)));

    /// <summary>Writes the PowerPoint deck, a file for each language. False where one could not be written: the error stream says why, and what was there before is whole.</summary>
    /// <param name="template">The presentation whose look it takes; null for the product's own.</param>
    public bool WriteDecks(DeckTemplate? template)
    {
        var isWhole = true;
        foreach (var language in new[] { request.Spoken, Other })
        {
            isWhole &= WriteOffice(Deck(language), "PowerPoint", FreshnessCheck.Key([key, template?.Hash ?? ""]), language, (facts, pages) => PowerPointDeck.Write(facts, pages, template));
        }

        return isWhole;
    }

    /// <summary>Writes the PowerPoint deck in the look that it was published in. False where it could not be written.</summary>
    public bool WriteDecksAgain()
    {
        try
        {
            return WriteDecks(folder.Template is { } path ? DeckTemplate.Read(Path.Combine(request.Workspace.Root, path)) : null);
        }
        catch (TemplateException problem)
        {
            Console.Error.WriteLine($"PowerPoint: left as it is. {problem.Message} Or publish it in the look of the product: baogao publish");
            return false;
        }
    }

    /// <summary>Tells what was found and what to open.</summary>
    public void ShowFindings()
    {
        var headlines = Headlines.Of(report.Value);
        foreach (var headline in headlines)
        {
            var drafts = headline.Unconfirmed is { } unconfirmed ? $"  {unconfirmed.In(request.Spoken)}" : "";
            Console.WriteLine($"  {headline.Number.In(request.Spoken)}  {headline.Finding.In(request.Spoken)}{drafts}");
        }

        Console.WriteLine($"Open {new Uri(Path.Combine(request.Workspace.Out, "index.html")).AbsoluteUri}");
    }

    /// <summary>Draws the images, where they are not made from these notebooks already. Those of charts that are gone are removed. False where some could not be drawn.</summary>
    /// <exception cref="FontException">There is no font to write them in.</exception>
    /// <exception cref="BrowserException">There is no browser where a chart needs one, or it failed. Images of earlier runs stay, but for those in another language.</exception>
    public async Task<bool> WriteImagesAsync(string? browser, CancellationToken stop)
    {
        var anew = 0;
        if (folder.Images is not { } made || HasOldImages || !made.Files.All(name => File.Exists(Path.Combine(request.Workspace.Images, name))))
        {
            if (folder.Images?.Language != request.Spoken.ToString())
            {
                RemoveImages(except: []);
            }

            // One that is named must be there, needed or not.
            var named = browser is null ? null : Browser.Find(browser);
            var drawn = await RunDisplay.WaitAsync("Images", Task.Run(() => ChartImages.DrawAsync(() => named ?? Browser.Find(), Pages, DrawnEarlier(), stop, request.IsInOneLanguage ? null : PagesIn(Other)), stop)).ConfigureAwait(false);
            AtomicFile.MakeFolder(request.Workspace.Images);
            foreach (var image in drawn.Images)
            {
                AtomicFile.WriteBytes(Path.Combine(request.Workspace.Images, image.Name), image.Content);
            }

            string[] names = [.. drawn.Keys.Keys.Order(StringComparer.Ordinal).SelectMany(name => Endings.Select(ending => name + ending))];
            RemoveImages(except: [.. names]);
            // Where some could not be drawn, the next run tries again.
            folder.Images = new ImageSet(drawn.Problems.Count == 0 ? key : "", request.Spoken.ToString(), names) { Charts = drawn.Keys };
            folder.Save();
            anew = drawn.Images.Count / Endings.Length;
            foreach (var problem in drawn.Problems)
            {
                await Console.Error.WriteLineAsync(problem).ConfigureAwait(false);
            }
        }

        var all = folder.Images!.Files.Count / Endings.Length;
        var charts = request.IsInOneLanguage ? FormattableString.Invariant($"{all} charts") : FormattableString.Invariant($"{all} pictures in both languages");
        Console.WriteLine(FormattableString.Invariant($"Images: {Workspace.Show(request.Workspace.Images)}, {charts} as SVG and PNG{(anew == all ? "" : $", {anew} drawn anew")}"));
        return folder.Images.Key.Length > 0;
    }

    /// <summary>Removes the images of earlier runs that are not of these notebooks.</summary>
    public void RemoveOldImages()
    {
        if (HasOldImages)
        {
            RemoveImages(except: []);
            Console.WriteLine($"Images: those of an earlier run were removed from {Workspace.Show(request.Workspace.Images)}");
        }
    }

    /// <summary>What the charts were drawn from whose images are both there.</summary>
    private Dictionary<string, string> DrawnEarlier() => (folder.Images?.Charts ?? new Dictionary<string, string>())
        .Where(chart => Endings.All(ending => folder.Images!.Files.Contains(chart.Key + ending) && File.Exists(Path.Combine(request.Workspace.Images, chart.Key + ending))))
        .ToDictionary(StringComparer.Ordinal);

    private IReadOnlyList<PageNotebook> Pages => PagesIn(request.Spoken);

    private IReadOnlyList<PageNotebook> PagesIn(Language language) => [.. sections.Select(section => section.Page(language))];

    private void RemoveImages(HashSet<string> except)
    {
        foreach (var name in folder.Images?.Files.Where(name => !except.Contains(name)) ?? [])
        {
            File.Delete(Path.Combine(request.Workspace.Images, name));
        }

        if (except.Count == 0 && folder.Images is not null)
        {
            folder.Images = null;
            folder.Save();
        }
    }

    private Language Other => Enum.GetValues<Language>().First(language => language != request.Spoken);

    /// <summary>The file of the slides: that in the language of the publication has the plain name.</summary>
    private string Slides(Language language) => language == request.Spoken ? "slides.html" : $"slides.{language.Letters()}.html";

    /// <summary>The file of the PowerPoint deck, named as that of the slides.</summary>
    private string Deck(Language language) => Path.ChangeExtension(Slides(language), ".pptx");

    /// <summary>The file of the workbook, named as that of the slides.</summary>
    private string Workbook(Language language) => language == request.Spoken ? "figures.xlsx" : $"figures.{language.Letters()}.xlsx";

    /// <summary>A file that lies in the folder, or null.</summary>
    private string? Beside(string name) => File.Exists(Path.Combine(request.Workspace.Out, name)) ? name : null;

    /// <summary>Removes a file that was made when the other language had the plain name.</summary>
    private void RemoveOld(string name, Func<string, bool> isMade)
    {
        var old = Path.Combine(request.Workspace.Out, name);
        if (!isMade(old))
        {
            return;
        }

        try
        {
            File.Delete(old);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{Workspace.Show(old)} is of an earlier publication and cannot be removed: {problem.Message} Close it in the program that has it open, and delete it.");
        }
    }

    /// <summary>Writes an Office file where it is not made from these notebooks already. One that is open in its program may be locked: the other files are made all the same.</summary>
    /// <returns>False where it could not be written; what was there before is whole.</returns>
    private bool WriteOffice(string name, string what, string fileKey, Language language, Func<PublicationFacts, IReadOnlyList<PageNotebook>, byte[]> write)
    {
        var path = Path.Combine(request.Workspace.Out, name);
        if (!OfficeProperties.IsMadeFrom(path, fileKey))
        {
            try
            {
                AtomicFile.WriteBytes(path, write(FactsOf(language) with { Key = fileKey }, PagesIn(language)));
            }
            catch (CannotWriteException problem)
            {
                Console.Error.WriteLine($"Cannot write {Workspace.Show(problem.Path)}: {problem.Message}. What was there before is whole, and the other files were made. If it is open in another program, close it there, then publish again.");
                return false;
            }
        }

        Console.WriteLine($"{what}: {Workspace.Show(path)}");
        return true;
    }

    private void Write(string name, string what, string fileKey, Language language, Func<PublicationFacts, IReadOnlyList<PageNotebook>, string> write)
    {
        var path = Path.Combine(request.Workspace.Out, name);
        if (!ReportPage.IsMadeFrom(path, fileKey))
        {
            AtomicFile.WriteText(path, write(FactsOf(language) with { Key = fileKey }, PagesIn(language)));
        }

        Console.WriteLine($"{what}: {Workspace.Show(path)}");
    }

    /// <summary>The editions that the notebooks were made from.</summary>
    private static IEnumerable<EditionSnapshot> Used(Request request, IReadOnlyList<Section> sections)
    {
        var check = new FreshnessCheck(request.Workspace.Root, request.Edition);
        return sections.SelectMany(section => FreshnessCheck.EditionsOf(section.Document, section.File.Folder).Where(edition => !section.IsOfEarlierRun || check.MayOpen(edition.Directory)))
            .DistinctBy(edition => edition.Directory);
    }

    private PublicationFacts FactsOf(Language language) => new(report.Value.Title.In(language), made, language)
    {
        Report = report.Value,
        Editions = [.. used.Value.Select(edition => new UsedEdition(edition.Report.Name, edition.Report.Title.In(language), edition.Snapshot.Hash, [.. edition.Report.Sources.Values])
        {
            Report = edition.Report, Drafts = edition.Report.Drafts, Href = Path.GetRelativePath(request.Workspace.Out, Path.GetFullPath(edition.Snapshot.Directory)).Replace('\\', '/') + "/",
        })],
        Failed = failed,
    };
}
