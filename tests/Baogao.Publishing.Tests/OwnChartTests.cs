using System.Text.Json.Nodes;

namespace Baogao.Publishing.Tests;

public class OwnChartTests
{
    [Theory]
    [InlineData("<span style='fill:url(http://x.example/a)'>a</span>", "<span >a</span>")]
    [InlineData("<b class=\"c\" STYLE = \"fill:u\\72l(//x.example)\">b</b>", "<b class=\"c\" >b</b>")]
    [InlineData("<i style='fill:&#117;rl(x)'>c</i> <i style='color:red'>d</i>", "<i >c</i> <i style='color:red'>d</i>")]
    [InlineData("<span style=\"color:rgb(1, 2, 3); font-size:12px\">e</span>", "<span style=\"color:rgb(1, 2, 3); font-size:12px\">e</span>")]
    [InlineData("1 < 2, style='url(x)'", "1 < 2, style='url(x)'")]
    [InlineData("<a href='http://x.example'>f</a>", "&lt;a href='http://x.example'>f&lt;/a>")]
    public void A_text_of_a_figure_leads_nowhere_and_can_be_seen(string text, string drawn)
        => Assert.Equal(drawn, (string?)OwnChart.WithoutLinks(new JsonArray(text))![0]);
}
