using System.Globalization;
using System.Text.Json;
using Baogao.Kernel.Messages;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Server;

/// <summary>Gives messages their header and signature.</summary>
internal sealed class MessageWriter(Signer signer, string session, Func<string> newId, TimeProvider clock)
{
    /// <summary>
    /// The version of the protocol that is kept: of what 5.4 and 5.5 brought, control requests on their own channel and the welcome to a
    /// subscriber. Subshells and debugging are optional features, and declared as not there.
    /// </summary>
    public const string ProtocolVersion = "5.5";

    private static readonly byte[] NoMetadata = "{}"u8.ToArray();

    /// <summary>The frames of a message.</summary>
    public IReadOnlyList<byte[]> Write(Outgoing message)
    {
        var date = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
        var header = new MessageHeader(newId(), session, "baogao", date, message.Type, ProtocolVersion);
        return WireMessage.Write(
            message.Identities,
            signer,
            JsonSerializer.SerializeToUtf8Bytes(header, KernelJson.Relaxed.MessageHeader),
            message.Parent,
            NoMetadata,
            message.Content());
    }
}
