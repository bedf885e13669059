using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Baogao.Charts;
using Baogao.Charts.Static;
using Baogao.Model;
using Baogao.Notebooks.Tests;
using Baogao.Publishing.Images;
using Baogao.Tests.Charts;
using SkiaSharp;

namespace Baogao.Publishing.Tests.Images;

/// <summary>The library's charts as PNG, drawn without a browser.</summary>
public sealed class LibraryImagesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Charts_of_the_library_need_no_browser()
    {
        Installed();
        var chart = EveryChart.Drawn[0];
        var drawn = await ChartImages.DrawAsync(() => throw new InvalidOperationException("a browser was asked for"), [Notebook(chart, Bundle(chart))], ImmutableDictionary<string, string>.Empty, TestContext.Current.CancellationToken);
        Assert.Empty(drawn.Problems);
        Assert.Equal([chart.Id + ".svg", chart.Id + ".png"], drawn.Images.Select(image => image.Name));
        Assert.Equal(chart.ToSvg(), Encoding.UTF8.GetString(drawn.Images[0].Content));
    }

    [Fact]
    public async Task The_other_language_has_images_of_its_own_with_its_letters_in_their_names()
    {
        Installed();
        var chart = EveryChart.Drawn[0];
        var notebook = Notebook(chart, Bundle(chart));
        var drawn = await ChartImages.DrawAsync(() => throw new InvalidOperationException("a browser was asked for"), [notebook],
            ImmutableDictionary<string, string>.Empty, TestContext.Current.CancellationToken, [notebook with { Language = Language.Chinese }]);
        Assert.Equal([chart.Id + ".svg", chart.Id + ".png", chart.Id + ".zh.svg", chart.Id + ".zh.png"], drawn.Images.Select(image => image.Name));
        var pictures = drawn.Images.Where(image => image.Name.EndsWith(".svg", StringComparison.Ordinal)).Select(image => System.Text.Encoding.UTF8.GetString(image.Content)).ToList();
        Assert.NotEqual(pictures[0], pictures[1]);
        Assert.Equal([chart.Id, chart.Id + ".zh"], drawn.Keys.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_chart_that_has_not_changed_is_not_drawn_again()
    {
        Installed();
        var (first, second) = (EveryChart.Drawn[0], EveryChart.Drawn.First(chart => chart.Id != EveryChart.Drawn[0].Id));
        var notebook = Notebook(first, Bundle(first), Bundle(second));
        var all = await DrawAsync(notebook, ImmutableDictionary<string, string>.Empty);
        Assert.Equal([first.Id, second.Id], all.Keys.Keys);
        Assert.Equal(4, all.Images.Count);
        var none = await DrawAsync(notebook, all.Keys);
        Assert.Empty(none.Images);
        Assert.Equal(all.Keys, none.Keys);
        var one = await DrawAsync(notebook, new Dictionary<string, string>(all.Keys) { [second.Id] = "of another chart" });
        Assert.Equal([second.Id + ".svg", second.Id + ".png"], one.Images.Select(image => image.Name));
        Assert.Equal(all.Keys, one.Keys);
        var chinese = await DrawAsync(notebook with { Language = Language.Chinese }, all.Keys);
        Assert.Equal(4, chinese.Images.Count);

        static Task<DrawnCharts> DrawAsync(PageNotebook notebook, IReadOnlyDictionary<string, string> earlier)
            => ChartImages.DrawAsync(() => throw new InvalidOperationException("a browser was asked for"), [notebook], earlier, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Where_a_chart_of_the_researchers_own_finds_no_browser_the_others_are_drawn()
    {
        Installed();
        var chart = EveryChart.Drawn[0];
        var own = new JsonObject { [ChartFormats.Plotly] = JsonNode.Parse("""{"data": [], "layout": {}}""") };
        var drawn = await ChartImages.DrawAsync(() => Browser.Find("nowhere"), [Notebook(chart, own, Bundle(chart))], ImmutableDictionary<string, string>.Empty, TestContext.Current.CancellationToken);
        Assert.Equal([chart.Id + ".svg", chart.Id + ".png"], drawn.Images.Select(image => image.Name));
        Assert.Equal(["Only the library's own charts were drawn, not n: There is no browser at nowhere. Say where Edge, Chrome or Chromium is with --browser PATH."], drawn.Problems);
    }

    [Fact]
    public void A_png_is_twice_as_large_as_the_svg_and_the_same_bytes_each_time()
    {
        using var painter = new ScenePainter(Installed());
        var scene = StaticPicture.WholeShapes(EveryChart.Drawn[0], Look.Of(Theme.Light));
        var png = painter.Png(scene);
        using var bitmap = SKBitmap.Decode(png);
        Assert.Equal((1720, 2 * (int)scene.Height), (bitmap.Width, bitmap.Height));
        Assert.Equal(png, painter.Png(scene));
    }

    [Fact]
    public void Each_line_of_text_and_each_bar_leaves_its_colour_where_the_layout_puts_it()
    {
        using var painter = new ScenePainter(Installed());
        foreach (var chart in EveryChart.Drawn.Where(chart => chart.Id.Contains("targets", StringComparison.Ordinal) || chart.Id.Contains("recovery", StringComparison.Ordinal)))
        {
            var scene = StaticPicture.WholeShapes(chart, Look.Of(Theme.Light));
            using var bitmap = SKBitmap.Decode(painter.Png(scene));
            foreach (var text in scene.Shapes.OfType<SceneText>())
            {
                for (var line = 0; line < text.Lines.Count; line++)
                {
                    var width = Font.Width(text.Lines[line], text.Size);
                    var left = text.At.X - (text.Anchor switch { TextAnchor.Middle => width / 2, TextAnchor.End => width, _ => 0 });
                    var y = text.At.Y + (line * Font.LineSpacing * text.Size);
                    // Both halves of a line have ink, and none is far right of its end.
                    Assert.True(text.Lines[line].Count == 0 || (HasInk(bitmap, left, left + (width / 2), y, text.Size) && HasInk(bitmap, left + (width / 2), left + width + 1, y, text.Size)), $"{chart.Id}: {string.Concat(text.Lines[line].Select(run => run.Text))}");
                }
            }

            foreach (var bar in scene.Shapes.Skip(1).OfType<SceneBox>().Where(box => box.Fill == Look.Of(Theme.Light).Accent && box.Width > 4))
            {
                Assert.Equal(SKColor.Parse(bar.Fill), bitmap.GetPixel((int)(2 * (bar.X + (bar.Width / 2))), (int)(2 * (bar.Y + (bar.Height / 4)))));
            }
        }
    }

    [Fact]
    public void Without_a_font_for_Chinese_the_message_says_where_it_looked_and_what_to_install()
    {
        folder.Write("fonts/deep/DejaVuSans.ttf", "x");
        var fonts = folder.File("fonts");
        Assert.Equal(
            $"Images are written in an installed font that has Chinese characters, and none was found in {fonts}, {fonts}-none. Install Noto Sans CJK (the package fonts-noto-cjk on Debian and Ubuntu), or put its files into one of these folders.",
            Assert.Throws<FontException>(() => ChartFonts.Find([fonts, fonts + "-none"])).Message);
    }

    [Fact]
    public void A_file_that_is_no_font_is_named()
    {
        var path = folder.Write("fonts/NotoSansCJK-Regular.ttc", "x");
        Assert.Equal($"{path} cannot be read as a font. Install Noto Sans CJK anew.", Assert.Throws<FontException>(() => ChartFonts.Find([folder.File("fonts")]).Load(isBold: true)).Message);
    }

    private static PageNotebook Notebook(RenderedChart chart, params JsonObject[] outputs) => new("n", "n.ipynb", new JsonObject
    {
        ["cells"] = new JsonArray(new JsonObject
        {
            ["cell_type"] = "code", ["source"] = "", ["outputs"] = new JsonArray([.. outputs.Select(data => (JsonNode)new JsonObject { ["output_type"] = "display_data", ["data"] = data })]),
        }),
    }) { Language = EveryChart.LanguageOf(chart) };

    private static JsonObject Bundle(RenderedChart chart) => new() { [ChartFormats.Plotly] = JsonNode.Parse(chart.ToFigureJson()), [ReportChart.MimeType] = JsonNode.Parse(chart.ToJson()) };

    private static bool HasInk(SKBitmap bitmap, double left, double right, double baseline, double size)
    {
        for (var x = (int)(2 * left); x <= (int)(2 * right); x++)
        {
            for (var y = (int)(2 * (baseline - size)); y <= (int)(2 * (baseline + (size / 4))); y++)
            {
                if (x >= 0 && y >= 0 && x < bitmap.Width && y < bitmap.Height && bitmap.GetPixel(x, y) is { Red: < 200 })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ChartFonts Installed()
    {
        try
        {
            return ChartFonts.Find();
        }
        catch (FontException) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip("No font with Chinese characters on this machine.");
            throw;
        }
    }
}
