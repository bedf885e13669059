using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>Data and notebooks full of markup: nothing of it runs, fetches or becomes a part of the page, and a reader sees it as it stands.</summary>
[Collection(SlidesInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed class HostileTests(PublishedFixture published) : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Hostile_data_stay_text_in_page_slides_images_and_notebooks_in_either_language()
    {
        published.RequireBrowser();
        Hostile.Spoil(workspace, "gaohang-2022");
        foreach (var language in (string[])["en", "zh"])
        {
            // The second time no notebook runs: one run serves both.
            var run = workspace.Run("publish", "--language", language);
            Assert.True(run.ExitCode == 0, run.All);
            var page = published.OpenWhole(workspace["out/index.html"], address: $"?lang={language}");
            Untouched(page);
            page.ExecuteScript("document.querySelectorAll('.version[hidden]').forEach(version => version.remove())");
            var text = (string)page.ExecuteScript("return document.body.textContent")!;
            Assert.All(Hostile.Texts, hostile => Assert.Contains(hostile, text, StringComparison.Ordinal));
            var hovers = Hovers(page);
            Assert.All(["%{x}", "<b>bold", "__pwned"], hostile => Assert.Contains(hostile, hovers, StringComparison.Ordinal));
            Untouched(page);

            Untouched(published.Open(workspace["out/slides.html"], 1280, 720));
            Assert.All(Directory.GetFiles(workspace["out/images"], "*.svg"), Harmless);
            Assert.All(Directory.GetFiles(workspace["out/notebooks"], "*.ipynb"), OnlyOwnElements);
        }
    }

    [Fact]
    public void A_hostile_notebook_keeps_its_tables_and_loses_what_runs_or_deceives()
    {
        published.RequireBrowser();
        Hostile.Write(
            workspace,
            "08-hostile",
            ("markdown", "# Prose <script>window.__pwned=true</script>\n\n[run](javascript:window.__pwned=true) [site](https://example.invalid/a) <javascript:window.__pwned=true> ![picture](http://example.invalid/p.png)\n\n[page]: javascript:window.__pwned=true\n[page]\n\n<img src=x onerror=window.__pwned=true>"),
            ("code", "HTML(\"<table><tr><th>name</th></tr><tr><td style='color:#b42318;text-align:right;position:fixed'>税收</td></tr></table><h1>Not whole</h1><script>window.__pwned=true</script>\")"),
            ("code", "HTML(\"</section></main><style>body{display:none}</style><base href='https://example.invalid/'><meta http-equiv='refresh' content='0;url=https://example.invalid/'><form action='https://example.invalid/'><input name=q><button>Go</button></form><div id='palette'><b>open\")"),
            ("code", "HTML(\"<img src=x onerror=window.__pwned=true><svg><script>window.__pwned=true</script></svg><math><mtext><table><mglyph><style><img src=x onerror=window.__pwned=true></style></table></mtext></math><a href='javascript:window.__pwned=true'>a</a><iframe srcdoc='<script>parent.__pwned=true</script>'></iframe>\")"),
            ("code", "\"<script>window.__pwned=true</script>\""),
            ("markdown", "After"));
        var run = workspace.Run("publish", "notebooks/08-hostile.ipynb", "notebooks/02-rankings.ipynb", "--no-images");
        Assert.True(run.ExitCode == 0, run.All);
        var page = published.Open(workspace["out/index.html"]);
        Assert.Null(page.ExecuteScript("return window.__pwned"));
        Assert.Empty(page.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message));
        var section = page.FindElement(By.Id("08-hostile"));
        Assert.True(section.Displayed);
        Assert.Equal(["https://example.invalid/a", "http://example.invalid/p.png"], section.FindElements(By.CssSelector("a[href]")).Select(a => a.GetDomAttribute("href")).Where(href => !href!.StartsWith("notebooks/", StringComparison.Ordinal)));
        Assert.Empty(section.FindElements(By.CssSelector("img, form, input, base, meta, iframe, svg, math, [id], h1, script")));
        var cell = section.FindElement(By.TagName("td"));
        Assert.Equal(("rgba(180, 35, 24, 1)", "right", "static", "zh-CN"), (cell.GetCssValue("color"), cell.GetCssValue("text-align"), cell.GetCssValue("position"), cell.FindElement(By.TagName("span")).GetDomAttribute("lang")));
        Assert.All(["run (javascript:window.__pwned=true)", "<img src=x onerror", "Left out here, since a page runs and fetches nothing of a cell: script", "Not whole", "After"], text => Assert.Contains(text, section.Text, StringComparison.Ordinal));
        // What the cell left open ends with it, and what it closed was not its own.
        Assert.Equal(2L, page.ExecuteScript("return document.querySelectorAll('main > .notebook').length"));
        Assert.Equal(["Prose <script>window.__pwned=true</script>"], section.FindElements(By.CssSelector("h1, h2, h3")).Select(heading => heading.Text));
        Axe.FindsNothing(page);
    }

    private static void Untouched(ChromeDriver page)
    {
        const string Foreign =
            """
            const own = a => /^(#|notebooks\/|images\/|slides(\.en|\.zh)?\.(html|pptx)$|figures(\.en|\.zh)?\.xlsx$|\.\.\/data\/[a-z0-9-]+\/$|\?lang=(en|zh)$|data:text\/csv;)/.test(a.getAttribute('href'));
            return [
              ...document.querySelectorAll('body img, body iframe, body base, body form, body input:not(:is(.pages, .search) > input[type=search]), body object, body embed, body video, body b, body i, body style, svg a, svg image'),
              ...[...document.querySelectorAll('body svg')].filter(s => s.id !== 'js-plotly-tester' && !s.closest('.baogao-plot')),
              ...[...document.querySelectorAll('body a')].filter(a => !own(a)),
              ...[...document.querySelectorAll('body details')].filter(d => !d.className),
              ...[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))),
            ].map(e => e.outerHTML.slice(0, 200));
            """;
        var foreign = (IEnumerable<object>)page.ExecuteScript(Foreign)!;
        Assert.True(!foreign.Any(), string.Join("\n", foreign));
        Assert.Null(page.ExecuteScript("return window.__pwned"));
        var said = page.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message).ToList();
        Assert.True(said.Count == 0, string.Join('\n', said));
        Assert.Equal(0L, page.ExecuteScript("return performance.getEntriesByType('resource').filter(e => !e.name.startsWith('data:')).length"));
    }

    /// <summary>What pointing at the first and the last mark of every trace shows.</summary>
    private static string Hovers(ChromeDriver page) => (string)page.ExecuteAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        (async () => {
          let shown = '';
          for (const plot of document.querySelectorAll('.baogao-plot')) {
            for (const [curveNumber, trace] of plot.data.entries()) {
              const marks = trace.hovertext || [];
              for (const pointNumber of new Set(marks.length ? [0, marks.length - 1] : [])) {
                Plotly.Fx.hover(plot, [{ curveNumber, pointNumber }], trace.xaxis + trace.yaxis);
                // plotly leaves out what comes within 50 ms of the last.
                await new Promise(next => setTimeout(next, 60));
                shown += plot.querySelector('.hoverlayer').textContent;
              }
            }
          }
          return shown;
        })().then(done, error => done('failed: ' + error));
        """)!;

    private static void Harmless(string svg)
    {
        var elements = XDocument.Load(svg).Descendants().ToList();
        Assert.DoesNotContain(elements, element => element.Name.LocalName is "script" or "a" or "image" or "foreignObject" or "iframe");
        Assert.DoesNotContain(elements.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || (attribute.Name.LocalName == "href" && !attribute.Value.StartsWith('#')));
    }

    /// <summary>Jupyter trusts the HTML of a notebook that it ran: every element in it is one that the library or the engine writes.</summary>
    private static void OnlyOwnElements(string notebook)
    {
        var outputs = JsonNode.Parse(File.ReadAllText(notebook))!["cells"]!.AsArray().SelectMany(cell => cell!["outputs"] as JsonArray ?? []).Select(output => output!["data"]?["text/html"]);
        foreach (var html in outputs.Where(html => html is not null))
        {
            var body = new HtmlParser().ParseDocument(html is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string)html!).Body!;
            Assert.Empty(body.QuerySelectorAll("a, img:not(.baogao-plot > img), svg, iframe, base, b, i, form, style, link, meta").Select(element => element.OuterHtml));
            Assert.DoesNotContain(body.QuerySelectorAll("*").SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            Assert.DoesNotContain(body.QuerySelectorAll("script:not([type='application/json'])"), script => script.TextContent.Contains("__pwned", StringComparison.Ordinal));
        }
    }
}
