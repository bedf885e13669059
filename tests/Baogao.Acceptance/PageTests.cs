using System.Text.RegularExpressions;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>The page in a real browser.</summary>
[Collection(PageInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed partial class PageTests(PublishedFixture published)
{
    [Theory]
    [InlineData("en", "2023 targets: tax revenue 23.2 亿元, +25% on the 2022 estimate")]
    [InlineData("zh", "2023年税收收入计划23.2亿元，比2022年预计数增长25%")]
    public void Every_chart_is_drawn_without_a_request_or_an_error(string language, string title)
    {
        var page = Open(language);
        var charts = page.FindElements(By.CssSelector("figure.baogao-chart"));
        Assert.NotEmpty(charts);
        // Every chart has one picture, and it is drawn; one of tables alone has none.
        var (drawn, tables) = (charts.Where(chart => chart.FindElements(By.CssSelector(".baogao-plot")).Count == 1).ToList(), charts.Where(chart => chart.FindElements(By.CssSelector(".baogao-plot")).Count == 0).ToList());
        Assert.Equal(charts.Count, drawn.Count + tables.Count);
        var table = Assert.Single(tables);
        Assert.Equal("compare-2023", table.GetAttribute("data-chart"));
        Assert.NotEmpty(table.FindElements(By.CssSelector(".baogao-frame table")));
        Assert.All(page.FindElements(By.CssSelector("figure.baogao-chart .baogao-plot")), plot => Assert.NotEmpty(plot.FindElements(By.CssSelector("svg.main-svg .plot"))));
        Assert.Contains(title, string.Join(' ', page.FindElements(By.CssSelector("figcaption")).Select(text => text.Text)), StringComparison.Ordinal);
        Assert.Equal(0L, page.ExecuteScript("return performance.getEntriesByType('resource').filter(e => !e.name.startsWith('data:')).length"));
        Assert.Empty(page.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message));
    }

    [Fact]
    public void Charts_leave_the_drawing_to_the_script_of_the_page() => Assert.Empty(Open("en").FindElements(By.CssSelector("figure script:not([type])")));

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
        const string Script = "return [...document.querySelector('[id=\"03-targets\"] .baogao-frame tbody').rows].map(r => parseFloat(r.cells[4].textContent))";
        var head = page.FindElement(By.CssSelector("[id=\"03-targets\"] .baogao-frame thead th:nth-child(5)"));
        Assert.Equal("Value", head.Text);
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

    [Theory]
    [InlineData("en", "18.5 亿元", "estimate")]
    [InlineData("zh", "18.5亿元", "预计")]
    public void Pointing_at_a_mark_shows_value_unit_period_kind_section_and_quote(string language, string value, string kind)
    {
        var page = Open(language);
        // The middle of the mark of the estimate of 18.5, where the pointer really goes.
        var at = (IReadOnlyDictionary<string, object>)page.ExecuteScript(
            """
            const plot = document.querySelector('figure[data-chart="targets-2023"] .baogao-plot'); plot.scrollIntoView({ block: 'center' });
            const marks = [...plot.querySelectorAll('.scatterlayer .point')].filter(path => path.__data__.x === 18.5);
            if (marks.length !== 1) { throw new Error(`${marks.length} marks at 18.5`); }
            const mark = marks[0].getBoundingClientRect();
            return { x: Math.round(mark.x + mark.width / 2), y: Math.round(mark.y + mark.height / 2) };
            """)!;
        page.ExecuteCdpCommand("Input.dispatchMouseEvent", new() { ["type"] = "mouseMoved", ["x"] = at["x"], ["y"] = at["y"] });
        var wait = new OpenQA.Selenium.Support.UI.WebDriverWait(page, TimeSpan.FromSeconds(20));
        var hover = wait.Until(_ => page.FindElement(By.CssSelector("figure[data-chart='targets-2023'] .hoverlayer")) is { Text.Length: > 0 } layer ? layer.Text : null)!;
        Assert.All([value, "2022", kind, "1.1.1", "全年预计完成18.5亿元"], part => Assert.Contains(part, hover, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void It_prints_to_pages_of_one_size_that_hold_every_chart(string language)
    {
        var page = Open(language);
        var pdf = page.ExecuteCdpCommand("Page.printToPDF", new() { ["paperWidth"] = 8.27, ["paperHeight"] = 11.69, ["printBackground"] = true });
        var text = System.Text.Encoding.Latin1.GetString(Convert.FromBase64String((string)((Dictionary<string, object>)pdf!)["data"]));
        Assert.InRange(PdfPage().Count(text), page.FindElements(By.CssSelector(".notebook")).Count, 45);
        Assert.Single(MediaBox().Matches(text).Select(box => box.Value).Distinct());
        // On paper the page has no code, no controls, and nothing that is wider than a chart.
        page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["media"] = "print" });
        Assert.Equal(0L, page.ExecuteScript("return [...document.querySelectorAll('details.code, .skip, .pages button')].filter(e => e.checkVisibility()).length"));
        Assert.Empty((IEnumerable<object>)page.ExecuteScript("return [...document.querySelectorAll('.baogao-plot')].filter(p => !p.checkVisibility() || !p.querySelector('.main-svg')).map(p => p.getAttribute('aria-label'))")!);
        // No chart is cut by the end of a sheet: of the smallest, US Letter with the browser's margins, a title takes a part too.
        page.ExecuteScript("dispatchEvent(new Event('beforeprint'))");
        Assert.Empty((IEnumerable<object>)page.ExecuteScript("return [...document.querySelectorAll('.baogao-plot')].filter(p => p.getBoundingClientRect().height > 850).map(p => p.getAttribute('aria-label'))")!);
        page.ExecuteScript("dispatchEvent(new Event('afterprint'))");
        page.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["media"] = "" });
    }

    [Fact]
    public void It_says_from_which_data_it_was_made()
    {
        var footer = Open("en").FindElement(By.TagName("footer")).Text;
        Assert.All(["gaohang-2022", "gaohang-2023", "shanghai-2022", "(secondary)", "UTC"], part => Assert.Contains(part, footer, StringComparison.Ordinal));
    }

    private ChromeDriver Open(string language, int width = 1100, int height = 1400, string scheme = "light")
        => published.Open(Path.Combine(published.Folder(language), "index.html"), width, height, scheme);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();

    [GeneratedRegex(@"/MediaBox\s*\[[^\]]*\]")]
    private static partial Regex MediaBox();
}
