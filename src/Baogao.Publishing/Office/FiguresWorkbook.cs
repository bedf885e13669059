using Baogao.Charts;
using Baogao.Languages;

namespace Baogao.Publishing.Office;

/// <summary>The numbers of a publication as a workbook: a sheet of contents, one for each chart with what its marks lead back to, one for the figures of each edition.</summary>
public static class FiguresWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="facts">What the publication says of itself.</param>
    /// <param name="notebooks">The notebooks in the order of the publication.</param>
    public static byte[] Write(PublicationFacts facts, IReadOnlyList<PageNotebook> notebooks)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(notebooks);
        IWorkbookTexts words = facts.Texts;
        List<Entry> entries = [.. Charts(notebooks).Select(each => Entry.Of(each.Chart, each.Topic)), .. facts.Editions.Where(edition => edition.Report?.Figures.Count > 0).Select(edition => Entry.Of(edition, facts))];
        var names = SheetNames.Of(entries.Select(entry => entry.Wanted).Prepend(words.ContentsSheet()));
        return Workbook.Write(
            [Contents(facts, names, entries), .. entries.Select((entry, i) => entry.Sheet with { Name = names[i + 1] })],
            facts.Title, facts.Made, facts.Texts, facts.Key);
    }

    /// <summary>A sheet with what the contents say of it.</summary>
    /// <param name="Wanted">The name that it would have.</param>
    /// <param name="Sheet">The sheet; its name is given later.</param>
    /// <param name="Title">What it shows.</param>
    /// <param name="Drafts">How many of its figures no person has confirmed yet; empty for none.</param>
    private sealed record Entry(string Wanted, WorkbookSheet Sheet, string Title, string Drafts)
    {
        public static Entry Of(RenderedChart chart, string topic) => new(topic, ChartTableSheet.Of(chart), chart.Title, chart.Unconfirmed);

        public static Entry Of(UsedEdition edition, PublicationFacts facts)
        {
            IWorkbookTexts words = facts.Texts;
            var report = edition.Report!;
            var title = words.AllFigures(edition.Title);
            var sheet = FiguresSheet.Of(report, title, facts);
            return new(words.FiguresSheet(report.Place.Name, report.Year), sheet, title, string.Join(' ', sheet.Above.Skip(1)));
        }
    }

    /// <summary>The charts in the order of the page. One that several notebooks show is one sheet.</summary>
    private static IEnumerable<(RenderedChart Chart, string Topic)> Charts(IReadOnlyList<PageNotebook> notebooks)
        => Story.InOrder(notebooks).SelectMany(Story.Charts).DistinctBy(each => each.Chart.ToJson());

    private static WorkbookSheet Contents(PublicationFacts facts, IReadOnlyList<string> names, List<Entry> entries)
    {
        IWorkbookTexts words = facts.Texts;
        var hasDrafts = entries.Exists(entry => entry.Drafts.Length > 0);
        string[] heads = [words.SheetHead(), words.ContentHead(), words.RowsHead(), words.DraftsHead()];
        return new WorkbookSheet(
            names[0], heads[..(hasDrafts ? 4 : 3)],
            [.. entries.Select((entry, i) => (IReadOnlyList<WorkbookCell>)
                [WorkbookCell.LinkTo(names[i + 1]), WorkbookCell.Of(entry.Title), WorkbookCell.Of(entry.Sheet.Rows.Count), .. hasDrafts ? [WorkbookCell.Of(entry.Drafts)] : (WorkbookCell[])[]])])
        {
            Above = [facts.Title, .. facts.Failed.Count > 0 ? [((ISlideTexts)facts.Texts).NotWhole(facts.Failed)] : (string[])[], .. facts.Unconfirmed],
            Below =
            [
                .. facts.Editions.Select(edition => words.MadeFrom(edition.Title, edition.Name, edition.Hash)),
                .. facts.Sources.Select(facts.TitleOf).Prepend(facts.Words.Sources()),
                facts.Words.MadeOn(facts.Day),
            ],
        };
    }
}
