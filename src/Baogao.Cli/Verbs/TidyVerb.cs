using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Notebooks.Documents;
using Baogao.Reading.Checking;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao tidy</c>: brings <c>datapackage.json</c> in step with the tables.</summary>
internal static class TidyVerb
{
    public static Command Create()
    {
        var directories = new Argument<string[]>("directory")
        {
            Description = "The editions' folders; all in data/ where none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var yes = new Option<bool>("--yes") { Description = "Writes the changes; without it they are only shown." };
        var command = new Command(
            "tidy",
            """
            Shows what datapackage.json of an edition should say otherwise: the description of each table follows from the columns of its file.
            What you write by hand stays: title, places, year, day, sources, licence, and constraints of your own. Tables are not touched.
            With --yes it writes the file. Without it the exit code is 7 where something would change.

            Example: baogao tidy data/gaohang-2022
            Example: baogao tidy data/gaohang-2022 --yes
            """);
        command.Arguments.Add(directories);
        command.Options.Add(yes);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Tidy(parsed.GetValue(directories) ?? [], parsed.GetValue(yes)))));
        return command;
    }

    private static int Tidy(string[] directories, bool write)
    {
        var folders = directories.Length > 0 ? directories : Workspace.Find(Environment.CurrentDirectory).Editions();
        var packages = folders.Select(EditionTidy.Compare).ToList();
        foreach (var package in packages)
        {
            Show(package, write);
            if (write && package is { Text: { } text, Differences.Count: > 0 })
            {
                AtomicFile.WriteText(package.Path, text);
            }
        }

        return packages.Any(package => package.Text is null) ? ExitCodes.BadData
            : !write && packages.Any(package => package.Differences.Count > 0) ? ExitCodes.Stale
            : ExitCodes.Success;
    }

    private static void Show(TidyPackage package, bool write)
    {
        foreach (var problem in package.Problems)
        {
            Console.WriteLine(CheckReport.Line(problem));
        }

        foreach (var difference in package.Differences)
        {
            Console.WriteLine(Visible.Line($"{package.Path}: {difference}"));
        }

        if (package.Text is not null)
        {
            Console.WriteLine($"{Visible.Line(package.Path)}: {(package.Differences.Count == 0 ? "tidy." : write ? "written." : "not written. To write these changes: add --yes.")}");
        }
    }
}
