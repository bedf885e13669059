using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Notebooks.Execution.Runs;
using Baogao.Notebooks.Execution.Workers;

namespace Baogao.Cli.Runs;

/// <summary>What a run made.</summary>
/// <param name="Sections">The notebooks of this run that could be read, in their order.</param>
/// <param name="Failed">The names of those that failed.</param>
/// <param name="Count">How many notebooks were asked for.</param>
/// <param name="ExitCode">Success where none failed.</param>
internal sealed record RunResult(IReadOnlyList<Section> Sections, IReadOnlyList<string> Failed, int Count, int ExitCode);

/// <summary>A run: every stale notebook executed in a worker process and written. Data and notebooks are read before the first cell runs.</summary>
internal sealed class Run(Request request, OutFolder folder, WorkerProgram program)
{
    private readonly Workspace workspace = request.Workspace;
    private readonly FreshnessCheck freshness = new(request.Workspace.Root, request.Edition);
    private readonly List<Section> sections = [];
    private IReadOnlyList<NotebookFile> files = [];
    private int exitCode = ExitCodes.Success;

    /// <summary>The time limit of a cell, or null for none.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether notebooks run that are fresh.</summary>
    public bool IsForced { get; init; }

    /// <summary>Runs what is stale.</summary>
    public async Task<RunResult> ExecuteAsync(Plan plan, CancellationToken stop)
    {
        RemoveLeftOvers();
        files = [.. plan.Jobs.Select(job => job.File)];
        var jobs = plan.Jobs.Select(job => (Job: job, Kept: Keep(job))).ToList();
        // Where there is nothing to run, none is started.
        var workers = new NotebookWorkers(program);
        workers.FailedLate += FailLate;
        await using (workers.ConfigureAwait(false))
        {
            if (jobs.Any(each => each.Kept is null))
            {
                workers.Start();
                // Bad data is reported once and before the first cell, not by each notebook.
                Report.Load(Workspace.Relative(request.Edition));
                FirstRunNotice.Show(workspace);
            }

            Prepare();
            foreach (var unreadable in plan.Unreadable)
            {
                RunDisplay.ShowUnreadable(unreadable.Name);
                await Console.Error.WriteLineAsync(unreadable.Problem).ConfigureAwait(false);
                exitCode = ExitCodes.FailedCell;
            }

            foreach (var (i, (job, kept)) in jobs.Index())
            {
                if (kept is not null)
                {
                    RunDisplay.ShowKept(job.File.Name);
                    sections.Add(Keep(job.File, kept));
                    continue;
                }

                await ExecuteAsync(job, workers, FormattableString.Invariant($"notebook {i + 1} of {jobs.Count}"), stop).ConfigureAwait(false);
            }
        }

        WriteMissing();
        if (exitCode == ExitCodes.Success)
        {
            LastRun.Keep(workspace, request.Edition);
        }

        var failed = plan.Unreadable.Select(each => each.Name).Concat(sections.Where(section => section.IsFailed).Select(section => section.File.Name)).Order(StringComparer.Ordinal);
        return new RunResult(sections, [.. failed], jobs.Count + plan.Unreadable.Count, exitCode);
    }

    private async Task ExecuteAsync(Job job, NotebookWorkers workers, string position, CancellationToken stop)
    {
        var run = await RunDisplay.ShowAsync(job.File.Name, position, progress => workers.RunAsync(
            job.Document, job.File.Folder, new RunOptions { CellTimeout = Timeout, Progress = progress, Parameters = job.Parameters }, stop)).ConfigureAwait(false);
        if (run.ProcessText.Length > 0)
        {
            await Console.Error.WriteLineAsync(run.ProcessText.TrimEnd()).ConfigureAwait(false);
        }

        // What an earlier run made stays where the user ends this one.
        stop.ThrowIfCancellationRequested();
        Prepare();
        if (run.Failed is not { } failed)
        {
            sections.Add(Keep(job.File, run.Document));
            return;
        }

        sections.Add(Fail(job.File, run.Document));
        await Console.Error.WriteLineAsync(run.Report).ConfigureAwait(false);
        exitCode = Math.Max(exitCode, failed.Status == CellStatus.TimedOut ? ExitCodes.Timeout : ExitCodes.FailedCell);
    }

    /// <summary>The executed notebook with the prose of now where it is fresh; null where it must run.</summary>
    private NotebookDocument? Keep(Job job)
        => !IsForced && !File.Exists(job.File.FailedPath) && job.File.Executed() is { } executed && freshness.Reasons(job.Document, job.File.Folder, job.Parameters, executed).Count == 0
            ? FreshnessCheck.Renew(job.Document, job.Parameters, executed)
            : null;

    /// <summary>Makes the folders, also those that a cell has deleted.</summary>
    private void Prepare()
    {
        foreach (var file in files)
        {
            // What lies directly in notebooks/ is found without being noted.
            if (file.Relative.Contains('/', StringComparison.Ordinal))
            {
                folder.Sources[file.Relative] = Path.GetRelativePath(workspace.Root, file.Path).Replace('\\', '/');
            }
        }

        folder.Save();
        foreach (var each in files.Select(file => Path.GetDirectoryName(file.ExecutedPath)!).Prepend(workspace.Executed).Distinct())
        {
            AtomicFile.MakeFolder(each);
        }
    }

    /// <summary>Writes again what cells of later notebooks have deleted.</summary>
    private void WriteMissing()
    {
        foreach (var section in sections)
        {
            var path = section.IsFailed ? section.File.FailedPath : section.File.ExecutedPath;
            if (!File.Exists(path))
            {
                AtomicFile.WriteText(path, section.Text);
            }
        }
    }

    /// <summary>Writes a good executed notebook; a failed one of an earlier run goes.</summary>
    private static Section Keep(NotebookFile file, NotebookDocument document)
    {
        var text = document.ToString();
        AtomicFile.WriteChangedText(file.ExecutedPath, text);
        File.Delete(file.FailedPath);
        return new Section(file, document, text, IsFailed: false);
    }

    /// <summary>Writes a failed notebook beside the last good one.</summary>
    private static Section Fail(NotebookFile file, NotebookDocument document)
    {
        var text = document.ToString();
        AtomicFile.WriteText(file.FailedPath, text);
        return new Section(file, document, text, IsFailed: true);
    }

    /// <summary>Marks each notebook whose code may have ended the process as failed, so that none of them counts as fresh.</summary>
    private void FailLate(LateFailure late)
    {
        exitCode = Math.Max(exitCode, ExitCodes.FailedCell);
        Prepare();
        // A run that the user ends may not have taken a notebook in.
        foreach (var i in late.Notebooks.Select(name => sections.FindIndex(section => section.Document.Name == name)).Where(i => i >= 0))
        {
            sections[i] = Fail(sections[i].File, late.Mark(sections[i].Document));
            RunDisplay.ShowFailed(sections[i].File.Name, late.IsCertain ? "failed after its last cell" : "may have failed after its last cell");
        }

        Console.Error.WriteLine(string.Join(Environment.NewLine, late.Failure.Traceback));
        if (!late.IsCertain)
        {
            Console.Error.WriteLine($"Code that one of these notebooks left running did that, and it is not known which, so all count as failed: {string.Join(", ", late.Notebooks)}. Run them one by one, each with a run of its own.");
        }
    }

    private void RemoveLeftOvers()
    {
        TemporaryFolder.RemoveLeftOvers();
        foreach (var each in (string[])[workspace.Out, workspace.Images, .. Directory.Exists(workspace.Executed) ? Directory.GetDirectories(workspace.Executed).Prepend(workspace.Executed) : []])
        {
            AtomicFile.RemoveLeftOvers(each);
        }
    }
}
