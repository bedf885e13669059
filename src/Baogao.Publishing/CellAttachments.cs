using System.Text.Json.Nodes;

namespace Baogao.Publishing;

/// <summary>The pictures that a Markdown cell carries, which its text names as <c>attachment:NAME</c>.</summary>
internal sealed class CellAttachments(JsonNode? attachments)
{
    private const string Scheme = "attachment:";

    public static bool IsNamed(string address) => address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>The picture as a <c>data:</c> address: of several types the one that a browser draws best. Null where the cell has no such picture.</summary>
    public string? Find(string address)
    {
        var name = address[Scheme.Length..];
        var bundle = (attachments as JsonObject)?[Uri.UnescapeDataString(name)] ?? (attachments as JsonObject)?[name];
        return bundle is JsonObject types ? PageImage.Types.Select(type => PageImage.Address(type, types[type], isAttachment: true)).FirstOrDefault(found => found is not null) : null;
    }
}
