namespace Baogao.Acceptance;

/// <summary>The published page and slides in a browser that runs no scripts.</summary>
[Collection(PageInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed class StillPictureTests(PublishedFixture published)
{
    /// <summary>For each chart the width and the first colours of the picture that is seen; an empty text where there is none, or more than one.</summary>
    private const string Seen =
        """
        return [...document.querySelectorAll('figure[data-chart] .baogao-plot')].filter(plot => plot.childElementCount).map(plot => {
          const seen = [...plot.querySelectorAll('svg')].filter(svg => svg.checkVisibility() && svg.getBoundingClientRect().height > 50 && [...svg.querySelectorAll('text')].some(text => text.getBoundingClientRect().width > 10));
          if (seen.length !== 1 || seen[0].getBoundingClientRect().right > innerWidth) { return ''; }
          return [seen[0].viewBox.baseVal.width, getComputedStyle(seen[0].querySelector('rect')).fill, getComputedStyle(seen[0].querySelector('text')).fill].join(' ');
        });
        """;

    [Theory]
    [InlineData("en", 1200, "light", "860 rgb(255, 255, 255) rgb(31, 41, 51)")]
    [InlineData("zh", 1200, "dark", "860 rgb(20, 24, 29) rgb(230, 234, 238)")]
    [InlineData("zh", 390, "light", "360 rgb(255, 255, 255) rgb(31, 41, 51)")]
    public void With_scripts_off_each_chart_is_a_still_picture_for_its_width_and_theme(string language, int width, string scheme, string expected)
    {
        var page = published.RequireBrowser();
        page.ExecuteCdpCommand("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        try
        {
            published.Open(Path.Combine(published.Folder(language), "index.html"), width, 900, scheme);
            var seen = ((IEnumerable<object>)page.ExecuteScript(Seen)!).Cast<string>().ToList();
            Assert.True(seen.Count >= 8);
            Assert.All(seen, each => Assert.Equal(expected, WithoutShade(each)));
        }
        finally
        {
            page.ExecuteCdpCommand("Emulation.setScriptExecutionDisabled", new() { ["value"] = false });
        }
    }

    /// <summary>Nothing turns the slides then: they stand one below the other.</summary>
    [Theory]
    [InlineData("en", "light", "rgb(255, 255, 255)")]
    [InlineData("zh", "dark", "rgb(20, 24, 29)")]
    public void With_scripts_off_every_slide_is_seen_with_its_picture(string language, string scheme, string paper)
    {
        const string Slides =
            """
            const frames = [...document.querySelectorAll('.frame')];
            const tops = frames.map(frame => frame.getBoundingClientRect().top);
            return frames.map((frame, i) => {
              const plot = frame.querySelector('.baogao-plot'), svg = plot?.querySelector('svg');
              if (!frame.checkVisibility({ visibilityProperty: true }) || (i > 0 && tops[i] < tops[i - 1] + 700)) { return 'hidden'; }
              return !plot ? 'text' : plot.querySelector('p.lead') ? 'own' : svg && svg.getBoundingClientRect().height > 50 ? getComputedStyle(svg.querySelector('rect')).fill : 'empty';
            });
            """;
        var page = published.RequireBrowser();
        page.ExecuteCdpCommand("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        try
        {
            published.Open(Path.Combine(published.Folder(language), "slides.html"), 1300, 900, scheme);
            var seen = ((IEnumerable<object>)page.ExecuteScript(Slides)!).Cast<string>().ToList();
            Assert.True(seen.Count(each => each == "text") >= 2);
            Assert.True(seen.Count >= 12);
            // A chart of the researcher's own is drawn by plotly alone: its slide says so.
            Assert.Single(seen, each => each == "own");
            Assert.All(seen.Where(each => each is not ("text" or "own")), each => Assert.Equal(paper, each));
        }
        finally
        {
            page.ExecuteCdpCommand("Emulation.setScriptExecutionDisabled", new() { ["value"] = false });
        }
    }

    // The first text of a picture may be a tick's, in the quiet colour.
    private static string WithoutShade(string seen) => seen.Replace("rgb(82, 96, 109)", "rgb(31, 41, 51)", StringComparison.Ordinal).Replace("rgb(169, 180, 191)", "rgb(230, 234, 238)", StringComparison.Ordinal);
}
