using System.Buffers.Binary;
using System.Text.Json.Nodes;
using Baogao.Charts;
using Baogao.Model;
using Baogao.Publishing.Images;
using Baogao.Publishing.Office;
using Baogao.Publishing.Tests.Office;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Tests.Images;

/// <summary>A researcher's own chart on a slide of the PowerPoint deck: drawn by a browser, or named where there is none.</summary>
public sealed class OwnSlidesTests
{
    private const string Figure = """{"data": [{"type": "bar", "x": ["a", "b"], "y": [1, 2]}], "layout": {"title": {"text": "Mine"}}}""";

    [Fact]
    [Trait("Category", "Slow")]
    public async Task It_is_a_picture_under_its_title()
    {
        var browser = ChartImageTests.Installed();
        var own = await OwnSlides.None.DrawAsync(() => browser, [Notebook(Figure)], TestContext.Current.CancellationToken);
        Assert.Equal("", own.Problem);
        using var deck = Deck(own);
        Assert.Empty(deck.Faults);
        var slide = deck.Slides[1];
        Assert.Equal("Mine", DeckFile.Title(slide));
        Assert.Equal("Mine", Assert.Single(slide.Slide!.Descendants<P.Picture>()).NonVisualPictureProperties!.NonVisualDrawingProperties!.Description!.Value);
        Assert.Equal("", DeckFile.Box(slide, "Text"));
        Assert.Equal(2 * ChartSlide.Width, WidthOf(slide.ImageParts.Single(image => image.ContentType == "image/png").GetStream()));
        // Drawn once, it is not drawn again.
        Assert.Same(own, await own.DrawAsync(() => throw new InvalidOperationException("a browser was asked for"), [Notebook(Figure)], TestContext.Current.CancellationToken));
    }

    [Fact]
    public void One_that_fails_leaves_the_others_and_its_slide_says_where_it_is()
    {
        var notebook = Notebook(Figure.Replace("[1, 2]", "[3, 4]", StringComparison.Ordinal), Figure);
        var own = OwnSlides.Of(OwnSlides.Figures([notebook]), [new DrawnFigure([], [], "no fonts"), new DrawnFigure("<svg/>"u8.ToArray(), [1], "")]);
        Assert.Equal("no fonts", own.Problem);
        using var deck = Deck(own, notebook);
        Assert.Equal([(0, false), (1, true)], deck.Slides.Skip(1).Take(2).Select(slide => (slide.Slide!.Descendants<P.Picture>().Count(), DeckFile.Box(slide, "Text").Length == 0)));
    }

    [Fact]
    public async Task Without_a_browser_the_slide_says_where_the_chart_is()
    {
        var own = await OwnSlides.None.DrawAsync(() => Browser.Find("nowhere"), [Notebook(Figure)], TestContext.Current.CancellationToken);
        Assert.Equal("There is no browser at nowhere. Say where Edge, Chrome or Chromium is with --browser PATH", own.Problem);
        using var deck = Deck(own);
        Assert.Equal("This chart of a notebook's own was not drawn as an image. It is on the page and in slides.html.", DeckFile.Box(deck.Slides[1], "Text"));
    }

    [Fact]
    public async Task No_browser_is_asked_for_where_a_notebook_has_no_chart_of_its_own()
        => Assert.Same(OwnSlides.None, await OwnSlides.None.DrawAsync(() => throw new InvalidOperationException("a browser was asked for"), [DeckFile.Notebook(Language.English, [])], TestContext.Current.CancellationToken));

    private static DeckFile Deck(OwnSlides own, params PageNotebook[] notebooks) => new(PowerPointDeck.Write(DeckFile.Facts(Language.English), notebooks is [] ? [Notebook(Figure)] : notebooks, template: null, own));

    private static PageNotebook Notebook(params string[] figures) => new("n", "n.ipynb", new JsonObject
    {
        ["cells"] = new JsonArray([.. figures.Select(figure => new JsonObject
        {
            ["cell_type"] = "code",
            ["source"] = "",
            ["outputs"] = new JsonArray(new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject { [ChartFormats.Plotly] = JsonNode.Parse(figure) } }),
        })]),
    });

    // The width stands behind the signature and the name of the first chunk.
    private static int WidthOf(Stream png)
    {
        var head = new byte[24];
        png.ReadExactly(head);
        return BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16));
    }
}
