using System.Globalization;
using Baogao.Charts;
using Baogao.Languages;

namespace Baogao.Publishing;

/// <summary>
/// The slides: one self-contained HTML file, a picture a slide with its finding as title, at most nine for leaders and the rest as an appendix. Arrow keys, a
/// clicker or a swipe move; it prints to a PDF with a page for each slide. Nothing is fetched, and only the file's own scripts may run.
/// </summary>
public static class SlideDeck
{
    // As many as one column of a slide holds where some take two lines.
    private const int MostLines = 12;
    private const double ContentsHeight = 520;
    private const double LineHeight = 1.35;

    /// <summary>Writes the slides: a title, the first picture of each chart, the sources; then the appendix with the other pictures.</summary>
    public static string Write(PublicationFacts facts, IReadOnlyList<PageNotebook> notebooks)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(notebooks);
        var plan = DeckPlan.Of(notebooks);
        var lead = plan.Lead.Count + 2;
        List<Slide> slides =
        [
            new(number => TitleSlide.Write(facts, plan, number), Words(facts).Of(1, lead)),
            .. plan.Lead.Select((each, i) => new Slide(number => Picture(facts, each, number), Words(facts).Of(i + 2, lead))),
            new(number => Sources(facts, number), Words(facts).Of(lead, lead)),
        ];
        if (plan.Appendix.Count > 0)
        {
            slides.Add(new(number => Contents(facts, plan.Appendix, plan.BeforeAppendix + 1, number), Words(facts).Appendix()));
            slides.AddRange(plan.Appendix.Select((each, i) => new Slide(number => Picture(facts, each, number), Words(facts).OfAppendix(i + 1, plan.Appendix.Count))));
        }

        return HtmlFile.Write(facts, ["slides.css"], [HtmlFile.Resource("charts.js"), HtmlFile.Resource("slides.js")],
            $"""
            <main class="deck">
            <h1 class="hidden">{HtmlFile.Encode(facts.Title)}</h1>
            {string.Join('\n', slides.Select((slide, i) => Frame(facts, slide, i + 1)))}
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

    /// <summary>A slide: what writes it, given its label, and that label.</summary>
    private sealed record Slide(Func<string, string> Write, string Label);

    private static string Frame(PublicationFacts facts, Slide slide, int number)
        => $"<section class=\"frame\" id=\"slide-{number.ToString(CultureInfo.InvariantCulture)}\" aria-roledescription=\"{Words(facts).Slide()}\" aria-label=\"{HtmlFile.Encode(slide.Label)}\">{slide.Write(slide.Label)}";

    private static string Picture(PublicationFacts facts, DeckPicture shown, string number)
    {
        var (story, picture) = shown;
        var part = picture.Parts == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" <small>{picture.Part}/{picture.Parts}</small>");
        var unconfirmed = picture.Unconfirmed.Length == 0 ? "" : $" <span class=\"drafts\">{facts.Html(picture.Unconfirmed)}</span>";
        var size = string.Create(CultureInfo.InvariantCulture, $"width:{ChartSlide.Width}px;height:{picture.Height}px");
        var drawing = picture.Problem.Length > 0 ? $"<p class=\"lead\">{HtmlFile.Encode(picture.Problem)}</p>"
            : $"""
            <div class="baogao-plot" style="{size}" role="img" aria-label="{HtmlFile.Encode(picture.AlternativeText)}"><div class="baogao-wide">{(picture.Still.Length > 0 ? picture.Still : $"<p class=\"lead\">{Words(facts).NeedsScript()}</p>")}</div></div>
            <script type="application/json" class="baogao-figure">{ChartHtml.Json(picture.FigureJson)}</script>
            """;
        return
            $"""
            <div class="slide"><p class="kicker">{facts.Html(picture.Topic)}{unconfirmed}</p><h2>{facts.Html(picture.Title)}{part}</h2>
            <div class="stage">{drawing}</div>
            <p class="foot"><span>{facts.Html(picture.SourceLine)}</span><span>{number}</span></p></div></section>
            <aside class="notes" tabindex="0"><ul>{string.Concat(picture.Caveats.Select(caveat => $"<li>{facts.Html(caveat)}</li>"))}</ul>{PageMarkdown.ToHtml(story.Caveats, facts.Texts)}</aside>
            """;
    }

    /// <summary>What the appendix holds: each slide a link, the parts of one finding in one line.</summary>
    private static string Contents(PublicationFacts facts, IReadOnlyList<DeckPicture> pictures, int first, string number)
    {
        var lines = pictures.Index().GroupBy(each => each.Item.Picture.Title, (title, parts) => (Title: title, First: parts.First().Index + first))
            .Select(line => string.Create(CultureInfo.InvariantCulture, $"<li><a href=\"#slide-{line.First}\">{facts.Html(line.Title)}</a></li>")).ToList();
        // In two columns as large as they fit where each takes two lines.
        var size = Math.Clamp(ContentsHeight / (2 * LineHeight * ((lines.Count + 1) / 2)), 12, 24);
        var list = lines.Count <= MostLines ? "<ol class=\"contents\">" : string.Create(CultureInfo.InvariantCulture, $"<ol class=\"contents many\" style=\"font-size:{size:0}px\">");
        return
            $"""
            <div class="slide"><h2>{Words(facts).Appendix()}</h2>
            {list}{string.Concat(lines)}</ol>
            <p class="foot"><span>{HtmlFile.Encode(facts.Title)}</span><span>{number}</span></p></div></section>
            <aside class="notes" tabindex="0"></aside>
            """;
    }

    private static string Sources(PublicationFacts facts, string number)
        => $"""
            <div class="slide"><h2>{facts.Words.Sources()}</h2>
            <ul class="sources">{string.Concat(facts.Sources.Select(source => $"<li>{facts.Html(facts.Texts.Name(source.Title))}{(source.IsSecondary ? facts.Words.SecondaryMark() : "")}</li>"))}</ul>
            <p class="foot"><span>{facts.Words.MadeOn(facts.Day)}</span><span>{number}</span></p></div></section>
            <aside class="notes" tabindex="0"></aside>
            """;

    private static ISlideTexts Words(PublicationFacts facts) => facts.Texts;
}
