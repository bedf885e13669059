using Baogao.Analysis;
using Baogao.Model;

namespace Baogao.Tests.Analysis;

public class RequiredPaceTests
{
    [Fact]
    public void December_must_bring_0_43_of_the_mean_month_of_tax()
    {
        var pace = RequiredPace.Of(RealData.Gaohang.FigureById("tax_2022_nov"), RealData.Gaohang.FigureById("tax_2022_estimate"));
        Assert.Equal("0.7 亿元 (0.6 to 0.8)", pace.Rest.ToString());
        Assert.Equal("1.62", pace.MeanMonth.Rounded);
        Assert.Equal("0.43", pace.Ratio.Rounded);
        Assert.Equal("(18.5 − 17.8) / (17.8 / 11)", pace.Ratio.Formula);
        Assert.Equal("2022-12", pace.Ratio.Period.ToString());
        Assert.Equal(((18.45m / 17.85m) - 1) * 11, pace.Ratio.Interval.Low);
        Assert.Equal(((18.55m / 17.75m) - 1) * 11, pace.Ratio.Interval.High);
        Assert.Equal(["tax_2022_nov", "tax_2022_estimate"], pace.Ratio.Inputs.Select(input => input.Id));
    }

    [Fact]
    public void December_must_bring_1_66_of_the_mean_month_of_the_budget()
    {
        var pace = RequiredPace.Of(RealData.Gaohang.FigureById("budget_2022_nov"), RealData.Gaohang.FigureById("budget_2022_estimate"));
        Assert.Equal("0.8", pace.Rest.Rounded);
        Assert.Equal("1.66", pace.Ratio.Rounded);
        Assert.Equal("1.66 (1.44 to 1.89)", pace.Ratio.ToString());
    }

    [Fact]
    public void Two_months_to_go_share_the_rest()
    {
        var soFar = RealData.Gaohang.FigureById("tax_2022_nov") with { Period = Period.Parse("2022-01/2022-10"), Value = 10.0m };
        var pace = RequiredPace.Of(soFar, RealData.Gaohang.FigureById("tax_2022_estimate") with { Value = 12.0m });
        Assert.Equal(1.0m, pace.Ratio.Value);
        Assert.Equal("((12.0 − 10.0) / 2) / (10.0 / 10)", pace.Ratio.Formula);
    }

    [Fact]
    public void Two_bases_or_units_or_a_month_cut_or_nothing_so_far_are_refused()
    {
        var (soFar, year) = (RealData.Gaohang.FigureById("tax_2022_nov"), RealData.Gaohang.FigureById("tax_2022_estimate"));
        Assert.Throws<NotComparableException>(() => RequiredPace.Of(soFar, RealData.Gaohang.FigureById("budget_2023_target")));
        Assert.True(Unit.TryParse("万元", out var tenThousand));
        Assert.Throws<NotComparableException>(() => RequiredPace.Of(soFar, year with { Value = 185_000m, Unit = tenThousand }));
        Assert.Throws<NotComparableException>(() => RequiredPace.Of(soFar with { Value = 0.0m }, year));
        Assert.Throws<NotComparableException>(() => RequiredPace.Of(soFar with { Period = Period.Parse("2022-01-01/2022-11-15") }, year));
    }
}
