using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>Numbers of projects from year to year, and what carries on.</summary>
public class ProjectsChartTests
{
    [Theory]
    [InlineData(Language.English, "15 major projects and 15 livelihood projects in 2023, from 20 each", "the report counts 40 projects; its review names 27")]
    [InlineData(Language.Chinese, "2023年重大工程、民生实事项目各15项，上年各20项", "报告写明2022年项目40项；回顾部分点名的各类项目27项")]
    public void The_finding_is_how_the_stated_numbers_changed(Language language, string title, string named)
    {
        var chart = ReportCharts.Projects(RealData.Gaohang).In(language);
        Assert.Equal(title, chart.Title);
        Assert.Contains(named, chart.Caveats[0], StringComparison.Ordinal);
        Assert.Equal([20m, 15m, 20m, 15m, 78m, 76m], chart.Panels.Where(panel => panel.Form == MarkForm.Slope).SelectMany(panel => panel.Marks).Select(mark => mark.Value));
        Assert.Equal(5, chart.Panels.Single(panel => panel.Form == MarkForm.Table).Marks.Count);
    }

    [Theory]
    [InlineData(Language.English, "2022 to 2023: major projects 18 to 15, livelihood projects 20 to 15")]
    [InlineData(Language.Chinese, "2023年重大工程15项，上年18项")]
    public void Numbers_that_differ_are_each_told(Language language, string title)
        => Assert.Equal(title, ReportCharts.Projects(ChangedEdition.Of("gaohang-2022", ("figures.csv", "eq,20,,项,,,,funded_projects_2022,1.2.2,20项重大工程", "eq,18,,项,,,,funded_projects_2022,1.2.2,18项重大工程"))).In(language).Title);

    [Fact]
    public void A_list_without_numbers_of_two_years_is_told_by_itself()
    {
        var province = ProvinceEdition.Check().Report!;
        Assert.Equal(("Listed for 2025: Riverside railway", "2025年列出项目：沿江铁路"), (ReportCharts.Projects(province).In(Language.English).Title, ReportCharts.Projects(province).In(Language.Chinese).Title));
        Assert.Equal([MarkForm.Table], ReportCharts.Projects(province).Panels.Select(panel => panel.Form));
        Assert.Equal(["These are counts, not money: projects differ in size."], ReportCharts.Projects(province).In(Language.English).Caveats);
    }

    [Fact]
    public void Slopes_of_one_value_stand_side_by_side()
    {
        var svg = ReportCharts.Projects(RealData.Gaohang).In(Language.English).ToSvg();
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(svg, "stroke-width=\"3\""));
        Assert.Contains("M", svg, StringComparison.Ordinal);
        Assert.Matches("d=\"M[0-9. ]+L[0-9. ]+M[0-9. ]+L[0-9. ]+\" fill=\"none\" stroke=\"#0b5fa5\" stroke-width=\"3\"", svg);
    }
}
