using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Publishing;

namespace Baogao.Cli;

/// <summary>What is made of executed notebooks: the page, the slides, the images. A file that is made from these already is left as it is.</summary>
internal sealed class Publication(Request request, IReadOnlyList<Made> notebooks)
{
    private readonly string key = FreshnessCheck.Key([request.Edition, .. notebooks.Select(notebook => notebook.Text)]);
    private readonly Lazy<PublicationFacts> facts = new(() => FactsOf(request, notebooks));

    public void WritePage() => Write("index.html", "Page", ReportPage.Write);

    public void WriteSlides() => Write("slides.html", "Slides", SlideDeck.Write);

    /// <summary>Draws the images. Where there is no browser, or it fails, says so and leaves the images of earlier runs as they are.</summary>
    public async Task WriteImagesAsync(string? browser, CancellationToken stop)
    {
        try
        {
            var (images, problems) = await ChartImages.DrawAsync(Browser.Find(browser), Pages, stop).ConfigureAwait(false);
            var folder = AtomicFile.MakeFolder(Path.Combine(request.Workspace.Out, "images"));
            foreach (var image in images)
            {
                AtomicFile.WriteBytes(Path.Combine(folder, image.Name), image.Content);
            }

            foreach (var problem in problems)
            {
                await Console.Error.WriteLineAsync(problem).ConfigureAwait(false);
            }

            Console.WriteLine(FormattableString.Invariant($"Images: {Workspace.Show(folder)}, {images.Count / 2} charts as SVG and PNG"));
        }
        catch (BrowserException problem)
        {
            await Console.Error.WriteLineAsync($"No images were made. {problem.Message}").ConfigureAwait(false);
        }
    }

    private IReadOnlyList<PageNotebook> Pages => [.. notebooks.Select(notebook => notebook.Page with { Language = request.Spoken })];

    private void Write(string name, string what, Func<PublicationFacts, IReadOnlyList<PageNotebook>, string> write)
    {
        var path = Path.Combine(request.Workspace.Out, name);
        if (!ReportPage.IsMadeFrom(path, key))
        {
            AtomicFile.WriteText(path, write(facts.Value with { Key = key }, Pages));
        }

        Console.WriteLine($"{what}: {Workspace.Show(path)}");
    }

    private static PublicationFacts FactsOf(Request request, IReadOnlyList<Made> notebooks)
    {
        var used = notebooks.SelectMany(notebook => FreshnessCheck.EditionsOf(notebook.Document, notebook.Job.Folder)).DistinctBy(edition => edition.Directory)
            .Select(edition => (Snapshot: edition, ReportReader.Read(Workspace.Show(edition.Directory)).Report))
            .Where(edition => edition.Report is not null)
            .Select(edition => new UsedEdition(edition.Report!.Name, edition.Report.Title.In(request.Spoken), edition.Snapshot.Hash, [.. edition.Report.Sources.Values])).ToList();
        return new PublicationFacts(Report.Load(Workspace.Show(request.Edition)).Title.In(request.Spoken), TimeProvider.System.GetUtcNow(), request.Spoken)
        {
            Editions = used,
            Failed = [.. notebooks.Where(notebook => notebook.IsFailed).Select(notebook => notebook.Job.Name)],
        };
    }
}
