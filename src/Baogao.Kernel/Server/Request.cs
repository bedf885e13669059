using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Server;

/// <summary>A message that asks for something.</summary>
/// <param name="Channel">Where it came, and where the reply goes.</param>
/// <param name="Message">The message.</param>
/// <param name="Number">Counts the messages in the order in which they came.</param>
internal sealed record Request(KernelChannel Channel, WireMessage Message, long Number)
{
    public string Type => Message.Header.MsgType;

    /// <summary>What it holds in memory while it waits.</summary>
    public long Bytes => Message.Identities.Sum(identity => identity.Length) + Message.HeaderJson.Length + Message.ParentJson.Length + Message.Content.Length;

    /// <summary>The type of its reply.</summary>
    public string ReplyType => Type.EndsWith("_request", StringComparison.Ordinal) ? Type[..^"_request".Length] + "_reply" : Type + "_reply";

    /// <summary>The content.</summary>
    /// <exception cref="JsonException">It is not what the protocol says.</exception>
    public T Content<T>(JsonTypeInfo<T> type)
        where T : class
        => JsonSerializer.Deserialize(Message.Content, type) ?? throw new JsonException("the content is null; expected an object.");
}
