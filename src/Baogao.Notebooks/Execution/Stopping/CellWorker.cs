using System.Collections.Concurrent;

namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>
/// The thread that runs the cells of a session. One for all of them: what the compiler keeps for a thread is warm, and a new thread often starts on a
/// processor whose caches hold none of it.
/// </summary>
internal sealed class CellWorker : IDisposable
{
    // Deep recursion of honest code fits; endless recursion meets EnsureSufficientExecutionStack.
    private const int StackSize = 16 * 1024 * 1024;

    private readonly BlockingCollection<Action> actions = [];
    private readonly Thread thread;

    public CellWorker()
    {
        thread = new Thread(Work, StackSize) { IsBackground = true, Name = "cell" };
        thread.UnsafeStart();
    }

    /// <summary>Runs an action after those before it, in the caller's execution context. It must not throw.</summary>
    public void Run(Action action)
    {
        var context = ExecutionContext.Capture();
        actions.Add(context is null ? action : () => ExecutionContext.Run(context, _ => action(), null));
    }

    /// <summary>Interrupts what waits on the thread.</summary>
    public void Interrupt() => thread.Interrupt();

    /// <summary>Lets the thread end after what it runs now.</summary>
    public void Dispose() => actions.CompleteAdding();

    private void Work()
    {
        while (!actions.IsCompleted)
        {
            try
            {
                if (actions.TryTake(out var action, Timeout.Infinite))
                {
                    action();
                }
            }
            catch (ThreadInterruptedException)
            {
                // It came too late for the cell that it was meant for.
            }
        }
    }
}
