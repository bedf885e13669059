using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Publishing.Images;
using Baogao.Tests.Analysis;
using Baogao.Tests.Languages;

namespace Baogao.Publishing.Tests;

/// <summary>What is published speaks the language of the publication, whatever language a notebook was run in.</summary>
public class PublishedLanguageTests
{
    private static readonly ReportChart Chart = ReportCharts.RecoveryMeasured(RealData.Shanghai);

    [Fact]
    public void A_notebook_that_was_run_in_English_is_published_with_Chinese_charts()
    {
        var notebook = Notebook(Data(Chart.In(Language.English))) with { Language = Language.Chinese };
        var facts = new PublicationFacts("T", DateTimeOffset.UnixEpoch, Language.Chinese);
        var (english, chinese) = (Chart.In(Language.English), Chart.In(Language.Chinese));
        Assert.All(new[] { (ReportPage.Write(facts, [notebook]), chinese.Title), (SlideDeck.Write(facts, [notebook]), chinese.ToSlides()[0].AlternativeText) }, made =>
        {
            var (html, pictured) = made;
            var page = new HtmlParser().ParseDocument(html).Body!;
            Assert.Contains(chinese.Title, page.TextContent, StringComparison.Ordinal);
            Assert.Contains(chinese.Caveats[0], page.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(english.Title, page.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(english.Caveats[0], page.TextContent, StringComparison.Ordinal);
            Assert.Contains(page.QuerySelectorAll("[role=img]"), picture => picture.GetAttribute("aria-label")!.StartsWith(pictured, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void An_image_is_drawn_in_the_language_of_the_publication()
    {
        var notebook = Notebook(Data(Chart.In(Language.English)));
        Assert.All(new[] { Language.English, Language.Chinese }, language =>
            Assert.Equal(Chart.In(language).ToSvg(), Assert.Single(ChartImages.Charts([notebook with { Language = language }])).Library!.ToSvg()));
    }

    [Fact]
    public void Page_and_slides_have_no_word_of_a_language_but_their_own()
    {
        var third = ThirdLanguage.Create();
        var own = new JsonObject { ["data"] = new JsonArray(new JsonObject { ["x"] = new JsonArray(1), ["y"] = new JsonArray(2) }), ["layout"] = new JsonObject() };
        var globe = new JsonObject { ["data"] = new JsonArray(new JsonObject { ["type"] = "choropleth" }), ["layout"] = new JsonObject() };
        var notebook = Notebook(
            Data(Chart.In(Language.English)),
            new JsonObject { [ChartFormats.Plotly] = own },
            new JsonObject { [ChartFormats.Plotly] = globe },
            new JsonObject { ["text/html"] = "<script>1</script>2" },
            new JsonObject { ["text/markdown"] = "- [x] 1\n- [ ] 2[^1]\n\n[^1]: 3\n\n![4](attachment:5.png)" },
            new JsonObject { ["image/png"] = "iVBORw0KGgo=" },
            new JsonObject { ["application/x"] = "1" }) with { Texts = third };
        var facts = new PublicationFacts("1", DateTimeOffset.UnixEpoch, Language.English)
        {
            Texts = third, Failed = ["2"], Editions = [new UsedEdition("3", "4", "5", [new Source("6", new LocalText("七", "seven"), null, IsSecondary: true)])],
        };
        Assert.All(new[] { ReportPage.Write(facts, [notebook]), SlideDeck.Write(facts, [notebook]) }, html => Assert.All(Texts(html), text => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}|\p{L}{2,}", Outside(text))));
        Assert.Matches(@"\p{L}{2,}", string.Concat(Texts("<p>Sources</p>").Select(Outside)));
    }

    /// <summary>What a reader sees or hears: text, and the names of pictures and buttons.</summary>
    private static IEnumerable<string> Texts(string html)
    {
        // A norm of citing has a language of its own. A mark of Chinese words within a sentence parts it, and so do the lines of a label.
        var document = new HtmlParser().ParseDocument(Regex.Replace(html, "</?t?span[^>]*>", ""));
        foreach (var element in document.QuerySelectorAll("script, style, .citation"))
        {
            element.Remove();
        }

        return document.Body!.Descendants<IText>().Select(text => text.Data)
            .Concat(document.Body!.QuerySelectorAll("*").SelectMany(element => new[] { "aria-label", "aria-roledescription", "title", "alt" }.Select(element.GetAttribute)).OfType<string>());
    }

    private static string Outside(string text) => ThirdLanguage.Outside(Regex.Replace(text, "UTC|SVG|PNG|CSV|APA|GB/T", ""));

    private static JsonObject Data(RenderedChart chart) => new()
    {
        [ReportChart.MimeType] = JsonNode.Parse(chart.ToJson()), [ChartFormats.Plotly] = JsonNode.Parse(chart.ToFigureJson()), ["text/html"] = chart.ToHtml(), ["text/plain"] = chart.AlternativeText,
    };

    private static PageNotebook Notebook(params JsonObject[] outputs) => new("0", "0.ipynb", new JsonObject
    {
        ["cells"] = new JsonArray([.. outputs.Select(data => (JsonNode)new JsonObject
        {
            ["cell_type"] = "code", ["source"] = "1", ["outputs"] = new JsonArray(new JsonObject { ["output_type"] = "display_data", ["data"] = data }),
        })]),
    });
}
