using System.CommandLine;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao check</c>: reads editions and tells everything that is wrong with them.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var directories = new Argument<string[]>("directory")
        {
            Description = "The editions' folders; all in data/ where none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(
            "check",
            """
            Checks the data of editions. Every problem is told at once, with file, line and column.

            Example: baogao check data/gaohang-2022
            """);
        command.Arguments.Add(directories);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Check(parsed.GetValue(directories) ?? []))));
        return command;
    }

    private static int Check(string[] directories)
    {
        var folders = directories.Length > 0 ? directories : Workspace.Find(Environment.CurrentDirectory).Editions();
        var worst = ExitCodes.Success;
        foreach (var folder in folders)
        {
            var (report, problems) = ReportReader.Read(folder);
            foreach (var problem in problems)
            {
                Console.WriteLine(problem);
            }

            worst = report is null ? ExitCodes.BadData : worst;
        }

        return worst;
    }
}
