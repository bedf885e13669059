using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Baogao.Tests.Charts;

namespace Baogao.Publishing.Tests;

/// <summary>What leaders see, and what stands behind it.</summary>
public class DeckPlanTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(7, 7, 0)]
    [InlineData(8, 7, 1)]
    [InlineData(30, 7, 23)]
    public void As_many_charts_as_nine_slides_hold_beside_title_and_sources_and_the_rest_in_the_appendix(int charts, int lead, int appendix)
    {
        var plan = DeckPlan.Of([Story([.. Enumerable.Range(1, charts).Select(i => Picture($"{i}"))])]);
        Assert.Equal(Enumerable.Range(1, charts).Take(lead).Select(i => $"{i}"), Titles(plan.Lead));
        Assert.Equal(Enumerable.Range(1, charts).TakeLast(appendix).Select(i => $"{i}"), Titles(plan.Appendix));
    }

    [Fact]
    public void What_goes_on_what_is_tagged_and_what_is_not_drawn_is_in_the_appendix_in_order()
    {
        var plan = DeckPlan.Of(
        [
            Story(Picture("a"), Picture("a2") with { IsFirst = false }),
            Story(Picture("b") with { IsAppendix = true }, Picture("c") with { Problem = "no data" }, Picture("d")),
        ]);
        Assert.Equal(["a", "d"], Titles(plan.Lead));
        Assert.Equal(["a2", "b", "c"], Titles(plan.Appendix));
    }

    [Fact]
    public void Two_pictures_that_are_alike_are_both_shown()
    {
        var plan = DeckPlan.Of([Story(Picture("a"), Picture("a"), Picture("b") with { IsAppendix = true }, Picture("b") with { IsAppendix = true })]);
        Assert.Equal(["a", "a"], Titles(plan.Lead));
        Assert.Equal(["b", "b"], Titles(plan.Appendix));
    }

    [Fact]
    public void A_tag_of_the_cell_puts_its_chart_into_the_appendix()
    {
        var story = Publishing.Story.Of(Notebook((ReportCharts.Rankings(RealData.Gaohang), "appendix"), (ReportCharts.Progress(RealData.Gaohang), "other")));
        Assert.Equal([true, false], story.Pictures.Where(picture => picture.IsFirst).Select(picture => picture.IsAppendix));
        Assert.Contains(story.Pictures, picture => picture is { IsFirst: false, IsAppendix: true });
    }

    [Theory]
    [InlineData(Language.English, "Appendix", "Appendix 1 / ")]
    [InlineData(Language.Chinese, "附录", "附录 1 / ")]
    public void The_appendix_begins_with_links_to_its_slides(Language language, string heading, string label)
    {
        var notebook = Notebook((ReportCharts.Progress(RealData.Gaohang), "x"), (ReportCharts.Rankings(RealData.Gaohang), "appendix")) with { Language = language };
        var deck = new HtmlParser().ParseDocument(SlideDeck.Write(new PublicationFacts("T", DateTimeOffset.UnixEpoch, language), [notebook]));
        var frames = deck.QuerySelectorAll(".frame").ToList();
        Assert.Equal(["1 / 3", "2 / 3", "3 / 3", heading], frames.Take(4).Select(frame => frame.GetAttribute("aria-label")));
        Assert.StartsWith(label, frames[4].GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.All(frames, frame => Assert.Equal(frame.GetAttribute("aria-label"), frame.QuerySelector(".foot span:last-child")!.TextContent));
        var links = frames[3].QuerySelectorAll(".contents a").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith(link.TextContent, deck.QuerySelector($"{link.GetAttribute("href")} h2")!.TextContent, StringComparison.Ordinal));
        Assert.Equal("#slide-5", links[0].GetAttribute("href"));
    }

    [Fact]
    public void The_first_slide_has_the_findings_that_a_slide_shows_with_links_or_a_line_from_each_picture()
    {
        var facts = new PublicationFacts("T", DateTimeOffset.UnixEpoch, Language.Chinese) { Report = RealData.Gaohang };
        var notebook = Notebook((ReportCharts.Projects(RealData.Gaohang), "x")) with { Language = Language.Chinese };
        Assert.Equal([("15+15", "#slide-2")], Cards(First(facts, notebook)));
        // The others lead into the appendix; without its chart in the deck a finding is absent.
        var more = Notebook((ReportCharts.Projects(RealData.Gaohang), "x"), (ReportCharts.Progress(RealData.Gaohang), "appendix"), (ReportCharts.Rankings(RealData.Gaohang), "appendix")) with { Language = Language.Chinese };
        Assert.Equal([("3/5", "#slide-7"), ("15+15", "#slide-2")], Cards(First(facts, more)));
        Assert.Empty(Cards(First(facts, Notebook((ReportCharts.Projects(EveryChart.MadeUp), "x")))));
        Assert.Equal([ReportCharts.Projects(RealData.Gaohang).Title.In(Language.Chinese)], First(facts with { Report = null }, notebook).QuerySelectorAll(".findings li").Select(line => line.TextContent));

        static IEnumerable<(string, string)> Cards(AngleSharp.Dom.IElement title) => title.QuerySelectorAll(".cards a").Select(card => (card.QuerySelector(".number")!.TextContent, card.GetAttribute("href")!));
        static AngleSharp.Dom.IElement First(PublicationFacts facts, PageNotebook notebook) => new HtmlParser().ParseDocument(SlideDeck.Write(facts, [notebook])).QuerySelector(".title")!;
    }

    [Fact]
    public void Without_charts_there_is_a_title_and_the_sources_and_no_appendix()
    {
        var deck = new HtmlParser().ParseDocument(SlideDeck.Write(new PublicationFacts("T", DateTimeOffset.UnixEpoch, Language.English), []));
        Assert.Equal(["1 / 2", "2 / 2"], deck.QuerySelectorAll(".frame").Select(frame => frame.GetAttribute("aria-label")));
    }

    private static IEnumerable<string> Titles(IReadOnlyList<DeckPicture> pictures) => pictures.Select(each => each.Picture.Title);

    private static StoryPicture Picture(string title) => new(title, "{}", title, "", []) { IsFirst = true };

    private static Story Story(params IReadOnlyList<StoryPicture> pictures) => new("H", pictures, "");

    private static PageNotebook Notebook(params (ReportChart Chart, string Tag)[] cells) => new("n", "notebooks/n.ipynb", new JsonObject
    {
        ["cells"] = new JsonArray([.. cells.Select(cell => new JsonObject
        {
            ["cell_type"] = "code",
            ["source"] = "1",
            ["metadata"] = new JsonObject { ["tags"] = new JsonArray(cell.Tag) },
            ["outputs"] = new JsonArray(new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject { [ReportChart.MimeType] = JsonNode.Parse(cell.Chart.ToJson()) } }),
        })]),
    });
}
