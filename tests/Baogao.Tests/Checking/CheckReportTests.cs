using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Reading.Checking;

namespace Baogao.Tests.Checking;

public class CheckReportTests
{
    [Fact]
    public void Every_line_of_a_problem_is_one_that_the_matcher_reads()
    {
        var result = new MadeUp().Row("figures", "spaces_2022", ",个,", ",项,").Check();
        var lines = result.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines[..^2], line => Assert.Matches(CheckReport.ProblemPattern, line));
        var match = Regex.Match(lines[0], CheckReport.ProblemPattern);
        Assert.Equal(["figures.csv", "9", "55", "warning", "BG422"], new[] { 1, 2, 3, 4, 6 }.Select(group => match.Groups[group].Value));
        Assert.Equal("info", Regex.Match(lines[^3], CheckReport.ProblemPattern).Groups[4].Value);
    }

    [Fact]
    public void The_problem_list_of_VS_Code_takes_problems_and_no_check_that_passed()
    {
        using var tasks = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedText.Root, ".vscode", "tasks.json")));
        var pattern = tasks.RootElement.GetProperty("tasks").EnumerateArray().Single(task => task.GetProperty("label").GetString() == "baogao: check the data")
            .GetProperty("problemMatcher").GetProperty("pattern").GetProperty("regexp").GetString()!;
        var good = new MadeUp().Check().ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(good, line => line.Contains("info: ", StringComparison.Ordinal));
        Assert.All(good, line => Assert.DoesNotMatch(pattern, line));

        var bad = new MadeUp().Row("figures", "spaces_2022", ",个,", ",项,").Check().ToString().Split('\n');
        var match = Regex.Match(bad[0], pattern);
        Assert.Equal(["figures.csv", "9", "55", "warning", "BG422"], new[] { 1, 2, 3, 4, 6 }.Select(group => match.Groups[group].Value));
        var warning = Regex.Match("data/x/figures.csv:9:55 unit: warning: doubtful [BG422]", pattern);
        Assert.Equal(("warning", "doubtful"), (warning.Groups[4].Value, warning.Groups[5].Value));
    }

    [Fact]
    public void The_last_line_counts_the_numbers_of_the_text()
        => Assert.EndsWith("\nnumbers in the text: 29, claimed: 24, excluded: 5, unclaimed: 0\n", new MadeUp().Check().ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_list_of_unclaimed_numbers_is_whole()
    {
        var many = string.Concat(Enumerable.Range(1000, 2500).Select(number => $"植树{number}棵。"));
        var result = new MadeUp().Text("1月开门红。", "1月开门红。" + many).Check();
        Assert.Equal(2500, result.Problems.Count(problem => problem.Code == ProblemCode.NumberUnclaimed));
        Assert.Equal(2500, result.Coverage!.Arabic.Unclaimed);
        Assert.DoesNotContain(result.Problems, problem => problem.Code == ProblemCode.MoreProblems);
        using var json = JsonDocument.Parse(CheckReport.ToJson([result]));
        Assert.Equal(2500, json.RootElement[0].GetProperty("problems").EnumerateArray().Count(problem => problem.GetProperty("code").GetString() == "BG407"));
    }

    [Fact]
    public void Json_holds_findings_and_coverage_and_does_not_escape_Chinese()
    {
        var json = CheckReport.ToJson([new MadeUp().Check()]);
        using var document = JsonDocument.Parse(json);
        var read = document.RootElement.EnumerateArray().Single();

        Assert.Contains("亿元", json, StringComparison.Ordinal);
        Assert.Equal("information", read.GetProperty("severity").GetString());
        Assert.Equal(0, read.GetProperty("coverage").GetProperty("arabic").GetProperty("unclaimed").GetInt32());
        var growth = read.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("place").GetProperty("code").GetString() == "BG501");
        Assert.Equal("Growth_of_tax_target_2023_is_23.2_over_18.5", growth.GetProperty("name").GetString());
        Assert.Equal("23.2 / 18.5 − 1", growth.GetProperty("formula").GetString());
    }

    [Fact]
    public void Chinese_changes_the_words_and_nothing_that_a_program_reads()
    {
        var result = new MadeUp().Row("figures", "spaces_2022", ",个,", ",项,").Check();
        var lines = CheckReport.ToText(result, Language.Chinese).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(lines[..^2], line => Assert.Matches(CheckReport.ProblemPattern, line));
        Assert.Equal("提示", Regex.Match(lines[^3], CheckReport.ProblemPattern).Groups[4].Value);
        Assert.Equal("阿拉伯数字：29个，已对应24个，已排除5个，无着落0个", lines[^1]);
        var (english, chinese) = (JsonNode.Parse(CheckReport.ToJson([result]))!, JsonNode.Parse(CheckReport.ToJson([result], Language.Chinese))!);
        Assert.NotEqual(english.ToJsonString(), chinese.ToJsonString());
        foreach (var problem in new[] { english, chinese }.SelectMany(json => json[0]!["problems"]!.AsArray().Concat(json[0]!["findings"]!.AsArray().Select(finding => finding!["place"]))))
        {
            problem!.AsObject().Remove("message");
        }

        Assert.Equal(english.ToJsonString(), chinese.ToJsonString());
    }
}
