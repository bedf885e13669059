using Baogao.Analysis;
using Baogao.Model;

namespace Baogao.Tests.Analysis;

/// <summary>Growth belongs to a level by basis and base figure: one growth of an indicator stands on no level where it may be that of several.</summary>
public sealed class StatedGrowthTests
{
    private static readonly Figure Level = RealData.Gaohang.FigureById("tax_2023_target") with { Basis = null };
    private static readonly Figure Growth = RealData.Gaohang.FigureById("tax_2023_growth") with { Basis = null, BaseFigure = null, Value = 52.3m };

    [Fact]
    public void One_level_has_its_growth()
    {
        Assert.Same(Growth, StatedGrowth.Of([Level, Growth], Level));
        Assert.Null(StatedGrowth.Of([Level, Growth], Growth));
        Assert.Equal("tax_2023_growth", StatedGrowth.Of(RealData.Gaohang.Figures, RealData.Gaohang.FigureById("tax_2023_target"))!.Id);
    }

    [Fact]
    public void Three_levels_of_one_name_have_none()
    {
        Figure[] three = [Level, Level with { Id = "two", Value = 3.1m }, Level with { Id = "three", Value = 7 }];
        Assert.All(three, level => Assert.Null(StatedGrowth.Of([.. three, Growth], level)));
    }

    [Fact]
    public void A_level_that_is_stated_twice_is_one() => Assert.Same(Growth, StatedGrowth.Of([Level, Level with { Id = "again" }, Growth], Level));

    [Fact]
    public void Another_basis_or_a_base_on_another_basis_is_no_match()
    {
        var basis = RealData.Gaohang.Bases[0];
        Assert.Null(StatedGrowth.Of([Level, Growth with { Basis = basis }], Level));
        var other = Level with { Id = "base", Basis = basis, Period = Period.OfYear(2022), Kind = FigureKind.Actual };
        Assert.Null(StatedGrowth.Of([Level, other, Growth with { BaseFigure = "base" }], Level));
    }
}
