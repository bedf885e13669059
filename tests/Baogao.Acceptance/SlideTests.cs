using System.Text.RegularExpressions;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>The slides in a real browser, as a speaker uses them.</summary>
[Collection(SlidesInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed partial class SlideTests(PublishedFixture published)
{
    [Theory]
    [InlineData("en", "light")]
    [InlineData("zh", "dark")]
    public void Every_picture_is_drawn_and_nothing_leaves_its_slide(string language, string scheme)
    {
        var deck = Open(language, scheme);
        Assert.True(Count(deck) > 15);
        Assert.Equal(0L, deck.ExecuteScript("return [...document.querySelectorAll('.baogao-plot')].filter(p => !p.querySelector('.main-svg')).length"));
        Assert.Equal(0L, deck.ExecuteScript("return performance.getEntriesByType('resource').filter(e => !e.name.startsWith('data:')).length"));
        Assert.Empty(deck.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message));
        const string Outside =
            """
            return [...document.querySelectorAll('.slide')].map((slide, i) => {
              const box = slide.getBoundingClientRect(), title = slide.querySelector('h1, h2').getBoundingClientRect(), foot = slide.querySelector('.foot').getBoundingClientRect();
              const fit = slide.querySelector('.baogao-plot')?.getBoundingClientRect();
              const wrong = foot.bottom > box.bottom || title.right > box.right || fit && (fit.top < title.bottom - 1 || fit.bottom > foot.top + 1);
              return wrong ? `slide ${i + 1}: title to ${title.bottom}, picture ${fit?.top} to ${fit?.bottom}, foot ${foot.top} to ${foot.bottom} of ${box.bottom}` : ''; }).filter(s => s);
            """;
        Assert.Empty((IEnumerable<object>)deck.ExecuteScript(Outside)!);
    }

    [Fact]
    public void Keys_and_a_clicker_move_and_the_address_remembers()
    {
        var deck = Open("en");
        var last = Count(deck);
        foreach (var (key, at) in ((string, long)[])[(Keys.ArrowRight, 2), (Keys.PageDown, 3), (" ", 4), (Keys.ArrowLeft, 3), (Keys.PageUp, 2), (Keys.End, last), (Keys.ArrowRight, last), (Keys.Home, 1), (Keys.ArrowLeft, 1)])
        {
            Press(deck, key);
            Assert.Equal((key, at), (key, At(deck)));
        }

        deck.Navigate().GoToUrl(new Uri(published.Folder("en") + "/slides.html").AbsoluteUri + "#5");
        Assert.Equal(5L, At(deck));
    }

    [Theory]
    [InlineData("#3", 3)]
    [InlineData("#slide-4", 4)]
    [InlineData("#slide-0", 1)]
    [InlineData("#999", 0)]
    [InlineData("#nonsense", 1)]
    public void An_address_names_a_slide(string hash, int at)
    {
        var deck = published.OpenWhole(Path.Combine(published.Folder("en"), "slides.html"), 1280, 720, address: hash);
        Assert.Equal(at == 0 ? Count(deck) : at, At(deck));
    }

    [Theory]
    [InlineData("b")]
    [InlineData(".")]
    public void A_clicker_blanks_the_screen_and_any_key_shows_the_same_slide_again(string key)
    {
        var deck = Open("en");
        const string Covered = "return getComputedStyle(document.body, '::after').position === 'fixed'";
        Press(deck, Keys.ArrowRight);
        Assert.Equal(false, deck.ExecuteScript(Covered));
        Press(deck, key);
        Assert.Equal(true, deck.ExecuteScript(Covered));
        Press(deck, Keys.ArrowRight);
        Assert.Equal(false, deck.ExecuteScript(Covered));
        Assert.Equal(2L, At(deck));
    }

    [Fact]
    public void The_first_slide_says_what_was_found_and_from_which_data()
    {
        var first = Open("en").FindElement(By.CssSelector(".frame")).Text;
        Assert.All(
            ["May", "RMB 2.32 bn", "15 + 15", "First in three of five stated rankings", "assessments that the report does not list are unknown", "gaohang-2022 · "],
            part => Assert.Contains(part, first, StringComparison.Ordinal));
        // What checks the data is on the page and no part of the story.
        Assert.DoesNotContain("figures do not state their period", first, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_the_researchers_own_has_its_finding_as_title()
    {
        var titles = Open("en").FindElements(By.CssSelector(".slide h2")).Select(title => title.GetAttribute("textContent")!).ToList();
        Assert.Contains(titles, title => title.EndsWith("the largest of 6 amounts (January to November 2022)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_overview_shows_all_and_a_click_goes_there()
    {
        var deck = Open("en");
        Press(deck, "o");
        Assert.True((bool)deck.ExecuteScript("return document.querySelectorAll('.frame')[3].getBoundingClientRect().width < 400")!);
        deck.FindElements(By.CssSelector(".frame"))[3].Click();
        Assert.Equal(4L, At(deck));
        Assert.True((bool)deck.ExecuteScript("return document.querySelector('.current').getBoundingClientRect().width > 1200")!);
    }

    [Fact]
    public void On_a_phone_a_slide_is_as_wide_as_the_screen()
    {
        var deck = published.Open(Path.Combine(published.Folder("en"), "slides.html"), 390, 844);
        Assert.Equal(390L, deck.ExecuteScript("return innerWidth"));
        Assert.Equal("0 390", deck.ExecuteScript("const box = document.querySelector('.frame.current').getBoundingClientRect(); return Math.round(box.left) + ' ' + Math.round(box.right)"));
    }

    [Fact]
    public void A_swipe_moves_and_a_tap_or_a_scroll_does_not()
    {
        var deck = published.Open(Path.Combine(published.Folder("en"), "slides.html"), 390, 844);
        deck.ExecuteCdpCommand("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = true });
        foreach (var (fromX, fromY, toX, toY, at) in ((int, int, int, int, long)[])[(300, 400, 100, 410, 2), (300, 400, 100, 420, 3), (100, 400, 300, 390, 2), (200, 400, 205, 400, 2), (200, 300, 130, 700, 2)])
        {
            Touch("touchStart", fromX, fromY);
            Touch("touchMove", (fromX + toX) / 2, (fromY + toY) / 2);
            Touch("touchMove", toX, toY);
            Touch("touchEnd");
            Assert.Equal(at, At(deck));
        }

        deck.ExecuteCdpCommand("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = false });

        void Touch(string type, params int[] at) => deck.ExecuteCdpCommand(
            "Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = at.Length == 0 ? [] : new[] { new Dictionary<string, object> { ["x"] = at[0], ["y"] = at[1] } } });
    }

    [Fact]
    public void The_key_for_full_screen_goes_there_and_back_or_does_nothing()
    {
        var deck = Open("en");
        Press(deck, "f");
        Thread.Sleep(500);
        Press(deck, "f");
        Thread.Sleep(500);
        Assert.Equal(1L, At(deck));
        Assert.Empty(deck.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message));
        // Where a browser refuses, the slides go on as they are.
        deck.ExecuteScript("document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'))");
        Press(deck, "f");
        Thread.Sleep(500);
        Assert.Empty(deck.Manage().Logs.GetLog(LogType.Browser).Select(entry => entry.Message));
    }

    [Fact]
    public void The_first_slide_and_the_sources_say_when_and_from_which_data_it_was_made()
    {
        var deck = Open("zh");
        var first = deck.FindElement(By.CssSelector(".frame")).Text;
        Assert.All(["gaohang-2022", "UTC"], part => Assert.Contains(part, first, StringComparison.Ordinal));
        // The sources close the leaders' deck; the appendix follows.
        Assert.Contains("UTC", deck.FindElement(By.CssSelector(".frame:has(.sources)")).GetAttribute("textContent")!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notes_hold_the_caveats_of_the_notebook()
    {
        var deck = Open("en");
        var notes = deck.FindElements(By.CssSelector(".frame + .notes"))[1];
        Assert.False(notes.Displayed);
        Press(deck, Keys.ArrowRight);
        Press(deck, "n");
        Assert.True(notes.Displayed);
        Assert.NotEmpty(notes.FindElements(By.TagName("li")));
    }

    [Fact]
    public void It_prints_to_as_many_pages_as_there_are_slides()
    {
        var deck = Open("en");
        var pdf = deck.ExecuteCdpCommand("Page.printToPDF", new() { ["preferCSSPageSize"] = true, ["printBackground"] = true });
        var text = System.Text.Encoding.Latin1.GetString(Convert.FromBase64String((string)((Dictionary<string, object>)pdf!)["data"]));
        Assert.Equal(Count(deck), Page().Count(text));
    }

    private ChromeDriver Open(string language, string scheme = "light") => published.Open(Path.Combine(published.Folder(language), "slides.html"), 1280, 720, scheme);

    private static void Press(ChromeDriver deck, string key) => new OpenQA.Selenium.Interactions.Actions(deck).SendKeys(key).Perform();

    private static long At(ChromeDriver deck) => (long)deck.ExecuteScript("return 1 + [...document.querySelectorAll('.frame')].findIndex(f => f.classList.contains('current') && getComputedStyle(f).visibility === 'visible')")!;

    private static int Count(ChromeDriver deck) => deck.FindElements(By.CssSelector(".frame")).Count;

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Page();
}
