using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Baogao.Kernel.Messages;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Server;

/// <summary>A message to be sent. It is serialized later, on the thread that sends.</summary>
/// <param name="Channel">Where.</param>
/// <param name="Identities">The routing frames; on the broadcast channel the topic.</param>
/// <param name="Type">The type of the message.</param>
/// <param name="Parent">The header's bytes of what caused it.</param>
/// <param name="Content">Gives the bytes of the content.</param>
internal sealed record Outgoing(KernelChannel Channel, IReadOnlyList<byte[]> Identities, string Type, byte[] Parent, Func<byte[]> Content)
{
    /// <summary>The header of a parent that there is none of.</summary>
    public static readonly byte[] NoParent = "{}"u8.ToArray();

    /// <summary>Tells a subscriber that its subscription has taken effect.</summary>
    public static Outgoing Welcome(byte[] topic)
        => Of(KernelChannel.Iopub, [topic], "iopub_welcome", NoParent, new WelcomeContent(Encoding.UTF8.GetString(topic)), KernelJson.Relaxed.WelcomeContent);

    public static Outgoing Of<T>(KernelChannel channel, IReadOnlyList<byte[]> identities, string type, byte[] parent, T content, JsonTypeInfo<T> json)
        => new(channel, identities, type, parent, () => JsonSerializer.SerializeToUtf8Bytes(content, json));
}
