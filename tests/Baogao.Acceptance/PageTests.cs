using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>The page in a real browser. Skipped where there is none, but never in CI.</summary>
public sealed class PageTests : IDisposable
{
    private readonly TestWorkspace workspace = new();
    private readonly ChromeDriver? browser = Start();

    public void Dispose()
    {
        browser?.Dispose();
        workspace.Dispose();
    }

    [Theory]
    [InlineData("en", "2 of 9 economic indicators")]
    [InlineData("zh", "9项经济指标2项定量")]
    public void Every_chart_is_drawn_without_a_request_or_an_error(string language, string title)
    {
        var page = Open(language);
        var charts = page.FindElements(By.CssSelector("figure.baogao-chart"));
        Assert.NotEmpty(charts);
        Assert.All(charts, chart => Assert.NotEmpty(chart.FindElements(By.CssSelector("svg.main-svg .plot"))));
        Assert.Contains(title, string.Join(' ', page.FindElements(By.CssSelector(".gtitle")).Select(text => text.Text)), StringComparison.Ordinal);
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
        var details = page.FindElement(By.CssSelector("details.baogao-data"));
        Assert.Null(details.GetAttribute("open"));
        details.FindElement(By.TagName("summary")).SendKeys(Keys.Enter);
        Assert.NotNull(details.GetAttribute("open"));
        Assert.Contains("税收计划入库23.2亿元", details.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_sorts_by_the_head_that_is_clicked()
    {
        var page = Open("en");
        const string Script = "return [...document.querySelector('.baogao-frame tbody').rows].map(r => parseFloat(r.cells[4].textContent))";
        var head = page.FindElement(By.CssSelector(".baogao-frame thead th:nth-child(5)"));
        Assert.Equal("value", head.Text);
        head.Click();
        var sorted = Values();
        Assert.True(sorted.Count > 5);
        Assert.Equal(sorted.Order(), sorted);
        head.Click();
        Assert.Equal(sorted.OrderDescending(), Values());

        List<double> Values() => [.. ((IEnumerable<object>)page.ExecuteScript(Script)!).Select(Convert.ToDouble)];
    }

    private ChromeDriver Open(string language)
    {
        if (browser is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI must have chromium and chromedriver.");
            Assert.Skip("No chromium with chromedriver on this machine.");
        }

        var run = workspace.Run("run", "notebooks/03-targets-2023.ipynb", "--language", language);
        Assert.True(run.ExitCode == 0, run.All);
        browser.Navigate().GoToUrl(new Uri(workspace["out/index.html"]));
        return browser;
    }

    private static ChromeDriver? Start()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var driver = folders.Select(folder => Path.Combine(folder, "chromedriver")).FirstOrDefault(File.Exists);
        var chromium = folders.SelectMany(folder => new[] { "chromium", "google-chrome" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (driver is null || chromium is null)
        {
            return null;
        }

        var options = new ChromeOptions { BinaryLocation = chromium };
        options.AddArguments(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--window-size=1100,1400");
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        return new ChromeDriver(ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(driver), Path.GetFileName(driver)), options);
    }
}
