using System.Text.RegularExpressions;
using System.Xml.Linq;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts.Static;

public partial class StaticPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Every_chart_is_one_named_picture_with_the_words_of_its_alternative_text()
        => Assert.All(EveryChart.Drawn, chart => Assert.All(Enum.GetValues<Theme>(), theme =>
        {
            var svg = XDocument.Parse(chart.ToSvg(theme)).Root!;
            Assert.Equal(("img", chart.LanguageTag, chart.Title, chart.AlternativeText), ((string?)svg.Attribute("role"), (string?)svg.Attribute("lang"), svg.Element(Svg + "title")!.Value, svg.Element(Svg + "desc")!.Value));
            Assert.Equal(chart.ToSvg(theme), chart.ToSvg(theme));
        }));

    [Fact]
    public void Nothing_in_a_picture_runs_fetches_or_has_a_name_that_another_picture_could_have()
        => Assert.All(EveryChart.Drawn, chart =>
        {
            var svg = XDocument.Parse(chart.ToSvg()).Root!;
            Assert.Equal(["circle", "desc", "path", "rect", "svg", "text", "title", "tspan"], svg.DescendantsAndSelf().Select(element => element.Name.LocalName).Concat(["circle", "path", "tspan"]).Distinct().Order(StringComparer.Ordinal));
            Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "id" or "class" or "href" or "src" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Value.Contains("url(", StringComparison.Ordinal));
        });

    [Fact]
    public void The_picture_says_title_labels_and_source()
        => Assert.All(EveryChart.Drawn, chart =>
        {
            var said = Spaces().Replace(string.Concat(XDocument.Parse(chart.ToSvg()).Root!.Elements(Svg + "text").Select(text => text.Value)), "");
            Assert.Contains(Spaces().Replace(chart.Title, ""), said, StringComparison.Ordinal);
            Assert.Contains(Spaces().Replace(chart.SourceLine, ""), said, StringComparison.Ordinal);
            Assert.All(chart.Panels.SelectMany(panel => panel.Marks.Take(200)), mark => Assert.Contains(Spaces().Replace(mark.Label.Split('\n')[0], ""), said, StringComparison.Ordinal));
        });

    [Fact]
    public void Colours_are_those_of_the_theme_and_no_others()
        => Assert.All(EveryChart.Drawn, chart => Assert.All(Enum.GetValues<Theme>(), theme => Assert.Empty(
            Colour().Matches(chart.ToSvg(theme)).Select(match => match.Value).Except(theme == Theme.Light ? ReportChart.DarkColours.Keys : ReportChart.DarkColours.Values))));

    [Fact]
    public void A_bar_stands_where_its_value_is_on_the_scale()
    {
        // 18.5 and 6.1 of one unit hatched, 17.8 and 5.3 solid on them: all start at one place, and their lengths are as the values.
        var bars = XDocument.Parse(ReportCharts.Progress(RealData.Gaohang).In(Language.English).ToSvg()).Root!.Elements(Svg + "rect").Where(rect => (string?)rect.Attribute("fill") == "none").Take(4).ToList();
        Assert.Single(bars.Select(bar => (double)bar.Attribute("x")!).Distinct());
        var lengths = bars.Select(bar => (double)bar.Attribute("width")!).ToList();
        Assert.Equal(6.1 / 18.5, lengths[1] / lengths[0], 2);
        Assert.Equal(17.8 / 18.5, lengths[2] / lengths[0], 2);
        Assert.Equal(5.3 / 18.5, lengths[3] / lengths[0], 2);
    }

    [Fact]
    public void A_curve_breaks_at_its_gaps_and_derived_months_are_hollow()
    {
        var curve = XDocument.Parse(ReportCharts.RecoveryMeasured(RealData.Shanghai, "retail_sales").In(Language.English).ToSvg()).Root!;
        var lines = curve.Elements(Svg + "path").Where(path => (string?)path.Attribute("stroke-width") == "2" && (string?)path.Attribute("fill") == "none").Select(path => (string)path.Attribute("d")!).ToList();
        Assert.NotEmpty(lines);
        // February to September is one line; January, October and November are not known, and December stands alone.
        Assert.Equal((1, 7), (lines[0].Count(c => c == 'M'), lines[0].Count(c => c == 'L')));
    }

    [Fact]
    public void A_chart_with_nothing_to_show_is_its_title_and_what_would_fill_it()
    {
        var chart = ReportCharts.Projects(RealData.Load("pudong-2022")).In(Language.Chinese);
        Assert.Empty(chart.Panels);
        var svg = XDocument.Parse(chart.ToSvg()).Root!;
        Assert.Single(svg.Elements(Svg + "rect"));
        Assert.Equal(2, svg.Elements(Svg + "text").Count());
        Assert.DoesNotContain("<svg", chart.ToHtml(), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Colour();
}
