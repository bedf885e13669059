using System.CommandLine;
using Baogao.Cli.Output;
using Baogao.Cli.Runs;
using Baogao.Cli.Workspaces;
using Baogao.Notebooks.Execution.Freshness;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao status</c></summary>
internal static class StatusVerb
{
    public static Command Create()
    {
        var command = new Command(
            "status",
            """
            Says of each notebook whether what an earlier run made of it still belongs to its code, its parameters, its data and the program: fresh,
            or stale and why. Runs nothing. The exit code is 7 where one is stale. A file that a cell opens by itself is not tracked.

            Example: baogao status
            Example: baogao status notebooks/03-targets.ipynb
            """);
        command.Arguments.Add(RequestOptions.Notebooks);
        RequestOptions.AddTo(command);
        command.SetAction((parsed, _) => Failures.ToExitCode(() => Task.FromResult(Show(RequestOptions.Read(parsed)))));
        return command;
    }

    private static int Show(Request request)
    {
        var check = new FreshnessCheck(request.Workspace.Root, request.Edition);
        var plan = request.Plan();
        var stale = 0;
        foreach (var job in plan.Jobs)
        {
            // A failed run is the last one. What the last good one made is kept, and it is not what a run would give now.
            var failed = job.File.Failed();
            var executed = failed ?? job.File.Executed();
            var reasons = check.Reasons(job.Document, job.File.Folder, job.Parameters, executed);
            stale += reasons.Count > 0 ? 1 : 0;
            Say($"{job.File.Name}: {(reasons.Count > 0 ? "stale" : "fresh")}");
            foreach (var reading in executed is null ? [] : FreshnessCheck.ReadsOf(executed, job.File.Folder))
            {
                Say($"  reads {Workspace.Show(reading.Directory)}: {reading}");
            }

            if (executed is not null && FreshnessCheck.PackagesOf(executed) is { Count: > 0 } packages)
            {
                Say($"  packages {string.Join(", ", packages)}");
            }

            foreach (var reason in reasons)
            {
                Say($"  {(reason.Path is null ? "" : $"{Workspace.Show(reason.Path)}: ")}{reason.Text}");
            }

            if (failed is not null)
            {
                Say($"  {Workspace.Show(job.File.FailedPath)}: the failed run");
            }
        }

        foreach (var notebook in plan.Unreadable)
        {
            Say($"{notebook.Name}: cannot be read");
            Say($"  {notebook.Problem}");
        }

        return plan.Unreadable.Count > 0 ? ExitCodes.FailedCell : stale > 0 ? ExitCodes.Stale : ExitCodes.Success;
    }

    private static void Say(string line) => Console.WriteLine(Visible.Line(line));
}
