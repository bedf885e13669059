using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Reading.Checking;

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
    [InlineData("pudong-2022")]
    [InlineData("shanghai-2022")]
    public void An_edition_of_the_repository_has_no_problem(string edition) => Assert.Empty(ReportChecker.Check(SharedText.Data(edition)).Problems);

    [Theory]
    [InlineData("pudong-2022")]
    [InlineData("shanghai-2022")]
    public void Every_observation_has_a_publisher_and_a_whole_address(string edition)
    {
        var report = Report.Load(SharedText.Data(edition));
        var sources = report.Series.Select(observation => observation.Source).Concat(report.Figures.Select(figure => figure.Provenance.Source)).Distinct().ToList();
        Assert.NotEmpty(sources);
        Assert.All(sources, source =>
        {
            Assert.DoesNotContain("no address", source.Title.En, StringComparison.Ordinal);
            Assert.True(new Uri(source.Path!).AbsolutePath.Length > 5, source.Path);
            // An address that ends with a day is that of a folder.
            Assert.DoesNotMatch(@"/(\d{8}|\d{4}-\d{2}-\d{2})/?$", source.Path!);
        });
    }

    [Fact]
    public void A_scope_of_the_vocabulary_says_how_many_peers_it_has()
    {
        var report = Report.Load(SharedText.Data("gaohang-2022"));
        var ranking = report.Rankings.Single(one => one.Id == "hotline_assessment");
        Assert.Equal((24, "pudong_towns"), (ranking.Peers, ranking.PeersSource?.Name));
        Assert.Null(report.Rankings.Single(one => one.Id == "tax_completion").Peers);
        Assert.Equal(PlaceLevel.Town, report.Codes.Find("scopes", "全区各镇")!.Level);
        Assert.Equal(1, report.Codes.All.Count(code => code is { List: "scopes", Id: "全区各镇" }));
    }
}
