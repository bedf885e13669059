using System.Net;
using System.Net.Sockets;

namespace Baogao.Publishing.Tests.Images;

/// <summary>A socket that counts who connects.</summary>
internal sealed class Listener : IDisposable
{
    private readonly TcpListener socket = new(IPAddress.Loopback, 0);
    private int connections;

    public Listener()
    {
        socket.Start();
        _ = CountAsync();
    }

    public string Address => $"http://{socket.LocalEndpoint}";

    public int Connections => Volatile.Read(ref connections);

    public void Dispose() => socket.Dispose();

    private async Task CountAsync()
    {
        try
        {
            while (true)
            {
                using var client = await socket.AcceptTcpClientAsync();
                Interlocked.Increment(ref connections);
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }
}
