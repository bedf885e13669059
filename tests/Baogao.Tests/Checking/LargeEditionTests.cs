using System.Globalization;
using System.Text;
using Baogao.Loading.Problems;
using Baogao.Reading.Checking;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Checking;

/// <summary>The check of an edition takes a time that grows with its rows, not with their square: 100,000 figures within a minute.</summary>
/// <remarks>Measured in processor time, and alone: a machine that is busy with other work makes a check wait, and other tests would be counted.</remarks>
[Trait("Category", "Slow")]
[Collection(nameof(LargeEditionTests))]
[CollectionDefinition(nameof(LargeEditionTests), DisableParallelization = true)]
public sealed class LargeEditionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_check_grows_linearly(bool withText)
    {
        Check(1_000, withText);
        var small = Check(10_000, withText);
        var large = Check(100_000, withText);
        // Ten times the rows; a quadratic part would make it a hundred times.
        Assert.True(large < TimeSpan.FromSeconds(60), $"{large}");
        Assert.True(large < small * 40, $"{small}, {large}");
    }

    /// <summary>Checks an edition of so many figures, five of each indicator: level, growth, plan, stretch and a part of the year.</summary>
    private TimeSpan Check(int figures, bool withText)
    {
        var edition = new SmallEdition();
        var (indicators, rows, text) = (new StringBuilder(), new StringBuilder(), new StringBuilder("总述。\n（一）经济。\n"));
        edition["indicators.csv"] = edition["indicators.csv"].Split('\n')[0] + "\n";
        edition["bases.csv"] = edition["bases.csv"].Split('\n')[0] + "\nwhole,i00000,产值,,\n";
        edition["figures.csv"] = edition["figures.csv"].Split('\n')[0] + "\n";
        foreach (var table in (string[])["rankings", "honours", "milestones", "projects", "exclusions", "series", "codes"])
        {
            edition.Delete(table + ".csv");
        }

        edition.Json(package => package["resources"] = new System.Text.Json.Nodes.JsonArray([.. package["resources"]!.AsArray()
            .Where(resource => (string)resource!["name"]! is "sections" or "indicators" or "bases" or "figures").Select(resource => resource!.DeepClone())]));
        for (var i = 0; i < figures / 5; i++)
        {
            var n = i.ToString("D5", CultureInfo.InvariantCulture);
            indicators.Append(CultureInfo.InvariantCulture, $"i{n},产值,Output {n},economy,up,flow,\n");
            rows.Append(CultureInfo.InvariantCulture, $"a{n},i{n},2022,unstated,actual,level,eq,{i}.5,,亿元,,,,,1.1.1,产值{i}.5亿元,report,\n");
            rows.Append(CultureInfo.InvariantCulture, $"b{n},i{n},2022,unstated,actual,growth,eq,{i}.2,,%,,,2021,,1.1.1,产值增长{i}.2%,report,\n");
            rows.Append(CultureInfo.InvariantCulture, $"c{n},i{n},2023,unstated,target,level,eq,{i}.7,,亿元,,,,,2.0.1,产值计划{i}.7亿元,report,\n");
            rows.Append(CultureInfo.InvariantCulture, $"d{n},i{n},2023,unstated,stretch_target,level,eq,{i}.9,,亿元,,,,,2.0.1,产值力争{i}.9亿元,report,\n");
            rows.Append(CultureInfo.InvariantCulture, $"e{n},i{n},2022-01/2022-11,unstated,actual,level,eq,{i}.3,,亿元,,,,,1.1.1,产值已达{i}.3亿元,report,\n");
            text.Append(CultureInfo.InvariantCulture, $"第一项产值{i}.5亿元。产值增长{i}.2%。产值已达{i}.3亿元。\n");
        }

        text.Append("目标\n");
        for (var i = 0; i < figures / 5; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"产值计划{i}.7亿元。产值力争{i}.9亿元。\n");
        }

        edition["indicators.csv"] += indicators;
        edition["figures.csv"] += rows;
        var directory = folder.Path + "/" + figures.ToString(CultureInfo.InvariantCulture);
        edition.Write(directory);
        File.WriteAllText(directory + "/report.txt", text.ToString());
        var before = Environment.CpuUsage.TotalTime;
        var result = ReportChecker.Check(directory, withText ? directory + "/report.txt" : null);
        var elapsed = Environment.CpuUsage.TotalTime - before;
        // All was really looked at.
        Assert.Empty(result.Problems.Where(problem => problem.Code is < ProblemCode.ChineseNumberUnclaimed and not ProblemCode.MoreProblems).Select(problem => problem.ToString()).Take(3));
        Assert.True(result.Findings.Count >= figures * 3 / 5, $"{result.Findings.Count}");
        Assert.Equal(withText ? figures : null, result.Coverage?.Arabic.Claimed);
        return elapsed;
    }
}
