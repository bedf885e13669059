using Baogao.Analysis;
using Baogao.Model;

namespace Baogao.Tests.Analysis;

/// <summary>How far an outcome stands from a target, and when that is a verdict.</summary>
public sealed class TargetGapTests
{
    private static readonly Figure Target = RealData.Gaohang.FigureById("tax_2023_target");
    private static readonly Figure Growth = Target with { Measure = Measure.Growth, Unit = Unit.Percent, Value = 5 };

    [Fact]
    public void A_level_is_met_where_the_outcome_reaches_it()
    {
        var gap = Of(Target, Actual(Target, 24.1m))!;
        Assert.Equal((0.9m, null, TargetDirection.Up, true, "24.1 − 23.2"), (gap.FromLow, gap.FromMiddle, gap.Direction, gap.IsMet, gap.Formula));
        Assert.Equal((-0.2m, false), Numbers(Of(Target, Actual(Target, 23.0m))));
        Assert.Equal((6.8m, true), Numbers(Of(Target, Actual(Target, 30) with { Comparator = Comparator.Gt })));
        Assert.Equal((-3.2m, null), Numbers(Of(Target, Actual(Target, 20) with { Comparator = Comparator.Gt })));
        Assert.Equal((0.9m, true), Numbers(Of(Target, Actual(Target, 241_000) with { Unit = Unit.Of("万元", CodeBook.Shared) })));
    }

    [Fact]
    public void A_range_has_a_gap_from_its_low_end_and_from_its_middle()
    {
        var gap = Of(Growth with { Value = 4.5m, ValueHigh = 5 }, Actual(Growth, 4.7m))!;
        Assert.Equal((0.2m, -0.05m, true), (gap.FromLow, gap.FromMiddle, gap.IsMet));
    }

    [Fact]
    public void About_so_much_has_a_gap_and_no_verdict()
        => Assert.Equal((-0.3m, null), Numbers(Of(Growth with { Comparator = Comparator.Approx }, Actual(Growth, 4.7m))));

    [Fact]
    public void A_fall_and_a_ceiling_turn_the_sign()
    {
        var fall = Growth with { Value = -3 };
        Assert.Equal((1m, true), Numbers(Of(fall, Actual(fall, -4))));
        Assert.Equal((-1m, false), Numbers(Of(fall, Actual(fall, -2))));
        Assert.Equal(TargetDirection.Fall, Of(fall, Actual(fall, -2))!.Direction);
        var ceiling = Growth with { Measure = Measure.Rate, Value = 5.5m, Comparator = Comparator.Le };
        Assert.Equal((0.2m, true), Numbers(Of(ceiling, Actual(ceiling, 5.3m))));
        Assert.Equal((-0.1m, false), Numbers(Of(ceiling, Actual(ceiling, 5.6m))));
        var lower = ceiling with { Comparator = Comparator.Eq, Indicator = Target.Indicator with { Better = "down" } };
        Assert.Equal((0.2m, true), Numbers(Of(lower, Actual(lower, 5.3m))));
    }

    /// <summary>15 projects are neither too many nor too few at 16, and 11 months decide only where they reach the year's amount.</summary>
    [Fact]
    public void What_has_no_limit_or_is_not_over_gets_no_verdict()
    {
        var neither = Target with { Indicator = Target.Indicator with { Better = null } };
        Assert.Equal((0.9m, null), Numbers(Of(neither, Actual(neither, 24.1m))));
        var months = Period.Parse("2023-01/2023-11");
        Assert.Equal((-1.2m, null), Numbers(Of(Target, Actual(Target, 22) with { Period = months })));
        Assert.Equal((0.8m, true), Numbers(Of(Target, Actual(Target, 24) with { Period = months })));
        Assert.Equal((1m, null), Numbers(Of(Growth, Actual(Growth, 6) with { Period = months })));
    }

    [Fact]
    public void Another_basis_measure_subject_or_price_has_no_gap()
    {
        Assert.Null(Of(Target, Actual(Target, 24) with { Basis = null }));
        Assert.Null(Of(Growth with { Prices = Prices.Constant }, Actual(Growth, 5)));
        Assert.Null(Of(Target, Actual(Target, 24) with { Subject = "滨江公司" }));
        Assert.Null(Of(Target, Actual(Growth, 24)));
        Assert.Null(Of(Target, Actual(Target, 24) with { Period = Period.OfYear(2024) }));
        Assert.Null(Of(Target with { Value = null }, Actual(Target, 24)));
    }

    private static TargetGap? Of(Figure target, Figure outcome) => TargetGap.Of(target, outcome);

    private static (decimal, bool?) Numbers(TargetGap? gap) => (gap!.FromLow, gap.IsMet);

    private static Figure Actual(Figure like, decimal value) => like with { Kind = FigureKind.Actual, Value = value, ValueHigh = null, Comparator = Comparator.Eq };
}
