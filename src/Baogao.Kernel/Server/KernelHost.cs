using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Baogao.Kernel.Wire;
using Baogao.Notebooks.Execution;
using NetMQ;

namespace Baogao.Kernel.Server;

/// <summary>The process of a kernel.</summary>
public static class KernelHost
{
    /// <summary>Serves the front end that wrote the connection file, until it asks the kernel to end or is gone.</summary>
    /// <param name="connectionFile">The path of the file.</param>
    /// <exception cref="ConnectionException">The file cannot be used, or one of its ports cannot.</exception>
    public static async Task RunAsync(string connectionFile)
    {
        var log = new KernelLog(Console.Error);
        var connection = ConnectionFile.Load(connectionFile);
        KeepOthersOut(connectionFile, log);
        // Cells that block the pool's threads must not keep an interrupt from being heard.
        ThreadPool.SetMinThreads(32, 32);
        using (var server = new KernelServer(connection, new SessionOptions { Folder = Environment.CurrentDirectory }, Notebook(), log))
        {
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
            {
                signal.Cancel = true;
                server.Interrupt();
            });
            ExceptionHandling.SetUnhandledExceptionHandler(exception => server.Survive(exception));
            await Task.WhenAny(server.Ended, ParentWatch.GoneAsync(Environment.GetEnvironmentVariable("JPY_PARENT_PID"))).ConfigureAwait(false);
        }

        NetMQConfig.Cleanup(block: true);
    }

    // Jupyter's server tells the notebook's path.
    private static string? Notebook()
        => Environment.GetEnvironmentVariable("JPY_SESSION_NAME") is { } path && path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) ? Path.GetFileName(path) : null;

    // Who reads the key can run code here. VS Code writes the file so that every user of the machine can read it.
    private static void KeepOthersOut(string path, KernelLog log)
    {
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Others) == 0)
        {
            return;
        }

        try
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) & ~Others);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.Write($"{path} can be read or written by other users of this machine, who could then run code in this kernel. Let only its owner read it: chmod 600");
        }
    }
}
