using System.Diagnostics;
using System.Globalization;
using Baogao.Cli.Output;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Runs;
using Spectre.Console;

namespace Baogao.Cli.Runs;

/// <summary>Progress: on a terminal a line that shows notebook, cell and time while it works; elsewhere a plain line when a notebook ends.</summary>
internal static class RunDisplay
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);
    // Asked when the first notebook runs: where all are fresh, the console library need not be loaded.
    private static readonly Lazy<bool> Live = new(() => Terminal.Colours.Profile.Capabilities.Interactive && !Console.IsOutputRedirected);

    /// <summary>Runs one notebook and tells how it went.</summary>
    public static async Task<NotebookRun> ShowAsync(string name, string position, Func<Action<RunProgress>, Task<NotebookRun>> work)
    {
        var cell = "";
        var run = Live.Value
            ? await Terminal.Colours.Status().StartAsync(Markup.Escape(name), status => FollowAsync(
                () => $"{position}: {name}{cell}", status, work(progress => cell = FormattableString.Invariant($"  cell {progress.Cell} of {progress.Cells}")))).ConfigureAwait(false)
            : await work(_ => { }).ConfigureAwait(false);
        var outcome = run.Failed switch
        {
            null => "done",
            { Status: CellStatus.Stopped } stopped => $"stopped in cell {stopped.Number}",
            { Status: CellStatus.TimedOut } late => $"out of time in cell {late.Number}",
            var failed => $"failed in cell {failed.Number}",
        };
        Say(name, FormattableString.Invariant($"{outcome}, {run.Cells.Count} cells, {run.Elapsed.TotalSeconds:0.0} s"));
        return run;
    }

    /// <summary>Waits for work; a terminal shows meanwhile what is made and for how long.</summary>
    public static Task<T> WaitAsync<T>(string what, Task<T> work)
        => Live.Value ? Terminal.Colours.Status().StartAsync(Markup.Escape(what), status => FollowAsync(() => what, status, work)) : work;

    /// <summary>Tells that a notebook was not run because it is fresh.</summary>
    public static void ShowKept(string name) => Say(name, "unchanged, not run");

    /// <summary>Tells that a notebook was not run because it cannot be read.</summary>
    public static void ShowUnreadable(string name) => Say(name, "cannot be read, not run");

    /// <summary>Tells that a notebook failed without a run, or after it.</summary>
    public static void ShowFailed(string name, string how) => Say(name, how);

    private static async Task<T> FollowAsync<T>(Func<string> what, StatusContext status, Task<T> work)
    {
        var clock = Stopwatch.StartNew();
        while (await Task.WhenAny(work, Task.Delay(Beat)).ConfigureAwait(false) != work)
        {
            status.Status(Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{what()}  {clock.Elapsed.TotalSeconds:0} s")));
        }

        return await work.ConfigureAwait(false);
    }

    private static void Say(string name, string text) => Console.WriteLine($"{name}: {text}");
}
