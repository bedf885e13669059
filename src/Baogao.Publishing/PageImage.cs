using System.Text;
using System.Text.Json.Nodes;
using System.Xml;

namespace Baogao.Publishing;

/// <summary>A picture of an output or an attachment as the address of an <c>img</c>, in which an SVG runs no script and fetches nothing.</summary>
internal static class PageImage
{
    private const string SvgType = "image/svg+xml";
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    /// <summary>The types that are drawn, the best first.</summary>
    public static readonly IReadOnlyList<string> Types = [SvgType, "image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>The address, or null where the content is no image of that type: a broken picture would tell nobody why.</summary>
    /// <param name="type">One of <see cref="Types"/>.</param>
    /// <param name="content">SVG as text, others in Base64.</param>
    /// <param name="isAttachment">True where SVG is in Base64 too.</param>
    public static string? Address(string type, JsonNode? content, bool isAttachment = false)
    {
        if (PageOutput.TextOf(content) is not { } text)
        {
            return null;
        }

        if (type == SvgType)
        {
            return Svg(isAttachment && Bytes(text) is { } bytes ? Encoding.UTF8.GetString(bytes) : text) is { } svg
                ? $"data:{SvgType};base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}" : null;
        }

        return Bytes(text) is { } image && IsOfType(type, image) ? $"data:{type};base64,{Convert.ToBase64String(image)}" : null;
    }

    private static byte[]? Bytes(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var count) ? bytes[..count] : null;
    }

    private static bool IsOfType(string type, ReadOnlySpan<byte> image) => type switch
    {
        "image/png" => image.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4e, 0x47]),
        "image/jpeg" => image.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff]),
        "image/gif" => image.StartsWith("GIF8"u8),
        _ => image.StartsWith("RIFF"u8) && image.Length > 12 && image[8..].StartsWith("WEBP"u8),
    };

    /// <summary>A well-formed SVG in its namespace, without which a browser draws nothing; null where it is none.</summary>
    private static string? Svg(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.Trim()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            reader.MoveToContent();
            var (name, space) = (reader.LocalName, reader.NamespaceURI);
            while (reader.Read())
            {
                // Only whether it can be read to its end.
            }

            // Nested ones would only be given the namespace that they inherit.
            return name != "svg" ? null : space.Length > 0 ? text.Trim() : text.Trim().Replace("<svg", $"<svg xmlns=\"{SvgNamespace}\"", StringComparison.Ordinal);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
