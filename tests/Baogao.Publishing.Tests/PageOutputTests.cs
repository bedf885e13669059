using System.Text.Json.Nodes;
using Baogao.Model;

namespace Baogao.Publishing.Tests;

/// <summary>An output that cannot be shown costs itself and says so; the rest of the publication is as it would be.</summary>
public class PageOutputTests
{
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private const string NotShown = "<p class=\"quiet\">Not shown here, see the executed notebook: ";
    private static readonly PublicationFacts English = new("t", DateTimeOffset.UnixEpoch, Language.English);

    [Theory]
    [InlineData("{\"text/latex\":\"$$x^2 < 3$$\"}", "<pre class=\"math\">$$x^2 &lt; 3$$</pre>")]
    [InlineData("{\"application/json\":{\"名\":[1,null]},\"text/plain\":\"x\"}", "<pre>{\n  &quot;名&quot;: [\n    1,\n    null\n  ]\n}</pre>")]
    [InlineData("{\"application/pdf\":\"JVBERi0=\"}", NotShown + "application/pdf</p>")]
    [InlineData("{\"application/pdf\":\"JVBERi0=\",\"text/plain\":\"a figure\"}", "<pre>a figure</pre>" + NotShown + "application/pdf</p>")]
    [InlineData("{\"application/javascript\":\"alert(1)\"}", NotShown + "application/javascript</p>")]
    [InlineData("{\"text/plain\":\"\\u001b[31mred\"}", "<pre><span class=\"ansi-fg-1\">red</span></pre>")]
    [InlineData("{}", "")]
    public void Every_form_is_shown_or_named(string data, string html) => Assert.Equal(html, Html(data));

    [Theory]
    [InlineData("image/png", Png)]
    [InlineData("image/gif", "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")]
    [InlineData("image/jpeg", "/9j/4AAQ")]
    [InlineData("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    public void A_picture_is_drawn(string type, string content)
    {
        var address = type == "image/svg+xml" ? Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(content)) : content;
        Assert.Equal($"<img alt=\"A picture made by the code above\" src=\"data:{type};base64,{address}\">", Html(new JsonObject { [type] = content }.ToJsonString()));
    }

    [Theory]
    [InlineData("{\"text/html\":5}", "text/html")]
    [InlineData("{\"text/html\":null}", "text/html")]
    [InlineData("{\"text/html\":[1,2]}", "text/html")]
    [InlineData("{\"image/png\":\"AAAA\\\" onerror=\\\"x\"}", "image/png")]
    [InlineData("{\"image/png\":\"AAAA\"}", "image/png")]
    [InlineData("{\"image/svg+xml\":\"<svg>\"}", "image/svg+xml")]
    [InlineData("{\"image/svg+xml\":\"<p/>\"}", "image/svg+xml")]
    [InlineData("{\"application/vnd.plotly.v1+json\":\"text\"}", "application/vnd.plotly.v1+json")]
    [InlineData("{\"application/vnd.baogao.chart+json\":{\"id\":\"x\",\"title\":\"x\"}}", "application/vnd.baogao.chart+json")]
    [InlineData("{\"application/vnd.baogao.chart+json\":[],\"application/pdf\":1}", "application/vnd.baogao.chart+json, application/pdf")]
    [InlineData("5", "data")]
    public void What_is_malformed_is_named(string data, string what) => Assert.Equal($"{NotShown}{what}</p>", Html(data));

    [Fact]
    public void After_a_malformed_form_the_next_is_shown()
        => Assert.Equal("<pre>17.8</pre>" + NotShown + "text/html</p>", Html("{\"text/html\":5,\"text/plain\":\"17.8\"}"));

    [Fact]
    public void An_output_that_is_no_object_is_named() => Assert.Equal(NotShown + "output</p>", PageOutput.ToHtml(English, JsonNode.Parse("5")));

    [Theory]
    [InlineData("{\"layout\":[1],\"data\":[]}", "its layout is no JSON object")]
    [InlineData("{\"data\":{}}", "its data is no list of traces")]
    [InlineData("{\"data\":[1]}", "its data is no list of traces")]
    [InlineData("{\"data\":[{\"type\":\"scattergeo\"}]}", "a trace of type scattergeo loads its map from the network")]
    [InlineData("{\"data\":[{\"type\":\"surface\"}]}", "a trace of type surface needs WebGL, which the page does not allow")]
    [InlineData("{\"data\":[{\"type\":\"nonsense\"}]}", "plotly has no trace of type nonsense")]
    [InlineData("{\"data\":[{\"type\":5}]}", "plotly has no trace of type 5")]
    public void A_chart_that_cannot_be_drawn_says_so_on_page_and_slide(string figure, string problem)
    {
        var data = $"{{\"{ChartFormats.Plotly}\":{figure}}}";
        Assert.Contains($"<p class=\"quiet\">This chart is not drawn: {problem}.</p>", Html(data), StringComparison.Ordinal);
        Assert.DoesNotContain("baogao-figure", Html(data), StringComparison.Ordinal);
        var slides = SlideDeck.Write(English, [Notebook(data)]);
        Assert.Contains($"<p class=\"lead\">This chart is not drawn: {problem}.</p>", slides, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"baogao-figure\"", slides, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"application/vnd.baogao.chart+json\":{\"id\":\"x\"}}")]
    [InlineData("{\"application/vnd.plotly.v1+json\":5}")]
    public void A_malformed_chart_keeps_its_slide(string data)
        => Assert.Contains("<p class=\"lead\">This chart is not drawn: its data are malformed.</p>", SlideDeck.Write(English, [Notebook(data)]), StringComparison.Ordinal);

    [Fact]
    public void The_numbers_of_a_chart_that_is_not_drawn_stay()
        => Assert.Contains("<td>31.2</td>", Html($"{{\"{ChartFormats.Plotly}\":{{\"data\":[{{\"type\":\"scattergeo\",\"text\":[\"31.2\"]}}]}}}}"), StringComparison.Ordinal);

    [Fact]
    public void A_page_is_written_whatever_the_outputs_hold()
    {
        foreach (var data in new[] { "5", "null", "[]", "{\"text/html\":{}}", "{\"application/vnd.plotly.v1+json\":{\"layout\":[1]}}", "{\"application/vnd.baogao.chart+json\":7}" })
        {
            Assert.Contains("after", ReportPage.Write(English, [Notebook(data)]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_raw_cell_is_not_on_the_page()
    {
        var cells = new JsonArray(new JsonObject { ["cell_type"] = "raw", ["source"] = "format: pdf" }, new JsonObject { ["cell_type"] = "markdown", ["source"] = "prose" });
        var page = ReportPage.Write(English, [new PageNotebook("n", "n.ipynb", new JsonObject { ["cells"] = cells })]);
        Assert.DoesNotContain("format: pdf", page, StringComparison.Ordinal);
        Assert.Contains("<p>prose</p>", page, StringComparison.Ordinal);
    }

    private static string Html(string data) => PageOutput.ToHtml(English, JsonNode.Parse($"{{\"output_type\":\"display_data\",\"data\":{data}}}"));

    private static PageNotebook Notebook(string data) => new("n", "n.ipynb", JsonNode.Parse(
        $"{{\"cells\":[{{\"cell_type\":\"code\",\"metadata\":{{}},\"source\":\"x\",\"outputs\":[{{\"output_type\":\"display_data\",\"data\":{data}}}]}},{{\"cell_type\":\"markdown\",\"metadata\":{{}},\"source\":\"after\"}}]}}")!);
}
