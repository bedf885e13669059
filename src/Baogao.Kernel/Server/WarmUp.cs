using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Publishing;

namespace Baogao.Kernel.Server;

/// <summary>Does what the first cell would wait for, while the front end shakes hands: Roslyn's first submission, the formats of charts.</summary>
internal static class WarmUp
{
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
}
