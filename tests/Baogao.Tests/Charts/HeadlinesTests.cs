using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>The findings to show first: computed from the edition, absent where it has no data.</summary>
public class HeadlinesTests
{
    [Fact]
    public void The_town_has_four_in_english() => Assert.Equal(
        [
            "recovery | May | The report puts most indicators' low in May, with the main ones improving since June | no monthly values; indicators and basis not named",
            "rankings | 3/5 | First in three of five stated rankings | one district-wide, two among the district's towns; assessments that the report does not list are unknown",
            "targets | RMB 2.32 bn | Tax revenue planned for 2023, +25% on the 2022 estimate; strives for RMB 2.4 bn | the base, RMB 1.85 bn, is an estimate",
            "projects | 15 + 15 | 15 major projects and 15 livelihood projects in 2023, from 20 each | counts, not money; government-funded projects 78 → 76",
        ],
        Lines(RealData.Gaohang, Language.English));

    [Fact]
    public void The_town_has_four_in_chinese() => Assert.Equal(
        [
            "recovery | 5月 | 报告称大部分指标5月最低，6月以来主要指标持续向好 | 未列月度数据，未写明指标和口径",
            "rankings | 3/5 | 报告列出5项名次，3项第一 | 全区1项，全区各镇2项；未列入报告的考核项目无法反映",
            "targets | 23.2亿元 | 2023年税收收入计划，比2022年预计数增长25%，力争24亿元 | 基数18.5亿元为预计数",
            "projects | 15+15 | 2023年重大工程、民生实事项目各15项，上年各20项 | 项数不代表投资额；财力项目78→76项",
        ],
        Lines(RealData.Gaohang, Language.Chinese));

    [Fact]
    public void An_edition_with_nothing_has_none() => Assert.Empty(Headlines.Of(SixEditions.Here["nothing"]));

    [Fact]
    public void An_edition_with_one_row_a_table_has_one_place_and_nothing_that_takes_two_numbers()
    {
        var headline = Assert.Single(Headlines.Of(SixEditions.Here["one row a table"]));
        Assert.Equal(("rankings", "1st", "第一名"), (headline.Chart, headline.Number.In(Language.English), headline.Number.In(Language.Chinese)));
        Assert.Equal("First district-wide: annual tax revenue completion rate", headline.Finding.In(Language.English));
        Assert.Equal("未列入报告的考核项目无法反映", headline.Caveat.In(Language.Chinese));
    }

    [Fact]
    public void A_city_that_has_series_alone_has_its_low()
    {
        var headline = Assert.Single(Headlines.Of(RealData.Shanghai));
        Assert.Equal("recovery", headline.Chart);
        Assert.All(headline.Provenances, place => Assert.True(place.Source.IsSecondary));
        Assert.StartsWith("from secondary sources", headline.Caveat.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("Shanghai", headline.Finding.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_town_tells_its_own_numbers()
    {
        Assert.Equal(
            [
                "recovery | July | The report puts the low in July, with a rise since August | described in words; no monthly values",
                "targets | RMB 910 m | Tax revenue planned for 2025, +5% on the 2024 estimate | the base, RMB 870 m, is an estimate",
                "projects | 1 | Listed for 2025: Xincun Road works | counts, not money",
            ],
            Lines(EveryChart.MadeUp, Language.English));
        Assert.Equal("targets | 9.1亿元 | 2025年税收收入计划，比2024年预计数增长5% | 基数8.7亿元为预计数", Lines(EveryChart.MadeUp, Language.Chinese)[1]);
    }

    [Fact]
    public void A_growth_target_is_told_as_growth()
    {
        var ranges = SixEditions.Here["ranges only"];
        Assert.Equal("targets | 4.5%–5% | Regional GDP growth target for 2025 | a plan, not an outcome", Lines(ranges, Language.English)[0]);
        Assert.Equal("targets | 4.5%—5% | 2025年地区生产总值增长目标 | 计划数，不是完成数", Lines(ranges, Language.Chinese)[0]);
    }

    [Fact]
    public void What_rests_on_drafts_says_so()
    {
        var draft = DraftEdition.Of(("rankings", "tax_completion"));
        Assert.Equal("1 of 5 figures not yet confirmed.", Headlines.Of(draft).Single(headline => headline.Chart == "rankings").Unconfirmed!.In(Language.English));
        Assert.All(Headlines.Of(RealData.Gaohang), headline => Assert.Null(headline.Unconfirmed));
    }

    [Fact]
    public void Every_headline_leads_to_a_chart_of_its_kind_that_can_be_drawn()
    {
        var charts = new[] { ReportCharts.Recovery(RealData.Gaohang), ReportCharts.Rankings(RealData.Gaohang), ReportCharts.Targets(RealData.Gaohang), ReportCharts.Projects(RealData.Gaohang) };
        Assert.Equal(charts.Select(chart => chart.Kind), Headlines.Of(RealData.Gaohang).Select(headline => headline.Chart));
        Assert.All(charts.Zip(Headlines.Of(RealData.Gaohang)), pair =>
        {
            Assert.Contains(pair.First.Panels, panel => panel.Form is not (MarkForm.Table or MarkForm.List) && panel.Marks.Count > 0);
            var shown = pair.First.Panels.SelectMany(panel => panel.Marks).SelectMany(mark => mark.Evidence.Provenances).ToHashSet();
            // The first place is that of the number; a growth that the label states has no mark of its own.
            Assert.Contains(pair.Second.Provenances[0], shown);
        });
    }

    private static string[] Lines(Report report, Language language)
        => [.. Headlines.Of(report).Select(headline => string.Join(" | ", headline.Chart, headline.Number.In(language), headline.Finding.In(language), headline.Caveat.In(language)))];
}
