using Baogao.Kernel.Wire;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Execution.Stopping;

namespace Baogao.Kernel.Server;

/// <summary>The kernel: sockets, the loops behind them, and the session.</summary>
internal sealed class KernelServer : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource stop = new();
    private readonly KernelLog log;
    private readonly Signer signer;
    private readonly Outbox outbox;
    private readonly KernelSockets sockets;
    private readonly StandardInput input;
    private readonly CellRunner cells;
    private readonly KernelAssistance assistance;
    private readonly RequestLoop shell;
    private readonly RequestLoop control;
    private long newest;

    /// <summary>Binds the sockets and starts.</summary>
    /// <param name="connection">Where to listen.</param>
    /// <param name="options">How the session works.</param>
    /// <param name="notebook">What messages name the notebook, or null.</param>
    /// <param name="log">Told of what is dropped.</param>
    /// <exception cref="ConnectionException">An address cannot be bound.</exception>
    public KernelServer(ConnectionFile connection, SessionOptions options, string? notebook, KernelLog log)
    {
        this.log = log;
        signer = new Signer(connection.Key);
        var writer = new MessageWriter(signer, NewId(), NewId, TimeProvider.System);
        sockets = new KernelSockets(connection, Receive, topic => writer.Write(Outgoing.Welcome(topic)), log);
        outbox = new Outbox(message => sockets.Send(message.Channel, writer.Write(message)), log);
        outbox.Status("starting", null);
        var history = new HistoryLog();
        input = new StandardInput(outbox);
        var warmUp = Task.Run(() => WarmUp.RunAsync(options.Folder, log));
        cells = new CellRunner(options, notebook, outbox, history, input, warmUp);
        assistance = new KernelAssistance(() => cells.Session);
        var handlers = new RequestHandlers(connection, outbox, cells, assistance, history, () => ended.TrySetResult());
        shell = new RequestLoop(handlers.HandleAsync, () => Volatile.Read(ref newest), outbox, log);
        control = new RequestLoop(handlers.HandleAsync, () => -1, outbox, log);
        _ = Task.Run(() => shell.RunAsync(stop.Token));
        _ = Task.Run(() => control.RunAsync(stop.Token));
        sockets.Start();
        _ = WarmUpAtRestAsync(warmUp, stop.Token);
    }

    /// <summary>Ends when a front end has asked for it and was answered.</summary>
    public Task Ended => ended.Task;

    /// <summary>Stops the cell that runs, if any.</summary>
    public void Interrupt() => cells.Interrupt();

    /// <summary>Tells the user of an exception that nothing caught, on a thread that a cell started; the process goes on.</summary>
    public bool Survive(Exception exception)
    {
        if (exception is CellStoppedException)
        {
            // A thread or timer of a cell that was stopped.
            return true;
        }

        log.Write($"unhandled on a background thread: {exception}");
        cells.Report($"Unhandled on a background thread: {exception.GetType().Name}: {exception.Message} The thread has ended; the session goes on.\n");
        return true;
    }

    /// <summary>Sends what waits, then closes the sockets and the session.</summary>
    public void Dispose()
    {
        stop.Cancel();
        outbox.Dispose();
        sockets.DrainAsync().Wait(TimeSpan.FromSeconds(2));
        sockets.Dispose();
        cells.Dispose();
        stop.Dispose();
    }

    // After the first cell's warm-up, and not beside cells that follow each other: for seconds it would take half of their processor.
    private async Task WarmUpAtRestAsync(Task warmUp, CancellationToken stop)
    {
        try
        {
            await warmUp.ConfigureAwait(false);
            await RestAsync(stop).ConfigureAwait(false);
            await assistance.WarmUpAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.Write($"the warm-up failed, so cells and completions will be slower: {e.GetType().Name}: {e.Message}");
        }
    }

    private async Task RestAsync(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        while (shell.Rest < Rest)
        {
            await Task.Delay(Rest / 4, stop).ConfigureAwait(false);
        }
    }

    private static string NewId() => Guid.NewGuid().ToString();

    private void Receive(KernelChannel channel, List<byte[]> frames)
    {
        if (WireMessage.Read(frames, signer, out var problem) is not { } message)
        {
            log.Write($"dropped a message on {channel.ToString().ToLowerInvariant()}: {problem}.");
            return;
        }

        var request = new Request(channel, message, Interlocked.Increment(ref newest));
        if (channel == KernelChannel.Stdin)
        {
            input.Answer(request);
        }
        else
        {
            (channel == KernelChannel.Shell ? shell : control).Add(request);
        }
    }
}
