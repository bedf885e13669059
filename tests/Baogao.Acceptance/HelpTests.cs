using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

/// <summary>Every verb explains itself, and the README names commands that exist.</summary>
public partial class HelpTests
{
    [Theory]
    [InlineData]
    [InlineData("run")]
    [InlineData("publish")]
    [InlineData("status")]
    [InlineData("clean")]
    [InlineData("check")]
    [InlineData("tidy")]
    [InlineData("targets")]
    [InlineData("read")]
    [InlineData("new")]
    [InlineData("confirm")]
    [InlineData("changes")]
    [InlineData("compare")]
    [InlineData("query")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("import-series")]
    [InlineData("kernel")]
    public void Every_verb_has_help_with_an_example(params string[] verb)
    {
        var help = BuiltProgram.Run(BuiltProgram.Root, [.. verb, "--help"]);
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("Example: baogao" + string.Concat(verb.Select(word => " " + word)), help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_lists_every_verb_that_the_tests_ask_for_help()
    {
        var help = BuiltProgram.Run(BuiltProgram.Root, "--help").Output;
        var verbs = Verb().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(match => match.Groups[1].Value);
        Assert.Equal(["run", "publish", "status", "clean", "check", "tidy", "read", "new", "confirm", "changes", "compare", "targets", "query", "export", "import", "import-series", "kernel"], verbs);
    }

    [Fact]
    public void The_readme_names_verbs_and_options_that_exist()
    {
        var readme = File.ReadAllText(Path.Combine(BuiltProgram.Root, "README.md"));
        var commands = Command().Matches(readme).Select(match => match.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.NotEmpty(commands);
        foreach (var verb in commands.GroupBy(words => words.Length == 0 || words[0].StartsWith('-') ? "" : words[0]))
        {
            var help = BuiltProgram.Run(BuiltProgram.Root, verb.Key.Length == 0 ? ["--help"] : [verb.Key, "--help"]);
            Assert.True(help.ExitCode == 0, verb.Key);
            Assert.All(verb.SelectMany(words => words).Where(word => word.StartsWith("--", StringComparison.Ordinal)).Distinct(), option => Assert.Contains(option, help.Output, StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"^  ([a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Verb();

    [GeneratedRegex(@"dotnet run --project src/Baogao\.Cli(?: --)?((?: [^\s`]+)*)")]
    private static partial Regex Command();
}
