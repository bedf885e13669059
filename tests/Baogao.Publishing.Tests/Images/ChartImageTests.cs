using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Baogao.Notebooks.Tests;
using Baogao.Publishing.Images;

namespace Baogao.Publishing.Tests.Images;

/// <summary>Charts drawn by a real browser, while a socket listens.</summary>
[Trait("Category", "Slow")]
public sealed class ChartImageTests : IDisposable
{
    private readonly Listener listener = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        listener.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_socket_of_these_tests_counts_a_connection()
    {
        using var client = new HttpClient();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => client.GetAsync(new Uri(listener.Address), TestContext.Current.CancellationToken));
        Assert.NotEqual(0, listener.Connections);
    }

    [Fact]
    public async Task No_figure_makes_the_browser_call_out_and_no_address_is_left_in_an_image()
    {
        var drawn = await DrawAsync(
            """{"data": [{"type": "bar", "x": ["<span style='fill:url(ADDRESS/a)'>a</span>", "<span style='fill:u\\72l(ADDRESS/b)'>b</span>", "<sup style='mask:url(ADDRESS/c#m)'>c</sup>", "<a href='ADDRESS/d'>d</a>"], "y": [1, 2, 3, 4]}], "layout": {"title": {"text": "<b style='filter:url(ADDRESS/f#f)'>t</b>"}}}""",
            """{"data": [{"type": "scatter", "x": [1], "y": [1]}], "layout": {"images": [{"source": "ADDRESS/img.png", "x": 0, "y": 1, "sizex": 1, "sizey": 1}]}}""",
            """{"data": [{"type": "image", "source": "ADDRESS/trace.png"}], "layout": {} }""",
            """{"data": [{"type": "pie", "labels": ["<span style=\"background-image:image-set('ADDRESS/set' 1x)\">x</span>"], "values": [1], "marker": {"colors": ["url(ADDRESS/paint)"]}}], "layout": {"font": {"family": "x;src:url(ADDRESS/font)"}}}""",
            """{"data": [{"type": "table", "cells": {"values": [["<span style='fill:url(ADDRESS/t)'>x</span>"]]}}], "layout": {} }""",
            """{"data": [{"type": "scattergeo", "lon": [1], "lat": [2]}], "layout": {}, "config": {"topojsonURL": "ADDRESS/topo/"}}""",
            """{"data": [{"type": "choropleth", "locations": ["a"], "z": [1], "geojson": "ADDRESS/geo.json"}], "layout": {} }""",
            """{"data": [{"type": "scattermapbox", "lon": [1], "lat": [2]}], "layout": {"mapbox": {"style": "ADDRESS/style.json", "accesstoken": "pk.x"}}}""",
            """{"data": [{"type": "scattermapbox", "lon": [1], "lat": [2]}], "layout": {"mapbox": {"style": {"version": 8, "sources": {"a": {"type": "raster", "tiles": ["ADDRESS/{z}/{x}/{y}.png"]}}, "layers": [{"id": "a", "type": "raster", "source": "a"}]}}}}""");
        Assert.Equal(0, listener.Connections);
        Assert.Contains("n.svg", drawn.Images.Select(image => image.Name));
        Assert.All(drawn.Images.Where(image => image.Name.EndsWith(".svg", StringComparison.Ordinal)), image => Assert.DoesNotMatch("https?://(?!www\\.w3\\.org/)", Encoding.UTF8.GetString(image.Content)));
    }

    [Fact]
    public async Task The_browser_reaches_no_socket_even_from_a_page_without_a_policy()
    {
        var page = folder.Write("open.html", $"<body><img src='{listener.Address}/i'><iframe src='{listener.Address}/f'></iframe><script>fetch('{listener.Address}/x', {{ mode: 'no-cors' }}).then(() => document.body.append('reached'), () => document.body.append('refused'))</script>");
        var text = await Installed().DumpAsync(page, TestContext.Current.CancellationToken);
        Assert.Contains("refused", text, StringComparison.Ordinal);
        Assert.Equal(0, listener.Connections);
    }

    [Fact]
    public async Task A_chart_that_cannot_be_drawn_costs_its_own_picture_alone()
    {
        var drawn = await DrawAsync(
            """{"data": [{"type": "scattergeo", "lon": [1], "lat": [2]}], "layout": {} }""",
            """{"data": [{"type": "bar", "y": [1]}], "layout": [1]}""",
            """{"data": "x", "layout": 3}""",
            """{"data": [{"type": "bar", "y": [1]}], "layout": {"height": 1e9}}""",
            """{"data": [{"type": "bar", "x": ["a ]]> b"], "y": [1]}], "layout": {} }""");
        Assert.Equal(["The chart n could not be drawn: unexpected error while fetching topojson file at https://cdn.plot.ly/world_110m.json. The other images are whole; mend the chart, or leave it to the page."], drawn.Problems.Where(problem => problem.Contains("chart n ", StringComparison.Ordinal)));
        Assert.All(["n--2.svg", "n--2.png", "n--4.png", "n--5.svg"], name => Assert.Contains(name, drawn.Images.Select(image => image.Name)));
        Assert.DoesNotContain("n.svg", drawn.Images.Select(image => image.Name));
    }

    private async Task<DrawnCharts> DrawAsync(params string[] figures)
    {
        var outputs = new JsonArray([.. figures.Select(figure => new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject { [ChartFormats.Plotly] = JsonNode.Parse(figure.Replace("ADDRESS", listener.Address, StringComparison.Ordinal)) } })]);
        var notebook = new JsonObject { ["cells"] = new JsonArray(new JsonObject { ["cell_type"] = "code", ["source"] = "", ["outputs"] = outputs }) };
        return await ChartImages.DrawAsync(() => Installed(), [new PageNotebook("n", "n.ipynb", notebook)], ImmutableDictionary<string, string>.Empty, TestContext.Current.CancellationToken);
    }

    /// <summary>The browser of this machine; the test is skipped where there is none.</summary>
    internal static Browser Installed(TimeSpan? limit = null)
    {
        try
        {
            return Browser.Find(limit: limit);
        }
        catch (BrowserException) when (Environment.GetEnvironmentVariable("CI") != "true")
        {
            Assert.Skip("No browser on this machine.");
            throw;
        }
    }
}
