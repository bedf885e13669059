using System.Text;

namespace Baogao.Reading.Drafting;

/// <summary>Signs as Chinese is written: the text of a reading is in NFKC, which makes them narrow.</summary>
internal static class Punctuation
{
    /// <summary>True for a sign that ends a part of a sentence, in NFKC; no quote starts or ends with it.</summary>
    internal static bool IsMark(char c) => c is ',' or '。' or ';' or ':' or '、' or '!' or '?';

    /// <summary>Wide signs beside Chinese characters; signs between digits stay (1:4).</summary>
    internal static string Chinese(string text)
    {
        var written = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            var wide = text[i] switch { ',' => '，', ':' => '：', ';' => '；', '!' => '！', '?' => '？', '(' => '（', ')' => '）', _ => '\0' };
            if (wide != '\0' && !(i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]) && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1])))
            {
                written[i] = wide;
            }
        }

        return written.ToString();
    }
}
