using Baogao.Cli.Workspaces;
using Baogao.Model;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Publishing;
using Baogao.Publishing.Images;
using Baogao.Publishing.Office;

namespace Baogao.Cli.Runs;

/// <summary>The PowerPoint decks and the workbooks of a publication.</summary>
internal sealed class OfficeFiles(Workspace workspace, OutFolder folder, PublicationSource source)
{
    /// <summary>Where a workbook was published before, it is kept in step with the page.</summary>
    public bool HasWorkbook => File.Exists(Path.Combine(workspace.Out, "figures.xlsx"));

    /// <summary>Where a PowerPoint deck was published before, it is kept in step with the page.</summary>
    public bool HasDeck => File.Exists(Path.Combine(workspace.Out, "slides.pptx"));

    public string Deck(Language language) => source.NameIn(language, "slides", ".pptx");

    public string Workbook(Language language) => source.NameIn(language, "figures", ".xlsx");

    /// <summary>Writes the workbook, a file for each language. False where one could not be written: the error stream says why, and what was there before is whole.</summary>
    public bool WriteWorkbooks()
    {
        var isWhole = true;
        foreach (var language in source.Languages)
        {
            isWhole &= Write(Workbook(language), "Workbook", source.Key, language, FiguresWorkbook.Write);
        }

        return isWhole;
    }

    /// <summary>Writes the PowerPoint deck, a file for each language. False where one could not be written: the error stream says why, and what was there before is whole.</summary>
    /// <param name="template">The presentation whose look it takes; null for the product's own.</param>
    /// <param name="slides">A researcher's own charts that were drawn already.</param>
    /// <param name="browser">The browser that draws the others; null to look for one.</param>
    /// <param name="stop">Ends the browser.</param>
    public async Task<bool> WriteDecksAsync(DeckTemplate? template, OwnSlides slides, string? browser, CancellationToken stop)
    {
        var key = FreshnessCheck.Key([source.Key, template?.Hash ?? ""]);
        var own = source.Languages.All(language => OfficeProperties.IsMadeFrom(Deck(language), key)) ? OwnSlides.None
            : await RunDisplay.WaitAsync("PowerPoint", Task.Run(() => slides.DrawAsync(() => Browser.Find(browser), source.Languages.SelectMany(source.PagesIn), stop), stop)).ConfigureAwait(false);
        if (own.Problem.Length > 0)
        {
            await Console.Error.WriteLineAsync($"PowerPoint: a chart of a notebook's own is named and not shown. {own.Problem}.").ConfigureAwait(false);
        }

        var isWhole = true;
        foreach (var language in source.Languages)
        {
            // One without all its charts is made again by the next run.
            isWhole &= Write(Deck(language), "PowerPoint", key, language, (facts, pages) => PowerPointDeck.Write(own.Problem.Length > 0 ? facts with { Key = "" } : facts, pages, template, own));
        }

        return isWhole;
    }

    /// <summary>Writes the PowerPoint deck in the look that it was published in. False where it could not be written.</summary>
    public async Task<bool> WriteDecksAgainAsync(CancellationToken stop)
    {
        try
        {
            return await WriteDecksAsync(folder.Template is { } path ? DeckTemplate.Read(Path.Combine(workspace.Root, path)) : null, OwnSlides.None, browser: null, stop).ConfigureAwait(false);
        }
        catch (TemplateException problem)
        {
            await Console.Error.WriteLineAsync($"PowerPoint: left as it is. {problem.Message} Or publish it in the look of the product: baogao publish").ConfigureAwait(false);
            return false;
        }
    }

    /// <summary>Writes a file where it is not made from these notebooks already. One that is open in its program may be locked: the other files are made all the same.</summary>
    /// <returns>False where it could not be written; what was there before is whole.</returns>
    private bool Write(string path, string what, string key, Language language, Func<PublicationFacts, IReadOnlyList<PageNotebook>, byte[]> write)
    {
        if (!OfficeProperties.IsMadeFrom(path, key))
        {
            try
            {
                AtomicFile.WriteBytes(path, write(source.FactsOf(language, key), source.PagesIn(language)));
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
}
