namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>How the thread of a cell ended.</summary>
internal enum ThreadEnd
{
    /// <summary>It came back by itself.</summary>
    Returned,

    /// <summary>It did not come back after its token had fired; it goes on without anyone waiting for it.</summary>
    Abandoned,
}

/// <summary>
/// One cell on its session's thread. After its token has fired it is interrupted out of sleeps, locks and waits,
/// and given up where even that does not help.
/// </summary>
/// <param name="worker">The session's thread.</param>
/// <param name="unhandled">Takes what an <c>async void</c> of the cell throws.</param>
/// <param name="stop">Fires when the cell is to stop.</param>
internal sealed class CellThread(CellWorker worker, Action<Exception> unhandled, CancellationToken stop)
{
    // The first interrupt comes after the checks had time to end the cell in an orderly way.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // Not a Lock: it is taken on a thread that may be interrupted.
    private readonly object gate = new();
    private bool inUserCode;
    private bool isAbandoned;

    public MessageLoop Loop { get; } = new(unhandled, stop);

    /// <summary>Lets the thread change the session, which whoever gives it up waits for. False where it has been given up.</summary>
    public bool UnlessAbandoned(Action change)
    {
        lock (gate)
        {
            if (!isAbandoned)
            {
                change();
            }

            return !isAbandoned;
        }
    }

    /// <summary>Runs the action on the thread; completes when it returns or when it is given up.</summary>
    /// <param name="action">What to run; it must not throw.</param>
    /// <param name="patience">How long after the token to wait before giving up.</param>
    public async Task<ThreadEnd> RunAsync(Action action, TimeSpan patience)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        worker.Run(() =>
        {
            SynchronizationContext.SetSynchronizationContext(Loop);
            action();
            Loop.Close();
            SynchronizationContext.SetSynchronizationContext(null);
            ended.TrySetResult();
        });
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = stop.Register(() => stopped.TrySetResult());
        await Task.WhenAny(ended.Task, stopped.Task).ConfigureAwait(false);
        for (var waited = TimeSpan.Zero; !ended.Task.IsCompleted && waited < patience; waited += Pause)
        {
            await Task.WhenAny(ended.Task, Task.Delay(Pause, CancellationToken.None)).ConfigureAwait(false);
            Interrupt();
        }

        lock (gate)
        {
            isAbandoned = !ended.Task.IsCompleted;
        }

        return isAbandoned ? ThreadEnd.Abandoned : ThreadEnd.Returned;
    }

    /// <summary>Runs user code; only inside it may the thread be interrupted (Roslyn, interrupted, would be left broken).</summary>
    public T InUserCode<T>(Func<T> code)
    {
        inUserCode = true;
        try
        {
            return code();
        }
        finally
        {
            LeaveUserCode();
        }
    }

    private void Interrupt()
    {
        lock (gate)
        {
            if (inUserCode)
            {
                worker.Interrupt();
            }
        }
    }

    private void LeaveUserCode()
    {
        for (var left = false; !left;)
        {
            try
            {
                lock (gate)
                {
                    inUserCode = false;
                }

                // An interrupt that came after the last wait is still pending: it is taken here, not in our own next wait.
                if (stop.IsCancellationRequested)
                {
                    Thread.Sleep(1);
                }

                left = true;
            }
            catch (ThreadInterruptedException)
            {
                // Taken; once more, as the lock may not have been entered.
            }
        }
    }
}
