using System.Text.Json;
using Baogao.Kernel.Messages;

namespace Baogao.Kernel.Wire;

/// <summary>A message as it came: who sent it, its header, and the parts that only its receiver understands.</summary>
/// <param name="Identities">The routing frames before the delimiter; a reply carries them back.</param>
/// <param name="Header">The header.</param>
/// <param name="HeaderJson">The header's own bytes, which replies carry as their parent's.</param>
/// <param name="ParentJson">The bytes of the header of what this answers.</param>
/// <param name="Content">The bytes of the content.</param>
internal sealed record WireMessage(IReadOnlyList<byte[]> Identities, MessageHeader Header, byte[] HeaderJson, byte[] ParentJson, byte[] Content)
{
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();

    /// <summary>Reads the frames of a message. Nothing that a stranger can send makes it throw.</summary>
    /// <returns>The message, or null and what is wrong.</returns>
    public static WireMessage? Read(IReadOnlyList<byte[]> frames, Signer signer, out string problem)
    {
        problem = "";
        var delimiter = Enumerable.Range(0, frames.Count).FirstOrDefault(i => frames[i].AsSpan().SequenceEqual(Delimiter), -1);
        if (delimiter < 0 || frames.Count < delimiter + 6)
        {
            problem = $"expected <IDS|MSG>, a signature and four parts, found {frames.Count} frames";
            return null;
        }

        var (signature, header, parent, metadata, content) =
            (frames[delimiter + 1], frames[delimiter + 2], frames[delimiter + 3], frames[delimiter + 4], frames[delimiter + 5]);
        if (!signer.IsValid(signature, header, parent, metadata, content))
        {
            problem = signature.Length == 0 ? "the signature is missing" : "the signature is wrong";
            return null;
        }

        try
        {
            var read = JsonSerializer.Deserialize(header, KernelJson.Relaxed.MessageHeader);
            if (read is { MsgId.Length: > 0, MsgType.Length: > 0 })
            {
                return new WireMessage([.. frames.Take(delimiter)], read, header, parent, content);
            }

            problem = "the header has no msg_id or no msg_type";
        }
        catch (JsonException e)
        {
            problem = $"the header is not JSON as expected: {e.Message}";
        }

        return null;
    }

    /// <summary>The frames of a message.</summary>
    public static IReadOnlyList<byte[]> Write(IEnumerable<byte[]> identities, Signer signer, byte[] header, byte[] parent, byte[] metadata, byte[] content)
        => [.. identities, Delimiter, signer.Sign(header, parent, metadata, content), header, parent, metadata, content];
}
