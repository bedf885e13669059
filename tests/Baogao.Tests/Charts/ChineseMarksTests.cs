using Baogao.Formatting;
using Baogao.Model;

namespace Baogao.Tests.Charts;

public class ChineseMarksTests
{
    [Theory]
    [InlineData("1.1.1 “税收收入17.8亿元”", "1.1.1 “<span lang=\"zh-CN\">税收收入17.8亿元</span>”")]
    [InlineData("18.5 亿元; 镇 and 区", "18.5 <span lang=\"zh-CN\">亿元</span>; <span lang=\"zh-CN\">镇</span> and <span lang=\"zh-CN\">区</span>")]
    [InlineData("<b>&税</b>", "&lt;b&gt;&amp;<span lang=\"zh-CN\">税</span>&lt;/b&gt;")]
    [InlineData("𠮷 😀 plain", "<span lang=\"zh-CN\">&#134071;</span> &#128512; plain")]
    [InlineData("", "")]
    public void Chinese_words_in_English_are_marked_and_all_is_encoded(string text, string html) => Assert.Equal(html, ChineseMarks.Encode(text, Language.English));

    [Fact]
    public void Chinese_itself_is_encoded_and_not_marked() => Assert.Equal("税收&lt;b&gt;", ChineseMarks.Encode("税收<b>", Language.Chinese));
}
