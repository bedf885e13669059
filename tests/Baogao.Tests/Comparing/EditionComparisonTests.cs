using Baogao.Charts.Builders;
using Baogao.Comparing;
using Baogao.Model;

namespace Baogao.Tests.Comparing;

public class EditionComparisonTests
{
    private static readonly Report Before = YearEdition.Of(
        2022,
        [
            "tax tax_revenue 2022 actual level eq 20 亿元", "budget general_public_budget_revenue 2022 actual level eq 8 亿元 basis=budget_a", "retail retail_sales 2022-01/2022-11 actual level eq 50 亿元",
            "gdp gdp 2022 estimate growth eq 3 %", "schools container_throughput 2022 actual level eq 4 万标箱",
            "tax_aim tax_revenue 2023 target level eq 23 亿元", "tax_stretch tax_revenue 2023 stretch_target level eq 24 亿元", "budget_aim general_public_budget_revenue 2023 target level eq 9 亿元 basis=budget_a",
            "gdp_aim gdp 2023 target growth approx 5 % wording=左右", "income_aim household_income 2023 target growth eq 5 % high=6", "jobs_aim new_urban_jobs 2023 target level ge 1200 个",
            "unemployment_aim unemployment_rate 2023 target rate le 5.5 %", "output_aim industrial_output 2023 target level eq 70 亿元", "far_aim tax_revenue 2025 target level eq 40 亿元",
        ],
        ["税收完成率 3 全区", "热线考评 1 全区各镇"],
        ["东楼 2022 in_progress", "西路 2023 planned", "南园 2023 planned", "北桥 2022 done"]);

    private static readonly Report After = YearEdition.Of(
        2023,
        [
            "tax tax_revenue 2023 actual level eq 24.5 亿元", "tax_before tax_revenue 2022 actual level eq 20.1 亿元", "budget general_public_budget_revenue 2023 actual level eq 9.5 亿元 basis=budget_b", "retail retail_sales 2023 actual level eq 60 亿元",
            "gdp gdp 2023 actual growth eq 4.8 %", "income household_income 2023 actual growth eq 5.5 %", "jobs new_urban_jobs 2023 actual level eq 1100 个", "unemployment unemployment_rate 2023 estimate rate eq 5.2 %",
            "output industrial_output 2023-01/2023-11 actual level eq 60 亿元",
        ],
        ["税收完成率 1 全区", "河道考评 2 全区"],
        ["东楼 2023 done", "西路 2023 in_progress", "新馆 2024 planned"]);

    private static readonly EditionComparison Compared = EditionComparison.Of(After, Before);

    [Fact]
    public void Each_target_of_the_later_year_gets_its_state_its_distance_and_its_reason()
    {
        string[] results = [.. Compared.Targets.Select(result => $"{result.Target.Id}: {result.InWords}")];
        Assert.Equal(
            [
                "tax_aim: met, the stretch target too: 1.5 above the target",
                "tax_stretch: met: 0.5 above the stretch target",
                "budget_aim: not comparable: they stand on two bases (一般公共预算收入 and 区级一般公共预算收入)",
                "gdp_aim: no verdict: 0.2 points below the target; about a number names no limit",
                "income_aim: within the range: 0.5 points above the low end, level with the middle",
                "jobs_aim: missed: 100 below the target",
                "unemployment_aim: expected to be met: 0.3 points under the target",
                "output_aim: no verdict: 10 below the target; the outcome covers January to November 2023 alone",
            ],
            results);
        Assert.DoesNotContain(Compared.Targets, result => result.Target.Id == "far_aim");
    }

    [Fact]
    public void What_is_no_longer_stated_is_listed_and_figures_pair_on_one_basis_and_part_of_the_year()
    {
        Assert.Equal(["schools"], Compared.Gone.Select(figure => figure.Id));
        Assert.Equal(
            [
                "tax → tax: +22.5% (19.3 to 25.9), derived",
                "gdp → gdp: +1.8 points, derived",
                "budget → budget: not compared: they stand on two bases (一般公共预算收入 and 区级一般公共预算收入)",
                "retail → retail: not compared: their periods differ in length (2022-01/2022-11 and 2023)",
            ],
            Compared.Figures.Select(pair => $"{pair.Earlier.Id} → {pair.Later.Id}: {pair.InWords}"));
        var restated = Assert.Single(Compared.Restated);
        Assert.Equal("tax → tax_before: +0.1 亿元, derived", $"{restated.Earlier.Id} → {restated.Later.Id}: {restated.InWords}");
    }

    [Fact]
    public void Rankings_rise_and_projects_finish_go_on_vanish_and_begin()
    {
        Assert.Equal(["税收完成率 2", "热线考评 ", "河道考评 "], Compared.Rankings.Select(pair => $"{(pair.Earlier ?? pair.Later)!.Assessment.Zh} {pair.Rise}"));
        Assert.Equal(["东楼 Finished", "西路 CarriedOn", "南园 NotNamed", "新馆 New"], Compared.Projects.Select(fate => $"{(fate.Earlier ?? fate.Later)!.Name.Zh} {fate.State}"));
    }

    [Fact]
    public void The_title_names_what_was_met_and_missed()
    {
        var chart = ReportCharts.Comparison(Before, After);
        Assert.Equal("2023 targets: met tax revenue 24.5 亿元, per-capita disposable income +5.5% and 1 more; missed new urban jobs 1100 个; 3 without a verdict", chart.In(Language.English).Title);
        Assert.Equal("compare-2023", chart.Id);
        Assert.Equal(["2022年版有而2023年版没有的指标", "2023年目标及完成情况", "2022年与2023年数据", "2023年版重新公布的数据", "排名", "项目"], chart.In(Language.Chinese).Panels.Select(panel => panel.Title));
    }

    [Fact]
    public void A_revised_target_is_kept_beside_the_first_one()
    {
        var revised = YearEdition.Of(2023, ["tax_aim_revised tax_revenue 2023 target level eq 22 亿元 vintage=2023", "tax tax_revenue 2023 actual level eq 22.5 亿元"]);
        var results = EditionComparison.Of(Before, revised).Targets.Where(result => result.Target is { Kind: FigureKind.Target, Indicator.Id: "tax_revenue" }).ToList();
        Assert.Equal([("tax_aim", TargetState.Missed), ("tax_aim_revised", TargetState.Met)], results.Select(result => (result.Target.Id, result.State)));
        Assert.Contains("tax revenue 22.5 亿元", ReportCharts.Comparison(Before, revised).In(Language.English).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_places_or_one_year_are_refused()
    {
        var elsewhere = YearEdition.Of(2023, ["tax tax_revenue 2023 actual level eq 22.5 亿元"], place: "别处镇");
        Assert.StartsWith("xuxi-2022 is of Xuxi Town and xuxi-2023 of Xuxi Town: name two editions of one place. For targets of several places: baogao targets.", Assert.Throws<ArgumentException>(() => EditionComparison.Of(Before, elsewhere)).Message, StringComparison.Ordinal);
        Assert.StartsWith("xuxi-2022 and xuxi-2022 both review 2022: name editions of two years.", Assert.Throws<ArgumentException>(() => EditionComparison.Of(Before, Before)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_edition_that_is_no_report_nothing_is_said_that_it_does_not_state()
    {
        var compared = EditionComparison.Of(Report.Load("gaohang-2022"), Report.Load("gaohang-2023"));
        Assert.Empty(compared.Gone);
        Assert.Empty(compared.Projects);
        Assert.Equal(TargetState.BeyondStretch, compared.Targets.Single(result => result.Target.Id == "tax_2023_target").State);
        Assert.Equal(TargetState.NotComparable, compared.Targets.Single(result => result.Target.Id == "budget_2023_target").State);
    }
}
