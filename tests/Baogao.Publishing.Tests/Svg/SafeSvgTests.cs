using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Baogao.Publishing.Svg;

namespace Baogao.Publishing.Tests.Svg;

/// <summary>Of an address in an SVG nothing survives but <c>#…</c> and <c>data:</c> bitmaps, however it is written.</summary>
public sealed class SafeSvgTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    [Theory]
    [InlineData("<tspan style=\"fill:url(http://e.invalid/a)\">s</tspan>", "<tspan>s</tspan>")]
    [InlineData("<tspan style=\"fill: URL( 'http://e.invalid/a' ); opacity: 1\">s</tspan>", "<tspan style=\"opacity: 1\">s</tspan>")]
    [InlineData("<rect fill=\"url(//e.invalid/a)\" />", "<rect />")]
    [InlineData("<rect fill=\"url(a.svg#b)\" />", "<rect />")]
    [InlineData("<rect fill=\"u\\72l(http://e.invalid/a)\" />", "<rect />")]
    [InlineData("<rect style=\"fill:u\\000072 l(#a)\" />", "<rect />")]
    [InlineData("<rect style=\"fill:url/**/(http://e.invalid/a)\" />", "<rect />")]
    [InlineData("<rect fill=\"&#117;rl(&#104;ttp://e.invalid/a)\" />", "<rect />")]
    [InlineData("<rect style=\"mask:image-set('http://e.invalid/a' 1x)\" />", "<rect />")]
    [InlineData("<rect style=\"fill:src(&quot;//e.invalid/a&quot;)\" />", "<rect />")]
    [InlineData("<rect style=\"mask:image('//e.invalid/a')\" />", "<rect />")]
    [InlineData("<rect style=\"mask-image:url(#a)\" />", "<rect />")]
    [InlineData("<rect style=\"background:url(http://e.invalid/a)\" />", "<rect />")]
    [InlineData("<rect style=\"fill:url(#a;url(http://e.invalid/a)\" />", "<rect />")]
    [InlineData("<rect fill=\"url(#a) url(http://e.invalid/a)\" />", "<rect />")]
    [InlineData("<rect fill=\"rgb(1,2,3) url(&quot;http://e.invalid/a#b&quot;)\" />", "<rect />")]
    [InlineData("<rect filter=\"url(http://e.invalid/a#b)\" clip-path=\"url(http://e.invalid/a#b)\" mask=\"url(http://e.invalid/a#b)\" />", "<rect />")]
    [InlineData("<g cursor=\"url(http://e.invalid/a), auto\" />", "<g />")]
    [InlineData("<use href=\"http://e.invalid/a#b\" />", "<use />")]
    [InlineData("<use xlink:href=\"//e.invalid/a#b\" />", "<use />")]
    [InlineData("<use xlink:href=\"data:image/svg+xml,%3Csvg/%3E#a\" />", "<use />")]
    [InlineData("<use href=\" #b\" />", "<use />")]
    [InlineData("<image href=\"http://e.invalid/a.png\" />", "<image />")]
    [InlineData("<image xlink:href=\"file:///etc/passwd\" />", "<image />")]
    [InlineData("<image href=\"data:image/svg+xml;base64,PHN2Zy8+\" />", "<image />")]
    [InlineData("<image href=\"data:text/html,x\" />", "<image />")]
    [InlineData("<image href=\"&#x9;data:image/png;base64,AA\" />", "<image />")]
    [InlineData("<linearGradient href=\"http://e.invalid/a#b\" />", "<linearGradient />")]
    [InlineData("<textPath href=\"http://e.invalid/a#b\">t</textPath>", "<textPath>t</textPath>")]
    [InlineData("<a href=\"http://e.invalid/a\"><text>t</text></a>", "<text>t</text>")]
    [InlineData("<style>@import 'http://e.invalid/a.css';</style>", "")]
    [InlineData("<style>@font-face { font-family: f; src: url(http://e.invalid/f) }</style>", "")]
    [InlineData("<script href=\"http://e.invalid/a.js\" />", "")]
    [InlineData("<foreignObject><img xmlns=\"http://www.w3.org/1999/xhtml\" src=\"http://e.invalid/a\" /></foreignObject>", "")]
    [InlineData("<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"http://e.invalid/a\" />", "")]
    [InlineData("<filter><feImage href=\"http://e.invalid/a\" /></filter>", "")]
    [InlineData("<rect><animate attributeName=\"href\" to=\"http://e.invalid/a\" /><set attributeName=\"fill\" to=\"url(http://e.invalid/a)\" /></rect>", "<rect />")]
    [InlineData("<rect onload=\"fetch('http://e.invalid/a')\" data-unformatted=\"http://e.invalid/a\" xml:base=\"http://e.invalid/\" ping=\"http://e.invalid/\" />", "<rect />")]
    [InlineData("<?xml-stylesheet href=\"http://e.invalid/a.css\"?><!-- http://e.invalid/ --><g />", "<g />")]
    [InlineData("<g xmlns:h=\"http://e.invalid/ns\" h:href=\"http://e.invalid/a\" />", "<g />")]
    [InlineData("<metadata>http://e.invalid/a</metadata><tref xlink:href=\"http://e.invalid/a\" /><cursor xlink:href=\"http://e.invalid/a\" />", "")]
    public void Nothing_that_leads_elsewhere_is_kept(string content, string kept)
    {
        var safe = SafeSvg.Of($"{Head}{content}</svg>");
        Assert.Equal(kept.Length == 0 ? $"{Head[..^1]} />" : $"{Head}{kept}</svg>", safe);
        Assert.DoesNotContain("e.invalid", safe, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<path d=\"M0,1.5e-3L2 3Z\" transform=\"translate(1,2) rotate(-90,1,2)\" style=\"fill: rgb(1, 2, 3); stroke: rgba(0, 0, 0, 0.5); stroke-dasharray: 3px, 3px\" />")]
    [InlineData("<rect clip-path=\"url(#clip1xy)\" style=\"fill: url(&quot;#p-1&quot;)\" />")]
    [InlineData("<text style=\"font-family: 'Open Sans', 微软雅黑, sans-serif; white-space: pre\" xml:space=\"preserve\">  税收 &lt;b&gt; ]]&gt; 𠮷 </text>")]
    [InlineData("<use href=\"#a\" /><use xlink:href=\"#b-1\" />")]
    [InlineData("<image xlink:href=\"data:image/png;base64,iVBORw0KGgo=\" preserveAspectRatio=\"none\" />")]
    public void What_a_chart_consists_of_stays_as_it_is(string content) => Assert.Equal($"{Head}{content}</svg>", SafeSvg.Of($"{Head}{content}</svg>"));

    [Fact]
    public void An_address_in_words_stays_for_a_reader_and_is_none_for_a_program_that_looks_for_one()
    {
        var safe = SafeSvg.Of($"{Head}<text>See https://e.invalid/a</text></svg>");
        Assert.Equal("See https://e.invalid/a", XDocument.Parse(safe).Root!.Value);
        Assert.DoesNotMatch(new Regex("https?://(?!www\\.w3\\.org/)"), safe);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM \"http://e.invalid/a\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\" />")]
    [InlineData("<svg />")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\">")]
    [InlineData("")]
    public void What_is_no_plain_SVG_is_refused(string text) => Assert.Throws<XmlException>(() => SafeSvg.Of(text));
}
