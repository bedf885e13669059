using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>The page in a real browser.</summary>
[Collection(PublishedTests.Name)]
public sealed class PageTests(PublishedFixture published)
{
    [Theory]
    [InlineData("en", "2 of 9 economic indicators")]
    [InlineData("zh", "9项经济指标2项定量")]
    public void Every_chart_is_drawn_without_a_request_or_an_error(string language, string title)
    {
        var page = Open(language);
        var charts = page.FindElements(By.CssSelector("figure.baogao-chart"));
        Assert.NotEmpty(charts);
        Assert.All(charts, chart => Assert.NotEmpty(chart.FindElements(By.CssSelector("svg.main-svg .plot"))));
        Assert.Contains(title, string.Join(' ', page.FindElements(By.CssSelector("figcaption")).Select(text => text.Text)), StringComparison.Ordinal);
        Assert.Equal(0L, page.ExecuteScript("return performance.getEntriesByType('resource').filter(e => !e.name.startsWith('data:')).length"));
        Assert.Empty(page.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message));
    }

    [Fact]
    public void Chinese_glyphs_are_there()
    {
        var page = Open("zh");
        // A missing glyph is drawn as the font's box: two characters then look alike. Drawn pixels tell, names of fonts do not.
        const string Pixels =
            """
            const draw = c => { const k = document.createElement('canvas'); k.width = k.height = 40; const g = k.getContext('2d');
              g.font = '32px ' + getComputedStyle(document.body).fontFamily; g.fillText(c, 2, 32); return g.getImageData(0, 0, 40, 40).data.join(); };
            const seen = new Set([...arguments[0]].map(draw)); return seen.size;
            """;
        const string Characters = "高行镇税收财政预算力争亿元";
        Assert.Equal((long)Characters.Distinct().Count(), page.ExecuteScript(Pixels, Characters));
    }

    [Fact]
    public void Tables_are_folded_away_and_open_by_keyboard()
    {
        var page = Open("en");
        var details = page.FindElement(By.CssSelector("figure[data-chart='targets-2023'] details.baogao-data"));
        Assert.Null(details.GetAttribute("open"));
        details.FindElement(By.TagName("summary")).SendKeys(Keys.Enter);
        Assert.NotNull(details.GetAttribute("open"));
        Assert.Contains("税收计划入库23.2亿元", details.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_sorts_by_the_head_that_is_clicked()
    {
        var page = Open("en");
        const string Script = "return [...document.querySelector('[id=\"03-targets-2023\"] .baogao-frame tbody').rows].map(r => parseFloat(r.cells[4].textContent))";
        var head = page.FindElement(By.CssSelector("[id=\"03-targets-2023\"] .baogao-frame thead th:nth-child(5)"));
        Assert.Equal("value", head.Text);
        head.Click();
        var sorted = Values();
        Assert.True(sorted.Count > 5);
        Assert.Equal(sorted.Order(), sorted);
        head.Click();
        Assert.Equal(sorted.OrderDescending(), Values());

        List<double> Values() => [.. ((IEnumerable<object>)page.ExecuteScript(Script)!).Select(Convert.ToDouble)];
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void On_a_phone_the_page_does_not_scroll_sideways(string language)
    {
        var page = Open(language, 390, 844);
        Assert.Equal(390L, page.ExecuteScript("return document.documentElement.scrollWidth"));
    }

    [Fact]
    public void In_the_dark_paper_and_charts_are_dark()
    {
        var page = Open("en", scheme: "dark");
        Assert.Equal("rgb(20, 24, 29)", page.ExecuteScript("return getComputedStyle(document.querySelector('.notebook')).backgroundColor"));
        var papers = (IEnumerable<object>)page.ExecuteScript("return [...document.querySelectorAll('figure.baogao-chart .main-svg:first-of-type')].map(s => s.style.background)")!;
        Assert.All(papers.Where(paper => !"".Equals(paper)), paper => Assert.Contains("20, 24, 29", (string)paper, StringComparison.Ordinal));
        Assert.NotEmpty(papers);
    }

    [Fact]
    public void Pointing_at_a_mark_shows_value_section_and_quote()
    {
        var page = Open("en");
        page.ExecuteScript("const p = document.querySelector('figure[data-chart=\"targets-2023\"] .baogao-plot'); p.scrollIntoView(); Plotly.Fx.hover(p, [{curveNumber: 0, pointNumber: 0}]);");
        var hover = page.FindElement(By.CssSelector("figure[data-chart='targets-2023'] .hoverlayer")).Text;
        Assert.All(["18.5", "2022", "estimate", "“"], part => Assert.Contains(part, hover, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void It_says_from_which_data_it_was_made()
    {
        var footer = Open("en").FindElement(By.TagName("footer")).Text;
        Assert.All(["gaohang-2022", "gaohang-2023", "shanghai-2022", "(secondary)", "UTC"], part => Assert.Contains(part, footer, StringComparison.Ordinal));
    }

    private ChromeDriver Open(string language, int width = 1100, int height = 1400, string scheme = "light")
        => published.Open(Path.Combine(published.Folder(language), "index.html"), width, height, scheme);
}
