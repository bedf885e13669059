using System.Globalization;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;

namespace Baogao.Publishing;

/// <summary>The first slide: the findings of the edition that a slide shows, each with its number and a link to that slide, or a line from each picture where it has none, and how to go on.</summary>
internal static class TitleSlide
{
    private const int MostFindings = 6;

    public static string Write(PublicationFacts facts, DeckPlan plan, string number)
    {
        ISlideTexts words = facts.Texts;
        var cards = (facts.Report is null ? [] : Headlines.Of(facts.Report)).Select(card => (Headline: card, Slide: plan.SlideOf(card))).Where(card => card.Slide is not null).ToList();
        var list = cards.Count > 0 ? $"<ul class=\"cards\">{string.Concat(cards.Select(card => Card(facts, card.Headline, card.Slide!.Value)))}</ul>\n" : Lines(facts, plan);
        return
            $"""
            <div class="slide title"><h1>{HtmlFile.Encode(facts.Title)}</h1>
            {Failed(facts)}{list}{Unconfirmed(facts)}<p class="lead">{words.EveryMark()}</p>
            <p class="lead keys">{string.Concat(Keys(words).Select(key => $"<span><kbd>{key.Key}</kbd> {key.Does}</span>"))}</p>
            <p class="foot"><span>{HtmlFile.Encode(words.Data(string.Join(" · ", facts.Editions.Select(edition => edition.Name))))}</span><span>{facts.Day}</span><span>{number}</span></p></div></section>
            <aside class="notes" tabindex="0">{words.Help()}</aside>
            """;
    }

    private static string Card(PublicationFacts facts, Headline card, int slide)
        => string.Create(CultureInfo.InvariantCulture, $"<li><a href=\"#slide-{slide}\">{HeadlineSpans.Write(facts, card)}</a></li>");

    private static string Lines(PublicationFacts facts, DeckPlan plan)
    {
        var findings = plan.Lead.Select(each => each.Picture.Finding).Take(MostFindings).ToList();
        return findings.Count == 0 ? "" : $"<ul class=\"findings\">{string.Concat(findings.Select(finding => $"<li>{facts.Html(finding)}</li>"))}</ul>\n";
    }

    private static (string Key, string Does)[] Keys(ISlideTexts words) =>
    [
        ("← →", words.MoveKey()), ("o", words.OverviewKey()), ("n", words.NotesKey()), ("f", words.FullScreenKey()), ("b", words.BlackKey()),
    ];

    private static string Failed(PublicationFacts facts) => facts.Failed.Count == 0 ? ""
        : $"<p class=\"lead warning\">{HtmlFile.Encode(((ISlideTexts)facts.Texts).NotWhole(facts.Failed))}</p>\n";

    private static string Unconfirmed(PublicationFacts facts)
        => string.Concat(facts.Unconfirmed.Select(line => $"<p class=\"lead drafts\">{facts.Html(line)}</p>\n"));
}
