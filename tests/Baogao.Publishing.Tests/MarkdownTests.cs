using System.Text.Json.Nodes;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Publishing.Tests;

/// <summary>What front ends draw in a Markdown cell, the page draws too.</summary>
public class MarkdownTests
{
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    [Theory]
    [InlineData("~~gone~~", "<p><del>gone</del></p>\n")]
    [InlineData("$E=mc^2$", "<p><code class=\"math\">E=mc^2</code></p>\n")]
    [InlineData("$$\n\\frac{a}{b} < 1\n$$", "<pre class=\"math\">\\frac{a}{b} &lt; 1</pre>\n")]
    [InlineData("It costs $5 or $10, no more.", "<p>It costs $5 or $10, no more.</p>\n")]
    [InlineData("`$a$`", "<p><code>$a$</code></p>\n")]
    public void Strikethrough_and_formulas(string markdown, string html) => Assert.Equal(html, PageMarkdown.ToHtml(markdown, Language.English.Texts()));

    [Fact]
    public void A_task_has_a_sign_with_a_name()
    {
        Assert.Equal(
            "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><span role=\"img\" aria-label=\"done\">☑</span> a</li>\n<li class=\"task-list-item\"><span role=\"img\" aria-label=\"to do\">☐</span> b</li>\n</ul>\n",
            PageMarkdown.ToHtml("- [x] a\n- [ ] b", Language.English.Texts()));
        Assert.Contains("aria-label=\"已完成\"", PageMarkdown.ToHtml("- [x] a", Language.Chinese.Texts()), StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_of_two_cells_have_ids_of_their_own()
    {
        var one = PageMarkdown.ToHtml("a[^1]\n\n[^1]: note", Language.English.Texts(), cell: "n-1");
        Assert.Contains("<a id=\"n-1-fnref-1\" href=\"#n-1-fn-1\"><sup>1</sup></a>", one, StringComparison.Ordinal);
        Assert.Contains("<li id=\"n-1-fn-1\">", one, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#n-1-fnref-1\" aria-label=\"Back to the text\">", one, StringComparison.Ordinal);
        Assert.DoesNotContain("n-1-", PageMarkdown.ToHtml("a[^1]\n\n[^1]: note", Language.English.Texts(), cell: "n-2"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"a.png\":{\"image/png\":\"" + Png + "\"}}", "![curve](attachment:a.png)", "<p><img src=\"data:image/png;base64," + Png + "\" alt=\"curve\" /></p>\n")]
    [InlineData("{\"a b.png\":{\"text/plain\":\"x\",\"image/png\":\"" + Png + "\"}}", "![curve](attachment:a%20b.png)", "<p><img src=\"data:image/png;base64," + Png + "\" alt=\"curve\" /></p>\n")]
    [InlineData("{\"曲线.svg\":{\"image/svg+xml\":\"PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=\"}}", "![](attachment:曲线.svg)", "<p><img src=\"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=\" alt=\"\" /></p>\n")]
    [InlineData("{}", "![curve](attachment:a.png)", "<p>curve (attachment:a.png: the cell has no such picture)</p>\n")]
    [InlineData("null", "![curve](attachment:a.png)", "<p>curve (attachment:a.png: the cell has no such picture)</p>\n")]
    [InlineData("{\"a.png\":{\"image/png\":5}}", "![curve](attachment:a.png)", "<p>curve (attachment:a.png: the cell has no such picture)</p>\n")]
    [InlineData("{\"a.png\":{\"text/html\":\"<b>x</b>\"}}", "![curve](attachment:a.png)", "<p>curve (attachment:a.png: the cell has no such picture)</p>\n")]
    public void An_attached_picture_is_drawn_or_named(string attachments, string markdown, string html)
        => Assert.Equal(html, PageMarkdown.ToHtml(markdown, Language.English.Texts(), new CellAttachments(JsonNode.Parse(attachments))));

    [Theory]
    [InlineData("```\n# code\n```\n# Real", "Real", 1)]
    [InlineData("    # code\n\n# Real", "Real", 1)]
    [InlineData("Set below\n===", "Set below", 1)]
    [InlineData("Set below\n---\ntext", "Set below", 2)]
    [InlineData("# The *first* `code` [link](https://x.example) &amp; ~~old~~ #", "The first code link & old", 1)]
    public void A_heading_is_what_Markdown_takes_for_one(string markdown, string text, int level)
    {
        var heading = Assert.Single(MarkdownHeading.Of(markdown));
        Assert.Equal((text, level), (heading.Text, heading.Level));
    }

    [Fact]
    public void The_text_below_a_heading_ends_at_the_next_of_its_level()
    {
        var headings = MarkdownHeading.Of("# A\n\nCaveats\n---\none\n### Part\n```\n# two\n```\n## B\nthree");
        Assert.Equal(["A", "Caveats", "Part", "B"], headings.Select(heading => heading.Text));
        Assert.Equal("one\n### Part\n```\n# two\n```", headings[1].Body);
        Assert.Equal("three", headings[3].Body);
        Assert.Equal("", Assert.Single(MarkdownHeading.Of("# alone")).Body);
    }

    [Fact]
    public void A_notebook_takes_its_name_from_a_heading_and_not_from_code()
        => Assert.Equal("Real", Story.HeadingOf(new PageNotebook("n", "n.ipynb", JsonNode.Parse(
            """{"cells":[{"cell_type":"markdown","metadata":{},"source":"```\n# not this\n```\n\nReal\n===="}]}""")!)));
}
