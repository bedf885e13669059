using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baogao.Charts;
using Baogao.Charts.Static;
using Baogao.Notebooks.Tests;
using Baogao.Publishing.Tests.Images;
using Baogao.Tests.Charts;
using Newtonsoft.Json.Linq;

namespace Baogao.Publishing.Tests;

/// <summary>In a real browser the picture that plotly.js draws and the library's own are alike: the same texts within 6 pixels, the same marks within 2.</summary>
[Trait("Category", "Slow")]
public sealed partial class BothDrawingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_chart_is_drawn_alike_for_page_phone_and_slides()
    {
        var pictures = EveryChart.Drawn.SelectMany(Pictures).ToList();
        var page = folder.Write("pictures.html",
            $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><script>{PageScripts.PlotlyJs}</script></head><body style="margin: 0">
            <script type="application/json" id="pictures">{ChartHtml.Json(new JsonArray([.. pictures.Select(picture => picture.Both)]).ToJsonString())}</script>
            <script>{await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "BothDrawings.js"), TestContext.Current.CancellationToken)}</script></body></html>
            """);
        var document = await ChartImageTests.Installed(TimeSpan.FromMinutes(10)).DumpAsync(page, TestContext.Current.CancellationToken);
        var results = JsonNode.Parse(WebUtility.HtmlDecode(Result().Match(document).Groups[1].Value))!.AsArray();
        Assert.Equal(pictures.Count, results.Count);
        var wrong = pictures.Zip(results).SelectMany(each => each.Second!["wrong"]!.AsArray().Select(line => $"{each.First.Name}: {line}")).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.All(results, result => Assert.InRange((int)result!["marks"]!, 1, int.MaxValue));
    }

    /// <summary>A chart as figure and as SVG, at the widths at which it is shown.</summary>
    private static IEnumerable<(string Name, JsonNode Both)> Pictures(RenderedChart chart)
    {
        (string Figure, int Width)[] figures =
        [
            (chart.ToFigureJson(), StaticPicture.WideWidth), (chart.ToFigureJson(), 700), (PlotlyDrawing.FigureJson(ManyMarks.Drawn(chart), Look.Of(Theme.Dark, Medium.Picture)), StaticPicture.WideWidth),
            // A chart that is tables alone has no picture on a phone; on slides its rows are one.
            .. chart.Pictured.Panels.Count == 0 ? [] : ((string, int)[])[(chart.ToNarrowFigureJson(), 320), (chart.ToNarrowFigureJson(Theme.Dark), 360)],
            .. chart.ToSlides().Select(slide => (slide.FigureJson, ChartSlide.Width)),
        ];
        return figures.Select(figure => ($"{chart.Id} ({chart.LanguageTag}, {figure.Width})", (JsonNode)new JsonObject
        {
            ["figure"] = JsonNode.Parse(figure.Figure),
            ["svg"] = SvgWriter.Write(FigureScene.Of(JObject.Parse(figure.Figure), figure.Width), Look.Fonts, chart.LanguageTag, "title", "description"),
            ["width"] = figure.Width,
        }));
    }

    [GeneratedRegex("<pre id=\"result\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Result();
}
