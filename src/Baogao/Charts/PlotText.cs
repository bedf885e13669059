using System.Globalization;
using System.Text;

namespace Baogao.Charts;

/// <summary>Text for plotly, which reads some HTML tags in every text: what comes from data is encoded.</summary>
internal static class PlotText
{
    public static string Encode(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);

    /// <summary>Breaks each line of a text into lines of about <paramref name="width"/> Latin letters; a Chinese character counts as two.</summary>
    public static string Wrap(string text, int width) => string.Join('\n', text.Split('\n').Select(line => WrapLine(line, width)));

    private static string WrapLine(string text, int width)
    {
        var lines = new StringBuilder();
        var used = 0;
        foreach (var word in Words(text))
        {
            var length = word.Sum(c => IsWide(c) ? 2 : 1);
            if (used > 0 && used + length > width)
            {
                lines.Append('\n');
                used = 0;
            }

            lines.Append(used == 0 ? word.TrimStart(' ') : word);
            used += length;
        }

        return lines.ToString();
    }

    /// <summary>Breaks a text into lines of at most so many pixels.</summary>
    public static string WrapTo(string text, double pixels, int size) => Wrap(text, Math.Max(8, (int)(pixels / (size * Latin))));

    /// <summary>The same with no more lines than that takes, each about as long as the next: no word stands alone on the last one.</summary>
    public static string WrapEvenly(string text, double pixels, int size)
    {
        var best = WrapTo(text, pixels, size);
        for (var room = pixels - size; room > pixels / 3 && WrapTo(text, room, size) is var wrapped && wrapped.Count(c => c == '\n') == best.Count(c => c == '\n'); room -= size)
        {
            best = wrapped;
        }

        return best;
    }

    /// <summary>About how many pixels the longest line takes: a Chinese character is a square, a Latin letter a little over half of one.</summary>
    public static double Width(string text, int size) => text.Split('\n').Max(line => line.Sum(c => IsWide(c) ? size : size * Latin));

    private const double Latin = 0.55;

    /// <summary>Words that may stand at the start of a line: after a space, after the hyphen of a word, or each Chinese character that is no closing mark.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var opens = text[i] == ' ' || (i > 1 && text[i - 1] == '-' && char.IsAsciiLetter(text[i - 2]) && char.IsAsciiLetter(text[i])) || (IsWide(text[i]) && !IsClosing(text[i])) || (IsWide(text[i - 1]) && !IsWide(text[i]) && char.IsLetterOrDigit(text[i]));
            if (opens)
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    private static bool IsWide(char c) => c > 0x2E7F;

    private static bool IsClosing(char c)
        => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
}
