using System.Diagnostics;

namespace Baogao.Acceptance;

/// <summary>
/// Jupyter's own client and tools, with the machine's Python, and a folder of their own in which the kernel is installed.
/// Skips where they are absent; in CI that is a failure.
/// </summary>
internal sealed class Jupyter : IDisposable
{
    private const string Program = "/usr/bin/python3";
    private readonly string data = Directory.CreateTempSubdirectory("baogao-jupyter-").FullName;

    /// <param name="module">The Python module that the test cannot do without.</param>
    /// <param name="package">The Debian package that brings it.</param>
    public Jupyter(string module, string package)
    {
        if (!File.Exists(Program) || Python("-c", $"import {module}").ExitCode != 0)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"CI must have {module} for {Program}. Install the Debian package {package}.");
            Assert.Skip($"needs {module} for {Program} (Debian: {package})");
        }

        Baogao(BuiltProgram.Root, "kernel", "install");
    }

    public string KernelFolder => Path.Combine(data, "kernels", ".net-csharp");

    /// <summary>Runs the built command with Jupyter's folder set to this one.</summary>
    public BuiltProgram.Result Baogao(string folder, params string[] arguments) => Run(folder, "dotnet", [BuiltProgram.Dll, .. arguments]);

    /// <summary>Runs Python; a script's name is that of a file in the project's folder Jupyter.</summary>
    public BuiltProgram.Result Python(params string[] arguments) => Run(data, Program, arguments);

    /// <summary>The path of a script of the test project.</summary>
    public static string Script(string name) => Path.Combine(BuiltProgram.Root, "tests", "Baogao.Acceptance", "Jupyter", name);

    public void Dispose() => Directory.Delete(data, recursive: true);

    private BuiltProgram.Result Run(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["JUPYTER_DATA_DIR"] = data;
        start.Environment["JUPYTER_RUNTIME_DIR"] = Path.Combine(data, "runtime");
        start.Environment["PYTHONUTF8"] = "1";
        // As where the program is started alone.
        start.Environment["DOTNET_TC_CallCounting"] = "0";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(10)), $"{program} did not end within ten minutes.");
        return new BuiltProgram.Result(process.ExitCode, text, errors.Result);
    }
}
