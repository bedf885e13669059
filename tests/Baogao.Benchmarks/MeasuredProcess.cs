using System.Diagnostics;

namespace Baogao.Benchmarks;

/// <summary>A measured program failed; the message says which and what it printed.</summary>
internal sealed class MeasuredProcessException(string message) : Exception(message);

/// <summary>Runs a program to its end and measures it from outside.</summary>
internal sealed record MeasuredProcess(string Folder, string Program, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    /// <summary>The wall time from start to end.</summary>
    public TimeSpan Time() => Run(_ => { });

    /// <summary>The high-water mark in bytes of the process of its tree that used most.</summary>
    public long PeakMemory()
    {
        var peak = 0L;
        Run(process =>
        {
            while (!process.WaitForExit(Interval))
            {
                peak = Math.Max(peak, ProcessTree.PeakMemory(process.Id));
            }
        });
        return peak;
    }

    private TimeSpan Run(Action<Process> whileRunning)
    {
        var start = new ProcessStartInfo(Program, Arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        whileRunning(process);
        process.WaitForExit();
        var elapsed = clock.Elapsed;
        return process.ExitCode == 0
            ? elapsed
            : throw new MeasuredProcessException($"{Program} {string.Join(' ', Arguments)} ended with {process.ExitCode}.\n{output.Result}{error.Result}");
    }
}
