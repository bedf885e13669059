using Baogao.Checking;
using Baogao.Loading;

namespace Baogao.Tests.Checking;

public class RealEditionTests
{
    [Fact]
    public void Every_number_of_the_2022_report_is_accounted_for()
    {
        var result = ReportChecker.Check(SharedText.Data("gaohang-2022"), SharedText.Require());
        TestContext.Current.TestOutputHelper!.WriteLine(result.ToString());

        Assert.Empty(result.Problems);
        Assert.Equal(0, result.Coverage!.Arabic.Unclaimed);
        Assert.Equal(138, result.Coverage.Arabic.InText);
        Assert.Equal(0, result.Coverage.Chinese.Unclaimed);
        Assert.Equal(Severity.Information, result.Severity);
        Assert.EndsWith("\nnumbers in the text: 138, claimed: 115, excluded: 23, unclaimed: 0\n", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gaohang-2022", "Growth_of_tax_revenue_target_2023_is_23.2_over_18.5", "25.07 to 25.75")]
    [InlineData("gaohang-2022", "Implied_annual_target_of_new_domestic_projects_2022_is_1001_over_250_percent", "399.6 to 401.2")]
    [InlineData("gaohang-2022", "Implied_annual_target_of_domestic_registered_capital_2022_is_66.3_over_265_percent", "24.95 to 25.09")]
    [InlineData("gaohang-2022", "Implied_base_of_budget_revenue_2022_is_9.1_over_112_percent", "8.089 to 8.161")]
    [InlineData("gaohang-2022", "Implied_base_of_police_calls_2021_is_1761_over_77.6_percent", "2267.9 to 2270.8")]
    [InlineData("gaohang-2022", "Parts_of_land_reserve_2023_3_plus_5_plus_10_fill_18", "18")]
    [InlineData("gaohang-2022", "Parts_of_funded_projects_2023_15_plus_15_are_within_76", "30")]
    [InlineData("gaohang-2022", "Parts_of_funded_projects_2022_20_plus_20_are_within_78", "40")]
    [InlineData("gaohang-2022", "Part_of_tax_revenue_2022_is_17.8_of_18.5", "0.6 to 0.8")]
    [InlineData("gaohang-2022", "List_of_livelihood_projects_2023_has_15_rows_for_15", "15")]
    public void A_finding_follows_from_the_data(string edition, string name, string interval)
    {
        var finding = Assert.Single(ReportChecker.Check(SharedText.Data(edition)).Findings, finding => finding.Name == name);

        Assert.Equal(interval, finding.Interval.ToString());
        Assert.Equal(Severity.Information, finding.Severity);
    }

    [Theory]
    [InlineData("gaohang-2022")]
    [InlineData("gaohang-2023")]
    [InlineData("shanghai-2022")]
    public void An_edition_of_the_repository_has_no_problem(string edition) => Assert.Empty(ReportChecker.Check(SharedText.Data(edition)).Problems);
}
