using System.Diagnostics;
using System.IO.Pipes;
using System.Text;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution.Workers;

/// <summary>A worker could not be started. The message says what it wrote.</summary>
public sealed class WorkerException : Exception
{
    /// <summary>Creates the exception.</summary>
    public WorkerException(string message)
        : base(message)
    {
    }
}

/// <summary>A worker as its host sees it: a process, a pipe to it, and what it writes past the pipe.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Draining = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Leaving = TimeSpan.FromSeconds(3);

    private readonly TemporaryFolder folder = new("worker");
    private readonly NamedPipeServerStream pipe;
    private readonly MessageStream messages;
    private readonly Process process;
    private readonly ProcessText errors = new();
    private readonly ProcessText output = new();
    private readonly Task reading;

    private WorkerProcess(WorkerProgram program)
    {
        // On Unix a pipe is a socket with a path; in this folder it goes with the rest. It is not handed down to programs that cells start.
        var name = OperatingSystem.IsWindows() ? Path.GetFileName(folder.Path) : Path.Combine(folder.Path, "pipe");
        pipe = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        messages = new MessageStream(pipe);
        var start = new ProcessStartInfo(program.File, [.. program.Arguments, name])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        process = Process.Start(start)!;
        folder.AddProcess(process.Id);
        process.StandardInput.Close();
        reading = Task.WhenAll(errors.ReadAsync(process.StandardError), output.ReadAsync(process.StandardOutput));
    }

    /// <summary>The notebooks that it has run to their ends.</summary>
    public List<string> Notebooks { get; } = [];

    /// <summary>How it said that it would end, or null.</summary>
    public ProcessEnding? Ending { get; private set; }

    public bool HasExited => process.HasExited;

    /// <summary>Its memory in bytes; 0 where it has ended.</summary>
    public long Memory
    {
        get
        {
            try
            {
                process.Refresh();
                return process.HasExited ? 0 : process.WorkingSet64;
            }
            catch (InvalidOperationException)
            {
                // It ended between the two questions.
                return 0;
            }
        }
    }

    /// <summary>Starts a worker and waits until it answers.</summary>
    /// <exception cref="WorkerException">It does not.</exception>
    public static async Task<WorkerProcess> StartAsync(WorkerProgram program)
    {
        var worker = new WorkerProcess(program);
        using var limit = new CancellationTokenSource(Connecting);
        var connected = worker.pipe.WaitForConnectionAsync(limit.Token);
        await Task.WhenAny(connected, worker.process.WaitForExitAsync(limit.Token)).ConfigureAwait(false);
        if (connected.IsCompletedSuccessfully)
        {
            return worker;
        }

        worker.Kill();
        var said = await worker.TakeErrorsAsync().ConfigureAwait(false);
        worker.Dispose();
        throw new WorkerException($"The process that runs the cells could not be started: {program.File} {string.Join(' ', program.Arguments)}{(said.Length == 0 ? "" : $" wrote: {said}")}");
    }

    /// <summary>Sends a command; one that does not arrive is seen by <see cref="Receive"/>.</summary>
    public void Send(WorkerCommand command)
    {
        try
        {
            messages.Send(command, WorkerJson.Default.WorkerCommand);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            // It is gone.
        }
    }

    /// <summary>The next report; null where the worker is gone.</summary>
    public WorkerReport? Receive()
    {
        var report = messages.Receive(WorkerJson.Default.WorkerReport);
        if (report is ProcessEnding ending)
        {
            Ending = ending;
        }

        return report;
    }

    /// <summary>Ends the worker and what it started.</summary>
    public void Kill() => RunningProcess.End(process);

    /// <summary>Waits until the process is gone and returns its exit code; one that has closed its pipe and lives on is ended.</summary>
    public async Task<int> ExitCodeAsync()
    {
        if (!await EndsWithinAsync(Leaving).ConfigureAwait(false))
        {
            Kill();
            await process.WaitForExitAsync().ConfigureAwait(false);
        }

        return process.ExitCode;
    }

    /// <summary>What it wrote to its error stream since the last call, once it has ended. A program that it started may hold the stream open: it is not waited for.</summary>
    public async Task<string> TakeErrorsAsync()
    {
        await Task.WhenAny(reading, Task.Delay(Draining)).ConfigureAwait(false);
        return errors.Take().Trim();
    }

    /// <summary>What it wrote past the engine since the last call.</summary>
    public string TakeText() => output.Take() + errors.Take();

    /// <summary>Closes the pipe, which ends the worker, and waits for it.</summary>
    public async Task CloseAsync()
    {
        await pipe.DisposeAsync().ConfigureAwait(false);
        await ExitCodeAsync().ConfigureAwait(false);
        Dispose();
    }

    public void Dispose()
    {
        pipe.Dispose();
        process.Dispose();
        folder.Dispose();
    }

    private async Task<bool> EndsWithinAsync(TimeSpan time)
    {
        using var limit = new CancellationTokenSource(time);
        try
        {
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return process.HasExited;
        }
    }
}
