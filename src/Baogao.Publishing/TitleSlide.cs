using System.Net;
using Baogao.Formatting;
using Baogao.Languages;

namespace Baogao.Publishing;

/// <summary>The first slide: what was found, a line from each picture of the leaders' deck, and how to go on.</summary>
internal static class TitleSlide
{
    private const int MostFindings = 6;

    public static string Write(PublicationFacts facts, DeckPlan plan, string number)
    {
        ISlideTexts words = facts.Texts;
        var findings = plan.Lead.Select(each => each.Picture.Finding).Take(MostFindings).ToList();
        var list = findings.Count == 0 ? "" : $"<ul class=\"findings\">{string.Concat(findings.Select(finding => $"<li>{ChineseMarks.Encode(finding, facts.LanguageTag)}</li>"))}</ul>\n";
        return
            $"""
            <div class="slide title"><h1>{E(facts.Title)}</h1>
            {Failed(facts)}{list}{Unconfirmed(facts)}<p class="lead">{words.EveryMark()}</p>
            <p class="lead keys">{string.Concat(Keys(words).Select(key => $"<span><kbd>{key.Key}</kbd> {key.Does}</span>"))}</p>
            <p class="foot"><span>{E(words.Data(string.Join(" · ", facts.Editions.Select(edition => $"{edition.Name} ({edition.Hash})"))))}</span><span>{facts.Day}</span><span>{number}</span></p></div></section>
            <aside class="notes" tabindex="0">{words.Help()}</aside>
            """;
    }

    private static (string Key, string Does)[] Keys(ISlideTexts words) =>
    [
        ("← →", words.MoveKey()), ("o", words.OverviewKey()), ("n", words.NotesKey()), ("f", words.FullScreenKey()), ("b", words.BlackKey()),
    ];

    private static string Failed(PublicationFacts facts) => facts.Failed.Count == 0 ? ""
        : $"<p class=\"lead warning\">{E(((ISlideTexts)facts.Texts).NotWhole(facts.Failed))}</p>\n";

    private static string Unconfirmed(PublicationFacts facts)
        => string.Concat(facts.Unconfirmed.Select(line => $"<p class=\"lead drafts\">{ChineseMarks.Encode(line, facts.LanguageTag)}</p>\n"));

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
