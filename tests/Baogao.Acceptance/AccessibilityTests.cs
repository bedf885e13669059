using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>Page and slides for those who see little, hear instead, or have only keys: axe in the browser, and what it cannot judge.</summary>
[Collection(PageInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed class AccessibilityTests(PublishedFixture published)
{
    [Theory]
    [InlineData("en", 1100, "light")]
    [InlineData("zh", 1100, "dark")]
    [InlineData("en", 390, "dark")]
    [InlineData("zh", 390, "light")]
    public void Axe_finds_nothing_on_the_page(string language, int width, string scheme)
    {
        var page = Open(language, "index.html", width, scheme);
        // All that is shown while they are closed is shown then too.
        page.ExecuteScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        if ((language, width) != ("en", 1100))
        {
            KeepFirstRows(page);
        }

        Axe.FindsNothing(page);
    }

    [Theory]
    [InlineData("en", 1280, "light", "")]
    [InlineData("zh", 1280, "dark", "")]
    [InlineData("en", 390, "light", "")]
    [InlineData("en", 1280, "dark", "o")]
    [InlineData("zh", 390, "light", "o")]
    [InlineData("zh", 1280, "light", "n")]
    [InlineData("en", 390, "dark", "n")]
    public void Axe_finds_nothing_on_the_slides(string language, int width, string scheme, string key)
    {
        var deck = Open(language, "slides.html", width, scheme);
        new OpenQA.Selenium.Interactions.Actions(deck).SendKeys(Keys.ArrowRight + Keys.ArrowRight + key).Perform();
        Assert.Equal(2L, deck.ExecuteScript("return [...document.querySelectorAll('.frame')].findIndex(f => f.classList.contains('current'))"));
        Axe.FindsNothing(deck);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_chart_is_there_in_words_and_as_a_table(string language)
    {
        var page = Open(language, "index.html", 1100, "light");
        var charts = page.FindElements(By.CssSelector("figure:has(.baogao-plot)"));
        Assert.True(charts.Count > 10);
        Assert.All(charts, chart =>
        {
            Assert.Equal("img", chart.FindElement(By.CssSelector(".baogao-plot")).GetDomAttribute("role"));
            Assert.True(chart.FindElement(By.CssSelector(".baogao-plot")).GetDomAttribute("aria-label")!.Length > 10);
            chart.FindElement(By.CssSelector("details.baogao-data > summary")).SendKeys(Keys.Enter);
            Assert.True(chart.FindElement(By.CssSelector("details[open] tbody tr")).Displayed);
        });
        var slides = Open(language, "slides.html", 1280, "light");
        Assert.All(slides.FindElements(By.CssSelector(".baogao-plot")), plot => Assert.True(plot.GetDomAttribute("role") == "img" && plot.GetDomAttribute("aria-label")!.Length > 5));
    }

    [Fact]
    public void Keys_alone_reach_contents_findings_charts_code_tables_and_heads_and_the_focus_is_seen()
    {
        var page = Open("en", "index.html", 390, "light");
        page.ExecuteScript("document.querySelector('details.code').open = true");
        var reached = new HashSet<string>();
        // To the end of the page, from where the keys go on to the browser's own.
        for (var i = 0; i < 500; i++)
        {
            new OpenQA.Selenium.Interactions.Actions(page).SendKeys(Keys.Tab).Perform();
            var at = (IReadOnlyList<object>)page.ExecuteScript(
                """
                const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
                const kinds = ['a.skip', 'nav a', '.card', '.tools a', '.tools button', 'details.cite > summary', '.baogao-plot', '.notebook a', 'details.code > summary', 'details.baogao-data > summary', 'details.code pre', 'thead button', '.pages button', 'input[type=search]', '.scroll', 'body'];
                return [kinds.find(k => e.matches(k)) || e.outerHTML.slice(0, 80), style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.outlineStyle === 'auto', box.bottom > 0 && box.top < innerHeight];
                """)!;
            if ((string)at[0] == "body")
            {
                break;
            }

            reached.Add((string)at[0]);
            Assert.True((bool)at[1] && (bool)at[2], $"The focus on {at[0]} is not seen.");
        }

        Assert.Equivalent((string[])["a.skip", "nav a", ".card", ".tools a", ".tools button", "details.cite > summary", ".baogao-plot", ".notebook a", "details.code > summary", "details.code pre", "details.baogao-data > summary", "thead button", ".pages button", "input[type=search]"], reached, strict: true);
    }

    [Fact]
    public void A_table_sorts_by_keys_and_says_how()
    {
        var page = Open("en", "index.html", 1100, "light");
        var head = page.FindElement(By.CssSelector("[id=\"03-targets\"] .baogao-frame thead th:nth-child(5)"));
        head.FindElement(By.TagName("button")).SendKeys(Keys.Enter);
        Assert.Equal("ascending", head.GetDomAttribute("aria-sort"));
        head.FindElement(By.TagName("button")).SendKeys(Keys.Space);
        Assert.Equal("descending", head.GetDomAttribute("aria-sort"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("slides.html")]
    public void Languages_are_marked_where_they_change(string file)
    {
        var page = Open("en", file, 1100, "light");
        Assert.Equal("en", page.FindElement(By.TagName("html")).GetDomAttribute("lang"));
        const string Unmarked =
            """
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
            while (walk.nextNode()) {
              const text = walk.currentNode, parent = text.parentElement;
              if (parent.closest('script, svg, code, pre')) { continue; }
              if (/\p{Script=Han}/u.test(text.data) && !parent.closest('[lang=zh-CN]')) { found.push(text.data); }
            }
            return found;
            """;
        var unmarked = (IEnumerable<object>)page.ExecuteScript(Unmarked)!;
        Assert.True(!unmarked.Any(), string.Join('\n', unmarked));
        Assert.Equal("zh-CN", Open("zh", file, 1100, "light").FindElement(By.TagName("html")).GetDomAttribute("lang"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("slides.html")]
    public void Nothing_moves_for_who_asks_for_less_motion(string file)
    {
        var page = Open("en", file, 1100, "light");
        KeepFirstRows(page);
        // Charts are drawn by one script: the first three stand for all, whose marks are some hundred thousand elements.
        page.ExecuteScript("[...document.querySelectorAll('.baogao-plot')].slice(3).forEach(plot => plot.remove())");
        page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["features"] = new[] { new Dictionary<string, object> { ["name"] = "prefers-reduced-motion", ["value"] = "reduce" } } });
        Assert.Equal(0L, page.ExecuteScript("return document.getAnimations().length + [...document.querySelectorAll('*')].filter(e => getComputedStyle(e).transitionDuration.split(', ').some(d => parseFloat(d) > 0) || getComputedStyle(e).animationName !== 'none').length"));
    }

    /// <summary>The rows of a table are made alike: all are looked at once, elsewhere the first of each, which takes a third of the time.</summary>
    private static void KeepFirstRows(ChromeDriver page) => page.ExecuteScript("document.querySelectorAll('tbody').forEach(body => [...body.rows].slice(4).forEach(row => row.remove()))");

    private ChromeDriver Open(string language, string file, int width, string scheme) => published.Open(Path.Combine(published.Folder(language), file), width, width > 500 ? 720 : 844, scheme);
}
