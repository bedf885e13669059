using System.Globalization;
using System.Net;
using Baogao.Charts;
using Baogao.Formatting;
using Baogao.Languages;

namespace Baogao.Publishing;

/// <summary>
/// The slides: one self-contained HTML file, a picture a slide with its finding as title. Arrow keys, a clicker or a swipe move; it prints to a PDF with a page
/// for each slide. Nothing is fetched, and only the file's own scripts may run.
/// </summary>
public static class SlideDeck
{
    private const int MostFindings = 6;

    /// <summary>Writes the slides: a title, a slide for each picture of each notebook, the sources.</summary>
    public static string Write(PublicationFacts facts, IReadOnlyList<PageNotebook> notebooks)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(notebooks);
        var stories = notebooks.Select(Story.Of).ToList();
        List<Func<string, string>> slides =
        [
            _ => Title(facts, stories),
            .. stories.SelectMany(story => story.Pictures.Select(picture => (Func<string, string>)(number => Picture(facts, story, picture, number)))),
            number => Sources(facts, number),
        ];
        return HtmlFile.Write(facts, "slides.css", [HtmlFile.Resource("charts.js"), HtmlFile.Resource("slides.js")],
            $"""
            <main class="deck">
            <h1 class="hidden">{E(facts.Title)}</h1>
            {string.Join('\n', slides.Select((slide, i) => Frame(facts, slide, i + 1, slides.Count)))}
            </main>
            <nav class="bar" aria-label="{Words(facts).Slides()}">
            {string.Concat(Buttons(facts).Select(button => $"<button type=\"button\" data-action=\"{button.Action}\" title=\"{button.Title}\" aria-label=\"{button.Title}\">{button.Sign}</button>"))}
            </nav>
            <p class="hidden" id="announce" aria-live="polite"></p>
            """);
    }

    private static (string Action, string Title, string Sign)[] Buttons(PublicationFacts facts) =>
    [
        ("back", Words(facts).Back(), "←"),
        ("next", Words(facts).Next(), "→"),
        ("overview", Words(facts).Overview(), "▦"),
        ("notes", Words(facts).Notes(), Words(facts).NotesButton()),
        ("full", Words(facts).FullScreen(), "⛶"),
    ];

    private static string Frame(PublicationFacts facts, Func<string, string> slide, int number, int count)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"{number} / {count}");
        return $"<section class=\"frame\" id=\"slide-{number.ToString(CultureInfo.InvariantCulture)}\" aria-roledescription=\"{Words(facts).Slide()}\" aria-label=\"{label}\">{slide(label)}";
    }

    /// <summary>The first slide: what was found, one line from each notebook that has a chart, and how to go on.</summary>
    private static string Title(PublicationFacts facts, IReadOnlyList<Story> stories)
    {
        var findings = stories.Select(story => story.Pictures.FirstOrDefault(picture => picture.Problem.Length == 0)).OfType<StoryPicture>().Select(picture => picture.Finding).Take(MostFindings).ToList();
        var list = findings.Count == 0 ? "" : $"<ul class=\"findings\">{string.Concat(findings.Select(finding => $"<li>{ChineseMarks.Encode(finding, facts.LanguageTag)}</li>"))}</ul>\n";
        return
            $"""
            <div class="slide title"><h1>{E(facts.Title)}</h1>
            {Failed(facts)}{list}{Unconfirmed(facts)}<p class="lead">{Words(facts).EveryMark()}</p>
            <p class="lead keys">{string.Concat(Keys(facts).Select(key => $"<span><kbd>{key.Key}</kbd> {key.Does}</span>"))}</p>
            <p class="foot"><span>{E(Words(facts).Data(string.Join(" · ", facts.Editions.Select(edition => $"{edition.Name} ({edition.Hash})"))))}</span><span>{facts.Day}</span></p></div></section>
            <aside class="notes" tabindex="0">{Words(facts).Help()}</aside>
            """;
    }

    private static (string Key, string Does)[] Keys(PublicationFacts facts) =>
    [
        ("← →", Words(facts).MoveKey()), ("o", Words(facts).OverviewKey()), ("n", Words(facts).NotesKey()), ("f", Words(facts).FullScreenKey()), ("b", Words(facts).BlackKey()),
    ];

    private static string Failed(PublicationFacts facts) => facts.Failed.Count == 0 ? ""
        : $"<p class=\"lead warning\">{E(Words(facts).NotWhole(facts.Failed))}</p>\n";

    private static string Unconfirmed(PublicationFacts facts)
        => string.Concat(facts.Unconfirmed.Select(line => $"<p class=\"lead drafts\">{ChineseMarks.Encode(line, facts.LanguageTag)}</p>\n"));

    private static string Picture(PublicationFacts facts, Story story, StoryPicture picture, string number)
    {
        var part = picture.Parts == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" <small>{picture.Part}/{picture.Parts}</small>");
        var unconfirmed = picture.Unconfirmed.Length == 0 ? "" : $" <span class=\"drafts\">{ChineseMarks.Encode(picture.Unconfirmed, facts.LanguageTag)}</span>";
        var size = string.Create(CultureInfo.InvariantCulture, $"width:{ChartSlide.Width}px;height:{picture.Height}px");
        var drawing = picture.Problem.Length > 0 ? $"<p class=\"lead\">{E(picture.Problem)}</p>"
            : $"""
            <div class="baogao-plot" style="{size}" role="img" aria-label="{E(picture.AlternativeText)}"></div>
            <script type="application/json" class="baogao-figure">{HtmlFile.Json(picture.FigureJson)}</script>
            """;
        return
            $"""
            <div class="slide"><p class="kicker">{ChineseMarks.Encode(picture.Topic, facts.LanguageTag)}{unconfirmed}</p><h2>{ChineseMarks.Encode(picture.Title, facts.LanguageTag)}{part}</h2>
            <div class="stage">{drawing}</div>
            <p class="foot"><span>{ChineseMarks.Encode(picture.SourceLine, facts.LanguageTag)}</span><span>{number}</span></p></div></section>
            <aside class="notes" tabindex="0"><ul>{string.Concat(picture.Caveats.Select(caveat => $"<li>{ChineseMarks.Encode(caveat, facts.LanguageTag)}</li>"))}</ul>{PageMarkdown.ToHtml(story.Caveats, facts.Texts)}</aside>
            """;
    }

    private static string Sources(PublicationFacts facts, string number)
    {
        var sources = facts.Editions.SelectMany(edition => edition.Sources).DistinctBy(source => source.Title);
        return
            $"""
            <div class="slide"><h2>{facts.Words.Sources()}</h2>
            <ul class="sources">{string.Concat(sources.Select(source => $"<li>{ChineseMarks.Encode(facts.Texts.Name(source.Title), facts.LanguageTag)}{(source.IsSecondary ? facts.Words.SecondaryMark() : "")}</li>"))}</ul>
            <p class="foot"><span>{facts.Words.MadeOn(facts.Day)}</span><span>{number}</span></p></div></section>
            <aside class="notes" tabindex="0"></aside>
            """;
    }

    private static ISlideTexts Words(PublicationFacts facts) => facts.Texts;

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
