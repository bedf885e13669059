using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Baogao.Kernel.Wire;

/// <summary>Where a front end wants the kernel to listen, and the key that both sign with.</summary>
/// <param name="Ip">The address to listen on; this machine alone where the file names none.</param>
/// <param name="Shell">Port of the requests.</param>
/// <param name="Control">Port of the requests that must not wait behind a cell.</param>
/// <param name="Iopub">Port of what the kernel broadcasts.</param>
/// <param name="Stdin">Port of the questions to the user.</param>
/// <param name="Heartbeat">Port that echoes.</param>
/// <param name="Key">The key of the signatures; empty for none.</param>
internal sealed record ConnectionFile(string Ip, int Shell, int Control, int Iopub, int Stdin, int Heartbeat, byte[] Key)
{
    private const string Loopback = "127.0.0.1";

    /// <summary>Reads a connection file as Jupyter writes it.</summary>
    /// <exception cref="ConnectionException">It is not there, not readable, or asks for what the kernel does not have.</exception>
    public static ConnectionFile Load(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(json.RootElement, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or NotSupportedException or ArgumentException)
        {
            throw new ConnectionException($"{path}: the connection file cannot be read: {e.Message} A front end writes it; start the kernel from there.");
        }
    }

    /// <summary>The address of a port, as sockets take it.</summary>
    public string Address(int port) => string.Create(CultureInfo.InvariantCulture, $"tcp://{(Ip.Contains(':', StringComparison.Ordinal) ? $"[{Ip}]" : Ip)}:{port}");

    private static ConnectionFile Read(JsonElement json, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new ConnectionException($"{path}: expected a JSON object with ports and a key, found {json.ValueKind}.");
        }

        if (Text(json, "transport", path) is { } transport and not ("" or "tcp"))
        {
            throw new ConnectionException($"{path}: transport: \"{transport}\" is not supported. Expected \"tcp\".");
        }

        if (Text(json, "signature_scheme", path) is { } scheme and not ("" or "hmac-sha256"))
        {
            throw new ConnectionException($"{path}: signature_scheme: \"{scheme}\" is not supported. Expected \"hmac-sha256\".");
        }

        return new ConnectionFile(
            Text(json, "ip", path) is { Length: > 0 } ip ? ip : Loopback,
            Port(json, "shell_port", path),
            Port(json, "control_port", path),
            Port(json, "iopub_port", path),
            Port(json, "stdin_port", path),
            Port(json, "hb_port", path),
            Encoding.UTF8.GetBytes(Text(json, "key", path) ?? throw new ConnectionException($"{path}: key: missing. Expected the key of the signatures, or \"\" for none.")));
    }

    private static string? Text(JsonElement json, string name, string path)
        => !json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
            : value.ValueKind == JsonValueKind.String ? value.GetString()
            : throw new ConnectionException($"{path}: {name}: expected a string, found {value.GetRawText()}.");

    private static int Port(JsonElement json, string name, string path)
    {
        if (!json.TryGetProperty(name, out var value))
        {
            throw new ConnectionException($"{path}: {name}: missing. Expected a port from 1 to 65535.");
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var port) && port is >= 1 and <= 65535
            ? port
            : throw new ConnectionException($"{path}: {name}: expected a port from 1 to 65535, found {value.GetRawText()}.");
    }
}
