using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;
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
        Assert.Equal("8.1 亿元 (8.089 to 8.161)", implied.ToString());
        Assert.Equal(("9.1 / (1 + 12 %)", "2022"), (implied.Formula, implied.Period.ToString()));
        Assert.Equal("8.1亿元（8.089 至 8.161）", implied.ToString(Language.Chinese));
    }

    [Fact]
    public void Two_bases_are_refused_and_the_implied_base_is_offered()
    {
        var (reported, target) = (Town.Figure("budget_revenue", "2022", FigureKind.Estimate), Town.Figure("budget_revenue", "2023", FigureKind.Target));
        Assert.Equal(
            "budget_2022_estimate (6.1 亿元) and budget_2023_target (9.1 亿元) cannot be compared: they stand on two bases (一般公共预算 and 财政预算收入). On its own basis budget_2023_target implies a base of 8.1 亿元 (8.089 to 8.161) for 2022, from 9.1 / (1 + 12 %): use report.ImpliedBase.",
            Assert.Throws<NotComparableException>(() => Town.Growth(reported, target)).Message);
    }

    [Fact]
    public void Growth_on_one_basis_has_the_interval_that_rounding_allows()
    {
        var (estimate, target) = (Town.Figure("tax_revenue", "2022", FigureKind.Estimate), Town.Figure("tax_revenue", "2023", FigureKind.Target));
        Assert.Equal("25.4 % (25.07 to 25.75)", Town.Growth(estimate, target).ToString());
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
        Assert.Equal("their periods differ in length (2022-01/2022-11 and 2022)", Comparability.WhyNot(tax, year, Language.English));
        Assert.Equal("they measure two things (税收收入 and 全社会固定资产投资)", Comparability.WhyNot(tax, Town.FigureById("investment_2022_nov"), Language.English));
        Assert.Equal("时期长短不同（2022年1至11月与2022）", Comparability.WhyNot(tax, year, Language.Chinese));
        Assert.Equal("指标不同（税收收入与全社会固定资产投资）", Comparability.WhyNot(tax, Town.FigureById("investment_2022_nov"), Language.Chinese));
        Assert.Null(Comparability.WhyNot(tax, tax));
        Assert.Throws<NotComparableException>(() => Derive.Remainder(year, year));
        Assert.Throws<NotComparableException>(() => Derive.ImpliedBase(tax, year));
        Assert.Throws<NotComparableException>(() => Derive.Remainder(tax with { Unit = Unit.TryParse("万元", out var unit) ? unit : tax.Unit }, year));
    }

    [Theory]
    [InlineData("-100", "2023", "budget_2023_growth implies no base of budget_2023_target: a growth of -100 % leaves nothing, or less, of any base.")]
    [InlineData("-99.6", "2023", null)]
    [InlineData("-99.98", "2023", null)]
    [InlineData("-100.0", "2023", "budget_2023_growth implies no base of budget_2023_target: a growth of -100.0 % leaves nothing, or less, of any base.")]
    [InlineData("-250", "2023", "budget_2023_growth implies no base of budget_2023_target: a growth of -250 % leaves nothing, or less, of any base.")]
    [InlineData("12", "0001", "budget_2023_growth implies no base of budget_2023_target: there is no year before the year 1.")]
    [InlineData("12", "9999", null)]
    public void A_growth_that_no_base_has_implies_none(string percent, string period, string? refusal)
    {
        var level = Town.FigureById("budget_2023_target") with { Period = Period.Parse(period) };
        var growth = Town.FigureById("budget_2023_growth") with { Value = decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), Period = Period.Parse(period), BaseFigure = null, BasePeriod = null };
        if (refusal is null)
        {
            Assert.True(Derive.ImpliedBase(level, growth).Interval.Low > 0);
        }
        else
        {
            Assert.Equal(refusal, Assert.Throws<NotComparableException>(() => Derive.ImpliedBase(level, growth)).Message);
        }
    }

    [Fact]
    public void What_has_no_result_is_refused_by_its_reason()
    {
        var (november, year, target) = (Town.FigureById("tax_2022_nov"), Town.FigureById("tax_2022_estimate"), Town.FigureById("tax_2023_target"));
        var (level, share) = (Town.FigureById("new_domestic_projects_2022"), Town.FigureById("new_domestic_projects_2022_share"));
        Assert.Equal("No growth from tax_2022_estimate to tax_2023_target: 0.0 亿元 may be zero, and nothing grows from zero by a percentage.", Refusal(() => Derive.Growth(year with { Value = 0.0m }, target)));
        Assert.Equal($"{share.Id} implies no target of {level.Id}: a share of 0 % may be zero or less.", Refusal(() => Derive.ImpliedTarget(level, share with { Value = 0 })));
        Assert.Equal(
            "tax_2022_estimate (79228162514264337593543950335 亿元) and tax_2023_target (23.2 亿元) give more than a number can hold. Write larger units.",
            Refusal(() => Derive.Growth(year with { Value = decimal.MaxValue }, target)));
        Assert.Equal("tax_2022_nov covers 2022-01/2022-11, which is not a first part of 2022-01/...", Refusal(() => Derive.Remainder(november, year with { Period = Period.Parse("2022-01/..") })));
        Assert.Equal("9999-12", Derive.Remainder(november with { Period = Period.Parse("9999-01/9999-11") }, year with { Period = Period.Parse("9999") }).Period.ToString());
        Assert.Equal("2022-11-16/2022-12-31", Derive.Remainder(november with { Period = Period.Parse("2022-01-01/2022-11-15") }, year).Period.ToString());
    }

    [Fact]
    public void Every_derivation_gives_a_value_or_says_why_not()
    {
        var (level, growth, share, year) = (Town.FigureById("budget_2023_target"), Town.FigureById("budget_2023_growth"), Town.FigureById("new_domestic_projects_2022_share"), Town.FigureById("tax_2022_estimate"));
        var values = Gen.OneOf(Gen.Decimal, Gen.Decimal[-300, 300], OneOf(decimal.MinValue, decimal.MaxValue, 0m, -100m, 100m, new decimal(1, 0, 0, false, 28)));
        var periods = OneOf("0001", "9999", "2022", "2022-01/..", "0001-01/9999-12", "9999-12", "2022-05-03").Select(Period.Parse);
        Gen.Select(values, values, periods, periods).Sample((a, b, p, q) =>
        {
            DerivedOrRefused(() => Derive.ImpliedBase(level with { Value = a, Period = p }, growth with { Value = b, Period = p, BaseFigure = null }));
            DerivedOrRefused(() => Derive.ImpliedTarget(year with { Value = a, Period = p, Kind = share.Kind, Indicator = share.Indicator, Basis = share.Basis }, share with { Value = b, Period = p }));
            DerivedOrRefused(() => Derive.Growth(year with { Value = a, Period = p }, year with { Value = b, Period = q }));
            DerivedOrRefused(() => Derive.Remainder(year with { Value = a, Period = p }, year with { Value = b, Period = q }));
            DerivedOrRefused(() => RequiredPace.Of(year with { Value = a, Period = p }, year with { Value = b, Period = q }).Ratio);
        });
    }

    /// <summary>Ranges, bounds, targets and words alone: each gives a value with an interval, or is refused with a sentence.</summary>
    [Fact]
    public void Every_kind_of_figure_gives_a_value_or_says_why_not()
    {
        var numbers = Gen.OneOf(Gen.Decimal, Gen.Decimal[-300, 300], OneOf(decimal.MinValue, decimal.MaxValue, 0m, -100m, new decimal(1, 0, 0, true, 28)));
        var maybe = Gen.OneOf(numbers.Select(number => (decimal?)number), Gen.Const((decimal?)null));
        var (level, growth, november) = (Town.FigureById("tax_2022_estimate"), Town.FigureById("tax_2023_growth"), Town.FigureById("tax_2022_nov"));
        Gen.Select(maybe, maybe, maybe, OneOf(Enum.GetValues<FigureKind>()), OneOf(Enum.GetValues<Comparator>()), OneOf("0001", "2022", "9999").Select(Period.Parse)).Sample((value, high, other, kind, comparator, year) =>
        {
            var one = level with { Value = value, ValueHigh = high, Kind = kind, Comparator = comparator, Period = year, Wording = "左右" };
            var rate = growth with { Value = other, Kind = kind, Period = year, BaseFigure = null };
            DerivedOrRefused(() => Derive.ImpliedBase(one, rate));
            DerivedOrRefused(() => Derive.Growth(level with { Value = other, Period = year }, one));
            DerivedOrRefused(() => Derive.Remainder(november with { Value = other }, one));
            DerivedOrRefused(() => RequiredPace.Of(november with { Value = other }, one).Ratio);
            Assert.NotEqual("", Wording.Of(one));
            Assert.Equal(value is null || comparator != Comparator.Eq, Refuses(() => Interval.Of(one)));
        });
    }

    private static bool Refuses(Func<Interval> interval)
    {
        try
        {
            var (low, high) = (interval().Low, interval().High);
            Assert.True(low <= high);
            return false;
        }
        catch (ArgumentException refusal)
        {
            Assert.Contains("nothing", refusal.Message, StringComparison.Ordinal);
            return true;
        }
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Refusal(Action derive) => Assert.Throws<NotComparableException>(derive).Message;

    private static void DerivedOrRefused(Func<DerivedValue> derive)
    {
        try
        {
            var value = derive();
            Assert.True(value.Interval.Low <= value.Interval.High);
            Assert.NotEqual("", value.ToString());
        }
        catch (NotComparableException refusal)
        {
            Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        }
        catch (ArgumentException refusal)
        {
            Assert.Contains("can be derived from it.", refusal.Message, StringComparison.Ordinal);
        }
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
            var level = Town.FigureById("budget_2023_target") with { Kind = FigureKind.Actual, Value = decimal.Round(trueBase * (1 + (trueGrowth / 100)), 1) + 0.0m };
            var growth = Town.FigureById("budget_2023_growth") with { Kind = FigureKind.Actual, Value = decimal.Round(trueGrowth) };
            Assert.True(Derive.ImpliedBase(level, growth).Interval.Contains(trueBase), $"{trueBase} {trueGrowth}");
        });
}
