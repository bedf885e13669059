using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Notebooks.Execution.Inputs;
using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Notebooks.Execution.Runs;

/// <summary>Makes the executed notebook out of what happens while its cells run, wherever they run.</summary>
internal sealed class RunAssembler
{
    private readonly RunOptions options;
    private readonly NotebookDocument document;
    private readonly (NotebookCell Cell, int Index)[] code;
    private readonly List<CellRun> runs = [];
    private readonly OutputCollector collector = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private long started;
    private bool isAbandoned;

    /// <summary>Takes the notebook with its parameters injected; its outputs are dropped.</summary>
    public RunAssembler(NotebookDocument document, RunOptions options)
    {
        (this.document, this.options) = (document, options);
        code = [.. document.Cells.Select((cell, index) => (Cell: cell, Index: index)).Where(each => each.Cell.Kind == CellKind.Code)];
        foreach (var (cell, _) in code)
        {
            cell.ClearOutputs();
        }
    }

    /// <summary>The number of the cell that runs, or 0 between cells.</summary>
    public int Running { get; private set; }

    /// <summary>Whether a cell has started.</summary>
    public bool HasStarted => Running > 0 || runs.Count > 0;

    /// <summary>How long the cell that runs has been running.</summary>
    public TimeSpan RunningFor => Running == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(started);

    /// <summary>Takes what happened.</summary>
    public void Take(RunEvent happened)
    {
        switch (happened)
        {
            case CellStarted(var number):
                (Running, started) = (number, Stopwatch.GetTimestamp());
                options.Progress?.Invoke(new RunProgress(document.Name, number, code.Length, null));
                collector.Begin(code[number - 1].Cell, number);
                break;
            case CellGave(var output):
                collector.Add(output);
                break;
            case CellEnded(var result):
                End(result);
                break;
        }
    }

    /// <summary>Fails the cell that runs, or between cells the last that ran: the process that ran it is gone.</summary>
    public void Fail(CellStatus status, CellFailure failure)
    {
        if (Running == 0 && runs.Count > 0)
        {
            // It had ended, and what it left behind ended the process.
            runs.RemoveAt(runs.Count - 1);
            Running = runs.Count + 1;
            collector.Begin(code[runs.Count].Cell, Running);
        }
        else if (Running == 0)
        {
            Take(new CellStarted(1));
        }

        Take(new CellGave(new ErrorOutput(failure)));
        var elapsed = RunningFor;
        End(new CellResult(status, failure, Running, DateTimeOffset.UtcNow - elapsed, elapsed));
    }

    /// <summary>The run, when no more events come.</summary>
    /// <param name="record">What the run read; null where that is not known.</param>
    public NotebookRun Finish(RunRecord? record)
    {
        runs.AddRange(code[runs.Count..].Select((each, i) => new CellRun(runs.Count + i + 1, each.Index, CellStatus.NotRun, null, TimeSpan.Zero)).ToList());
        RunRecordJson.Write(document, (record ?? RunRecord.Of(document, new SessionInputs(""))).Ended(document, Unfinished()));
        return new NotebookRun(document, FailureMark.Put(document, runs), clock.Elapsed) { IsAbandoned = isAbandoned };
    }

    // A run that is stopped between two cells leaves the next one not run.
    private string? Unfinished() => runs.FirstOrDefault(cell => cell.Status != CellStatus.Succeeded) is not { } first ? null : first.Status switch
    {
        CellStatus.TimedOut => FormattableString.Invariant($"ran out of time in cell {first.Number}"),
        CellStatus.Failed => FormattableString.Invariant($"failed in cell {first.Number}"),
        _ => FormattableString.Invariant($"was stopped at cell {first.Number}"),
    };

    private void End(CellResult result)
    {
        collector.End();
        var (cell, index) = code[Running - 1];
        cell.ExecutionCount = Running;
        if (options.RecordTimings)
        {
            cell.Metadata["execution"] = Timings(result);
        }

        var ended = new CellRun(Running, index, result.Status, result.Failure, result.Elapsed);
        runs.Add(ended);
        isAbandoned |= result.IsAbandoned;
        Running = 0;
        options.Progress?.Invoke(new RunProgress(document.Name, ended.Number, code.Length, ended));
    }

    // The names are nbclient's, which Jupyter's front ends know.
    private static JsonObject Timings(CellResult result)
    {
        var (start, end) = (Iso(result.Started), Iso(result.Started + result.Elapsed));
        return new JsonObject
        {
            ["iopub.execute_input"] = start,
            ["iopub.status.busy"] = start,
            ["iopub.status.idle"] = end,
            ["shell.execute_reply"] = end,
        };
    }

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
