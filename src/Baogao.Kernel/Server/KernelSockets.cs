using Baogao.Kernel.Wire;
using NetMQ;
using NetMQ.Sockets;

namespace Baogao.Kernel.Server;

/// <summary>The five sockets. One thread owns them: everything else hands it frames and is handed frames.</summary>
internal sealed class KernelSockets : IDisposable
{
    // For the last reply to leave before the process ends.
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);

    // Between two turns of the poller. Without a limit a cell that shows without end keeps the thread from ever hearing the interrupt.
    private const int Turn = 100;

    // What may wait for the thread; more than that waits with its sender.
    private const int Most = 1000;

    private readonly NetMQPoller poller = [];
    private readonly NetMQQueue<(KernelChannel Channel, IReadOnlyList<byte[]> Frames)> outgoing = new();
    private readonly Dictionary<KernelChannel, NetMQSocket> sockets;
    private readonly ResponseSocket heartbeat = new();
    private readonly KernelLog log;
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Binds the sockets; nothing is received before <see cref="Start"/>.</summary>
    /// <param name="connection">Where to listen.</param>
    /// <param name="received">Takes what came on a channel other than the broadcasts'.</param>
    /// <param name="welcome">The frames that answer a subscription to a topic.</param>
    /// <param name="log">Told of what was lost.</param>
    /// <exception cref="ConnectionException">An address cannot be bound.</exception>
    public KernelSockets(ConnectionFile connection, Action<KernelChannel, List<byte[]>> received, Func<byte[], IReadOnlyList<byte[]>> welcome, KernelLog log)
    {
        this.log = log;
        var iopub = new XPublisherSocket();
        iopub.Options.XPubVerbose = true;
        // A subscription takes effect when we say so: its welcome is the first that the subscriber gets.
        iopub.Options.ManualPublisher = true;
        sockets = new Dictionary<KernelChannel, NetMQSocket>
        {
            [KernelChannel.Shell] = new RouterSocket(),
            [KernelChannel.Control] = new RouterSocket(),
            [KernelChannel.Iopub] = iopub,
            [KernelChannel.Stdin] = new RouterSocket(),
        };
        try
        {
            Bind(sockets[KernelChannel.Shell], connection.Address(connection.Shell));
            Bind(sockets[KernelChannel.Control], connection.Address(connection.Control));
            Bind(iopub, connection.Address(connection.Iopub));
            Bind(sockets[KernelChannel.Stdin], connection.Address(connection.Stdin));
            Bind(heartbeat, connection.Address(connection.Heartbeat));
        }
        catch
        {
            Dispose();
            throw;
        }

        var subscriptions = new Subscriptions(iopub, welcome);
        foreach (var (channel, socket) in sockets)
        {
            socket.ReceiveReady += channel == KernelChannel.Iopub
                ? (_, _) => Safely(subscriptions.Receive)
                : (_, _) => Safely(() => Receive(channel, socket, received));
            poller.Add(socket);
        }

        heartbeat.ReceiveReady += (_, _) => Safely(() => heartbeat.SendMultipartBytes(heartbeat.ReceiveMultipartBytes()));
        outgoing.ReceiveReady += (_, _) => Safely(SendAll);
        poller.Add(heartbeat);
        poller.Add(outgoing);
    }

    public void Start() => poller.RunAsync("kernel sockets", isBackgroundThread: true);

    /// <summary>Sends after everything that was given before; waits while much is to be sent still. One thread at a time may call it.</summary>
    public void Send(KernelChannel channel, IReadOnlyList<byte[]> frames)
    {
        while (outgoing.Count > Most && poller.IsRunning)
        {
            Thread.Sleep(1);
        }

        outgoing.Enqueue((channel, frames));
    }

    /// <summary>Waits until everything that was given has been handed to the network.</summary>
    public Task DrainAsync()
    {
        outgoing.Enqueue((KernelChannel.Iopub, []));
        return drained.Task;
    }

    public void Dispose()
    {
        if (poller.IsRunning)
        {
            poller.Stop();
        }

        poller.Dispose();
        outgoing.Dispose();
        heartbeat.Dispose();
        foreach (var socket in sockets.Values)
        {
            socket.Dispose();
        }
    }

    private static void Bind(NetMQSocket socket, string address)
    {
        socket.Options.Linger = Linger;
        socket.Options.SendHighWatermark = KernelLimits.Unread;
        socket.Options.ReceiveHighWatermark = KernelLimits.Received;
        socket.Options.MaxMsgSize = KernelLimits.PartBytes;
        try
        {
            socket.Bind(address);
        }
        catch (Exception e) when (e is NetMQException or System.Net.Sockets.SocketException or ArgumentException or FormatException)
        {
            throw new ConnectionException($"Cannot listen on {address}: {e.Message} Start the kernel again; the front end then chooses another port.");
        }
    }

    private void Receive(KernelChannel channel, NetMQSocket socket, Action<KernelChannel, List<byte[]>> received)
    {
        var frames = new List<byte[]>();
        var count = 0;
        for (var more = true; more; count++)
        {
            var frame = socket.ReceiveFrameBytes(out more);
            if (count < KernelLimits.Parts)
            {
                frames.Add(frame);
            }
        }

        if (count > KernelLimits.Parts)
        {
            log.Write($"dropped a message on {channel.ToString().ToLowerInvariant()}: more than {KernelLimits.Parts} parts.");
        }
        else
        {
            received(channel, frames);
        }
    }

    private void SendAll()
    {
        for (var i = 0; i < Turn && outgoing.TryDequeue(out var next, TimeSpan.Zero); i++)
        {
            if (next.Frames.Count == 0)
            {
                drained.TrySetResult();
            }
            else
            {
                sockets[next.Channel].SendMultipartBytes(next.Frames);
            }
        }
    }

    // Whatever arrives, the thread goes on: without it the kernel would be deaf.
    private void Safely(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e)
        {
            log.Write($"a message was lost: {e.GetType().Name}: {e.Message}");
        }
    }
}
