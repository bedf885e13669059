using CsCheck;

namespace Baogao.Tests.Analysis;

/// <summary>What follows from stated numbers, and what may not be derived.</summary>
public class DeriveTests
{
    private static readonly Report Town = RealData.Gaohang;

    [Fact]
    public void The_stated_growth_implies_the_base_of_the_budget_target()
    {
        var implied = Town.ImpliedBase(Town.Figure("budget_revenue", "2023", FigureKind.Target))!;
        Assert.Equal("8.1 亿元 (8.04 to 8.21)", implied.ToString());
        Assert.Equal(("9.1 / (1 + 12 %)", "2022"), (implied.Formula, implied.Period.ToString()));
        Assert.Equal("8.1亿元（8.04 至 8.21）", implied.ToString(Language.Chinese));
    }

    [Fact]
    public void Two_bases_are_refused_and_the_implied_base_is_offered()
    {
        var (reported, target) = (Town.Figure("budget_revenue", "2022", FigureKind.Estimate), Town.Figure("budget_revenue", "2023", FigureKind.Target));
        Assert.Equal(
            "budget_2022_estimate (6.1 亿元) and budget_2023_target (9.1 亿元) cannot be compared: they stand on two bases (一般公共预算 and 财政预算收入). On its own basis budget_2023_target implies a base of 8.1 亿元 (8.04 to 8.21) for 2022, from 9.1 / (1 + 12 %): use report.ImpliedBase.",
            Assert.Throws<NotComparableException>(() => Town.Growth(reported, target)).Message);
    }

    [Fact]
    public void Growth_on_one_basis_has_the_interval_that_rounding_allows()
    {
        var (estimate, target) = (Town.Figure("tax_revenue", "2022", FigureKind.Estimate), Town.Figure("tax_revenue", "2023", FigureKind.Target));
        Assert.Equal("25.4 % (24.8 to 26.0)", Town.Growth(estimate, target).ToString());
        Assert.Equal("29.7", Derive.Growth(estimate, Town.Figure("tax_revenue", "2023", FigureKind.StretchTarget)).Rounded);
        Assert.Equal("21.8", Derive.Growth(Town.ImpliedBase(Town.Figure("budget_revenue", "2023", FigureKind.Target))!, Town.Figure("budget_revenue", "2023", FigureKind.StretchTarget)).Rounded);
    }

    [Fact]
    public void December_is_what_is_left_of_the_year()
    {
        var rest = Derive.Remainder(Town.Figure("tax_revenue", "2022-01/2022-11", FigureKind.Actual), Town.Figure("tax_revenue", "2022", FigureKind.Estimate));
        Assert.Equal("0.7 亿元 (0.6 to 0.8)", rest.ToString());
        Assert.Equal("2022-12", rest.Period.ToString());
    }

    [Theory]
    [InlineData("new_domestic_projects_2022", "400 家 (399.6 to 401.2)")]
    [InlineData("domestic_capital_2022", "25.0 亿元 (24.95 to 25.09)")]
    public void A_share_of_the_target_implies_the_target(string level, string implied)
        => Assert.Equal(implied, Derive.ImpliedTarget(Town.FigureById(level), Town.FigureById(level + "_share")).ToString());

    [Fact]
    public void What_does_not_belong_together_is_refused()
    {
        var (tax, year) = (Town.FigureById("tax_2022_nov"), Town.FigureById("tax_2022_estimate"));
        Assert.Equal("their periods differ in length (2022-01/2022-11 and 2022)", Comparability.WhyNot(tax, year));
        Assert.Equal("they measure two things (税收收入 and 全社会固定资产投资)", Comparability.WhyNot(tax, Town.FigureById("investment_2022_nov")));
        Assert.Equal("期间长短不同（2022年1至11月与2022）", Comparability.WhyNot(tax, year, Language.Chinese));
        Assert.Equal("指标不同（税收收入与全社会固定资产投资）", Comparability.WhyNot(tax, Town.FigureById("investment_2022_nov"), Language.Chinese));
        Assert.Null(Comparability.WhyNot(tax, tax));
        Assert.Throws<NotComparableException>(() => Derive.Remainder(year, year));
        Assert.Throws<NotComparableException>(() => Derive.ImpliedBase(tax, year));
        Assert.Throws<NotComparableException>(() => Derive.Remainder(tax with { Unit = Unit.TryParse("万元", out var unit) ? unit : tax.Unit }, year));
    }

    [Fact]
    public void A_bound_gives_no_interval() => Assert.StartsWith(
        "safe_compounds_2022 is stated as \"ge\" 90: nothing exact can be derived from it.",
        Assert.Throws<ArgumentException>(() => Interval.Of(Town.FigureById("safe_compounds_2022"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_interval_holds_the_base_that_a_rounded_report_was_made_from()
        => Gen.Select(Gen.Int[1_000, 9_999], Gen.Int[1, 60]).Sample((hundredths, percent) =>
        {
            // A true base and growth; the report rounds the level to one decimal and the growth to whole percent.
            var trueBase = hundredths / 100m;
            var trueGrowth = percent + 0.3m;
            var level = Town.FigureById("budget_2023_target") with { Value = decimal.Round(trueBase * (1 + (trueGrowth / 100)), 1) + 0.0m };
            var growth = Town.FigureById("budget_2023_growth") with { Value = decimal.Round(trueGrowth) };
            Assert.True(Derive.ImpliedBase(level, growth).Interval.Contains(trueBase), $"{trueBase} {trueGrowth}");
        });
}
