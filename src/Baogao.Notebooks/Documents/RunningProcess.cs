using System.ComponentModel;
using System.Diagnostics;

namespace Baogao.Notebooks.Documents;

/// <summary>Tells whether a process that left something still runs.</summary>
internal static class RunningProcess
{
    /// <summary>The process with this id, or null where there is none that started before the time: ids are given again.</summary>
    public static Process? Find(int id, DateTime startedBeforeUtc)
    {
        Process? process = null;
        try
        {
            process = Process.GetProcessById(id);
            if (!process.HasExited && process.StartTime.ToUniversalTime() <= startedBeforeUtc)
            {
                return process;
            }
        }
        catch (Win32Exception)
        {
            // It runs, and belongs to somebody else.
            return process;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // It does not run.
        }

        process?.Dispose();
        return null;
    }
}
