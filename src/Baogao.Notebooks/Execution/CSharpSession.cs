using System.Diagnostics;
using System.Globalization;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Inputs;
using Baogao.Notebooks.Execution.Outputs;
using Baogao.Notebooks.Execution.Packages;
using Baogao.Notebooks.Execution.Scripting;
using Baogao.Notebooks.Execution.Stopping;

namespace Baogao.Notebooks.Execution;

/// <summary>How a session works.</summary>
public sealed record SessionOptions
{
    /// <summary>The notebook's folder: the current directory of its cells, and where relative paths start. Must exist.</summary>
    public required string Folder { get; init; }

    /// <summary>The most bytes of one value's output, and of one cell's console output, that are kept. 512 KB unless set.</summary>
    public int MaxOutputBytes { get; init; } = 512 * 1024;

    /// <summary>Where <c>#r "nuget:"</c> looks for packages (addresses or folders); those of the user's NuGet configuration unless set.</summary>
    public IReadOnlyList<string> PackageSources { get; init; } = [];

    /// <summary>Where restored packages are kept; the SDK's own folder unless set.</summary>
    public string? PackageCache { get; init; }

    /// <summary>The culture of the cells, so that outputs are the same on every machine; the host's own unless set.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>Answers <c>Console.ReadLine()</c> in a cell (null for the end of input); unless set, a cell that reads the console fails with an error that says so.</summary>
    public Func<string?>? ReadLine { get; init; }

    /// <summary>Answers <c>Kernel.GetInputAsync</c>: gets the question and whether the answer is secret. Unless set, the question is printed and a line is read.</summary>
    public Func<string, bool, string?>? Ask { get; init; }

    /// <summary>How long a stopped cell is waited for before it is abandoned. One second unless set.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);
}

/// <summary>
/// A C# session: cells run one after the other, and each sees what those before it left. Any number of sessions live in one process
/// without mixing their outputs. Formatters and the console are the process's.
/// </summary>
public sealed class CSharpSession : IDisposable
{
    private static int sessions;

    private readonly int id = Interlocked.Increment(ref sessions);
    private readonly SemaphoreSlim turn = new(1);
    private readonly CancellationTokenSource closing = new();
    private readonly SessionOptions options;
    private readonly SourceBook book = new();
    private readonly Submissions submissions;
    private readonly PackageRestore packages;
    private readonly List<CellStop> stops = [];
    private CellWorker? worker;
    private int executionCount;
    private volatile bool isDisposed;

    /// <summary>Starts a session with nothing in it.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public CSharpSession(SessionOptions options)
    {
        this.options = options with { Folder = Path.GetFullPath(options.Folder) };
        if (!Directory.Exists(this.options.Folder))
        {
            throw new DirectoryNotFoundException($"There is no folder {this.options.Folder} to run a notebook in.");
        }

        packages = new PackageRestore(options.PackageSources, options.PackageCache);
        Inputs = new SessionInputs(this.options.Folder);
        submissions = new Submissions(this.options.Folder, book, Inputs);
    }

    /// <summary>The variables that cells have declared; of several with one name the last.</summary>
    public IReadOnlyList<SessionVariable> Variables => submissions.Variables;

    internal SessionInputs Inputs { get; }

    internal string Folder => options.Folder;

    internal Submissions Submissions => submissions;

    /// <summary>
    /// Runs a cell after those that wait already. Whatever the cell does ends up in the result; this method throws only where the caller is wrong.
    /// </summary>
    /// <param name="code">The cell.</param>
    /// <param name="onOutput">Takes each output as it comes, one at a time, on whatever thread it comes from. An error is the last.</param>
    /// <param name="timeout">The cell's time limit, or null for none.</param>
    /// <param name="stop">Stops the cell; the session and its variables stay.</param>
    public async Task<CellResult> RunAsync(CellCode code, Action<CellOutput> onOutput, TimeSpan? timeout = null, CancellationToken stop = default)
    {
        await turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            await WorkingDirectory.EnterAsync(options.Folder, CancellationToken.None).ConfigureAwait(false);
            try
            {
                return await RunInTurnAsync(code, onOutput, timeout, stop).ConfigureAwait(false);
            }
            finally
            {
                WorkingDirectory.Leave();
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Ends the session: loops that its cells left running in the background stop at their next check.</summary>
    public void Dispose()
    {
        isDisposed = true;
        closing.Cancel();
        lock (stops)
        {
            stops.ForEach(stop => stop.Set());
        }

        closing.Dispose();
        submissions.Dispose();
        worker?.Dispose();
    }

    private async Task<CellResult> RunInTurnAsync(CellCode code, Action<CellOutput> onOutput, TimeSpan? timeout, CancellationToken stop)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        ConsoleRouter.Install();
        ValueFormats.Install();
        executionCount++;
        var started = DateTimeOffset.UtcNow;
        var clock = Stopwatch.StartNew();
        var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop, closing.Token);
        var name = string.Create(CultureInfo.InvariantCulture, $"{id}-{executionCount}");
        var cell = new CellContext(name, Inputs, new CellQuestions(options.ReadLine, options.Ask), options.MaxOutputBytes, onOutput, stopping.Token);
        lock (stops)
        {
            stops.Add(cell.StopFlag);
        }

        using var registration = stopping.Token.Register(cell.StopFlag.Set);
        var thread = new CellThread(worker ??= new CellWorker(), CellContext.WriteUnhandled, stopping.Token);
        CellFailure? failure = null;
        if (timeout is { } limit)
        {
            stopping.CancelAfter(limit);
        }

        var end = await thread.RunAsync(
            () =>
            {
                CellContext.Current = cell;
                CultureInfo.CurrentCulture = options.Culture ?? CultureInfo.CurrentCulture;
                failure = RunToEnd(code, thread, cell);
            },
            options.Patience).ConfigureAwait(false);
        if (end == ThreadEnd.Abandoned)
        {
            cell.StopFlag.Abandon();
            worker.Dispose();
            worker = null;
        }

        var status = failure is null ? CellStatus.Succeeded : CellStatus.Failed;
        if (stopping.IsCancellationRequested && (failure is not null || end == ThreadEnd.Abandoned))
        {
            var isTimeout = !stop.IsCancellationRequested;
            status = isTimeout ? CellStatus.TimedOut : CellStatus.Stopped;
            failure = submissions.Failures.OfStop(isTimeout ? timeout : null, failure?.Exception, end == ThreadEnd.Abandoned);
        }

        if (failure is not null && status == CellStatus.Failed)
        {
            cell.Send(new ErrorOutput(failure));
        }
        else if (failure is not null)
        {
            cell.Close(new ErrorOutput(failure));
        }

        return new CellResult(status, failure, executionCount, started, clock.Elapsed) { IsAbandoned = end == ThreadEnd.Abandoned };
    }

    private CellFailure? RunToEnd(CellCode code, CellThread thread, CellContext cell)
    {
        try
        {
            var executor = new CellExecutor(submissions, packages, book, submissions.Failures, options.Folder, thread, cell);
            var failure = executor.Run(code);
            return executor.End() is { } last ? failure ?? last : failure;
        }
        catch (Exception e)
        {
            // A stop between two parts, or a mistake of the engine: either way the caller gets a result.
            return submissions.Failures.OfException(e);
        }
    }
}
