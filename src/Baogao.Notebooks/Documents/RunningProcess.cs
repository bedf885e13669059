using System.ComponentModel;
using System.Diagnostics;

namespace Baogao.Notebooks.Documents;

/// <summary>Finds and ends processes.</summary>
public static class RunningProcess
{
    /// <summary>Ends a process and what it started. What has ended by itself, and what the system does not let this process end, is left: no caller could do more.</summary>
    public static void End(Process process)
    {
        try
        {
#pragma warning disable RS0030 // The one place that may throw.
            process.Kill(entireProcessTree: true);
#pragma warning restore RS0030
        }
        catch (Exception e) when (e is AggregateException or Win32Exception or InvalidOperationException)
        {
            // A program of another user among those that it started (AggregateException), or no right to end it at all.
        }
    }

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
