using System.Diagnostics;
using System.Globalization;

namespace Baogao.Kernel.Server;

/// <summary>A front end that died cannot ask its kernels to end.</summary>
internal static class ParentWatch
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Ends when the process of this id is gone; never, where no id is given.</summary>
    public static async Task GoneAsync(string? processId)
    {
        if (!int.TryParse(processId, CultureInfo.InvariantCulture, out var id) || id <= 1)
        {
            await Task.Delay(Timeout.Infinite).ConfigureAwait(false);
            return;
        }

        while (Exists(id))
        {
            await Task.Delay(Pause).ConfigureAwait(false);
        }
    }

    private static bool Exists(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
