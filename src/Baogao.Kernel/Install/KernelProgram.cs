namespace Baogao.Kernel.Install;

/// <summary>What a kernelspec starts.</summary>
/// <param name="Dotnet">The absolute path of the <c>dotnet</c> that runs it.</param>
/// <param name="Assembly">The absolute path of the built program's assembly.</param>
public sealed record KernelProgram(string Dotnet, string Assembly)
{
    /// <summary>The program that runs now, with the runtime that runs it.</summary>
    public static KernelProgram OfThisProcess(string assembly)
    {
        // shared/Microsoft.NETCore.App/10.0.0 lies in the folder of dotnet.
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var dotnet = Path.Combine(runtime.Parent!.Parent!.Parent!.FullName, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return new KernelProgram(dotnet, Path.GetFullPath(assembly));
    }
}
