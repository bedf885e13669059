using System.CommandLine;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao run</c>, which is also what <c>baogao</c> alone does.</summary>
internal static class RunVerb
{
    public static Command Create()
    {
        var command = new Command(
            "run",
            """
            Runs the notebooks of which something has changed and makes out/index.html and out/notebooks/.
            With --help behind a notebook it lists the parameters that it declares.

            Example: baogao run notebooks/03-targets-2023.ipynb
            Example: baogao run notebooks/03-targets-2023.ipynb --help
            Example: baogao run --edition ../other-town-2022 --language zh
            """);
        command.Arguments.Add(RequestOptions.Notebooks);
        Options(command);
        return command;
    }

    /// <summary>Lets the root command do the same for all notebooks.</summary>
    public static void AddTo(RootCommand root) => Options(root);

    private static void Options(Command command)
    {
        RunningOptions.AddTo(command);
        command.SetAction((parsed, stop) => Failures.ToExitCode(async () =>
        {
            var request = RequestOptions.Read(parsed);
            var (notebooks, code) = await RunningOptions.Read(parsed, request).ExecuteAsync(stop).ConfigureAwait(false);
            if (code != ExitCodes.Success)
            {
                await Console.Error.WriteLineAsync(
                    $"{request.Notebooks.Count - notebooks.Count(notebook => !notebook.IsFailed)} of {request.Notebooks.Count} notebooks failed, so the page was not made anew. What ran is in {Workspace.Show(request.Workspace.Executed)}.").ConfigureAwait(false);
                return code;
            }

            new Publication(request, notebooks).WritePage();
            Console.WriteLine($"Executed notebooks: {Workspace.Show(request.Workspace.Executed)}");
            return ExitCodes.Success;
        }));
    }
}
