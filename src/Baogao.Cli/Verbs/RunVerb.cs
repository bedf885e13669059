using System.CommandLine;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao run</c>, which is also what <c>baogao</c> alone does.</summary>
internal static class RunVerb
{
    private static readonly Option<double?> Timeout = new("--timeout") { Description = "Seconds that a cell may run; no limit where it is not given." };

    private static readonly Option<bool> Force = new("--force") { Description = "Runs notebooks too of which nothing has changed since their last run." };

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
        RequestOptions.AddTo(command);
        command.Options.Add(Timeout);
        command.Options.Add(Force);
        command.SetAction((parsed, stop) => Failures.ToExitCode(() =>
        {
            var run = new Run(RequestOptions.Read(parsed), new RunDisplay())
            {
                Timeout = parsed.GetValue(Timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                IsForced = parsed.GetValue(Force),
            };
            return run.ExecuteAsync(stop);
        }));
    }
}
