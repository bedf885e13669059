using System.CommandLine;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao check</c>: tells everything that is wrong with editions, and holds one against the text that it was read from.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var directories = new Argument<string[]>("directory")
        {
            Description = "The editions' folders; all in data/ where none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var source = new Option<string?>("--source") { Description = "The report's text: every quote must stand in it, every number of it must be accounted for.", HelpName = "REPORT.txt" };
        var format = new Option<string>("--format") { Description = "text for people and editors, json for tools.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command(
            "check",
            """
            Checks the data of editions: every problem at once, with file, line and column, and what the stated numbers imply.
            With --source, the last line counts the numbers in the text: claimed, excluded, unclaimed.

            Example: baogao check
            Example: baogao check data/gaohang-2022 --source REPORT.txt
            """);
        command.Arguments.Add(directories);
        command.Options.Add(source);
        command.Options.Add(format);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(
            Check(parsed.GetValue(directories) ?? [], parsed.GetValue(source), parsed.GetValue(format) == "json"))));
        return command;
    }

    private static int Check(string[] directories, string? source, bool asJson)
    {
        if (source is not null && directories.Length != 1)
        {
            throw new UsageException("--source goes with one edition: baogao check data/gaohang-2022 --source REPORT.txt");
        }

        var folders = directories.Length > 0 ? directories : Workspace.Find(Environment.CurrentDirectory).Editions();
        var worst = Severity.Information;
        foreach (var result in folders.Select(folder => ReportChecker.Check(folder, source)))
        {
            if (asJson)
            {
                Console.WriteLine(CheckReport.ToJson(result));
            }
            else
            {
                CheckDisplay.Write(result);
            }

            worst = result.Severity > worst ? result.Severity : worst;
        }

        return worst switch { Severity.Error => ExitCodes.BadData, Severity.Warning => ExitCodes.DoubtfulData, _ => ExitCodes.Success };
    }
}
