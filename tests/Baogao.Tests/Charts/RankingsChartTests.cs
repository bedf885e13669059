using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Newtonsoft.Json.Linq;

namespace Baogao.Tests.Charts;

/// <summary>Places on their field of peers, what has no place, and the honours as a table.</summary>
public class RankingsChartTests
{
    [Theory]
    [InlineData(Language.English, "how many take part is not stated: 24 or 36", "24 of them", "Six rankings are named, five with a place.")]
    [InlineData(Language.Chinese, "参评单位数未写明，可能为24或36个", "共24个", "报告提到6项排名，其中5项写明名次。")]
    public void A_field_says_how_many_take_part_or_what_the_number_may_be(Language language, string district, string towns, string named)
    {
        var chart = ReportCharts.Rankings(RealData.Gaohang).In(language);
        Assert.Equal([district, towns], chart.Panels.Where(panel => panel.Form == MarkForm.Ranks).Select(panel => panel.AxisTitle));
        Assert.Equal(named, chart.Caveats[0]);
        Assert.DoesNotContain(chart.Panels, panel => panel.Form is MarkForm.Bars or MarkForm.Dots);
    }

    [Fact]
    public void A_field_above_the_next_level_has_no_candidates()
    {
        var city = ChangedEdition.Of("gaohang-2022", ("rankings.csv", "1,,全区,,,,1.1.1,年度税收完成率全区第一名", "1,,全市,,,,1.1.1,年度税收完成率全市第一名"));
        Assert.Contains("how many take part is not stated", ReportCharts.Rankings(city).In(Language.English).Panels.Select(panel => panel.AxisTitle));
    }

    [Theory]
    [InlineData("1", "1", "First in all five stated rankings: three district-wide, two among the district's towns", "报告列出的5项名次均为第一：全区3项，全区各镇2项")]
    [InlineData("3", "2", "First in two of five stated rankings among the district's towns", "报告列出5项名次，2项第一：全区各镇2项")]
    public void The_title_follows_the_places(string tax, string other, string english, string chinese)
    {
        var town = ChangedEdition.Of(
            "gaohang-2022",
            ("rankings.csv", "stated,1,,全区,,,,1.1.1,年度税收完成率全区第一名", $"stated,{tax},,全区,,,,1.1.1,年度税收完成率全区第{(tax == "1" ? "一" : "三")}名"),
            ("rankings.csv", "unstated,4,,全区,,,,1.1.1,公共预算收入考评全区第四名", $"unstated,{other},,全区,,,,1.1.1,公共预算收入考评全区第{(other == "1" ? "一" : "二")}名"),
            ("rankings.csv", "unstated,2,,全区,,,,1.1.1,考核列全区第二名", $"unstated,{other},,全区,,,,1.1.1,考核列全区第{(other == "1" ? "一" : "二")}名"));
        Assert.Equal((english, chinese), (ReportCharts.Rankings(town).In(Language.English).Title, ReportCharts.Rankings(town).In(Language.Chinese).Title));
    }

    /// <summary>Names stand to the right of their column: a space behind one would set it off the others.</summary>
    [Fact]
    public void A_name_on_a_slide_ends_with_what_is_said_of_it_and_with_no_space()
    {
        var names = ReportCharts.Rankings(RealData.Gaohang).In(Language.English).ToSlides()
            .SelectMany(slide => JObject.Parse(slide.FigureJson).Descendants().OfType<JProperty>().Where(member => member.Name == "ticktext").SelectMany(member => member.Value.Values<string>())).ToList();
        Assert.Contains("Assessment of fixed-asset investment", names);
        Assert.Contains(names, name => name!.StartsWith("Annual tax revenue completion rate  <span", StringComparison.Ordinal));
    }

    [Fact]
    public void One_place_that_is_not_the_first_is_told_by_itself()
    {
        var one = Rows("budget_assessment");
        Assert.Equal("Fourth district-wide: assessment of public budget revenue", ReportCharts.Rankings(one).In(Language.English).Title);
        Assert.Equal("公共预算收入考评列全区第四名", ReportCharts.Rankings(one).In(Language.Chinese).Title);
    }

    [Fact]
    public void Places_without_a_first_are_told_by_the_best()
    {
        var two = Rows("budget_assessment", "investment_assessment");
        Assert.Equal("At best second, in one of two stated rankings district-wide", ReportCharts.Rankings(two).In(Language.English).Title);
        Assert.Equal("报告列出2项名次，最高为全区第二名", ReportCharts.Rankings(two).In(Language.Chinese).Title);
    }

    [Fact]
    public void Rankings_without_a_place_and_honours_are_tables_alone()
    {
        var words = Rows("fewest_infections");
        Assert.Equal("报告提到排名，但未写明名次", ReportCharts.Rankings(words).In(Language.Chinese).Title);
        Assert.DoesNotContain(ReportCharts.Rankings(words).In(Language.English).Caveats, caveat => caveat.Contains("with a place", StringComparison.Ordinal));
        var tables = ReportCharts.Rankings(words).In(Language.English);
        Assert.Equal("Honours, the highest: First Reading-for-All Demonstration Town in the country", tables.Panels[1].Finding);
        Assert.Equal([MarkForm.Table, MarkForm.Table], tables.Panels.Select(panel => panel.Form));
        Assert.DoesNotContain("baogao-plot", tables.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" style=\"text-align:left\">Honour</th>", tables.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(RealData.Gaohang.Honours.Count + 1, tables.Marks.Count());
    }

    /// <summary>The town with these rankings and no others.</summary>
    private static Report Rows(params string[] kept)
    {
        var lines = File.ReadAllLines(Path.Combine(RealData.Root, "data", "gaohang-2022", "rankings.csv"));
        return ChangedEdition.Of("gaohang-2022", [.. lines.Skip(1).Where(line => !kept.Contains(line.Split(',')[0])).Select(line => ("rankings.csv", line + "\n", ""))]);
    }
}
