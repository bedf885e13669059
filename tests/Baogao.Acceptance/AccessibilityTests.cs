using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Baogao.Acceptance;

/// <summary>Page and slides for those who see little, hear instead, or have only keys: axe in the browser, and what it cannot judge.</summary>
[Collection(PublishedTests.Name)]
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
        Axe.FindsNothing(page);
        page.ExecuteScript("document.querySelectorAll('details').forEach(d => d.open = true)");
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

    private ChromeDriver Open(string language, string file, int width, string scheme) => published.Open(Path.Combine(published.Folder(language), file), width, width > 500 ? 720 : 844, scheme);
}
