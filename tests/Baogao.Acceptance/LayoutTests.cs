using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>Where a real browser puts the texts of the charts: none over another, none cut off, none too small.</summary>
[Collection(PageInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed class LayoutTests(PublishedFixture published)
{
    /// <summary>What is wrong with the texts of each plot. The lines of a text overlap each other by nature: a text is measured as one.</summary>
    private const string Wrong =
        """
        const smallest = arguments[0], smallestTick = arguments[1], wrong = [];
        document.querySelectorAll('.baogao-plot').forEach((plot, i) => {
          const edge = plot.querySelector('.main-svg').getBoundingClientRect();
          const texts = [...plot.querySelectorAll('.main-svg text')].filter(t => t.textContent.trim() && !t.closest('.hoverlayer'))
            .map(t => ({ words: t.textContent.slice(0, 40), box: t.getBoundingClientRect(), size: parseFloat(getComputedStyle(t).fontSize), tick: !!t.closest('g[class$=tick]') }))
            .filter(t => t.box.width > 0);
          if (!texts.length) { wrong.push(`plot ${i + 1} has no text`); }
          texts.forEach((t, k) => {
            if (t.box.left < edge.left - 1 || t.box.right > edge.right + 1 || t.box.top < edge.top - 2 || t.box.bottom > edge.bottom + 2) { wrong.push(`plot ${i + 1} cuts "${t.words}"`); }
            if (t.size < (t.tick ? smallestTick : smallest)) { wrong.push(`plot ${i + 1}: "${t.words}" is ${t.size} px`); }
            texts.slice(k + 1).forEach(o => {
              const across = Math.min(t.box.right, o.box.right) - Math.max(t.box.left, o.box.left), down = Math.min(t.box.bottom, o.box.bottom) - Math.max(t.box.top, o.box.top);
              if (across > 2 && down > 3) { wrong.push(`plot ${i + 1}: "${t.words}" lies on "${o.words}"`); }
            });
          });
        });
        return wrong;
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void On_slides_texts_are_large_whole_and_clear_of_each_other(string language)
    {
        var deck = Open(language, "slides.html", 1280, 720);
        Assert.Empty((IEnumerable<object>)deck.ExecuteScript(Wrong, 20, 16)!);

        const string Shares = "return [...document.querySelectorAll('.baogao-plot')].map(p => p.querySelector('.main-svg').getBoundingClientRect().width / p.closest('.slide').getBoundingClientRect().width)";
        Assert.All((IEnumerable<object>)deck.ExecuteScript(Shares)!, share => Assert.True(Convert.ToDouble(share, System.Globalization.CultureInfo.InvariantCulture) > 0.9));
    }

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("en", 800)]
    [InlineData("en", 390)]
    [InlineData("zh", 1280)]
    [InlineData("zh", 800)]
    [InlineData("zh", 390)]
    public void On_the_page_texts_are_whole_and_clear_of_each_other_at_any_width(string language, int width)
        => Assert.Empty((IEnumerable<object>)Open(language, "index.html", width, 900).ExecuteScript(Wrong, 12, 12)!);

    [Fact]
    public void A_picture_follows_the_width_of_its_window()
    {
        var page = Open("en", "index.html", 1280, 900);
        // Rows have their names beside them where there is room, else above their marks; the names of targets take more lines.
        const string Names = "return document.querySelectorAll(\"figure[data-chart='where-numbers-2022'] g[class^=y][class$=tick] text\").length";
        const string Lines = "return document.querySelectorAll(\"figure[data-chart='targets-2023'] .annotation text tspan.line\").length";
        Assert.Equal(18L, page.ExecuteScript(Names));
        var wide = (long)page.ExecuteScript(Lines)!;
        page.ExecuteCdpCommand("Emulation.setDeviceMetricsOverride", new() { ["width"] = 390, ["height"] = 844, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        new OpenQA.Selenium.Support.UI.WebDriverWait(page, TimeSpan.FromSeconds(30)).Until(_ => Equals(page.ExecuteScript(Names), 0L) && (long)page.ExecuteScript(Lines)! > wide);
        Assert.Equal(true, page.ExecuteScript("return document.documentElement.scrollWidth <= innerWidth"));
    }

    private ChromeDriver Open(string language, string file, int width, int height) => published.Open(Path.Combine(published.Folder(language), file), width, height);
}
