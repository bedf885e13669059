using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;

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
            Workspace.Find(Environment.CurrentDirectory).SelectAll(parsed.GetValue(RequestOptions.Notebooks) ?? []), parsed.GetValue(Check)))));
        return command;
    }

    private static int Clean(IReadOnlyList<string> paths, bool isCheck)
    {
        var read = paths.Select(path => (Path: path, Read: UnreadableNotebook.Load(path))).ToList();
        var unreadable = read.Select(each => each.Read.Unreadable).OfType<UnreadableNotebook>().ToList();
        foreach (var notebook in unreadable)
        {
            Console.Error.WriteLine(notebook.Problem);
        }

        var unclean = read.Where(each => each.Read.Document?.Clean() == true).Select(each => (each.Path, Document: each.Read.Document!)).ToList();
        foreach (var (path, document) in unclean)
        {
            Console.WriteLine($"{Workspace.Show(path)}: {(isCheck ? "holds what a run left. Run baogao clean." : "cleaned")}");
            if (!isCheck)
            {
                document.Save(path);
            }
        }

        Console.WriteLine($"{paths.Count - unclean.Count - unreadable.Count} of {paths.Count} notebooks {(isCheck ? "are" : "were")} clean.");
        return unreadable.Count > 0 ? ExitCodes.FailedCell : isCheck && unclean.Count > 0 ? ExitCodes.Stale : ExitCodes.Success;
    }
}
