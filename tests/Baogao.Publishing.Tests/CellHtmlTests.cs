using Baogao.Frames;
using Baogao.Model;

namespace Baogao.Publishing.Tests;

/// <summary>A researcher's own HTML looks on the page as it was meant to; what runs, fetches or reaches out of its place is gone.</summary>
public class CellHtmlTests
{
    private static readonly PublicationFacts English = new("t", DateTimeOffset.UnixEpoch, Language.English);

    [Theory]
    [InlineData("<table><caption>c</caption><thead><tr><th scope=\"col\" colspan=\"2\">a</th></tr></thead><tbody><tr><td style=\"text-align: right; padding: 2px\">1</td><td>2</td></tr></tbody></table>")]
    [InlineData("<p dir=\"rtl\">a <strong>b</strong> <a href=\"https://x.example/\" rel=\"noopener noreferrer\">c</a> <a href=\"mailto:a@x.example\">d</a> <sup>2</sup></p>")]
    [InlineData("<img src=\"data:image/png;base64,AA==\" alt=\"p\">")]
    [InlineData("<details open=\"\" class=\"dni-treeview\"><summary>s</summary><div>d</div></details>")]
    public void What_is_harmless_stays(string html) => Assert.Equal($"<div class=\"scroll\">{html}</div>", CellHtml.ToHtml(English, html));

    [Theory]
    [InlineData("a<script>x</script>", "a", "script")]
    [InlineData("<style>td{display:none}</style><table><tr><td>1</td></tr></table>", "<table><tbody><tr><td>1</td></tr></tbody></table>", "style")]
    [InlineData("</div></section><b>open", "<b>open</b>", null)]
    [InlineData("<form action=\"https://x.example\"><input name=\"q\"><p>kept</p></form><base href=\"https://x.example\">", "<p>kept</p>", "base, form, input")]
    [InlineData("<p id=\"palette\" class=\"warning\" tabindex=\"1\" onclick=\"x\" data-x=\"y\" role=\"alert\">p</p>", "<p>p</p>", null)]
    [InlineData("<a href=\"javascript:x\">a</a><a href=\" &#1;java\nscript:x\">b</a><a href=\"../x.html\">c</a>", "<a>a</a><a>b</a><a>c</a>", null)]
    [InlineData("<img src=\"https://x.example/p.png\" alt=\"p\" onerror=\"x\">", "p (https://x.example/p.png)", null)]
    [InlineData("<a href=\"HTTP://x.example/\" rel=\"opener\" target=\"_blank\">a</a>", "<a href=\"HTTP://x.example/\" rel=\"noopener noreferrer\">a</a>", null)]
    [InlineData("<td>lost</td><h2>Not whole</h2>", "lost<p><strong>Not whole</strong></p>", null)]
    [InlineData("<svg><script>x</script></svg>", "", "script, svg")]
    [InlineData("<p style=\"position:fixed;top:0;background-image:url(https://x.example);text-indent:1px\">p</p>", "<p style=\"text-indent: 1px\">p</p>", null)]
    public void What_is_not_goes_and_the_reader_is_told(string html, string clean, string? told)
        => Assert.Equal(
            $"<div class=\"scroll\">{clean}</div>" + (told is null ? "" : $"<p class=\"quiet\">Left out here, since a page runs and fetches nothing of a cell: {told}</p>"),
            CellHtml.ToHtml(English, html));

    [Theory]
    [InlineData("<svg viewBox=\"0 0 9 9\"><title>Rise</title><circle r=\"1\" style=\"fill: red\"/></svg>", "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\"><title>Rise</title><circle r=\"1\" style=\"fill: red\" /></svg>", "Rise", null)]
    [InlineData("<svg aria-label=\"A\"><g><svg><path d=\"M0 0\" fill=\"url(#a)\"></svg></g></svg>", "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><g><svg><path d=\"M0 0\" fill=\"url(#a)\" /></svg></g></svg>", "A", null)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" on:x=\"y\" @a=\"b\" onload=\"x\"><rect fill=\"url(http://e.invalid/a)\"/><image xlink:href=\"http://e.invalid/b\"/><foreignObject><img src=\"http://e.invalid/c\"></foreignObject><script>x</script><style>@import 'http://e.invalid/d'</style></svg>", "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><rect /><image /></svg>", "", "script, style")]
    public void An_SVG_is_drawn_without_what_fetches_or_runs(string html, string picture, string alternative, string? told)
    {
        var shown = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(CellHtml.ToHtml(English, $"<p>a {html} b</p>"));
        var image = Assert.Single(shown.QuerySelectorAll("img"));
        Assert.Equal(("p", alternative), (image.ParentElement!.LocalName, image.GetAttribute("alt")));
        Assert.Equal(picture, System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(image.GetAttribute("src")!["data:image/svg+xml;base64,".Length..])));
        Assert.Equal(told, shown.QuerySelector("p.quiet")?.TextContent.Split(": ")[1]);
    }

    [Fact]
    public void Colours_stay_on_the_paper_that_they_were_chosen_for()
        => Assert.Equal("<div class=\"scroll paper\"><p style=\"color: rgba(0, 0, 255, 1)\">p</p></div>", CellHtml.ToHtml(English, "<p style=\"color:blue\">p</p>"));

    [Fact]
    public void Chinese_words_say_their_language_on_an_English_page()
    {
        Assert.Equal("<div class=\"scroll\"><table><tbody><tr><td><span lang=\"zh-CN\">税收</span></td><td>two bases (<span lang=\"zh-CN\">口径</span>)</td></tr></tbody></table></div>", CellHtml.ToHtml(English, "<table><tr><td>税收</td><td>two bases (口径)</td></tr></table>"));
        Assert.Equal("<div class=\"scroll\"><p lang=\"zh-CN\">税<b>收</b></p></div>", CellHtml.ToHtml(English, "<p lang=\"zh-CN\">税<b>收</b></p>"));
        Assert.DoesNotContain("lang", CellHtml.ToHtml(English with { Language = Language.Chinese }, "<table><tr><td>税收</td></tr></table>"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_keeps_its_look_and_leaves_its_script_to_the_page()
    {
        var frame = FrameHtml.Of(new Deedle.Series<string, int>([KeyValuePair.Create("2022", 3)]));
        var html = CellHtml.ToHtml(English, frame);
        Assert.Contains("<div class=\"baogao-frame\"><table>", html, StringComparison.Ordinal);
        Assert.Contains("text-align: right", html, StringComparison.Ordinal);
        Assert.DoesNotContain("script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_nesting_comes_out_as_it_is_read_again()
    {
        // What a parser reads differently the second time is how cleaned HTML has been broken before.
        string[] hostile =
        [
            "<math><mtext><table><mglyph><style><img src=x onerror=x></style></mglyph></table></mtext></math>", "<svg></p><style><a title=\"</style><img src=x onerror=x>\">", "<table><a href='javascript:x'><form><input></table>",
            "<template><img src=x onerror=x></template>", "<xmp><img src=x onerror=x></xmp>", "<plaintext><img src=x onerror=x>", "<!--><img src=x onerror=x>-->", "<select><template><style><!--</style><a rel=\"--></style></template></select><img src=x onerror=x>\">",
            "<noscript><p title=\"</noscript><img src=x onerror=x>\"></p></noscript>",
            "<textarea></textarea><img src=x onerror=x></textarea>", "<noembed><img src=x onerror=x></noembed>", "<iframe><img src=x onerror=x></iframe>", "<title><img src=x onerror=x></title>",
        ];
        var parser = new AngleSharp.Html.Parser.HtmlParser();
        Assert.All(hostile, html => Assert.DoesNotContain(
            parser.ParseDocument(CellHtml.ToHtml(English, html)).All.SelectMany(element => element.Attributes.Select(attribute => attribute.Name).Append(element.LocalName)),
            name => name is "onerror" or "img" or "script" or "form" or "input" or "math" or "svg"));
    }
}
