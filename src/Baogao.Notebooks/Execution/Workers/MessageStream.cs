using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Baogao.Notebooks.Execution.Workers;

/// <summary>Messages over a pipe: each is its length in four bytes, little-endian, and then its JSON.</summary>
internal sealed class MessageStream(Stream stream)
{
    // Not a Lock: a cell's thread may be interrupted while it waits, which a plain monitor survives.
    private readonly object gate = new();

    /// <summary>Sends a message. Returns when it is with the system, so that it arrives even where this process dies now.</summary>
    /// <exception cref="IOException">The other side is gone.</exception>
    public void Send<T>(T message, JsonTypeInfo<T> type)
    {
        using var buffer = new MemoryStream();
        buffer.SetLength(sizeof(int));
        buffer.Position = sizeof(int);
        JsonSerializer.Serialize(buffer, message, type);
        BinaryPrimitives.WriteInt32LittleEndian(buffer.GetBuffer(), (int)buffer.Length - sizeof(int));
        lock (gate)
        {
            stream.Write(buffer.GetBuffer(), 0, (int)buffer.Length);
        }
    }

    /// <summary>The next message; null where the other side is gone, also in the middle of a message.</summary>
    public T? Receive<T>(JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            var length = new byte[sizeof(int)];
            stream.ReadExactly(length);
            var message = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
            stream.ReadExactly(message);
            return JsonSerializer.Deserialize(message, type);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return null;
        }
    }
}
