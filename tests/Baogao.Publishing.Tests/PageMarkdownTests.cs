using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Publishing.Tests;

public class PageMarkdownTests
{
    [Theory]
    [InlineData("[a](https://x.example/)", "<p><a href=\"https://x.example/\" rel=\"noopener noreferrer\">a</a></p>\n")]
    [InlineData("[a](mailto:a@x.example) [b](#top)", "<p><a href=\"mailto:a@x.example\">a</a> <a href=\"#top\">b</a></p>\n")]
    [InlineData("[a](javascript:alert)", "<p>a (javascript:alert)</p>\n")]
    [InlineData("[*a*](JaVaScRiPt:alert)", "<p><em>a</em> (JaVaScRiPt:alert)</p>\n")]
    [InlineData("[a](&#106;avascript:alert)", "<p>a (javascript:alert)</p>\n")]
    [InlineData("[a](data:text/html,x) [b](vbscript:x) [c](//x.example) [d](file:///etc)", "<p>a (data:text/html,x) b (vbscript:x) c (//x.example) d (file:///etc)</p>\n")]
    [InlineData("<javascript:alert> <https://x.example>", "<p>javascript:alert <a href=\"https://x.example\" rel=\"noopener noreferrer\">https://x.example</a></p>\n")]
    [InlineData("[a]\n\n[a]: javascript:alert", "<p>a (javascript:alert)</p>\n")]
    [InlineData("![p](http://x.example/p.png)", "<p><a href=\"http://x.example/p.png\" rel=\"noopener noreferrer\">p</a></p>\n")]
    [InlineData("![](http://x.example/p.png)", "<p><a href=\"http://x.example/p.png\" rel=\"noopener noreferrer\">http://x.example/p.png</a></p>\n")]
    [InlineData("![p](images/p.png)", "<p>p (images/p.png)</p>\n")]
    [InlineData("[![p](http://x.example/p.png)](https://x.example)", "<p><a href=\"https://x.example\" rel=\"noopener noreferrer\">p (http://x.example/p.png)</a></p>\n")]
    [InlineData("![p](data:image/png;base64,AA==)", "<p><img src=\"data:image/png;base64,AA==\" alt=\"p\" /></p>\n")]
    [InlineData("![p](data:text/html,x)", "<p>p (data:text/html,x)</p>\n")]
    [InlineData("Taxes (税收收入17.8亿元) and `税收`", "<p>Taxes (<span lang=\"zh-CN\">税收收入17.8亿元</span>) and <code>税收</code></p>\n")]
    [InlineData("# A <b>\n\n<script>x</script>", "<h2>A &lt;b&gt;</h2>\n<p>&lt;script&gt;x&lt;/script&gt;</p>\n")]
    public void An_address_is_followed_only_where_it_is_known_to_be_harmless(string markdown, string html) => Assert.Equal(html, PageMarkdown.ToHtml(markdown, Language.English.Texts()));
}
