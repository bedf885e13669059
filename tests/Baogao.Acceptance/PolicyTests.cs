using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using OpenQA.Selenium;

namespace Baogao.Acceptance;

/// <summary>The policy that each published file carries, and that a browser keeps to it.</summary>
[Collection(PageInBrowser.Name)]
[Trait("Category", "Slow")]
public sealed partial class PolicyTests(PublishedFixture published)
{
    [Theory]
    [InlineData("en", "index.html")]
    [InlineData("zh", "slides.html")]
    public void Scripts_run_by_hash_alone_and_the_file_holds_every_one_of_them_and_no_more(string language, string file)
    {
        published.RequireBrowser();
        var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(published.Folder(language), file)));
        var policy = Assert.Single(document.QuerySelectorAll("meta[http-equiv='Content-Security-Policy']")).GetAttribute("content")!
            .Split("; ").Select(directive => directive.Split(' ')).ToDictionary(directive => directive[0], directive => directive[1..]);
        Assert.Equal(["'none'"], policy["default-src"]);
        Assert.Equal(["'none'"], policy["base-uri"]);
        Assert.Equal(["'none'"], policy["form-action"]);
        Assert.DoesNotContain(policy.Keys, directive => directive is "connect-src" or "frame-src" or "object-src" or "worker-src" or "script-src-attr" or "script-src-elem");
        Assert.All(policy["script-src"], source => Assert.Matches(Hash(), source));
        var scripts = document.QuerySelectorAll("script:not([type='application/json'])").ToList();
        Assert.All(scripts, script => Assert.Empty(script.Attributes));
        Assert.Equal(scripts.Select(script => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent)))}'").Distinct().Order(), policy["script-src"].Order());
        Assert.Single(scripts, script => script.TextContent.Contains("plotly.js v", StringComparison.Ordinal));
        // The policy stands before the first script.
        Assert.True(document.All.Index().First(each => each.Item.LocalName == "meta" && each.Item.HasAttribute("http-equiv")).Index < document.All.Index().First(each => each.Item.LocalName == "script").Index);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("slides.html")]
    public void A_browser_runs_no_script_that_comes_later(string file)
    {
        var page = published.Open(Path.Combine(published.Folder("en"), file));
        page.ExecuteScript(
            """
            const script = document.createElement('script'); script.textContent = 'window.__pwned = true'; document.body.append(script);
            document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.__pwned = true"><a id="bad" href="javascript:window.__pwned=true">x</a>');
            document.getElementById('bad').click();
            """);
        Thread.Sleep(300);
        Assert.Null(page.ExecuteScript("return window.__pwned"));
        Assert.Equal(3, page.Manage().Logs.GetLog(LogType.Browser).Count(entry => entry.Message.Contains("Content Security Policy", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Each_file_is_at_most_five_and_a_half_megabytes_and_ten_kilobytes_a_chart(string language)
    {
        published.RequireBrowser();
        foreach (var file in (string[])["index.html", "slides.html"])
        {
            var path = Path.Combine(published.Folder(language), file);
            var charts = Regex.Count(File.ReadAllText(path), "class=\"baogao-figure\"");
            Assert.True(charts > 10);
            Assert.InRange(new FileInfo(path).Length, 3_000_000, 5_500_000 + (10_000 * charts));
        }
    }

    [GeneratedRegex("^'sha256-[A-Za-z0-9+/]{43}='$")]
    private static partial Regex Hash();
}
