using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>What a publication says of itself.</summary>
/// <param name="Title">The edition's title.</param>
/// <param name="Made">When it was made.</param>
/// <param name="Language">The language of its own words.</param>
public sealed record PublicationFacts(string Title, DateTimeOffset Made, Language Language)
{
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

    internal string LanguageTag => Texts.Tag;

    internal string Day => Made.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";
}

/// <summary>An edition that a publication was made from.</summary>
/// <param name="Name">Its name, such as <c>gaohang-2022</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Hash">What its files held, as one short hash.</param>
/// <param name="Sources">Its declared sources.</param>
public sealed record UsedEdition(string Name, string Title, string Hash, IReadOnlyList<Source> Sources)
{
    /// <summary>How many of its figures no person has confirmed yet; none unless set.</summary>
    public DraftCount Drafts { get; init; } = new(0, 0);
}
