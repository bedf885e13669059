using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Notebooks.Execution.Parameters;
using Baogao.Notebooks.Execution.Runs;

namespace Baogao.Notebooks.Execution.Workers;

/// <summary>
/// Runs notebooks one after the other in a process of their own. Whatever a cell does to that process, this one holds what the cell gave until then. A worker
/// that died, abandoned a cell or grew too large is replaced by a new one.
/// </summary>
public sealed class NotebookWorkers(WorkerProgram program) : IAsyncDisposable
{
    private Task<WorkerProcess>? starting;

    /// <summary>Told of code that ended a worker after its notebook had ended.</summary>
    public event Action<LateFailure>? FailedLate;

    /// <summary>Begins to start a worker, so that it comes up while the caller does something else.</summary>
    public void Start() => starting ??= Task.Run(() => WorkerProcess.StartAsync(program));

    /// <summary>Runs a notebook as <see cref="NotebookRunner.RunAsync"/> does.</summary>
    /// <exception cref="ParameterException">A value was given to a parameter that does not exist or cannot take it; no cell was run.</exception>
    /// <exception cref="WorkerException">No worker could be started.</exception>
    public async Task<NotebookRun> RunAsync(NotebookDocument notebook, string folder, RunOptions options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        LateFailure? suspicion = null;
        while (true)
        {
            Start();
            var worker = await starting!.ConfigureAwait(false);
            var document = NotebookParameters.Inject(notebook, options.Parameters);
            var assembler = new RunAssembler(document, options);
            var watch = new WorkerWatch(worker, assembler, program.MaxMemory, options.CellTimeout, stop);
            var command = new RunNotebook(document.ToString(), document.Name, Path.GetFullPath(folder), options.CellTimeout, options.MaxOutputBytes, options.Culture?.Name);
            if (await FollowAsync(worker, command, assembler, watch, stop).ConfigureAwait(false) is { } end)
            {
                Report(suspicion);
                return await EndAsync(worker, assembler, document, end).ConfigureAwait(false);
            }

            var isByHost = watch.Ended is { Reason.Length: > 0 };
            var exitCode = await worker.ExitCodeAsync().ConfigureAwait(false);
            var failure = isByHost ? ProcessEnd.Of(watch.Ended!.Value.Reason, [], []) : await FailureAsync(worker).ConfigureAwait(false);
            Remove(worker);
            var isFromOutside = assembler.HasStarted && (isByHost || ProcessEnd.IsFromOutside(worker.Ending, exitCode));
            if (!isFromOutside && Suspects(worker, document.Name) is { Count: > 0 } suspects)
            {
                // It may have done nothing wrong. It runs again, from its start, in a new process, and that tells.
                suspicion = new LateFailure(suspects, failure);
                if (failure.Frames.Count > 0 && suspicion.IsCertain)
                {
                    Report(suspicion);
                    suspicion = null;
                }

                continue;
            }

            assembler.Fail(watch.Ended?.Status ?? CellStatus.Failed, failure);
            return assembler.Finish(null);
        }
    }

    /// <summary>Ends the worker, and reports what code that its notebooks left running has done to it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (starting is null)
        {
            return;
        }

        try
        {
            var worker = await starting.ConfigureAwait(false);
            if (worker.HasExited)
            {
                await ReportIdleAsync(worker).ConfigureAwait(false);
            }

            await worker.CloseAsync().ConfigureAwait(false);
        }
        catch (WorkerException)
        {
            // It was started ahead, and nobody waits for it.
        }
    }

    /// <summary>Takes what the worker reports until the notebook has ended; null where the worker ended first.</summary>
    private static async Task<NotebookEnded?> FollowAsync(WorkerProcess worker, RunNotebook command, RunAssembler assembler, WorkerWatch watch, CancellationToken stop)
    {
        using var done = new CancellationTokenSource();
        var watching = watch.RunAsync(done.Token);
        worker.Send(command);
        using var stopping = stop.Register(() => worker.Send(new StopNotebook()));
        var end = await Task.Run(
            () =>
            {
                while (worker.Receive() is { } report)
                {
                    if (report is NotebookEnded ended)
                    {
                        return ended;
                    }

                    if (report is CellHappened(var happened))
                    {
                        assembler.Take(happened);
                    }
                }

                return null;
            },
            CancellationToken.None).ConfigureAwait(false);
        await done.CancelAsync().ConfigureAwait(false);
        await watching.ConfigureAwait(false);
        return end;
    }

    private async Task<NotebookRun> EndAsync(WorkerProcess worker, RunAssembler assembler, NotebookDocument document, NotebookEnded end)
    {
        document.Metadata[RunTags.Record] = end.Record;
        var run = assembler.Finish(RunRecordJson.Read(document)) with { ProcessText = worker.TakeText() };
        worker.Notebooks.Add(document.Name);
        if (run.IsAbandoned)
        {
            Remove(worker);
        }
        else if (worker.Memory > program.ReplaceAt)
        {
            starting = null;
            await worker.CloseAsync().ConfigureAwait(false);
        }

        return run;
    }

    private void Remove(WorkerProcess worker)
    {
        starting = null;
        worker.Kill();
        worker.Dispose();
    }

    private static async Task<CellFailure> FailureAsync(WorkerProcess worker)
        => ProcessEnd.Failure(worker.Ending, await worker.ExitCodeAsync().ConfigureAwait(false), await worker.TakeErrorsAsync().ConfigureAwait(false));

    /// <summary>The earlier notebooks of a worker whose code may have ended it: none where it was code of the current one, or where there are none.</summary>
    private static List<string> Suspects(WorkerProcess worker, string current)
    {
        var frames = worker.Ending?.Frames ?? [];
        return worker.Notebooks.Append(current).FirstOrDefault(name => frames.Any(frame => frame.Place.Source.StartsWith($"{name}, cell ", StringComparison.Ordinal))) is { } owner
            ? owner == current ? [] : [owner]
            : worker.Notebooks;
    }

    private void Report(LateFailure? late)
    {
        if (late is not null)
        {
            FailedLate?.Invoke(late);
        }
    }

    private async Task ReportIdleAsync(WorkerProcess worker)
    {
        while (worker.Receive() is not null)
        {
        }

        if (Suspects(worker, "") is { Count: > 0 } suspects)
        {
            Report(new LateFailure(suspects, await FailureAsync(worker).ConfigureAwait(false)));
        }
    }
}
