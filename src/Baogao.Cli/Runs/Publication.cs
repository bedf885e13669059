using Baogao.Charts.Builders;
using Baogao.Cli.Workspaces;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Publishing;
using Baogao.Publishing.Office;

namespace Baogao.Cli.Runs;

/// <summary>What is made of executed notebooks: page and slides here, Office files and images in their own classes. A file that is made from these already is left as it is.</summary>
internal sealed class Publication(Request request, OutFolder folder, IReadOnlyList<Section> sections, IReadOnlyList<string> failed)
{
    private readonly PublicationSource source = new(request, sections, failed);

    public OfficeFiles Office => field ??= new OfficeFiles(request.Workspace, folder, source);

    public ImageFiles Images => field ??= new ImageFiles(request, folder, source);

    /// <summary>Where slides were published before, they are kept in step with the page.</summary>
    public bool HasSlides => File.Exists(Path.Combine(request.Workspace.Out, "slides.html"));

    /// <summary>Writes the page, in both languages.</summary>
    /// <param name="hasSlides">True where it links to slides.</param>
    public void WritePage(bool hasSlides)
    {
        var (files, otherFiles) = (Files(request.Spoken, hasSlides), Files(source.Other, hasSlides));
        var key = FreshnessCheck.Key([source.Key, FormattableString.Invariant($"{hasSlides} {Images.Exist} {files.Deck} {otherFiles.Deck} {files.Workbook} {otherFiles.Workbook}")]);
        Write(
            Path.Combine(request.Workspace.Out, "index.html"), "Page", key, request.Spoken,
            (facts, pages) => ReportPage.Write(facts with { Files = files }, pages, new PageVersion(source.FactsOf(source.Other, "") with { Files = otherFiles }, source.PagesIn(source.Other))));
        // The earlier page linked to them.
        RemoveOld($"slides.{request.Spoken.Letters()}.pptx", OfficeProperties.IsMade);
        RemoveOld($"figures.{request.Spoken.Letters()}.xlsx", OfficeProperties.IsMade);
    }

    /// <summary>Writes the slides, a file for each language.</summary>
    public void WriteSlides()
    {
        foreach (var language in source.Languages)
        {
            Write(Slides(language), "Slides", source.Key, language, SlideDeck.Write);
        }

        RemoveOld($"slides.{request.Spoken.Letters()}.html", ReportPage.IsMade);
    }

    /// <summary>Tells what was found and what to open.</summary>
    public void ShowFindings()
    {
        foreach (var headline in Headlines.Of(source.Report))
        {
            var drafts = headline.Unconfirmed is { } unconfirmed ? $"  {unconfirmed.In(request.Spoken)}" : "";
            Console.WriteLine($"  {headline.Number.In(request.Spoken)}  {headline.Finding.In(request.Spoken)}{drafts}");
        }

        Console.WriteLine($"Open {new Uri(Path.Combine(request.Workspace.Out, "index.html")).AbsoluteUri}");
    }

    private string Slides(Language language) => source.NameIn(language, "slides", ".html");

    /// <summary>What the page in a language links to.</summary>
    private PublishedFiles Files(Language language, bool hasSlides) => new()
    {
        Slides = hasSlides ? Path.GetFileName(Slides(language)) : null,
        Deck = Beside(Office.Deck(language)),
        Workbook = Beside(Office.Workbook(language)),
        Images = Images.Exist ? "images/" : null,
        Notebooks = "notebooks/",
    };

    private static string? Beside(string path) => File.Exists(path) ? Path.GetFileName(path) : null;

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

    private void Write(string path, string what, string key, Language language, Func<PublicationFacts, IReadOnlyList<PageNotebook>, string> write)
    {
        if (!ReportPage.IsMadeFrom(path, key))
        {
            AtomicFile.WriteText(path, write(source.FactsOf(language, key), source.PagesIn(language)));
        }

        Console.WriteLine($"{what}: {Workspace.Show(path)}");
    }
}
