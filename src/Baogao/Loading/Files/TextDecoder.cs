using System.Text;

namespace Baogao.Loading.Files;

/// <summary>Decodes text of an encoding that nobody names: a byte order mark decides, then strict UTF-8, then the one of GB18030, Big5 and UTF-16 that gives most common characters.</summary>
internal static class TextDecoder
{
    // The characters that running Chinese text is full of, in both scripts.
    private const string Common = "的和发展年工作建设一全在了人社会经济政府业新大中国市有实现高为不是增长力民生加强推进上改革發業國實現長會經濟設為進動產動務们對对化到生产区县镇";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark; null where no encoding fits, or none gives a common character.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="isTable">Whether a few words may be all of its Chinese: where none of them is common, it is GB18030 as far as that fits.</param>
    internal static string? Decode(byte[] bytes, bool isTable = false)
    {
        if (Marked(bytes) is { } marked)
        {
            return marked;
        }

        if (Try(StrictUtf8, bytes) is { } utf8 && !utf8.Contains('\0', StringComparison.Ordinal))
        {
            return utf8;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string? best = null;
        var most = 0.0;
        foreach (var name in (ReadOnlySpan<string>)["gb18030", "big5", "utf-16", "utf-16BE"])
        {
            if (Try(Strict(name), bytes) is { } text && Score(text) is var score && score > most)
            {
                (best, most) = (text, score);
            }
        }

        return best ?? (isTable && Try(Strict("gb18030"), bytes) is { } table && !table.Contains('\0', StringComparison.Ordinal) ? table : null);
    }

    private static string? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Try(StrictUtf8, bytes[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => null,
    };

    private static Encoding Strict(string name) => Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static string? Try(Encoding encoding, byte[] bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static double Score(string text) => text.Length == 0 ? 0 : (double)text.Count(c => Common.Contains(c, StringComparison.Ordinal)) / text.Length;
}
