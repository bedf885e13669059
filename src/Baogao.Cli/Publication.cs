using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Publishing;

namespace Baogao.Cli;

/// <summary>What is made of executed notebooks: the page, the slides. A file that is made from these already is left as it is.</summary>
internal sealed class Publication(Request request, IReadOnlyList<Made> notebooks)
{
    private readonly string key = FreshnessCheck.Key([request.Edition, .. notebooks.Select(notebook => notebook.Text)]);
    private readonly Lazy<PublicationFacts> facts = new(() => FactsOf(request, notebooks));

    public void WritePage() => Write("index.html", "Page", ReportPage.Write);

    public void WriteSlides() => Write("slides.html", "Slides", SlideDeck.Write);

    private void Write(string name, string what, Func<PublicationFacts, IReadOnlyList<PageNotebook>, string> write)
    {
        var path = Path.Combine(request.Workspace.Out, name);
        if (!ReportPage.IsMadeFrom(path, key))
        {
            AtomicFile.WriteText(path, write(facts.Value with { Key = key }, [.. notebooks.Select(notebook => notebook.Page)]));
        }

        Console.WriteLine($"{what}: {Workspace.Show(path)}");
    }

    private static PublicationFacts FactsOf(Request request, IReadOnlyList<Made> notebooks)
    {
        var used = notebooks.SelectMany(notebook => FreshnessCheck.EditionsOf(notebook.Document, notebook.Job.Folder)).DistinctBy(edition => edition.Directory)
            .Select(edition => (Snapshot: edition, ReportReader.Read(Workspace.Show(edition.Directory)).Report))
            .Where(edition => edition.Report is not null)
            .Select(edition => new UsedEdition(edition.Report!.Name, edition.Report.Title, edition.Snapshot.Hash, [.. edition.Report.Sources.Values])).ToList();
        return new PublicationFacts(Report.Load(Workspace.Show(request.Edition)).Title, TimeProvider.System.GetUtcNow(), request.Language == "zh" ? Language.Chinese : Language.English)
        {
            Editions = used,
            Failed = [.. notebooks.Where(notebook => notebook.IsFailed).Select(notebook => notebook.Job.Name)],
        };
    }
}
