using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Targets;

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
        var panel = Assert.Single(chart.Panels);
        Assert.Equal(MarkForm.Years, panel.Form);
        Assert.Equal(["2019 outcome", "2020 target", "2025 target", "2025 outcome", "2026 target"], panel.Marks.Select(mark => mark.Category));
        Assert.Equal([2019m, 2020m, 2025m, 2025m, 2026m], panel.Marks.Select(mark => mark.At));
        Assert.Equal([0, null, null, 1, null], panel.Marks.Select(mark => mark.Run));
        Assert.Equal("GUO, growth of output: target down from 6% (2020) to 4.5%–5% (2026)", chart.Title);
        Assert.Equal("5.1%\n0.1 points above the target", panel.Marks[3].Label);
        Assert.Equal(["Of the years from 2019 to 2026, 4 have neither a target nor an outcome in these editions.", "No line crosses years without an outcome."], chart.Caveats.Skip(1).Take(2));
        Assert.Equal("Grey: outcomes; squares: estimates. Blue: targets; ring: soft; triangle: strives; an upright bar reaches to the high end of a range.", chart.Caveats[0]);
        Assert.Equal("某国经济增长增速目标由2020年的6%降至2026年的4.5%—5%", TargetCharts.OverYears(all.Load(), "某国", "gdp_growth").In(Language.Chinese).Title);
    }

    [Fact]
    public void A_line_breaks_where_the_basis_changes_and_the_picture_and_the_text_say_so()
    {
        using var all = new MadeUpCollection();
        all.Add("town-2021", "zhen:某镇:town", 2021, null, Grain("g_2021", "2021", "80", "old_grain"));
        all.Add("town-2022", "zhen:某镇:town", 2022, null, Grain("g_2022", "2022", "90", "old_grain", "estimate"), Grain("aim_2023", "2023", "95", "new_grain", "target"));
        all.Add("town-2023", "zhen:某镇:town", 2023, null, Grain("g_2023", "2023-01/2023-11", "60", "old_grain"));
        all.Add("town-2024", "zhen:某镇:town", 2024, null, Grain("g_2024", "2024", "70", "new_grain"));
        var chart = TargetCharts.OverYears(all.Load(), "zhen", "grain");
        var english = chart.In(Language.English);
        var panel = Assert.Single(english.Panels);
        Assert.Equal(["2021 outcome 0", "2022 estimate 0", "2023 target ", "January to November 2023 outcome 1", "2024 outcome 2"], panel.Marks.Select(mark => $"{mark.Category} {mark.Run}"));
        Assert.Equal([(2022.5m, "months differ"), (2023.5m, "basis changes")], panel.Breaks.Select(each => (each.At, each.Label)));
        Assert.Equal(["时段不同", "口径不同"], chart.In(Language.Chinese).Panels[0].Breaks.Select(each => each.Label));
        Assert.Equal(
            [
                "No line joins 90 万吨 (2022, estimate) and 60 万吨 (January to November 2023): their periods differ in length (2022 and 2023-01/2023-11).",
                "No line joins 60 万吨 (January to November 2023) and 70 万吨 (2024): they stand on two bases (老口径粮食 and 新口径粮食).",
                "Grey: outcomes; squares: estimates. Blue: targets; ring: soft; triangle: strives; an upright bar reaches to the high end of a range.",
                "Squares are estimates: a line joins them with outcomes, and they are none.",
            ],
            english.Caveats.Take(4));
        Assert.Equal(3, chart.CaveatsOnPicture);
        Assert.Equal("ZHEN, grain: up from 80 万吨 (2021) to 90 万吨 (2022, estimate)", english.Title);
        Assert.Equal(chart.ToJson(), ReportChart.FromJson(chart.ToJson()).ToJson());
        // One line of two points, and two dashed ones.
        var lines = System.Text.Json.Nodes.JsonNode.Parse(english.ToFigureJson())!["data"]!.AsArray().Where(trace => (string?)trace!["mode"] == "lines").ToList();
        Assert.Equal([2, 2, 2], lines.Select(line => line!["x"]!.AsArray().Count));
        Assert.Equal(2, lines.Count(line => (string?)line!["line"]!["dash"] == "dash"));
    }

    [Fact]
    public void Two_outcomes_that_do_not_compare_are_the_finding()
    {
        using var all = new MadeUpCollection();
        all.Add("town-2022", "zhen:某镇:town", 2022, null, Grain("g_2022", "2022", "80", "old_grain"), Grain("aim_2023", "2023", "85", "old_grain", "target"));
        all.Add("town-2023", "zhen:某镇:town", 2023, null, Grain("g_2023", "2023", "90", "new_grain"));
        var chart = TargetCharts.OverYears(all.Load(), "zhen", "grain");
        Assert.Equal("ZHEN, grain: 80 万吨 (2022) and 90 万吨 (2023) do not compare, basis changes", chart.In(Language.English).Title);
        Assert.Equal("某镇粮食：2022年80万吨与2023年90万吨口径不同，不可比", chart.In(Language.Chinese).Title);
    }

    [Fact]
    public void Who_keeps_targets_is_counted_by_place_and_each_count_leads_to_targets_and_outcomes()
    {
        using var all = MadeUpCollection.Usual();
        all.Add("nation-2027", "guo:某国:nation", 2026, null, MadeUpCollection.Growth("gdp_2026", "actual", 2026, "eq", "4.8"));
        all.Add("west-2027", "xi:西省:province guo:某国:nation", 2026, null, MadeUpCollection.Growth("gdp_2026", "estimate", 2026, "eq", "6.6"));
        var chart = TargetCharts.Kept(all.Load()).In(Language.English);
        Assert.Equal("4 targets with an outcome: 1 beyond the stretch target, 1 within the range, 1 missed, 1 without a verdict", chart.Title);
        Assert.Equal(["All places", "GUO", "DONG", "XI"], chart.Panels.Select(panel => panel.Title));
        Assert.Equal(["GUO 2", "within the range 1\ngrowth of output 2026", "without a verdict 1\ngrowth of output 2025"], chart.Panels[1].Marks.Select(mark => $"{mark.Category} {mark.Label}"));
        Assert.Equal(["gdp_2026增长4.5至5%", "gdp_2026增长4.8%"], chart.Panels[1].Marks[1].Evidence.Source.Provenances.Select(place => place.Quote));
        Assert.Contains("Without a verdict: GUO, growth of output 2025, as about a number names no limit.", chart.Caveats);
        Assert.Contains("1 of the verdicts rests on an estimate.", chart.Caveats);
        Assert.Equal("有结果的目标4项：达到力争目标1项，在区间内1项，未完成1项，无法判断1项", TargetCharts.Kept(all.Load()).In(Language.Chinese).Title);
        Assert.StartsWith("no edition of the level \"town\" states an outcome of a year", Assert.Single(TargetCharts.Kept(all.Load(), PlaceLevel.Town).In(Language.English).Caveats), StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_and_a_growth_count_once_and_a_revised_target_by_its_last_version()
    {
        using var all = new MadeUpCollection();
        all.Add("town-2022", "zhen:某镇:town", 2022, null, Grain("aim_2023", "2023", "80", "old_grain", "target"), Grain("aim_growth", "2023", "5", "old_grain", "target", measure: "growth"),
            MadeUpCollection.Growth("gdp_2023", "target", 2023, "ge", "5"));
        all.Add("town-2023", "zhen:某镇:town", 2023, null, Grain("g_2023", "2023", "90", "old_grain"), MadeUpCollection.Growth("gdp_2023", "target", 2023, "approx", "3", vintage: "2023"), MadeUpCollection.Growth("gdp_out", "actual", 2023, "eq", "3"));
        var kept = all.Load().WithOutcome();
        Assert.Equal(["aim_2023 Met", "gdp_2023 Undecided"], kept.Select(target => $"{target.Figure.Id} {target.Result.State}"));
    }

    private static string Grain(string id, string period, string value, string basis, string kind = "actual", string measure = "level")
        => $"{id},grain,{period},stated,{kind},{measure},eq,{value},,{(measure == "growth" ? "%" : "万吨")},{basis},,{(measure == "growth" ? "2022" : "")},,2.0.1,{id}粮食{value}{(measure == "growth" ? "%" : "万吨")},report,,,,,,";

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
