using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Publishing;

namespace Baogao.Cli;

/// <summary>A notebook of a run: what it was asked for and what it is now.</summary>
internal sealed record Made(Job Job, NotebookDocument Document, string Text, bool IsFailed)
{
    public PageNotebook Page => new(Job.Name, $"notebooks/{Path.GetFileName(Job.Path)}", Document.Json);
}

/// <summary>A run: every stale notebook executed and written. Data and notebooks are read before the first cell runs.</summary>
internal sealed class Run(Request request, RunDisplay display)
{
    private readonly Workspace workspace = request.Workspace;
    private readonly FreshnessCheck freshness = new(request.Workspace.Root, request.Edition);

    /// <summary>The time limit of a cell, or null for none.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether notebooks run that are fresh.</summary>
    public bool IsForced { get; init; }

    /// <summary>Runs what is stale. Returns every notebook and an exit code: success where none failed.</summary>
    public async Task<(IReadOnlyList<Made> Notebooks, int ExitCode)> ExecuteAsync(CancellationToken stop)
    {
        var (jobs, unreadable) = request.Read();
        var plan = jobs.Select(job => (Job: job, Kept: Keep(job))).ToList();
        if (plan.Any(each => each.Kept is null))
        {
            // Bad data is told once and before the first cell, not by each notebook.
            Report.Load(Workspace.Show(request.Edition));
            FirstRunNotice.Show(workspace);
        }

        AtomicFile.MakeFolder(workspace.Executed);
        var made = new List<Made>();
        var code = unreadable.Count > 0 ? ExitCodes.FailedCell : ExitCodes.Success;
        foreach (var notebook in unreadable)
        {
            RunDisplay.ShowUnreadable(notebook.Name);
            await Console.Error.WriteLineAsync(notebook.Problem).ConfigureAwait(false);
        }

        foreach (var (job, kept) in plan)
        {
            if (kept is not null)
            {
                RunDisplay.ShowKept(job.Name);
                made.Add(new Made(job, kept, Write(job, kept), IsFailed: false));
                continue;
            }

            ChartFormats.Reset();
            var run = await display.ShowAsync(job.Name, progress => NotebookRunner.RunAsync(
                job.Document, job.Folder, new RunOptions { CellTimeout = Timeout, Progress = progress, Parameters = job.Parameters }, stop)).ConfigureAwait(false);
            // What an earlier run made stays where the user ends this one.
            stop.ThrowIfCancellationRequested();
            made.Add(new Made(job, run.Document, Write(job, run.Document), run.Failed is not null));
            if (run.Failed is { } failed)
            {
                await Console.Error.WriteLineAsync(run.Report).ConfigureAwait(false);
                code = Math.Max(code, failed.Status == CellStatus.TimedOut ? ExitCodes.Timeout : ExitCodes.FailedCell);
            }
        }

        return (made, code);
    }

    /// <summary>The executed notebook with the prose of now where it is fresh; null where it must run.</summary>
    private NotebookDocument? Keep(Job job)
        => !IsForced && job.Executed() is { } executed && freshness.Reasons(job.Document, job.Folder, job.Parameters, executed).Count == 0
            ? FreshnessCheck.Renew(job.Document, job.Parameters, executed)
            : null;

    private static string Write(Job job, NotebookDocument document)
    {
        var text = document.ToString();
        if (!File.Exists(job.ExecutedPath) || File.ReadAllText(job.ExecutedPath) != text)
        {
            AtomicFile.WriteText(job.ExecutedPath, text);
        }

        return text;
    }
}
