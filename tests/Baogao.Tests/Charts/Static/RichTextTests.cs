using Baogao.Charts.Static;

namespace Baogao.Tests.Charts.Static;

public class RichTextTests
{
    [Fact]
    public void Tags_become_runs_and_what_comes_from_data_stays_text()
    {
        var lines = RichText.Lines("<b>1 &lt;b&gt;<br>2</b>  <span style=\"color:#52606d\">a &amp;amp; b</span><b><span style=\"font-size:16px\">c</span></b>");
        Assert.Equal([[new TextRun("1 <b>", true, null, null)], [new("2", true, null, null), new("  ", false, null, null), new("a &amp; b", false, "#52606d", null), new("c", true, null, 16)]], lines);
    }

    [Theory]
    [InlineData("<i>x</i>", "A static picture has no <i> in a text: \"<i>x</i>\".")]
    [InlineData("<a href=\"x\">y</a>", "A static picture has no <a href=\"x\"> in a text: \"<a href=\"x\">y</a>\".")]
    public void A_tag_that_is_not_drawn_is_a_fault(string html, string message) => Assert.Equal(message, Assert.Throws<NotSupportedException>(() => RichText.Lines(html)).Message);
}
