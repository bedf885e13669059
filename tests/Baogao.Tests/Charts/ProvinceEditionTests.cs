using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Frames;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Reading.Checking;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>The made-up province loads, passes the check and draws every chart; what has no number, or two, is shown as that.</summary>
public class ProvinceEditionTests
{
    private static readonly CheckResult Checked = ProvinceEdition.Check();

    private static Report Province => Checked.Report!;

    [Fact]
    public void A_province_with_units_and_codes_of_its_own_loads_checks_and_draws()
    {
        Assert.Empty(Checked.Problems);
        Assert.Equal((PlaceLevel.Province, "中国云岭省"), (Province.Place.Level, Province.Place.FullName(Language.Chinese)));
        Assert.Equal((100_000_000m, "千瓦时", true), (Province.FigureById("power_2024").Unit.Scale, Province.FigureById("power_2024").Unit.Base, Province.FigureById("power_2024").Provenance.IsDraft));
        Assert.Equal((100_000_000m, "美元", "money"), (Province.FigureById("foreign_2024").Unit.Scale, Province.FigureById("foreign_2024").Unit.Base, Province.FigureById("foreign_2024").Unit.Kind));
        Assert.Equal((1m, "千瓦时", new Interval(6799.5m, 6800.5m)), (Province.FigureById("use_2024").Unit.Scale, Province.FigureById("use_2024").Unit.Base, Interval.Of(Province.FigureById("use_2024"))));
        Assert.Equal((7m, "左右", "滨江公司"), (Province.FigureById("power_2025").ValueHigh!.Value, Province.FigureById("gdp_2025").Wording, Province.FigureById("plots_2024").Subject));
        Assert.Null(Province.ImpliedBase(Province.FigureById("gdp_2024")));
        Assert.Equal("南岸", Province.Codes.Name("south_bank", Language.Chinese));
        Assert.All(EveryChart.Languages, language => Assert.All(EveryChart.Methods, method => Assert.NotEmpty(EveryChart.Draw(method, Province, language).ToFigureJson())));
    }

    [Theory]
    [InlineData(Language.English, "23–24", "+6% to +7%, 区间 (soft)", "与经济增长同步, 同步 (soft)")]
    [InlineData(Language.Chinese, "23—24", "增长6%—7%，区间（软约束）", "与经济增长同步，同步（软约束）")]
    public void A_range_shows_both_ends_and_a_target_without_a_number_its_words(Language language, string budget, string power, string income)
    {
        var chart = ReportCharts.Targets(Province).In(language);
        var labels = chart.Marks.Select(mark => mark.Label.Split('\n')[0]).ToList();
        Assert.All((string[])[budget, power, income], label => Assert.Contains(label, labels));
        var range = Assert.Single(chart.Marks, mark => mark.Label.StartsWith(budget, StringComparison.Ordinal));
        Assert.Equal((23m, new Interval(23, 24)), (range.Value, range.Interval!.Value));
        Assert.DoesNotContain(language == Language.Chinese ? "计算" : "computed", range.Label, StringComparison.Ordinal);
        Assert.Contains("\"array\":[1", chart.ToFigureJson(), StringComparison.Ordinal);
        Assert.Contains("与经济增长同步", chart.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_names_targets_and_a_caveat_what_has_no_number()
    {
        Assert.Equal("2025 targets: regional GDP ≈ +5%; electricity +6% to +7%; budget revenue 23–24 亿元, +3% on the 2024 estimate", ReportCharts.Targets(Province).In(Language.English).Title);
        Assert.Contains("Measured in the same sections and without a number for 2025: foreign investment received, electricity use per head, plots, household income.", ReportCharts.Targets(Province).In(Language.English).Caveats);
    }

    [Fact]
    public void Nothing_is_derived_from_a_range_or_from_words()
    {
        var (base2024, range, words) = (Province.FigureById("budget_2024"), Province.FigureById("budget_2025"), Province.FigureById("income_2025"));
        Assert.Null(Province.ImpliedBase(range));
        Assert.Equal("budget_2025 states a range, 23—24 亿元: no single value can be derived from it. (Parameter 'figure')", Assert.Throws<ArgumentException>(() => Province.Growth(base2024, range)).Message);
        Assert.Equal("income_2025 states no number, only \"与经济增长同步\": nothing can be derived from it. (Parameter 'figure')", Assert.Throws<ArgumentException>(() => Interval.Of(words)).Message);
        Assert.Equal("income_2025 states no number. Its words are \"与经济增长同步\".", Assert.Throws<InvalidOperationException>(() => words.Number).Message);
        Assert.Equal(new Interval(23, 24), Interval.Of(range));
        Assert.Equal(new Interval(22.95m, 24.05m), Interval.Of(range with { Value = 23.0m, ValueHigh = 24.0m, Kind = FigureKind.Actual }));
        Assert.True(Province.Figures.ToFrame().GetColumn<decimal>("value").TryGet("income_2025") is { HasValue: false });
    }

    [Theory]
    [InlineData(Language.English, "1 of 6 figures not yet confirmed.", "1820 (draft)", "8 幅 (滨江公司)", "draft")]
    [InlineData(Language.Chinese, "6项数据中有1项尚未核对。", "1820（未核对）", "8幅（滨江公司）", "未核对")]
    public void A_draft_and_the_number_of_somebody_else_say_so(Language language, string line, string draft, string other, string word)
    {
        var chart = ReportCharts.YearInNumbers(Province, "economy", "energy", "land_and_housing", "border_trade").In(language);
        Assert.Equal(line, chart.Unconfirmed);
        Assert.Contains(chart.Marks, mark => mark.Label == draft && mark.Evidence.Kind.Contains(word, StringComparison.Ordinal));
        Assert.Contains(chart.Marks, mark => mark.Evidence.Value == other);
        Assert.Single(chart.Marks, mark => mark.Label.Contains(word, StringComparison.Ordinal));
        Assert.Contains($"</figcaption>\n<p class=\"baogao-drafts\">{line}</p>", chart.ToHtml(), StringComparison.Ordinal);
        Assert.Contains(line, chart.AlternativeText, StringComparison.Ordinal);
        Assert.Contains("• " + line, System.Text.RegularExpressions.Regex.Unescape(chart.ToFigureJson()), StringComparison.Ordinal);
        Assert.Equal(line, ReportChart.FromJson(chart.ToJson()).In(language).Unconfirmed);
        var confirmed = ProvinceEdition.Check(("figures.csv", "draft,0.7", ",")).Report!;
        Assert.All(EveryChart.Methods, method => Assert.Empty(EveryChart.Draw(method, confirmed, language).Unconfirmed));
    }

    /// <summary>Ranges, revised targets and secondary sources: whatever an edition holds, a chart is drawn or says what it lacks.</summary>
    [Theory]
    [InlineData("gaohang-2023")]
    [InlineData("pudong-2022")]
    [InlineData("shanghai-2022")]
    public void An_edition_that_is_no_report_draws_what_it_has(string edition)
    {
        var report = RealData.Load(edition);
        Assert.All(EveryChart.Languages, language => Assert.All(EveryChart.Methods, method =>
        {
            var chart = EveryChart.Draw(method, report, language);
            Assert.NotEmpty(chart.ToFigureJson());
            Assert.True(chart.Panels.Count > 0 || chart.Caveats.Count == 1);
        }));
    }

    [Fact]
    public void The_figures_of_Pudong_keep_their_ranges_versions_and_catalogue()
    {
        var pudong = RealData.Load("pudong-2022");
        Assert.Equal(10m, pudong.FigureById("sales_2022_target").ValueHigh);
        Assert.Equal("2022", pudong.FigureById("budget_2022_target_revised").Vintage?.ToString());
        Assert.Equal("8%—10%", Evidence.Of(pudong.FigureById("sales_2022_target")).Value!.In(Language.Chinese));
        Assert.True(pudong.FigureById("gdp_2022_growth").IsReal);
        Assert.Null(pudong.ImpliedBase(pudong.FigureById("gdp_2022")));
        Assert.NotNull(pudong.ImpliedBase(pudong.FigureById("investment_2022")));
    }
}
