using System.Diagnostics;

namespace Baogao.Notebooks.Tests;

/// <summary>The machine's own Python with nbformat: the judge of what a notebook is.</summary>
internal static class Python
{
    private const string Program = "/usr/bin/python3";

    private static readonly Lazy<bool> Present = new(() => File.Exists(Program) && Run("", "import nbformat").ExitCode == 0);

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

    public static string Output(string code, params string[] arguments) => OutputIn("", code, arguments);

    /// <summary>What a script prints that starts in a folder; an empty name stands for the working folder.</summary>
    public static string OutputIn(string folder, string code, params string[] arguments)
    {
        var (exitCode, output, error) = Run(folder, code, arguments);
        Assert.True(exitCode == 0, error);
        return output;
    }

    private static (int ExitCode, string Output, string Error) Run(string folder, string code, params string[] arguments)
    {
        // Isolated: the working folder is whatever a test running beside made it, and a stray json.py there would be taken for Python's own.
        var start = new ProcessStartInfo(Program, ["-I", "-X", "utf8", "-c", code, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
