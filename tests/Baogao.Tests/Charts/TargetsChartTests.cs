using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Baogao.Tests.Loading;
using Newtonsoft.Json.Linq;

namespace Baogao.Tests.Charts;

/// <summary>Targets from their base to their outcome, whoever states it.</summary>
public sealed class TargetsChartTests
{
    [Fact]
    public void A_row_goes_from_the_base_over_target_and_stretch_target_to_the_outcome()
    {
        var tax = Tax(Language.English, EveryChart.Outcomes);
        Assert.Equal([18.5m, 23.2m, 24m, 30m], tax.Select(mark => mark.Value));
        Assert.Equal([MarkStyle.Estimate, MarkStyle.Target, MarkStyle.StretchTarget, MarkStyle.Secondary], tax.Select(mark => mark.Style));
        Assert.Equal(["2022 estimate", "2023 target", "2023 stretch target", "2023 outcome, secondary"], tax.Select(mark => mark.Category));
        Assert.Equal("23.2\n+25% stated, +25.4% (25.07 to 25.75) computed", tax[1].Label);
        Assert.Equal("> 30\nover 6.8 above the target, met\nover 6 above the stretch target, met", tax[3].Label);
        Assert.Equal("超过30\n比计划高6.8亿元以上，完成\n比力争目标高6亿元以上，完成", Tax(Language.Chinese, EveryChart.Outcomes)[3].Label);
    }

    [Fact]
    public void Every_target_of_the_year_is_on_the_chart()
    {
        var chart = ReportCharts.Targets(RealData.Gaohang).In(Language.English);
        var targets = RealData.Gaohang.Figures.Where(figure => figure.Kind is FigureKind.Target or FigureKind.StretchTarget && figure.Measure != Measure.Growth).ToList();
        Assert.All(targets, target => Assert.Contains(chart.Marks, mark => mark.Evidence.Source.Provenances.Contains(target.Provenance)));
        Assert.Contains(chart.Marks, mark => mark is { Category: "Share of residential compounds free of illegal building", Label: "95%" });
    }

    [Fact]
    public void A_whole_is_one_row_with_its_parts()
    {
        var chart = ReportCharts.Targets(RealData.Gaohang).In(Language.English);
        var panel = Assert.Single(chart.Panels, panel => panel.Form == MarkForm.Parts);
        Assert.Equal("Parcels for land reserve and transfer", panel.Title);
        Assert.Equal([("Parcels for land reserve and transfer", "18 个", 18m), ("commercial housing", "3", 3m), ("commerce", "5", 5m), ("public space", "10", 10m)], panel.Marks.Select(mark => (mark.Category, mark.Label, mark.Value)));
        Assert.Equal(["土地储备出让用地", "商品住宅", "商业", "公共空间"], ReportCharts.Targets(RealData.Gaohang).In(Language.Chinese).Panels.Single(panel => panel.Form == MarkForm.Parts).Marks.Select(mark => mark.Category));
        Assert.Equal(["Share of residential compounds free of illegal building", "Government-funded projects"], chart.Panels[^1].Marks.Select(mark => mark.Category));
        // A bar of three lengths on that of the whole: 3, 3 + 5 and 3 + 5 + 10.
        var bars = JObject.Parse(chart.ToFigureJson())["data"]!.Where(trace => (string?)trace["type"] == "bar").ToList();
        Assert.Equal([[18m], [18m, 8m, 3m]], bars.Select(bar => bar["x"]!.Values<decimal>()));
        Assert.Equal(4, System.Text.RegularExpressions.Regex.Count(chart.ToSvg(), "<rect[^>]*height=\"22\"[^>]*fill=\"#(?:0b5fa5|ffffff)\""));
    }

    /// <summary>Parts that leave some of the whole unnamed are drawn so; parts that make more than it are no parts of it.</summary>
    [Theory]
    [InlineData(20, true)]
    [InlineData(17, false)]
    public void Parts_make_no_more_than_their_whole(int whole, bool isShown)
    {
        var changed = ChangedEdition.Of("gaohang-2022", ("figures.csv", "eq,18,,个,,,,,2.1.1,18个用地", $"eq,{whole},,个,,,,,2.1.1,{whole}个用地"));
        Assert.Equal(isShown, ReportCharts.Targets(changed).In(Language.English).Panels.Any(panel => panel.Form == MarkForm.Parts));
    }

    /// <summary>The next report of the town itself is primary, and what it expects for the year is an estimate.</summary>
    [Fact]
    public void The_next_report_goes_before_a_secondary_source_and_its_estimate_is_named_so()
    {
        var next = NextEdition.Of("months 2023-01/2023-11 actual 22.9 report", "year 2023 estimate 24.6 report");
        var chart = ReportCharts.Targets(RealData.Gaohang, EveryChart.Outcomes, next).In(Language.English);
        var outcome = Tax(chart)[^1];
        Assert.Equal(("2023 estimate", 24.6m, MarkStyle.Estimate, "24.6\n1.4 above the target, expected to be met\n0.6 above the stretch target, expected to be met"), (outcome.Category, outcome.Value, outcome.Style, outcome.Label));
        Assert.Equal("estimate; gap derived: 24.6 − 23.2", outcome.Evidence.Kind);
        Assert.Contains("Another source gives tax revenue > 30 亿元 (2023 actual): 快懂百科: 高行镇 (baike.com), citing local sources.", chart.Caveats);
        Assert.DoesNotContain(chart.Caveats, caveat => caveat.StartsWith("From secondary sources", StringComparison.Ordinal));
        Assert.Equal("Source: Gaohang Town: government work report of 27 December 2022, Gaohang Town: made-up report of 2023", chart.SourceLine);
        Assert.Equal("2023年预计", Tax(Language.Chinese, next)[^1].Category);
    }

    [Fact]
    public void Eleven_months_are_named_and_decide_only_what_they_reach()
    {
        var short11 = Tax(Language.English, NextEdition.Of("months 2023-01/2023-11 actual 22.9 report"))[^1];
        Assert.Equal(("January to November 2023 outcome", "22.9\n0.3 below the target\n1.1 below the stretch target"), (short11.Category, short11.Label));
        var reached = Tax(Language.Chinese, NextEdition.Of("months 2023-01/2023-11 actual 23.5 report"))[^1];
        Assert.Equal(("2023年1至11月实际", "23.5\n比计划高0.3亿元，完成\n比力争目标低0.5亿元"), (reached.Category, reached.Label));
    }

    [Fact]
    public void Of_two_sources_the_report_is_shown_and_the_other_is_named()
    {
        var chart = ReportCharts.Targets(RealData.Gaohang, NextEdition.Of("told 2023 actual 25.1 paper"), NextEdition.Of("year 2023 actual 23 report")).In(Language.Chinese);
        Assert.Equal(("2023年实际", "23\n比计划低0.2亿元，未完成\n比力争目标低1亿元，未完成"), (Tax(chart)[^1].Category, Tax(chart)[^1].Label));
        Assert.Contains("另有来源给出税收收入25.1亿元（2023年实际）：某报。", chart.Caveats);
    }

    [Fact]
    public void Editions_of_the_place_and_year_are_found_beside_the_report()
    {
        Assert.Equal(["gaohang-2023"], RealData.Gaohang.EditionsOf(2023).Select(edition => edition.Name));
        Assert.Equal(["gaohang-2022"], EveryChart.Outcomes.EditionsOf(2022).Select(edition => edition.Name));
        Assert.Empty(RealData.Gaohang.EditionsOf(2024));
        using var data = new TemporaryFolder();
        Directory.CreateDirectory(data.Path);
        NextEdition.Write(Path.Join(data.Path, "one"), "year 2023 actual 23 report");
        NextEdition.Write(Path.Join(data.Path, "two"), "year 2023 actual 24 report");
        NextEdition.Write(Path.Join(data.Path, "wrong"), "year 2023 actual much report");
        Directory.CreateDirectory(Path.Join(data.Path, "empty"));
        Assert.Equal(["one", "two"], Report.Load(Path.Join(data.Path, "two")).EditionsOf(2023).Select(edition => edition.Name));
    }

    /// <summary>A report on a year's plan states targets and outcomes of one year: each target has its outcome, and 左右 no verdict.</summary>
    [Fact]
    public void A_plan_report_is_drawn_for_its_own_year()
    {
        var chart = ReportCharts.Targets(RealData.Load("pudong-2022")).In(Language.English);
        Assert.Equal("2022 targets: general public budget revenue +7%; total fixed-asset investment ≈ +10%; sales of goods +8% to +10% and 3 more", chart.Title);
        var outcomes = chart.Panels.Select(panel => panel.Marks[^1].Label.Replace('\n', '|')).ToList();
        Assert.Contains("+1.6%|5.4 points below the target, not met|level with the revised target", outcomes);
        Assert.Contains("+11.4%|1.4 points above the target", outcomes);
        Assert.Contains("−4.1%|12.1 points below the low end, 13.1 points below the middle, not met", outcomes);
        Assert.Contains("1916|316 above the target, met", outcomes);
    }

    [Fact]
    public void The_table_of_commitments_is_named_once_and_an_editions_own_as_its_own()
    {
        var shared = ReportCharts.Targets(RealData.Gaohang).In(Language.English).Caveats;
        Assert.Single(shared, caveat => caveat.Contains("they dispute 以上, and code 力争 both ways", StringComparison.Ordinal));
        var own = ProvinceEdition.Check(("codes.csv", "list,code,name_zh,name_en\n", "list,code,name_zh,name_en,words\n"), ("codes.csv", "border trade\n", "border trade,\n"), ("codes.csv", "铁路,rail\n", "铁路,rail,\n"),
            ("codes.csv", "south bank\n", "south bank,\ncommitments,soft,软约束,soft,左右\n")).Report!;
        Assert.Contains("Which words are hard, soft or strive is the reading of this edition's codes.csv.", ReportCharts.Targets(own).In(Language.English).Caveats);
    }

    private static List<RenderedMark> Tax(Language language, params Report[] outcomes) => Tax(ReportCharts.Targets(RealData.Gaohang, outcomes).In(language));

    private static List<RenderedMark> Tax(RenderedChart chart) => [.. chart.Panels[0].Marks];
}
