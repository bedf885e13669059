using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>Titles are computed: other data, another title.</summary>
public class ChangedDataTests
{
    private static readonly Report Town = ChangedEdition.Of(
        "gaohang-2022",
        ("figures.csv", ",17.8,,", ",17.1,,"),
        ("figures.csv", "税收收入17.8亿元", "税收收入17.1亿元"),
        ("figures.csv", "target,level,eq,23.2,", "target,level,eq,31.2,"),
        ("figures.csv", "23.2亿元", "31.2亿元"),
        ("figures.csv", ",250,,%", ",240,,%"),
        ("figures.csv", "完成全年指标250%", "完成全年指标240%"),
        ("figures.csv", "growth,eq,25,", "growth,eq,26,"),
        ("figures.csv", "增长25%", "增长26%"),
        ("rankings.csv", "2022,unstated,4,", "2022,unstated,1,"),
        ("rankings.csv", "考评全区第四名", "考评全区第一名"),
        ("figures.csv", "rate,eq,100,,%,,,,,1.2.3,按时办结率100%", "rate,eq,99,,%,,,,,1.2.3,按时办结率99%"),
        ("figures.csv", "2022,unstated,actual,level,eq,9490,", "2022,stated,actual,level,eq,9490,"),
        ("figures.csv", "eq,-22.4,", "eq,-21.4,"),
        ("figures.csv", "同比下降22.4%", "同比下降21.4%"),
        ("figures.csv", "unstated,actual,level,eq,20,,项,,,,funded_projects_2022,1.2.2,20项重大工程", "unstated,actual,level,eq,21,,项,,,,funded_projects_2022,1.2.2,21项重大工程"),
        ("shortcomings.csv", "规划受控多年,Planning held back for years,", "规划受控,Planning held back,"),
        ("milestones.csv", "mark_trough,2022-05", "mark_trough,2022-04"),
        ("milestones.csv", "在5月达到最低点", "在4月达到最低点"));

    private static readonly Report City = ChangedEdition.Of("shanghai-2022", ("series.csv", ",-48.3,", ",-8.3,"));

    [Fact]
    public void Every_title_follows_the_data()
        => Assert.All(EveryChart.Languages, language => Assert.All(EveryChart.Methods, method =>
        {
            var real = EveryChart.Draw(method, RealData.Gaohang, language);
            var (before, after) = real.Panels.Count > 0
                ? (real, EveryChart.Draw(method, Town, language))
                : (EveryChart.Draw(method, RealData.Shanghai, language), EveryChart.Draw(method, City, language));
            Assert.NotEmpty(after.Marks);
            Assert.NotEqual(before.Title, after.Title);
        }));

    [Fact]
    public void Titles_say_what_the_data_say()
    {
        Assert.Equal("The report puts most indicators' low in May, with the main ones improving since June", ReportCharts.Recovery(RealData.Gaohang).In(Language.English).Title);
        Assert.Equal("First in four of five stated rankings: two district-wide, two among the district's towns", ReportCharts.Rankings(Town).In(Language.English).Title);
        Assert.Equal("报告列出5项名次，3项第一：全区1项，全区各镇2项", ReportCharts.Rankings(RealData.Gaohang).In(Language.Chinese).Title);
        Assert.Equal("December still needs 0.7 亿元 of tax revenue, 0.8 亿元 of budget revenue", ReportCharts.Progress(RealData.Gaohang).In(Language.English).Title);
        Assert.Equal("Shanghai retail sales of consumer goods: lowest known month April; cumulatively, January–May", ReportCharts.RecoveryMeasured(RealData.Shanghai, "retail_sales").In(Language.English).Title);
        Assert.Equal("2023 targets: tax revenue 23.2 亿元, +25% on the 2022 estimate; budget revenue 9.1 亿元, +12% like for like", ReportCharts.Targets(RealData.Gaohang).In(Language.English).Title);
        Assert.Equal("2023年税收收入计划23.2亿元，比2022年预计数增长25%；财政预算收入9.1亿元，同口径增长12%", ReportCharts.Targets(RealData.Gaohang).In(Language.Chinese).Title);
        Assert.Equal("Incidents reported to the police (alarm category) −22.4% on 2021", ReportCharts.YearInNumbers(RealData.Gaohang).In(Language.English).Title);
    }

    [Fact]
    public void A_series_of_cumulative_growth_alone_gets_its_low_and_nothing_more()
    {
        var chart = ReportCharts.RecoveryMeasured(RealData.Shanghai, "fixed_investment").In(Language.English);
        Assert.Equal([MarkForm.Curve], chart.Panels.Select(panel => panel.Form));
        Assert.Equal("Shanghai fixed-asset investment: lowest in January–May, cumulatively", chart.Title);
        Assert.Contains(chart.Caveats, caveat => caveat.StartsWith("No single month has a value", StringComparison.Ordinal));
        Assert.Equal(["−21.2"], chart.Marks.Select(mark => mark.Label).Where(label => label.Length > 0));
    }

    [Fact]
    public void One_cumulative_point_is_no_low()
    {
        var one = ChangedEdition.Of(
            "shanghai-2022",
            ("series.csv", "industrial_value_added_above_size,Shanghai,2022-01/2022-03,growth_cumulative,3.9,%,press,cqtimes_20220424,\n", ""),
            ("series.csv", "industrial_value_added_above_size,Shanghai,2022-01/2022-06,growth_cumulative,-11.3,%,repost,eeju_33011,\n", ""));
        var chart = ReportCharts.RecoveryMeasured(one, "industrial_value_added_above_size").In(Language.English);
        Assert.DoesNotContain("January", chart.Title, StringComparison.Ordinal);
        Assert.All(chart.Panels[0].Marks, mark => Assert.Empty(mark.Label));
    }

    [Fact]
    public void The_recovery_is_measured_in_every_term_or_says_why_not()
    {
        var list = ReportCharts.RecoveryMeasured(RealData.Shanghai, "retail_sales").In(Language.English).Panels[^1].Marks.ToDictionary(mark => mark.Category, mark => mark.Label);
        Assert.Equal("April 2022, 51.7", list["trough"]);
        Assert.Equal("48.3% (48.25 to 48.35)", list["drawdown"]);
        Assert.All(new[] { "peak before the trough", "recovery ratio", "months to the trough" }, name => Assert.Equal("withheld: no value for March 2022 beside the trough", list[name]));
        Assert.Equal("none: it fell again later", list["months to full recovery"]);
        Assert.Equal("at least 0.89 months of the baseline", list["area lost"]);
        Assert.Equal("Undetermined", list["shape"]);
    }

    [Fact]
    public void A_second_fall_and_derived_months_are_told_and_drawn_as_such()
    {
        var chart = ReportCharts.RecoveryMeasured(RealData.Shanghai, "retail_sales").In(Language.English);
        Assert.Contains(
            "After that it fell again: cumulated growth was −10.7% before and −9.1% with October to December 2022, so those months stood below their level of a year before, unless they made less than 15.8% of the year before.",
            chart.Caveats);
        Assert.Contains("此后再度回落：累计同比由下降10.7%变为下降9.1%（含2022年10至12月），这几个月低于上年同期，除非其占上年同期的比重不足15.8%。", ReportCharts.RecoveryMeasured(RealData.Shanghai, "retail_sales").In(Language.Chinese).Caveats);
        Assert.Contains("Hollow marks are derived from other values, with their formula: July.", chart.Caveats);
        Assert.All(chart.Panels.Take(2), panel => Assert.Equal(MarkStyle.Derived, panel.Marks.Single(mark => mark.Category == "Jul").Style));
        Assert.Equal("-13.95% (-13.981 to -13.927)", chart.Panels[0].Marks.Single(mark => mark.Category == "Jul").Evidence.Value);
    }

    /// <summary>A target for growth alone and one for a level alone, as if the report had said so.</summary>
    [Fact]
    public void A_target_of_any_measure_is_a_number()
    {
        var town = ChangedEdition.Of("gaohang-2022", ("figures.csv", "tax_2023_target,", """
            sales_2023_goal,sales_of_goods,2023,stated,target,growth,ge,8,,%,sales_of_goods_total,,2022,,2.0.1,商品销售总额增长8%以上,report,
            invest_2023_goal,fixed_asset_investment,2023,stated,target,level,ge,40,,亿元,investment_total,,,,2.0.1,全社会固定资产投资40亿元以上,report,
            tax_2023_target,
            """.Trim()));
        Assert.Equal("2023 targets: sales of goods ≥ +8%; total fixed-asset investment ≥ 40 亿元; tax revenue 23.2 亿元, +25% on the 2022 estimate and 9 more", ReportCharts.Targets(town).In(Language.English).Title);
        Assert.Equal("2023年商品销售总额增长8%以上；全社会固定资产投资40亿元以上；定量目标共12项", ReportCharts.Targets(town).In(Language.Chinese).Title);
        foreach (var language in EveryChart.Languages)
        {
            var chart = ReportCharts.Targets(town, EveryChart.Outcomes).In(language);
            var silent = chart.Caveats.Where(caveat => caveat.Contains(language == Language.Chinese ? "没有2023年目标数字" : "without a number for 2023", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(silent);
            Assert.All(silent, caveat => Assert.DoesNotMatch("商品销售|固定资产|(?i)sales of goods|investment \\(", caveat));
            Assert.Contains(chart.Marks, mark => mark.Label.StartsWith(language == Language.Chinese ? "40以上\n硬约束" : "≥ 40\n以上 (hard)", StringComparison.Ordinal) && mark.Style == MarkStyle.Target);
            Assert.Contains(chart.Marks, mark => mark.Label.StartsWith("48.1\n", StringComparison.Ordinal) && mark.Style == MarkStyle.Secondary);
            Assert.Contains(chart.Marks, mark => mark.Label.Contains("8%", StringComparison.Ordinal));
        }
    }
}
