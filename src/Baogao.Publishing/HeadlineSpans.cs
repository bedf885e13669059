using Baogao.Charts;

namespace Baogao.Publishing;

/// <summary>A finding as it stands on the page and on the first slide: number, sentence, caveat, and how many of its rows no person has confirmed.</summary>
internal static class HeadlineSpans
{
    /// <summary>True where a chart shows the rows of a finding: it is of its kind, and a mark leads back to one of its places.</summary>
    public static bool IsShownBy(this Headline headline, RenderedChart chart)
        => chart.Chart.Kind == headline.Chart && chart.Marks.SelectMany(mark => mark.Evidence.Source.Provenances).Any(headline.Provenances.Contains);

    public static string Write(PublicationFacts facts, Headline headline)
        => $"<span class=\"number\">{facts.Html(headline.Number.In(facts.Texts))}</span><span class=\"finding\">{facts.Html(headline.Finding.In(facts.Texts))}</span><span class=\"caveat\">{facts.Html(headline.Caveat.In(facts.Texts))}</span>"
            + (headline.Unconfirmed is { } drafts ? $"<span class=\"baogao-drafts\">{facts.Html(drafts.In(facts.Texts))}</span>" : "");
}
