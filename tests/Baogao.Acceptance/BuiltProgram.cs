using System.Diagnostics;

namespace Baogao.Acceptance;

/// <summary>The built command, run as a user runs it: a process with a working folder, output and an exit code.</summary>
internal static class BuiltProgram
{
    private static readonly DirectoryInfo Output = new(AppContext.BaseDirectory);

    /// <summary>The project's folder: four levels above artifacts/bin/Baogao.Acceptance/debug.</summary>
    public static string Root { get; } = Output.Parent!.Parent!.Parent!.Parent!.FullName;

    /// <summary><c>debug</c> or <c>release</c>, as the tests were built.</summary>
    public static string Configuration => Output.Name;

    public static string Dll => Path.Combine(Output.Parent!.Parent!.FullName, "Baogao.Cli", Output.Name, "Baogao.Cli.dll");

    public static Process Start(string folder, params string[] arguments) => StartWith(Path.GetTempPath(), folder, arguments);

    /// <summary>Starts it with a folder for temporary files: what it leaves there is its own.</summary>
    public static Process StartWith(string temporary, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[OperatingSystem.IsWindows() ? "TMP" : "TMPDIR"] = temporary;
        // These runs are over before compiling their methods a second time pays: a tenth of the processor time.
        start.Environment["DOTNET_TC_CallCounting"] = "0";
        start.ArgumentList.Add(Dll);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    public static Result Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(6)), "The program did not end within six minutes.");
        return new Result(process.ExitCode, text, errors.Result);
    }

    internal sealed record Result(int ExitCode, string Output, string Errors)
    {
        public string All => Output + Errors;

        /// <summary>Requires an exit code and, where they are given, what the two streams hold. Each is compared by itself and shown whole: xunit cuts the texts of a tuple.</summary>
        public void EndedWith(int exitCode, string? output = null, string? errors = null)
        {
            Assert.True(output is null || output == Output, $"Standard output, expected:\n{output}\nStandard output, actual:\n{Output}\nExit code: {ExitCode}. Standard error:\n{Errors}");
            Assert.True(errors is null || errors == Errors, $"Standard error, expected:\n{errors}\nStandard error, actual:\n{Errors}\nExit code: {ExitCode}. Standard output:\n{Output}");
            Assert.True(exitCode == ExitCode, $"Exit code: expected {exitCode}, actual {ExitCode}.\nStandard output:\n{Output}\nStandard error:\n{Errors}");
        }
    }
}
