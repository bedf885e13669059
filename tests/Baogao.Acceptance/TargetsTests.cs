namespace Baogao.Acceptance;

/// <summary><c>baogao targets</c> on the editions that every workspace has.</summary>
public sealed class TargetsTests
{
    [Fact]
    public void Targets_are_a_table_in_either_language_or_a_csv_file()
    {
        using var workspace = new TestWorkspace();
        var table = workspace.Run("targets", "gaohang-2022", "--indicator", "tax_revenue", "--language", "zh");
        Assert.True(table.ExitCode == 0, table.All);
        Assert.Contains("2023, 税收收入", table.Output, StringComparison.Ordinal);
        Assert.Contains("23.2亿元", table.Output, StringComparison.Ordinal);

        var csv = workspace.Run("targets", "--indicator", "tax_revenue", "--level", "town", "--csv", "targets.csv");
        Assert.True(csv.ExitCode == 0, csv.All);
        var lines = File.ReadAllLines(workspace["targets.csv"]);
        Assert.StartsWith("place,place_zh,level,year,report_date,indicator,", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Gaohang Town,高行镇,town,2023,2022-12-27,tax_revenue,税收收入,level,23.2,,eq,亿元,", StringComparison.Ordinal));
        Assert.EndsWith($"targets.csv: {lines.Length - 1} targets\n", csv.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_edition_has_is_told_with_what_there_is()
    {
        using var workspace = new TestWorkspace();
        var run = workspace.Run("targets", "gaohang-2022", "--indicator", "gdp");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("No target of a single year is there for this. There are targets of ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("tax_revenue", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith(" for 2023, at the levels town.\n", run.Errors, StringComparison.Ordinal);
    }
}
