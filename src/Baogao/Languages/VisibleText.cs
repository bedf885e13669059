using System.Globalization;
using System.Text;

namespace Baogao.Languages;

/// <summary>Text of unknown origin as a sentence shows it.</summary>
internal static class VisibleText
{
    private const int Longest = 40;

    /// <summary>The text cut to 40 characters, with what cannot be seen written as <c>U+0000</c>.</summary>
    public static string Cut(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(Longest))
        {
            shown.Append(IsVisible(rune) ? rune.ToString() : Code(rune));
        }

        return shown.Append(text.EnumerateRunes().Skip(Longest).Any() ? "…" : "").ToString();
    }

    /// <summary>The text with control characters written as <c>U+000A</c>, so that it stays one line and changes no terminal.</summary>
    public static string Line(string text)
        => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? Code(new Rune(c)) : c.ToString())) : text;

    /// <summary><c>U+200B</c></summary>
    public static string Code(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Whether a reader can see the character.</summary>
    public static bool IsVisible(Rune rune)
        => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            && rune != Rune.ReplacementChar;
}
