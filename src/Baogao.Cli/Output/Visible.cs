using System.Text;

namespace Baogao.Cli.Output;

/// <summary>
/// Text that may be anybody's, as it can be shown: names of files, texts out of notebooks and of cells. A control character in it is shown as its code, and changes neither
/// the terminal nor the line. So is one that turns the direction of what follows.
/// </summary>
internal static class Visible
{
    /// <summary>For a name, which is part of a line: line ends are shown as codes, too.</summary>
    public static string Line(string text) => text.Any(IsUnsafe) ? Write(text, keepsLayout: false) : text;

    /// <summary>For all that a verb writes.</summary>
    public static string Text(string text) => text.Any(IsUnsafe) ? Write(text, keepsLayout: true) : text;

    private static string Write(string text, bool keepsLayout)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsUnsafe(text[i]) || (keepsLayout && IsLayout(text, i)))
            {
                shown.Append(text[i]);
            }
            else
            {
                shown.Append("\\u").Append(((int)text[i]).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return shown.ToString();
    }

    private static bool IsLayout(string text, int at)
        => text[at] is '\n' or '\t' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');

    // The second and third are the marks of Unicode that embed, override or isolate a direction.
    private static bool IsUnsafe(char c) => char.IsControl(c) || c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069';
}
