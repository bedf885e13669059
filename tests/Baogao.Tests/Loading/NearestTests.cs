using Baogao.Loading.Problems;

namespace Baogao.Tests.Loading;

public class NearestTests
{
    private static readonly string[] Known = ["tax_revenue", "tax_completion", "budget_revenue", "new_projects", "rate", "Rate"];

    [Theory]
    [InlineData("tax", "tax_completion, tax_revenue")]
    [InlineData("tax_revenu", "tax_revenue")]
    [InlineData("tax_reveneu", "tax_revenue")]
    [InlineData("TAX_REVENUE", "tax_revenue")]
    [InlineData("revenue", "budget_revenue, tax_revenue")]
    [InlineData("tax_revenue_2022", "tax_revenue")]
    [InlineData("raet", "Rate, rate")]
    [InlineData("zzz", "")]
    [InlineData("r", "")]
    [InlineData("", "")]
    [InlineData("tax_revenue", "")]
    public void To_names_what_was_meant_and_nothing_else(string text, string expected) => Assert.Equal(expected, string.Join(", ", Nearest.To(text, Known)));

    [Fact]
    public void To_gives_the_same_whatever_the_order_of_the_names()
        => Assert.Equal(Nearest.To("revenue", Known), Nearest.To("revenue", Known.Reverse()));
}
