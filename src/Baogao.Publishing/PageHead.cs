using System.Globalization;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>The first screen of the page: title, languages, files, findings, search, contents.</summary>
internal static class PageHead
{
    /// <summary>More results would only be scrolled past.</summary>
    private const int MostFound = 50;

    /// <param name="facts">What the page says of itself, with the charts that it shows.</param>
    /// <param name="notebooks">The notebooks in the order of the page.</param>
    /// <param name="hasOther">True where the page holds another language.</param>
    public static string Write(PublicationFacts facts, IEnumerable<PageNotebook> notebooks, bool hasOther)
    {
        IReaderTexts words = facts.Texts;
        return
            $"""
            <a class="skip" href="#content">{facts.Words.ToContent()}</a>
            <header><div class="bar">{(hasOther ? Switch(facts) : "")}{Files(facts)}</div>
            <h1>{HtmlFile.Encode(facts.Title)}</h1>
            {Failed(facts)}{Unconfirmed(facts)}{Cards(facts)}
            <div class="search js" data-found="{words.Found()}" data-more="{words.FoundMore(MostFound)}" data-nothing="{words.FoundNothing()}" data-shown="{words.ShownIn()}" data-most="{MostFound.ToString(CultureInfo.InvariantCulture)}">
            <input type="search" aria-label="{words.SearchAll()}" placeholder="{words.SearchHint()}"><p class="count" role="status"></p><ol class="hits"></ol></div>
            </header>
            <nav class="contents" aria-label="{facts.Words.Notebooks()}"><ol>{string.Concat(notebooks.Select(notebook => $"<li><a href=\"#{HtmlFile.Encode(notebook.Name)}\">{facts.Html(Story.HeadingOf(notebook))}</a></li>"))}</ol></nav>
            """;
    }

    /// <summary>Both names are shown: a reader finds the own one in the own language.</summary>
    private static string Switch(PublicationFacts facts) => $"<nav class=\"languages js\" aria-label=\"{((IReaderTexts)facts.Texts).LanguageSwitch()}\">"
        + string.Concat(Enum.GetValues<Language>().Select(language => language.Texts()).Select(texts => $"<a href=\"?lang={texts.Tag[..2]}\" lang=\"{texts.Tag}\" hreflang=\"{texts.Tag}\"{(texts.Tag == facts.LanguageTag ? " aria-current=\"true\"" : "")}>{texts.OwnName()}</a>"))
        + "</nav>";

    private static string Files(PublicationFacts facts)
    {
        IReaderTexts words = facts.Texts;
        (string? Href, string Name)[] files =
        [
            (facts.Files.Slides, words.SlidesLink()), (facts.Files.Deck, ((IDeckTexts)facts.Texts).DeckLink()), (facts.Files.Workbook, words.WorkbookLink()), (facts.Files.Images, words.ImagesLink()),
            .. Data(facts).Select(folder => (folder.Href, words.DataLink(folder.Name))), (facts.Files.Notebooks, words.NotebooksLink()),
        ];
        var links = files.Where(file => file.Href is not null).Select(file => $"<a href=\"{HtmlFile.Encode(file.Href!)}\">{HtmlFile.Encode(file.Name)}</a>").ToList();
        return links.Count == 0 ? "" : $"<nav class=\"files\" aria-label=\"{words.MoreFiles()}\">{string.Concat(links)}</nav>";
    }

    /// <summary>The folders of the editions; of several in a group, which does not hold the first of all, that of the group.</summary>
    private static IEnumerable<(string? Href, string Name)> Data(PublicationFacts facts)
        => facts.Editions.GroupBy(edition => Parent(edition.Href)).SelectMany(group => group.Key is { } parent && parent != Parent(facts.Editions[0].Href) && group.Count() > 1
            ? [(parent, Path.GetFileName(parent.TrimEnd('/')))]
            : group.Select(edition => (edition.Href, edition.Name)));

    private static string? Parent(string? folder) => folder?.TrimEnd('/') is { } path && path.LastIndexOf('/') is > 0 and var slash ? path[..(slash + 1)] : null;

    /// <summary>The findings of the edition, each leading to its chart; those whose chart is not on the page are left out.</summary>
    private static string Cards(PublicationFacts facts)
    {
        var cards = (facts.Report is null ? [] : Headlines.Of(facts.Report))
            .Select(headline => (Headline: headline, Chart: facts.Page.Charts.FirstOrDefault(placed => headline.IsShownBy(placed.Chart))))
            .Where(card => card.Chart is not null).ToList();
        return cards.Count == 0 ? "" : $"<ul class=\"cards\" aria-label=\"{((IReaderTexts)facts.Texts).Findings()}\">{string.Concat(cards.Select(card => Card(facts, card.Headline, card.Chart!.Address)))}</ul>";
    }

    private static string Card(PublicationFacts facts, Headline card, string address)
        => $"<li><a class=\"card\" href=\"#{HtmlFile.Encode(address)}\">{HeadlineSpans.Write(facts, card)}</a></li>";

    private static string Failed(PublicationFacts facts) => facts.Failed.Count == 0 ? ""
        : $"<p class=\"warning\" role=\"alert\">{HtmlFile.Encode(facts.Words.NotWhole(facts.Failed))}</p>\n";

    private static string Unconfirmed(PublicationFacts facts)
        => string.Concat(facts.Unconfirmed.Select(line => $"<p class=\"baogao-drafts\">{facts.Html(line)}</p>\n"));
}
