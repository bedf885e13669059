using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Notebooks.Execution.Runs;
using Baogao.Notebooks.Execution.Scripting;
using Baogao.Notebooks.Execution.Stopping;

namespace Baogao.Notebooks.Execution.Workers;

/// <summary>
/// The worker process: runs the notebooks that its host sends over a pipe, one after the other, and reports what happens as it happens. It ends with its host.
/// </summary>
public sealed class WorkerHost : IDisposable
{
    private const int MostFrames = 12;
    private static readonly TimeSpan Connecting = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Leaving = TimeSpan.FromSeconds(2);

    private readonly NamedPipeClientStream pipe;
    private readonly MessageStream messages;
    private readonly BlockingCollection<(RunNotebook Command, CancellationTokenSource Stop)> waiting = [];
    private readonly PosixSignalRegistration[] signals;
    private readonly Lock gate = new();
    private CancellationTokenSource? running;
    private int isEnding;

    private WorkerHost(NamedPipeClientStream pipe)
    {
        (this.pipe, messages) = (pipe, new MessageStream(pipe));
        // Ctrl+C goes to every process of a terminal; the host tells this one to stop.
        signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => End(new ProcessEnding(EndingKind.Signal, "SIGTERM", []))),
        ];
        // The runtime calls this on a thread of its own: whose code called Environment.Exit cannot be seen here.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End(new ProcessEnding(EndingKind.Exit, "", []));
        // A thread or timer of a cell that was stopped ends alone: it is no fault of the notebook that runs by then.
        ExceptionHandling.SetUnhandledExceptionHandler(exception => exception is CellStoppedException);
        AppDomain.CurrentDomain.UnhandledException += (_, thrown) => End(Ending(thrown.ExceptionObject));
    }

    /// <summary>Serves a host until it closes the pipe; then the process ends.</summary>
    /// <param name="pipeName">The name of the host's pipe.</param>
    /// <param name="prepare">Called before each notebook; puts the formatters back.</param>
    /// <exception cref="TimeoutException">There is no host.</exception>
    public static async Task RunAsync(string pipeName, Action prepare)
    {
        ArgumentNullException.ThrowIfNull(prepare);
        var pipe = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        await pipe.ConnectAsync(Connecting, CancellationToken.None).ConfigureAwait(false);
        using var host = new WorkerHost(pipe);
        new Thread(host.Listen) { IsBackground = true, Name = "host" }.Start();
        var state = new WorkerState();
        foreach (var (command, stop) in host.waiting.GetConsumingEnumerable())
        {
            state.Restore();
            prepare();
            await host.RunAsync(command, stop.Token).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the pipe.</summary>
    public void Dispose()
    {
        Array.ForEach(signals, signal => signal.Dispose());
        pipe.Dispose();
        waiting.Dispose();
    }

    // Its own thread: cells may take every thread of the pool.
    private void Listen()
    {
        while (messages.Receive(WorkerJson.Default.WorkerCommand) is { } command)
        {
            lock (gate)
            {
                if (command is RunNotebook notebook)
                {
                    running = new CancellationTokenSource();
                    waiting.Add((notebook, running));
                }
                else
                {
                    running?.CancelAsync();
                }
            }
        }

        Interlocked.Exchange(ref isEnding, 1);
        bool isBusy;
        lock (gate)
        {
            isBusy = running is not null;
        }

        if (!isBusy)
        {
            // What libraries do at the end of a process they may do, but not for ever.
            new Thread(() => Environment.Exit(0)) { IsBackground = true }.Start();
            Thread.Sleep(Leaving);
        }

        using var self = Process.GetCurrentProcess();
        self.Kill();
    }

    private async Task RunAsync(RunNotebook command, CancellationToken stop)
    {
        var options = new RunOptions
        {
            CellTimeout = command.CellTimeout,
            MaxOutputBytes = command.MaxOutputBytes,
            Culture = command.Culture is null ? null : CultureInfo.GetCultureInfo(command.Culture),
        };
        var document = NotebookDocument.Parse(command.Notebook, command.Name);
        var reports = new Reports(messages);
        var record = await CellLoop.RunAsync(document, command.Folder, options, reports.Send, stop).ConfigureAwait(false);
        RunRecordJson.Write(document, record);
        lock (gate)
        {
            running = null;
        }

        reports.End(document.Metadata[RunTags.Record]?.DeepClone());
    }

    private static ProcessEnding Ending(object thrown) => thrown is Exception exception
        ? new ProcessEnding(EndingKind.Exception, $"{exception.GetType().Name}: {exception.Message}", StackFrames.Of(exception, new SourceBook(), MostFrames).Frames)
        : new ProcessEnding(EndingKind.Exception, thrown.ToString() ?? "", []);

    // The first that is known is the reason: an exit runs the handlers of a signal, too.
    private void End(ProcessEnding ending)
    {
        if (Interlocked.Exchange(ref isEnding, 1) == 0)
        {
            Send(messages, ending);
        }
    }

    private static void Send(MessageStream messages, WorkerReport report)
    {
        try
        {
            messages.Send(report, WorkerJson.Default.WorkerReport);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The host is gone. So is this process in a moment: the thread that listens sees it as well.
        }
    }

    /// <summary>The reports of one notebook: what code that it left running gives after its end belongs to no other.</summary>
    private sealed class Reports(MessageStream messages)
    {
        private readonly object gate = new();
        private bool isEnded;

        public void Send(RunEvent happened)
        {
            lock (gate)
            {
                if (!isEnded)
                {
                    WorkerHost.Send(messages, new CellHappened(happened));
                }
            }
        }

        public void End(System.Text.Json.Nodes.JsonNode? record)
        {
            lock (gate)
            {
                isEnded = true;
                WorkerHost.Send(messages, new NotebookEnded(record));
            }
        }
    }
}
