using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary>The documents for people who change the project: links, paths and commands lead somewhere.</summary>
public partial class DocumentTests
{
    private static readonly string[] Rooms = ["", "src", "src/Baogao", "src/Baogao.Notebooks", "src/Baogao.Notebooks/Execution", "src/Baogao.Kernel", "src/Baogao.Cli"];

    public static TheoryData<string> Documents => ["ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "data/README.md"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_to_a_file(string document)
        => Assert.All(
            Found(Link(), document).Where(link => !link.Contains("://", StringComparison.Ordinal)),
            link => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(FullPath(document))!, link.Split('#')[0])), $"{document}: {link}"));

    [Theory]
    [InlineData("ARCHITECTURE.md", 15)]
    [InlineData("CONTRIBUTING.md", 8)]
    public void Every_path_is_there(string document, int atLeast)
    {
        var paths = Found(Code(), document).Where(IsPath).ToList();
        Assert.True(paths.Count >= atLeast, $"{document} names {paths.Count} paths.");
        Assert.All(paths, path => Assert.Contains(Rooms, room => Exists(Path.Combine(FullPath(room), path)) || Exists(FullPath("src/Baogao." + path))));
    }

    [Fact]
    public void Every_verb_of_a_command_is_one_that_help_lists()
    {
        var help = BuiltProgram.Run(BuiltProgram.Root, "--help").Output;
        var verbs = Found(Command(), "CONTRIBUTING.md").ToList();
        Assert.NotEmpty(verbs);
        Assert.All(verbs, verb => Assert.Matches($@"(?m)^\s+{verb}\b", help));
    }

    [Fact]
    public void The_licence_says_what_holds_for_code_and_for_data()
    {
        var text = File.ReadAllText(FullPath("LICENSE"));
        Assert.StartsWith("MIT License\n", text, StringComparison.Ordinal);
        Assert.Contains("data/ is not under this licence", text, StringComparison.Ordinal);
    }

    private static bool IsPath(string code)
        => code.Contains('/', StringComparison.Ordinal) && !code.StartsWith("..", StringComparison.Ordinal) && !code.Contains(' ', StringComparison.Ordinal) && !code.Contains('<', StringComparison.Ordinal) && !code.Contains('*', StringComparison.Ordinal);

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static string FullPath(string name) => Path.Combine(BuiltProgram.Root, name);

    private static IEnumerable<string> Found(Regex pattern, string document) => pattern.Matches(File.ReadAllText(FullPath(document))).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?<!`)`([^`\n]+)`(?!`)")]
    private static partial Regex Code();

    [GeneratedRegex(@"dotnet run --project src/Baogao\.Cli -- (\w+)")]
    private static partial Regex Command();
}
