using System.Collections.Concurrent;

namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>
/// Brings what follows an <c>await</c> in a cell back to the cell's thread, where it can be interrupted.
/// Where that thread is busy or blocked (<c>LoadAsync().Result</c> is common in notebooks and works in other kernels) the pool takes over.
/// </summary>
/// <param name="unhandled">Takes what an <c>async void</c> throws on a thread of the pool.</param>
/// <param name="stop">Fires when the cell is to stop.</param>
internal sealed class MessageLoop(Action<Exception> unhandled, CancellationToken stop) : SynchronizationContext
{
    private static readonly TimeSpan RescueAfter = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(200);

    private readonly BlockingCollection<Item> posted = [];
    private volatile bool isPumping;
    private volatile bool isClosed;

    /// <summary>Runs what is posted until the task has ended, or the token has fired and the task does not end.</summary>
    /// <returns>True where the task has ended.</returns>
    public bool Pump(Task task)
    {
        using var wake = stop.Register(Wake);
        task.ContinueWith(_ => Wake(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        long? until = null;
        while (!task.IsCompleted)
        {
            try
            {
                if (stop.IsCancellationRequested)
                {
                    // Awaits that heed the stop get a moment to end; a task that never ends does not hold the cell.
                    until ??= Environment.TickCount64 + (long)Farewell.TotalMilliseconds;
                    if (until <= Environment.TickCount64)
                    {
                        return false;
                    }
                }

                isPumping = true;
                var taken = posted.TryTake(out var item, until is null ? Timeout.Infinite : 20);
                isPumping = false;
                if (taken)
                {
                    item!.Run();
                }
            }
            catch (ThreadInterruptedException)
            {
                // The stop's interrupt met our own wait, not the user's: the loop looks at the token.
            }
        }

        return true;
    }

    /// <summary>From now on the pool takes what is posted: a cell may leave tasks behind that go on.</summary>
    public void Close()
    {
        isClosed = true;
        while (posted.TryTake(out var item))
        {
            ThreadPool.QueueUserWorkItem(_ => RunSafely(item));
        }
    }

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state)
    {
        var item = new Item(d, state);
        if (isClosed)
        {
            ThreadPool.QueueUserWorkItem(_ => RunSafely(item));
            return;
        }

        posted.Add(item);
        if (!isPumping)
        {
            Task.Delay(RescueAfter, CancellationToken.None).ContinueWith(
                _ =>
                {
                    if (!isPumping)
                    {
                        RunSafely(item);
                    }
                },
                TaskScheduler.Default);
        }
    }

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    private void Wake() => posted.Add(new Item(static _ => { }, null));

    private void RunSafely(Item item)
    {
        try
        {
            item.Run();
        }
        catch (Exception e)
        {
            // Only an "async void" throws here, and on a pool thread it would end the process.
            unhandled(e);
        }
    }

    /// <summary>Something to run once, by whoever comes first.</summary>
    private sealed class Item(SendOrPostCallback callback, object? state)
    {
        private int taken;

        public void Run()
        {
            if (Interlocked.Exchange(ref taken, 1) == 0)
            {
                callback(state);
            }
        }
    }
}
