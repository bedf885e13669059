using System.Text;
using Baogao.Languages;

namespace Baogao.Loading.Files;

/// <summary>Decides whether bytes are UTF-8 text, and if not, what they look like.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without a byte order mark: Excel writes one, and it is no fault.</summary>
    internal static string Text(byte[] bytes)
    {
        var text = Strict.GetString(bytes);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    /// <summary>Null for UTF-8; otherwise where it ends to be that, and what to do.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="isTable">True for a table, which Excel may have written.</param>
    internal static (int Line, int Column, Sentence Message)? Fault(byte[] bytes, bool isTable)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || LooksLikeUtf16(bytes))
        {
            return (0, 0, Sentence.Of<IFileProblemTexts>(texts => texts.FileIsUtf16(isTable)));
        }

        try
        {
            Strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            var good = Encoding.UTF8.GetString(bytes, 0, Math.Max(0, exception.Index));
            var (line, column) = new TextFile("", good.TrimStart('\uFEFF')).Place(good.TrimStart('\uFEFF').Length);
            return IsGbk(bytes)
                ? (0, 0, Sentence.Of<IFileProblemTexts>(texts => texts.FileIsGbk(isTable)))
                : (line, column, Sentence.Of<IFileProblemTexts>(texts => texts.ByteNotUtf8()));
        }
    }

    private static bool LooksLikeUtf16(byte[] bytes)
    {
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 4096));
        return sample.Length >= 4 && sample.Count((byte)0) > sample.Length / 4;
    }

    private static bool IsGbk(byte[] bytes)
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("GBK", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        try
        {
            // Damaged UTF-8 can pass for GBK by chance, but then gives rare characters; real GBK text is mostly level-1 characters, bytes B0 to D7.
            gbk.GetCharCount(bytes);
            var (pairs, common) = (0, 0);
            for (var i = 0; i + 1 < bytes.Length; i++)
            {
                if (bytes[i] >= 0x81)
                {
                    pairs++;
                    common += (bytes[i] is >= 0xB0 and <= 0xD7 or >= 0xA1 and <= 0xA3) && bytes[i + 1] >= 0xA1 ? 1 : 0;
                    i++;
                }
            }

            return common > pairs * 9 / 10;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
