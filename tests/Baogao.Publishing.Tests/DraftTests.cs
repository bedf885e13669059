using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Publishing.Tests;

/// <summary>What is drawn from rows that no person has confirmed says so on its face.</summary>
public class DraftTests
{
    [Theory]
    [InlineData(Language.English, "2 of 9 figures not yet confirmed.", "Town: 3 of 200 figures not yet confirmed.")]
    [InlineData(Language.Chinese, "9项数据中有2项尚未核对。", "Town：200项数据中有3项尚未核对。")]
    public void Page_and_slides_say_it_of_each_picture_and_of_the_edition_as_a_whole(Language language, string picture, string whole)
    {
        var facts = new PublicationFacts("T", DateTimeOffset.UnixEpoch, language)
        {
            Editions = [new UsedEdition("town", "Town", "1", []) { Drafts = new DraftCount(3, 200) }, new UsedEdition("city", "City", "2", []) { Drafts = new DraftCount(0, 5) }],
        };
        var notebook = Notebook(ReportCharts.Progress(RealData.Gaohang) with { Unconfirmed = Sentence.Of<IWordTexts>(words => words.Drafts(2, 9)) }, language);
        var page = new HtmlParser().ParseDocument(ReportPage.Write(facts, [notebook]));
        Assert.Equal([whole], page.QuerySelectorAll("header .baogao-drafts").Select(line => line.TextContent));
        Assert.Equal([picture], page.QuerySelectorAll("main .baogao-drafts").Select(line => line.TextContent));
        var slides = new HtmlParser().ParseDocument(SlideDeck.Write(facts, [notebook]));
        Assert.Equal([whole], slides.QuerySelectorAll(".title .drafts").Select(line => line.TextContent));
        var drawn = slides.QuerySelectorAll(".slide:has(.stage)");
        Assert.NotEmpty(drawn);
        Assert.All(drawn, slide => Assert.Equal(picture, slide.QuerySelector(".drafts")!.TextContent));
    }

    [Fact]
    public void What_is_confirmed_says_nothing_of_drafts()
    {
        var facts = new PublicationFacts("T", DateTimeOffset.UnixEpoch, Language.English) { Editions = [new UsedEdition("town", "Town", "1", []) { Drafts = new DraftCount(0, 200) }] };
        var notebook = Notebook(ReportCharts.Progress(RealData.Gaohang), Language.English);
        Assert.All(new[] { ReportPage.Write(facts, [notebook]), SlideDeck.Write(facts, [notebook]) }, html => Assert.DoesNotContain("not yet confirmed", html, StringComparison.Ordinal));
    }

    private static PageNotebook Notebook(ReportChart chart, Language language) => new("n", "notebooks/n.ipynb", new JsonObject
    {
        ["cells"] = new JsonArray(new JsonObject
        {
            ["cell_type"] = "code",
            ["source"] = "1",
            ["outputs"] = new JsonArray(new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject { [ReportChart.MimeType] = JsonNode.Parse(chart.ToJson()), ["text/html"] = "" } }),
        }),
    })
    {
        Language = language,
    };
}
