using System.Diagnostics;

namespace Baogao.Notebooks.Tests;

/// <summary>The machine's own Python with nbformat: the judge of what a notebook is.</summary>
internal static class Python
{
    private const string Program = "/usr/bin/python3";
    private const string Last = "done\n";

    private static readonly Lazy<bool> Present = new(() => File.Exists(Program) && Run("import nbformat").ExitCode == 0);

    /// <summary>Skips the test where nbformat is absent; in CI its absence is a failure.</summary>
    public static void RequireNbformat()
    {
        if (!Present.Value)
        {
            Assert.False(
                Environment.GetEnvironmentVariable("CI") == "true",
                "CI must have nbformat for /usr/bin/python3. Install the Debian package python3-nbformat.");
            Assert.Skip("needs nbformat for /usr/bin/python3 (Debian: python3-nbformat)");
        }
    }

    /// <summary>What a script prints. It must end, and say so: Python has ended once with exit code 0 and had done nothing, so a silent end is tried a second time.</summary>
    public static string Output(string code, params string[] arguments)
    {
        var whole = $"{code}\nprint('done')";
        var run = Run(whole, arguments);
        if (run.ExitCode == 0 && !IsDone(run.Output))
        {
            run = Run(whole, arguments);
        }

        Assert.True(run.ExitCode == 0 && IsDone(run.Output), $"Python did not come to the end of the script.\nExit code: {run.ExitCode}\nOutput:\n{run.Output}\nErrors:\n{run.Error}");
        return run.Output[..^Last.Length];

        static bool IsDone(string output) => output.EndsWith(Last, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output, string Error) Run(string code, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, ["-c", code, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONUTF8"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
