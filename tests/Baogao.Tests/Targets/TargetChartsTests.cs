using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;

namespace Baogao.Tests.Targets;

/// <summary>The charts of targets of many reports, on invented editions.</summary>
public class TargetChartsTests
{
    [Theory]
    [InlineData(Language.English, "2026 growth of output targets: 5%–6% to 5.5%; 1 of 2 above GUO's 4.5%–5%")]
    [InlineData(Language.Chinese, "2026年经济增长目标5%—6%至5.5%，1地高于某国")]
    public void The_title_says_the_lowest_and_the_highest_and_how_many_are_above(Language language, string title)
    {
        using var all = MadeUpCollection.Usual();
        Assert.Equal(title, TargetCharts.AcrossPlaces(all.Load(), "gdp_growth", level: PlaceLevel.Province).In(language).Title);
    }

    [Fact]
    public void A_row_a_place_under_those_above_with_number_words_and_whose_report_it_is()
    {
        using var all = MadeUpCollection.Usual();
        var chart = TargetCharts.AcrossPlaces(all.Load(), "gdp_growth", 2026, PlaceLevel.Province).In(Language.English);
        var panel = Assert.Single(chart.Panels);
        Assert.Equal(
            ["GUO, target for 2026 4.5%–5%, 区间 (soft)", "GUO, target for 2025, known then ≈ 5%, 左右 (soft)", "XI, stretch target 6.5%, 力争 (strives)", "DONG ≈ 5.5%, 左右 (soft, strives)", "XI 5%–6%, 区间 (soft) (draft)"],
            panel.Marks.Select(mark => $"{mark.Category} {mark.Label}"));
        Assert.Equal([MarkStyle.Open, MarkStyle.Open, MarkStyle.StretchTarget, MarkStyle.Open, MarkStyle.Open], panel.Marks.Select(mark => mark.Style));
        Assert.Null(panel.Baseline);
        Assert.Equal("Report of east-2026 2.0.1 “gdp_2026增长5.5%左右，在实际工作中努力争取更好结果”", panel.Marks[3].Evidence.Citation);
        Assert.Equal("1 of 5 figures not yet confirmed.", chart.Unconfirmed);
        Assert.Equal("Source: 4 government work reports of DONG, XI, GUO; the table names the report of each number", chart.SourceLine);
        Assert.Equal(chart.Chart.ToJson(), ReportChart.FromJson(chart.Chart.ToJson()).ToJson());
    }

    [Fact]
    public void One_number_above_is_a_line_across()
    {
        using var all = new MadeUpCollection();
        all.Add("nation-2025", "guo:某国:nation", 2024, "2025-03-05", MadeUpCollection.Growth("gdp_2025", "target", 2025, "eq", "5"));
        all.Add("east-2026", "dong:东省:province guo:某国:nation", 2025, "2026-01-20", MadeUpCollection.Growth("gdp_2026", "target", 2026, "eq", "-2.5"));
        all.Add("west-2026", "xi:西省:province guo:某国:nation", 2025, "2026-01-20", MadeUpCollection.Growth("gdp_2026", "target", 2026, "eq", "6"));
        var chart = TargetCharts.AcrossPlaces(all.Load(), "gdp_growth", 2026).In(Language.English);
        Assert.Equal(5m, Assert.Single(chart.Panels).Baseline);
        Assert.StartsWith("The line is the target of GUO for 2025, the last one known", chart.Caveats[0], StringComparison.Ordinal);
        Assert.Equal("2026 growth of output targets: −2.5%–6%; 1 of 2 above GUO's 5% for 2025", chart.Title);
        var range = System.Text.Json.Nodes.JsonNode.Parse(chart.ToFigureJson())!["layout"]!["xaxis"]!["range"]!.AsArray();
        Assert.True((decimal)range[0]! < -2.5m && (decimal)range[1]! > 6m);
    }

    [Fact]
    public void Targets_in_words_are_a_list()
    {
        using var all = MadeUpCollection.Usual();
        var chart = TargetCharts.AcrossPlaces(all.Load(), "income").In(Language.English);
        Assert.Equal("Targets for 2026, told in words without a number", chart.Title);
        Assert.Equal((MarkForm.List, "同步 (soft)"), (Assert.Single(chart.Panels).Form, Assert.Single(chart.Marks).Label.Split(", ")[^1]));
    }

    [Fact]
    public void Wordings_are_counted_once_by_the_firmest()
    {
        using var all = MadeUpCollection.Usual();
        var chart = TargetCharts.Wordings(all.Load(), 2026, PlaceLevel.Province).In(Language.English);
        Assert.Equal("4 targets for 2026: 3 soft, 1 strives", chart.Title);
        Assert.Equal(["Growth of output 3 (draft)", "soft 2 (draft)", "strives 1", "Household income 1", "soft 1"], chart.Marks.Select(mark => $"{mark.Category} {mark.Label}"));
        Assert.Equal(3, chart.Marks.First().Evidence.Source.Provenances.Count);
    }

    [Fact]
    public void One_place_over_years_has_target_and_outcome_and_its_gaps_stay_gaps()
    {
        using var all = MadeUpCollection.Usual();
        all.Add("nation-2020", "guo:某国:nation", 2019, null, MadeUpCollection.Growth("gdp_2020", "target", 2020, "eq", "6"), MadeUpCollection.Growth("gdp_2019", "actual", 2019, "eq", "6.1"));
        var chart = TargetCharts.OverYears(all.Load(), "某国", "gdp_growth").In(Language.English);
        Assert.Equal(["2019 to 2020", "2025 to 2026"], chart.Panels.Select(panel => panel.Title));
        Assert.Equal(["2019 outcome", "2020 target", "2025 target", "2025 outcome", "2026 target"], chart.Marks.Select(mark => mark.Category));
        Assert.Equal("GUO, growth of output: targets from 4.5%–5% (2026) to 6% (2020)", chart.Title);
        Assert.Equal("5.1%\n0.1 points above the target", chart.Marks.ElementAt(3).Label);
        Assert.Equal("Of the years from 2019 to 2026, 4 have neither a target nor an outcome in these editions.", chart.Caveats[0]);
    }

    [Fact]
    public void Without_targets_a_chart_says_what_would_fill_it()
    {
        using var all = MadeUpCollection.Usual();
        var chart = TargetCharts.AcrossPlaces(all.Load(), "gdp", 2030, PlaceLevel.Town).In(Language.English);
        Assert.Empty(chart.Panels);
        Assert.Equal("No edition has data for this chart", chart.Title);
        Assert.Equal("no edition of the level \"town\" has a row with kind \"target\" and the indicator \"gdp\" for 2030 in figures.csv.", Assert.Single(chart.Caveats));
        Assert.Equal("no edition of \"x\" has a target of \"gdp\" with a number for a single year in figures.csv.", Assert.Single(TargetCharts.OverYears(all.Load(), "x").In(Language.English).Caveats));
    }
}
