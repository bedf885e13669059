using System.Net;
using System.Net.Sockets;
using Baogao.Kernel.Server;
using Baogao.Kernel.Wire;
using Baogao.Notebooks.Execution;

namespace Baogao.Kernel.Tests.Server;

/// <summary>A kernel in this process and a client of it.</summary>
internal sealed class TestKernel : IDisposable
{
    private readonly StringWriter log = new();
    private readonly TextWriter written;
    private readonly KernelServer server;

    public TestKernel(TimeSpan? patience = null, int logged = 200)
    {
        var ports = FreePorts(5);
        written = TextWriter.Synchronized(log);
        Connection = new ConnectionFile("127.0.0.1", ports[0], ports[1], ports[2], ports[3], ports[4], "a key"u8.ToArray());
        var options = new SessionOptions { Folder = Path.GetTempPath(), Culture = System.Globalization.CultureInfo.InvariantCulture };
        server = new KernelServer(Connection, patience is { } time ? options with { Patience = time } : options, null, new KernelLog(written, logged));
        Client = new FakeClient(Connection);
    }

    public ConnectionFile Connection { get; }

    public FakeClient Client { get; }

    /// <summary>What is logged. The kernel writes on threads of its own, each time under the writer's lock.</summary>
    public string Log
    {
        get
        {
            lock (written)
            {
                return log.ToString();
            }
        }
    }

    public bool HasEnded() => server.Ended.Wait(TimeSpan.FromSeconds(5));

    public bool Survive(Exception exception) => server.Survive(exception);

    public void Dispose()
    {
        Client.Dispose();
        server.Dispose();
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        listeners.ForEach(listener => listener.Dispose());
        return ports;
    }
}
