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
        var accept = new Option<string[]>("--accept")
        {
            Description = "Lets a finding of one edition stand: writes its code and the key of its row into accepted.csv.",
            HelpName = "CODE ROW",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var reason = new Option<string?>("--reason") { Description = "Why the finding may stand; goes with --accept.", HelpName = "TEXT" };
        var by = new Option<string?>("--by") { Description = "Who says so; git's user.name where it is not given.", HelpName = "NAME" };
        var command = new Command(
            "check",
            """
            Checks the data of editions: every problem at once, with file, line and column, and what the stated numbers imply.
            Each row is compared with what the reader of "baogao read" makes of its quote: a difference is a warning.
            With --source, the last line counts the numbers in the text: claimed, excluded, unclaimed.
            With --accept, nothing is printed but what was accepted: the check leaves that finding out from then on, and counts it.

            Example: baogao check
            Example: baogao check data/gaohang-2022 --source REPORT.txt
            Example: baogao check --language zh
            Example: baogao check gaohang-2022 --accept BG426 forums_2022 --reason "The sentence before bounds it"
            """);
        command.Arguments.Add(directories);
        command.Options.Add(source);
        command.Options.Add(format);
        command.Options.Add(language);
        command.Options.Add(accept);
        command.Options.Add(reason);
        command.Options.Add(by);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(parsed.GetValue(accept) is { Length: 2 } finding
            ? CheckAcceptance.Accept(Folders(parsed.GetValue(directories) ?? []), parsed.GetValue(source), finding[0], finding[1], parsed.GetValue(reason), parsed.GetValue(by))
            : parsed.GetValue(reason) is not null || parsed.GetValue(by) is not null ? throw new UsageException("--reason and --by go with --accept CODE ROW.")
            : Check(parsed.GetValue(directories) ?? [], parsed.GetValue(source), parsed.GetValue(format) == "json", LanguageTexts.OfTag(parsed.GetValue(language))))));
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

    /// <summary>The folders of the editions that are named; of all in <c>data/</c> where none is.</summary>
    private static IReadOnlyList<string> Folders(string[] directories)
    {
        if (directories.Length == 0)
        {
            var workspace = Workspace.Find(Environment.CurrentDirectory);
            return workspace.Editions() is { Count: > 0 } all ? all
                : throw new UsageException($"No editions in {Workspace.Show(workspace.Data)}/: expected folders that hold datapackage.json.");
        }

        return [.. directories.Select(Workspace.EditionFolder)];
    }
}
