using System.CommandLine;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao clean</c></summary>
internal static class CleanVerb
{
    private static readonly Option<bool> Check = new("--check") { Description = "Changes nothing; the exit code is 7 where a notebook holds what a run left." };

    public static Command Create()
    {
        var command = new Command(
            "clean",
            """
            Takes out of notebooks what a run left in them (outputs, execution counts, timings, injected parameters) and what VS Code or Jupyter
            added to their metadata. All else stays as it is.

            Example: baogao clean
            Example: baogao clean --check
            """);
        command.Arguments.Add(RequestOptions.Notebooks);
        command.Options.Add(Check);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Clean(
            Workspace.Find(Environment.CurrentDirectory).Select(parsed.GetValue(RequestOptions.Notebooks) ?? []), parsed.GetValue(Check)))));
        return command;
    }

    private static int Clean(IReadOnlyList<string> paths, bool isCheck)
    {
        // All are read before the first is written: a file that is no notebook leaves the others alone.
        var unclean = paths.Select(path => (Path: path, Document: NotebookDocument.Load(path, Workspace.Show(path))))
            .Where(each => each.Document.Clean()).ToList();
        foreach (var (path, document) in unclean)
        {
            Console.WriteLine($"{Workspace.Show(path)}: {(isCheck ? "holds what a run left. Run baogao clean." : "cleaned")}");
            if (!isCheck)
            {
                document.Save(path);
            }
        }

        Console.WriteLine($"{paths.Count - unclean.Count} of {paths.Count} notebooks {(isCheck ? "are" : "were")} clean.");
        return isCheck && unclean.Count > 0 ? ExitCodes.Stale : ExitCodes.Success;
    }
}
