using System.Globalization;
using Baogao.Formatting;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>What a publication says of itself.</summary>
/// <param name="Title">The edition's title.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Language">The language of its own words.</param>
public sealed record PublicationFacts(string Title, DateTimeOffset Made, Language Language)
{
    /// <summary>The edition whose findings stand first; null for none.</summary>
    public Report? Report { get; init; }

    /// <summary>The files that it links to.</summary>
    public PublishedFiles Files { get; init; } = new();

    /// <summary>The editions that it was made from, each with its sources.</summary>
    public IReadOnlyList<UsedEdition> Editions { get; init; } = [];

    /// <summary>The names of notebooks that failed and are published all the same; none as a rule.</summary>
    public IReadOnlyList<string> Failed { get; init; } = [];

    /// <summary>What <see cref="ReportPage.IsMadeFrom"/> knows it by later; empty for nothing.</summary>
    public string Key { get; init; } = "";

    /// <summary>The texts of its own words.</summary>
    internal ITexts Texts { get => field ?? Language.Texts(); init; }

    internal IPageTexts Words => Texts;

    /// <summary>For each edition that holds drafts its title and how many of its figures no person has confirmed yet.</summary>
    internal IReadOnlyList<string> Unconfirmed => [.. Editions.Where(edition => edition.Drafts.Drafts > 0).Select(edition => Words.OfEdition(edition.Title, edition.Drafts.In(Texts)))];

    /// <summary>The sources of all editions, each once.</summary>
    internal IEnumerable<Source> Sources => Editions.SelectMany(edition => edition.Sources).DistinctBy(source => source.Title);

    /// <summary>The title of a source, marked where it is a secondary one.</summary>
    internal string TitleOf(Source source) => Texts.Name(source.Title) + (source.IsSecondary ? Words.SecondaryMark() : "");

    /// <summary>What the parts of a page share.</summary>
    internal PageContext Page { get; init; } = new(new PageRows([]), []);

    /// <summary>True for a version of a page that a reader switches to: its addresses are given when it is shown.</summary>
    internal bool IsHidden { get; init; }

    /// <summary>An address on the page as attributes.</summary>
    internal string At(string address) => $"{(IsHidden ? "" : $"id=\"{HtmlFile.Encode(address)}\" ")}data-address=\"{HtmlFile.Encode(address)}\"";

    /// <summary>A text as HTML, its Chinese words marked where the publication is in another language.</summary>
    internal string Html(string text) => ChineseMarks.Encode(text, LanguageTag);

    internal string LanguageTag => Texts.Tag;

    internal string Day => Made.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";
}

/// <summary>What lies beside a publication, as addresses relative to it; null for what is not there.</summary>
public sealed record PublishedFiles
{
    /// <summary>The slides.</summary>
    public string? Slides { get; init; }

    /// <summary>The slides as a PowerPoint file.</summary>
    public string? Deck { get; init; }

    /// <summary>The workbook of its numbers.</summary>
    public string? Workbook { get; init; }

    /// <summary>The folder of images.</summary>
    public string? Images { get; init; }

    /// <summary>The folder of executed notebooks.</summary>
    public string? Notebooks { get; init; }
}

/// <summary>An edition that a publication was made from.</summary>
/// <param name="Name">Its name, such as <c>gaohang-2022</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Hash">What its files held, as one short hash.</param>
/// <param name="Sources">Its declared sources.</param>
public sealed record UsedEdition(string Name, string Title, string Hash, IReadOnlyList<Source> Sources)
{
    /// <summary>The edition itself, whose rows the page searches and its citations name; null for neither.</summary>
    public Report? Report { get; init; }

    /// <summary>Where its folder lies, relative to the publication; null for no link.</summary>
    public string? Href { get; init; }

    /// <summary>How many of its figures no person has confirmed yet; none unless set.</summary>
    public DraftCount Drafts { get; init; } = new(0, 0);
}
