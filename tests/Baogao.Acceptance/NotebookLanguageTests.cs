using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary>Every notebook says the same in English and in Chinese: the cells stand in pairs, and what is no prose in one stands in the other.</summary>
[Trait("Category", "Slow")]
public partial class NotebookLanguageTests(ExecutedFixture executed)
{
    [Theory]
    [MemberData(nameof(NotebookConventionTests.Notebooks), MemberType = typeof(NotebookConventionTests))]
    public void Each_English_cell_is_followed_by_its_Chinese_one(string name)
    {
        var cells = JsonNode.Parse(File.ReadAllText(Path.Combine(BuiltProgram.Root, "notebooks", name)))!["cells"]!.AsArray().Select(cell => cell!).ToList();
        Assert.Equal(cells.Count, cells.Select(cell => (string?)cell["id"]).Distinct().Count());
        var prose = cells.Where(cell => (string?)cell["cell_type"] == "markdown").ToList();
        Assert.NotEmpty(prose);
        Assert.Equal(prose.Select((_, i) => i % 2 == 0 ? "en" : "zh"), prose.Select(cell => (string?)cell["metadata"]!["tags"]!.AsArray().Single()));
        foreach (var pair in prose.Chunk(2))
        {
            Assert.Equal(cells.IndexOf(pair[0]) + 1, cells.IndexOf(pair[1]));
            Assert.Equal((string?)pair[0]["id"] + "-zh", (string?)pair[1]["id"]);
            var (english, chinese) = (Source(pair[0]), Source(pair[1]));
            Assert.Equal(Heading().Match(english).Value, Heading().Match(chinese).Value);
            Assert.Equal(Items(english), Items(chinese));
            Assert.All(Kept(english), part => Assert.Contains(part, chinese, StringComparison.Ordinal));
            Assert.All(Kept(chinese), part => Assert.Contains(part, english, StringComparison.Ordinal));
            Assert.True(Han().Count(Code().Replace(chinese, "")) >= 3, chinese);
            Assert.DoesNotMatch(HalfWidth(), Code().Replace(chinese, ""));
        }
    }

    [Theory]
    [InlineData("zh", "报告概览", "The report at a glance", "注意事项", "数字")]
    [InlineData("en", "The report at a glance", "报告概览", "Caveats", "figures")]
    public void The_page_speaks_one_language_from_its_title_to_its_tables(string language, string heading, string other, string caveats, string counted)
    {
        using var workspace = executed.Copy("00-overview");
        // English is the default, and has run.
        var run = workspace.Run(["publish", "notebooks/00-overview.ipynb", "--no-images", .. language == "en" ? (string[])[] : ["-p", $"language={language}"]]);
        Assert.True(run.ExitCode == 0, run.All);
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.Contains($"<html lang=\"{(language == "zh" ? "zh-CN" : "en")}\">", page, StringComparison.Ordinal);
        Assert.All([heading, caveats, counted], text => Assert.Contains(text, page, StringComparison.Ordinal));
        Assert.DoesNotContain(other, page, StringComparison.Ordinal);
        var kept = File.ReadAllText(workspace["out/notebooks/00-overview.ipynb"]);
        Assert.All([heading, other], text => Assert.Contains(text, kept, StringComparison.Ordinal));
    }

    /// <summary>Code, targets of links and numbers: what a translation keeps.</summary>
    private static IEnumerable<string> Kept(string prose) => Code().Matches(prose).Concat(Link().Matches(prose)).Concat(Number().Matches(Code().Replace(prose, ""))).Select(match => match.Value);

    private static int Items(string prose) => Item().Count(prose);

    private static string Source(JsonNode cell) => string.Concat(cell["source"]!.AsArray().Select(line => (string?)line));

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
