namespace Baogao.Reading.Batches;

/// <summary>Work on many things at once whose results come in the order of the things, whichever is done first.</summary>
public static class SideBySide
{
    // Results that may wait for one before them, a worker. One long report then stops nobody.
    private const int Ahead = 4;

    /// <summary>
    /// Works on the items. At most <paramref name="jobs"/> are worked on at a time, and four times as many are begun and not yet taken: memory does not grow with
    /// the number of items. The items are asked for on the caller's thread. Where the caller stops early, or one fails, what has begun is waited for and nothing more begins.
    /// </summary>
    /// <param name="items">What to work on.</param>
    /// <param name="jobs">From 1. With 1, all is done on the caller's thread.</param>
    /// <param name="work">The work; called on several threads.</param>
    /// <param name="stop">Stops between two items.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was signalled.</exception>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> items, int jobs, Func<T, TResult> work, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        return jobs == 1 ? InTurn(items, work, stop) : AtOnce(items, jobs, work, stop);
    }

    private static IEnumerable<TResult> InTurn<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, CancellationToken stop)
    {
        foreach (var item in items)
        {
            stop.ThrowIfCancellationRequested();
            yield return work(item);
        }
    }

    private static IEnumerable<TResult> AtOnce<T, TResult>(IEnumerable<T> items, int jobs, Func<T, TResult> work, CancellationToken stop)
    {
        using var abandon = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var limit = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs);
        var workers = new TaskFactory(abandon.Token, TaskCreationOptions.DenyChildAttach, TaskContinuationOptions.None, limit.ConcurrentScheduler);
        var begun = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                stop.ThrowIfCancellationRequested();
                begun.Enqueue(workers.StartNew(() => work(item)));
                while (begun.TryPeek(out var first) && (first.IsCompleted || begun.Count >= (long)jobs * Ahead))
                {
                    yield return Result(begun.Dequeue());
                    stop.ThrowIfCancellationRequested();
                }
            }

            while (begun.TryDequeue(out var next))
            {
                stop.ThrowIfCancellationRequested();
                yield return Result(next);
            }
        }
        finally
        {
            abandon.Cancel();
            Task.WhenAll(begun).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }

    private static TResult Result<TResult>(Task<TResult> task) => task.GetAwaiter().GetResult();
}
