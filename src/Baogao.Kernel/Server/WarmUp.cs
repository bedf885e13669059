using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Publishing;

namespace Baogao.Kernel.Server;

/// <summary>Does what the first cell would wait for, while the front end shakes hands: Roslyn's first submission, the formats of charts.</summary>
internal static class WarmUp
{
    private const int Rehearsals = 40;
    private static int rehearsed;

    /// <summary>Runs a cell in a session that nobody sees.</summary>
    public static async Task RunAsync(string folder, KernelLog log)
    {
        try
        {
            var charts = Task.Run(ChartFormats.Register);
            using var session = new CSharpSession(new SessionOptions { Folder = folder });
            await session.RunAsync(new CellCode("var warm = 1;\nwarm", "warm-up"), _ => { }).ConfigureAwait(false);
            await charts.ConfigureAwait(false);
        }
        catch (Exception e)
        {
            log.Write($"the warm-up failed, so the first cell will be slower: {e.GetType().Name}: {e.Message}");
        }
    }

    /// <summary>
    /// Runs cells that nobody sees, until the runtime has compiled the compiler anew: it does so for what was called 30 times, counts from its first rest on,
    /// and a short cell then takes a third less.
    /// </summary>
    /// <remarks>They show nothing: a format that the user has registered is not ours to call.</remarks>
    /// <param name="folder">Where they run.</param>
    /// <param name="rest">Ends when there is nothing else to do.</param>
    public static async Task RehearseAsync(string folder, Func<Task> rest)
    {
        using var session = new CSharpSession(new SessionOptions { Folder = folder });
        while (Interlocked.Increment(ref rehearsed) <= Rehearsals)
        {
            await rest().ConfigureAwait(false);
            await session.RunAsync(new CellCode("var warm = 1 + 1;", "warm-up"), _ => { }).ConfigureAwait(false);
        }
    }
}
