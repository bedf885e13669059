using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>Progress through the year and shares of annual targets: one row an indicator, whatever the edition states.</summary>
public class ProgressChartTests
{
    [Theory]
    [InlineData(Language.English, "17.8 of the year's 18.5 亿元 forecast\nleft 0.7 (0.6 to 0.8), less than half the mean month so far", "5.3 of the year's 6.1 亿元 forecast\nleft 0.8 (0.7 to 0.9), 1.4 to 1.9 times the mean month so far")]
    [InlineData(Language.Chinese, "17.8，全年预计18.5亿元\n12月尚需0.7（0.6 至 0.8），不足前11个月月均一半", "5.3，全年预计6.1亿元\n12月尚需0.8（0.7 至 0.9），约为前11个月月均的1.4—1.9倍")]
    public void A_row_says_what_is_done_and_what_the_rest_needs(Language language, string tax, string budget)
    {
        var panel = Assert.Single(ReportCharts.Progress(RealData.Gaohang).In(language).Panels);
        Assert.Equal([tax, budget], panel.Marks.Select(mark => mark.Label).Where(label => label.Length > 0));
        Assert.Equal([17.8m, 18.5m, 18.5m, 5.3m, 6.1m, 6.1m], panel.Marks.Select(mark => mark.Value));
        Assert.Equal([MarkStyle.Actual, MarkStyle.Derived, MarkStyle.Estimate], panel.Marks.Take(3).Select(mark => mark.Style));
    }

    [Fact]
    public void A_year_that_has_its_number_already_needs_nothing_and_says_so()
    {
        var full = ChangedEdition.Of(
            "gaohang-2022",
            ("figures.csv", "eq,18.5,,亿元", "eq,17.8,,亿元"), ("figures.csv", "全年预计完成18.5亿元", "全年预计完成17.8亿元"), ("figures.csv", "eq,6.1,,亿元", "eq,5.3,,亿元"), ("figures.csv", "全年预计完成6.1亿元", "全年预计完成5.3亿元"));
        Assert.Equal("Tax revenue and budget revenue had reached the year's forecast", ReportCharts.Progress(full).In(Language.English).Title);
        Assert.Equal("税收收入、一般公共预算已达全年预计数", ReportCharts.Progress(full).In(Language.Chinese).Title);
        Assert.DoesNotContain(ReportCharts.Progress(full).Marks, mark => mark.Style == MarkStyle.Derived);
    }

    [Fact]
    public void A_target_for_the_year_serves_where_there_is_no_estimate_and_is_a_line_beside_one()
    {
        const string Plan = "tax_2022_plan,tax_revenue,2022,stated,target,level,eq,18.0,,亿元,tax_town,,,,1.1.1,税收计划18.0亿元,report,\n";
        var both = ChangedEdition.Of("gaohang-2022", ("figures.csv", "\ntax_2022_estimate,", "\n" + Plan + "tax_2022_estimate,"));
        Assert.Equal([17.8m, 18.5m, 18.5m, 18.0m], ReportCharts.Progress(both).Panels[0].Marks.Take(4).Select(mark => mark.Value));
        var alone = ChangedEdition.Of("gaohang-2022", ("figures.csv", "tax_revenue,2022,stated,estimate,level", "tax_revenue,2022,stated,target,level"), ("figures.csv", "全年预计完成18.5亿元", "全年计划18.5亿元"));
        var chart = ReportCharts.Progress(alone).In(Language.English);
        Assert.Equal(2, chart.Panels.Count);
        Assert.Equal("On the year's target, December still needs 0.7 亿元 of tax revenue", chart.Title);
        Assert.Equal("按全年计划测算，12月税收收入尚需0.7亿元", ReportCharts.Progress(alone).In(Language.Chinese).Title);
    }

    [Fact]
    public void Two_bases_of_one_indicator_are_two_rows_in_each_language()
    {
        const string Other = "fiscal_nov,budget_revenue,2022-01/2022-11,stated,actual,level,eq,7.0,,亿元,budget_fiscal,,,,1.1.1,财政预算收入7.0亿元,report,\nfiscal_year,budget_revenue,2022,stated,estimate,level,eq,8.0,,亿元,budget_fiscal,,,,1.1.1,财政预算收入预计8.0亿元,report,\n";
        var two = ChangedEdition.Of("gaohang-2022", ("figures.csv", "\ntax_2022_estimate,", "\n" + Other + "tax_2022_estimate,"));
        Assert.All(EveryChart.Languages, language => Assert.Equal(3, ReportCharts.Progress(two).In(language).Marks.Select(mark => mark.Category).Distinct().Count()));
        Assert.Contains("Budget revenue (财政预算收入)", ReportCharts.Progress(two).In(Language.English).Marks.Select(mark => mark.Category));
    }

    [Theory]
    [InlineData(Language.English, "New domestically funded projects reached 250% of target, registered capital of domestic investment 265%", "January to November 2022")]
    [InlineData(Language.Chinese, "引进内资新设项目数完成全年指标250%，内资注册资本265%", "2022年1至11月")]
    public void Shares_of_targets_are_facts_and_where_the_period_comes_from_is_said_once(Language language, string title, string period)
    {
        var chart = ReportCharts.TargetsMet(RealData.Gaohang).In(language);
        Assert.Equal(title, chart.Title);
        Assert.Single(chart.Caveats, caveat => caveat.Contains(period, StringComparison.Ordinal));
        Assert.Equal([250m, 100m, 265m, 100m], chart.Marks.Select(mark => mark.Value));
    }

    [Fact]
    public void A_target_that_is_not_met_has_a_hatched_rest()
    {
        var town = ChangedEdition.Of(
            "gaohang-2022",
            ("figures.csv", "eq,250,,%", "eq,95,,%"), ("figures.csv", "完成全年指标250%", "完成全年指标95%"));
        var chart = ReportCharts.TargetsMet(town).In(Language.English);
        Assert.Equal("New domestically funded projects reached 95% of target, registered capital of domestic investment 265%", chart.Title);
        Assert.Equal(["95%\n1001 家 against an implied 1054 (1048 to 1059)", "", "", "265%\n66.3 亿元 against an implied 25.0 (24.95 to 25.09)", ""], chart.Marks.Select(mark => mark.Label));
        Assert.Equal("5% (4.5 to 5.5)", chart.Marks.ElementAt(1).Evidence.Value);
        Assert.Contains("\"shape\":\"/\"", chart.ToFigureJson(), StringComparison.Ordinal);
    }
}
