using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Runs;

namespace Baogao.Notebooks.Execution.Workers;

/// <summary>Ends a worker that takes too much memory, or that does not come back by itself from a stop, a time limit or its own end.</summary>
internal sealed class WorkerWatch(WorkerProcess worker, RunAssembler assembler, long maxMemory, TimeSpan? cellTimeout, CancellationToken stop)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // A worker abandons a cell a second after its stop. These are for one that cannot even do that.
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan TimeoutPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(5);

    /// <summary>Why the worker was ended, or null.</summary>
    public (CellStatus Status, string Reason)? Ended { get; private set; }

    /// <summary>Watches until the token says that the notebook has ended.</summary>
    public async Task RunAsync(CancellationToken done)
    {
        var (stopping, ending) = (TimeSpan.Zero, TimeSpan.Zero);
        while (Ended is null)
        {
            await Task.Delay(Pause, done).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (done.IsCancellationRequested || worker.HasExited)
            {
                return;
            }

            stopping += stop.IsCancellationRequested ? Pause : TimeSpan.Zero;
            ending += worker.Ending is null ? TimeSpan.Zero : Pause;
            Ended = Reason(stopping, ending);
        }

        worker.Kill();
    }

    private (CellStatus Status, string Reason)? Reason(TimeSpan stopping, TimeSpan ending)
    {
        if (worker.Memory > maxMemory)
        {
            return (CellStatus.Failed, FormattableString.Invariant(
                $"No memory left: the process that runs the cells grew over its limit of {maxMemory >> 20:N0} MB and was ended. Work on less at a time, or allow more with --memory."));
        }

        if (stopping >= StopPatience)
        {
            return (CellStatus.Stopped, "The cell was stopped, and its process was ended, as its code could not be.");
        }

        if (cellTimeout is { } limit && assembler.RunningFor > limit + TimeoutPatience)
        {
            return (CellStatus.TimedOut, FormattableString.Invariant($"The cell ran longer than its limit of {limit.TotalSeconds:0.###} s, and its process was ended, as its code could not be."));
        }

        // How it ends is known already; only its end is missing.
        return ending >= EndPatience ? (CellStatus.Failed, "") : null;
    }
}
