using System.Text.Json;
using Baogao.Loading.Problems;
using Baogao.Reading.Checking;

namespace Baogao.Tests.Checking;

/// <summary>A finding that a person lets stand is left out and counted; one that is not found any more is reported.</summary>
public class AcceptanceTests
{
    private const string Wrong = "BG422,spaces_2022,三大 counts spaces,Editor,2023-01-05";

    /// <summary>What is said of rows that accept nothing.</summary>
    internal static IEnumerable<CheckResult> Unused
        => ((string[])["BG422,visits_2022,It was wrong,Editor,2023-01-05", "BG422,qqqqqq,It was wrong,Editor,2023-01-05", "BG999,spaces_2022,It was wrong,Editor,2023-01-05", "BG422,visits_2022,It was wrong,Editor,2023"]).Select(row => WrongUnit.Accepting(Wrong, row).Check());

    private static MadeUp WrongUnit => new MadeUp().Row("figures", "spaces_2022", ",个,", ",项,");

    [Fact]
    public void An_accepted_finding_is_counted_and_no_problem()
    {
        Assert.Equal(Severity.Warning, WrongUnit.Check().Severity);
        var result = WrongUnit.Accepting(Wrong).Check();
        Assert.Empty(result.Problems);
        Assert.Equal(Severity.Information, result.Severity);
        Assert.Equal("BG422", Assert.Single(result.Accepted).Code.Printed());
        Assert.Contains("\naccepted: 1\nnumbers in Chinese numerals", result.ToString(), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CheckReport.ToJson([result]));
        Assert.Equal(9, json.RootElement[0].GetProperty("accepted")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void A_contradiction_of_the_arithmetic_can_be_accepted()
    {
        MadeUp Contradiction() => new MadeUp().Row("figures", "tax_growth", ",25,", ",35,").Row("figures", "tax_growth", "增长25%", "增长35%").Text("增长 25%", "增长 35%");
        Assert.Contains(Contradiction().Check().Findings, finding => finding.Severity == Severity.Error);
        var result = Contradiction().Accepting("BG501,tax_growth,The report says so,Editor,2023-01-05").Check();
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal((Severity.Information, 1), (result.Severity, result.Accepted.Count));
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("BG422,visits_2022,It was wrong,Editor,2023-01-05", "accepted.csv:3:1 code: The check does not find BG422 for visits_2022 any more. Delete the row. [BG451]")]
    [InlineData("BG422,qqqqqq,It was wrong,Editor,2023-01-05", "accepted.csv:3:7 row: No table has the row \"qqqqqq\". Correct the key, or delete the row. [BG451]")]
    [InlineData("BG999,spaces_2022,It was wrong,Editor,2023-01-05", "accepted.csv:3:1 code: \"BG999\" is no code of the checker. Write one such as BG447, or delete the row. [BG451]")]
    [InlineData("BG502,budget_growth,Information needs no leave,Editor,2023-01-05", "accepted.csv:3:1 code: The check does not find BG502 for budget_growth any more. Delete the row. [BG451]")]
    [InlineData("BG422,visits_2022,It was wrong,Editor,2023", "accepted.csv:3:39 on: \"2023\" is not a day. Write the day, such as 2022-12-27. [BG227]")]
    public void What_is_accepted_and_not_found_is_told(string row, string problem)
    {
        var result = WrongUnit.Accepting(Wrong, row).Check();
        Assert.Equal(problem, result.Problems.Last(one => one is { File: "accepted.csv", Line: 3 }).ToString());
        Assert.Single(result.Accepted);
    }

    [Fact]
    public void Without_a_text_what_only_a_text_shows_is_not_called_outdated()
    {
        var result = new MadeUp().Accepting("BG447,visits_2022,Named before,Editor,2023-01-05", "BG501,tax_growth,Wrong,Editor,2023-01-05").Check(withText: false);
        Assert.Equal("accepted.csv:3:1 code: The check does not find BG501 for tax_growth any more. Delete the row. [BG451]", Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void An_error_of_the_tables_cannot_be_accepted()
    {
        var result = new MadeUp().Row("figures", "visits_2022", ",65,", ",66,").Accepting("BG325,visits_2022,It is right,Editor,2023-01-05").Check();
        Assert.Equal(Severity.Error, result.Severity);
        Assert.Contains("accepted.csv:2:1 code: An error of the tables cannot be accepted: BG325 of visits_2022 has to be mended. Mend it and delete this row. [BG451]", result.Problems.Select(problem => problem.ToString()));
        Assert.Empty(result.Accepted);
    }
}
