using Baogao.Analysis;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;
using Baogao.Model;
using Baogao.Tests.Charts;

namespace Baogao.Tests.Analysis;

/// <summary>Growth at constant prices tells nothing of a level at current prices: no base follows from it, and no check compares the two.</summary>
public class RealGrowthTests
{
    private const string Gdp = "gdp_2024_growth,gdp,2024,stated,actual,growth,eq,5.4,,%,gdp_province,,2023,,1.1.1,总值增长5.4%,report,,,constant,";

    [Theory]
    [InlineData("constant", true)]
    [InlineData("", true)]
    [InlineData("current", false)]
    public void Growth_of_GDP_is_real_unless_its_row_says_otherwise(string prices, bool isReal)
    {
        var report = ProvinceEdition.Check(("figures.csv", Gdp, Gdp.Replace("constant", prices, StringComparison.Ordinal))).Report!;
        var (level, growth) = (report.FigureById("gdp_2024"), report.FigureById("gdp_2024_growth"));
        Assert.Equal(isReal, growth.IsReal);
        Assert.Equal(isReal, report.ImpliedBase(level) is null);
        if (isReal)
        {
            Assert.Equal(
                "gdp_2024_growth implies no base of gdp_2024: a growth of 5.4 % at constant prices tells nothing of a level at current prices.",
                Assert.Throws<NotComparableException>(() => Derive.ImpliedBase(level, growth)).Message);
        }
    }

    [Fact]
    public void Real_growth_is_not_checked_against_levels()
    {
        // 31500 after 20000 is 57.5 %, which 5.4 % at constant prices does not contradict.
        var before = ("figures.csv", "gdp_2024,", "gdp_2023,gdp,2023,stated,actual,level,eq,20000,,亿元,gdp_province,,,,1.1.1,上年20000亿元,report,,,current,,,,,,\ngdp_2024,");
        var result = ProvinceEdition.Check(before, ("figures.csv", Gdp, Gdp.Replace("constant", "", StringComparison.Ordinal)));
        Assert.DoesNotContain(result.Findings, finding => finding.Name.Contains("gdp", StringComparison.Ordinal));
        var nominal = ProvinceEdition.Check(before, ("figures.csv", Gdp, Gdp.Replace("constant", "current", StringComparison.Ordinal)));
        Assert.Contains(nominal.Findings, finding => finding is { Severity: Severity.Error } && finding.Name.StartsWith("Growth_of_gdp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("grp", "地区生产总值", true)]
    [InlineData("gdp", "本地总产出", true)]
    [InlineData("core", "数字经济核心产业增加值", true)]
    [InlineData("output", "工业总产值", false)]
    [InlineData("energy", "单位生产总值能耗", false)]
    public void The_catalogue_says_which_growth_is_real(string id, string name, bool isReal)
        => Assert.Equal(isReal ? Prices.Constant : null, IndicatorCatalogue.Complete(new Indicator(id, new(name, name), "economy", null, null, null)).GrowthPrices);
}
