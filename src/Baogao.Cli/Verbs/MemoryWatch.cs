using System.Globalization;
using Baogao.Cli.Output;

namespace Baogao.Cli.Verbs;

/// <summary>
/// Ends this process when a query has taken far more memory than it may. DuckDB keeps to its limit for tables, joins and groups, and not while it makes one long text
/// (<c>repeat('x', 4000000000)</c>), which it does not stop to be asked either. A query holds nothing that could be lost.
/// </summary>
internal sealed class MemoryWatch : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);
    private readonly Timer timer;

    public MemoryWatch(int megabytes)
    {
        var most = Environment.WorkingSet + ((2L * megabytes) << 20);
        timer = new Timer(_ => Look(most, megabytes), null, Pace, Pace);
    }

    public void Dispose() => timer.Dispose();

    private static void Look(long most, int megabytes)
    {
        if (Environment.WorkingSet > most)
        {
            Console.Error.WriteLine($"The query took more than twice the {megabytes.ToString(CultureInfo.InvariantCulture)} MB that it may use, and was ended. Make shorter texts, or allow more: --memory MB");
            Environment.Exit(ExitCodes.BadUsage);
        }
    }
}
