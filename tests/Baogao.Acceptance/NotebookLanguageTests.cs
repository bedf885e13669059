using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary>Every notebook says the same in English and in Chinese, and one run serves what is published in both.</summary>
[Trait("Category", "Slow")]
public partial class NotebookLanguageTests(ExecutedFixture executed)
{
    [Fact]
    public void Each_notebook_has_a_Chinese_one_of_its_name()
        => Assert.Equal(NotebookConventionTests.Notebooks.Select(row => row.Data), Directory.GetFiles(Path.Combine(NotebookConventionTests.Folder, "zh"), "*.ipynb").Select(Path.GetFileName).Order());

    [Theory]
    [MemberData(nameof(NotebookConventionTests.Notebooks), MemberType = typeof(NotebookConventionTests))]
    public void The_Chinese_notebook_has_the_same_cells_and_code_and_says_the_same(string name)
    {
        var (english, chinese) = (Cells(name), Cells($"zh/{name}"));
        Assert.Equal(english.Count, english.Select(Id).Distinct().Count());
        Assert.Equal(english.Select(Outline), chinese.Select(Outline));
        foreach (var (ours, theirs) in english.Zip(chinese))
        {
            var (own, other) = (Source(ours), Source(theirs));
            if (IsProse(ours))
            {
                Assert.Equal(Heading().Match(own).Value, Heading().Match(other).Value);
                Assert.Equal(Items(own), Items(other));
                Assert.All(Kept(own), part => Assert.Contains(part, other, StringComparison.Ordinal));
                Assert.All(Kept(other), part => Assert.Contains(part, own, StringComparison.Ordinal));
                Assert.True(Han().Count(Code().Replace(other, "")) >= 3, other);
                Assert.DoesNotMatch(HalfWidth(), Code().Replace(other, ""));
            }
            else
            {
                // What these two may differ in is held by the conventions.
                Assert.Equal(Id(ours) is "setup" or "parameters" ? own.Replace("import setup", "import ../setup", StringComparison.Ordinal).Replace("\"en\"", "\"zh\"", StringComparison.Ordinal) : own, other);
            }
        }
    }

    [Theory]
    [InlineData("zh", "报告概览", "The report at a glance", "注意事项", "结论")]
    [InlineData("en", "The report at a glance", "报告概览", "Caveats", "Finding")]
    public void The_page_opens_in_one_language_from_its_title_to_its_tables_and_holds_the_other_without_a_run_for_each(string language, string heading, string other, string caveats, string head)
    {
        using var workspace = executed.Copy("00-overview");
        var run = workspace.Run("publish", "00-overview", "--no-images", "--language", language);
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("00-overview: unchanged, not run\n", run.Output, StringComparison.Ordinal);
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.Contains($"<html lang=\"{(language == "zh" ? "zh-CN" : "en")}\">", page, StringComparison.Ordinal);
        var versions = page.Split("<div class=\"version\"");
        Assert.Equal((3, false, true), (versions.Length, versions[1].StartsWith(" hidden", StringComparison.Ordinal), versions[2].Split('>')[0].EndsWith(" hidden", StringComparison.Ordinal)));
        Assert.All([heading, caveats, $">{head}</th>"], text => Assert.Contains(text, versions[1], StringComparison.Ordinal));
        Assert.DoesNotContain(other, versions[1], StringComparison.Ordinal);
        Assert.Contains(other, versions[2].Split("<script type=\"application/json\" id=\"rows\">")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_Chinese_set_runs_by_its_path_into_a_folder_of_its_own_and_leaves_page_and_English_results()
    {
        using var workspace = executed.Copy("00-overview");
        var (page, english) = (File.ReadAllText(workspace["out/index.html"]), File.ReadAllText(workspace["out/notebooks/00-overview.ipynb"]));
        var run = workspace.Run("run", "notebooks/zh/00-overview.ipynb");
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("zh/00-overview: done", run.Output, StringComparison.Ordinal);
        var chinese = File.ReadAllText(workspace["out/notebooks/zh/00-overview.ipynb"]);
        Assert.All(["报告概览", "报告列出5项名次，3项第一", "application/vnd.baogao.localized+json"], text => Assert.Contains(text, chinese, StringComparison.Ordinal));
        Assert.Equal(page, File.ReadAllText(workspace["out/index.html"]));
        Assert.Equal(english, File.ReadAllText(workspace["out/notebooks/00-overview.ipynb"]));

        var refused = workspace.Run("publish", "notebooks/zh/00-overview.ipynb", "--no-images");
        refused.EndedWith(2, errors: "notebooks/zh/00-overview.ipynb gives its prose to what is published, and notebooks/00-overview.ipynb the charts and tables in both languages. Publish that one: baogao publish 00-overview --language zh\n");
    }

    [Fact]
    public void A_Chinese_notebook_that_cannot_be_read_is_reported_and_costs_the_exit_code()
    {
        using var workspace = executed.Copy("00-overview");
        File.WriteAllText(workspace["notebooks/zh/00-overview.ipynb"], "{");
        var run = workspace.Run("publish", "00-overview", "--no-images", "--allow-failed");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("zh/00-overview: cannot be read, not run\n00-overview: unchanged, not run\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("notebooks/zh/00-overview.ipynb:1:2: this is not JSON", run.Errors, StringComparison.Ordinal);
    }

    private static List<JsonNode> Cells(string name)
        => [.. JsonNode.Parse(File.ReadAllText(Path.Combine(NotebookConventionTests.Folder, name)))!["cells"]!.AsArray().Select(cell => cell!)];

    private static string? Id(JsonNode cell) => (string?)cell["id"];

    private static string Outline(JsonNode cell) => $"{Id(cell)} {cell["cell_type"]} {cell["metadata"]!.ToJsonString()}";

    private static bool IsProse(JsonNode cell) => (string?)cell["cell_type"] == "markdown";

    /// <summary>Code, targets of links and numbers: what a translation keeps.</summary>
    private static IEnumerable<string> Kept(string prose) => Code().Matches(prose).Concat(Link().Matches(prose)).Concat(Number().Matches(Code().Replace(prose, ""))).Select(match => match.Value);

    private static int Items(string prose) => Item().Count(prose);

    private static string Source(JsonNode cell) => NotebookConventionTests.Source(cell);

    [GeneratedRegex("^#+")]
    private static partial Regex Heading();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=\]\()[^)]+")]
    private static partial Regex Link();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex("^- ", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;:?!()]|[,;:?!()]\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HalfWidth();
}
