using System.Globalization;
using Baogao.Notebooks.Execution;
using Spectre.Console;

namespace Baogao.Cli;

/// <summary>Progress: on a terminal a line that shows notebook and cell while it works; elsewhere a plain line when a notebook ends.</summary>
internal sealed class RunDisplay
{
    private readonly bool live = AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected;

    /// <summary>Runs one notebook and tells how it went.</summary>
    public async Task<NotebookRun> ShowAsync(string name, Func<Action<RunProgress>, Task<NotebookRun>> work)
    {
        var run = live
            ? await AnsiConsole.Status().StartAsync(Markup.Escape(name), status => work(progress =>
                status.Status(Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{name}  cell {progress.Cell} of {progress.Cells}"))))).ConfigureAwait(false)
            : await work(_ => { }).ConfigureAwait(false);
        var outcome = run.Failed is { } failed ? string.Create(CultureInfo.InvariantCulture, $"failed in cell {failed.Number}") : "done";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {outcome}, {run.Cells.Count} cells, {run.Elapsed.TotalSeconds:0.0} s"));
        return run;
    }
}
