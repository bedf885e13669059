using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Reading.Checking;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao check</c>: tells everything that is wrong with editions, and holds one against the text that it was read from.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var directories = new Argument<string[]>("directory")
        {
            Description = "The editions: names under data/, or folders; all in data/ where none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var source = new Option<string?>("--source") { Description = "The report's text: every quote must stand in it, every number of it must be accounted for.", HelpName = "REPORT.txt" };
        var format = new Option<string>("--format") { Description = "text for people and editors, json for tools.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var language = new Option<string>("--language") { Description = "The language of the messages: en or zh.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong([.. LanguageTexts.Tags]);
        var command = new Command(
            "check",
            """
            Checks the data of editions: every problem at once, with file, line and column, and what the stated numbers imply.
            With --source, the last line counts the numbers in the text: claimed, excluded, unclaimed.

            Example: baogao check
            Example: baogao check data/gaohang-2022 --source REPORT.txt
            Example: baogao check --language zh
            """);
        command.Arguments.Add(directories);
        command.Options.Add(source);
        command.Options.Add(format);
        command.Options.Add(language);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(
            Check(parsed.GetValue(directories) ?? [], parsed.GetValue(source), parsed.GetValue(format) == "json", LanguageTexts.OfTag(parsed.GetValue(language))))));
        return command;
    }

    private static int Check(string[] directories, string? source, bool asJson, Language language)
    {
        if (source is not null && directories.Length != 1)
        {
            throw new UsageException("--source goes with one edition: baogao check data/gaohang-2022 --source REPORT.txt");
        }

        var results = new List<CheckResult>();
        foreach (var folder in Folders(directories))
        {
            var result = ReportChecker.Check(folder, source);
            results.Add(result);
            if (!asJson)
            {
                CheckDisplay.Write(result, language);
            }
        }

        if (asJson)
        {
            Console.Write(CheckReport.ToJson(results, language));
        }

        return results.Max(result => result.Severity) switch { Severity.Error => ExitCodes.BadData, Severity.Warning => ExitCodes.DoubtfulData, _ => ExitCodes.Success };
    }

    /// <summary>The editions' folders as a user writes them. A name that is no path is one under <c>data/</c>, where there is a workspace.</summary>
    private static IReadOnlyList<string> Folders(string[] directories)
    {
        if (directories.Length == 0)
        {
            var workspace = Workspace.Find(Environment.CurrentDirectory);
            return workspace.Editions() is { Count: > 0 } all ? all
                : throw new UsageException($"No editions in {Workspace.Show(workspace.Data)}/: expected folders that hold datapackage.json.");
        }

        return [.. directories.Select(directory => Path.Exists(directory) || directory.Length == 0 || Path.GetFileName(directory) != directory ? directory
            : Workspace.TryFind(Environment.CurrentDirectory) is { } workspace ? Workspace.Relative(workspace.Edition(directory)) : directory)];
    }
}
