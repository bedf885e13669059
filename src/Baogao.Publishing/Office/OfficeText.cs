using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Baogao.Publishing.Office;

/// <summary>Text as the parts of an Office file hold it.</summary>
internal static partial class OfficeText
{
    /// <summary>The text without what XML forbids: control characters, halves of a surrogate pair, U+FFFE and U+FFFF. Line ends are line feeds.</summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                kept.Append(text, i++, 2);
            }
            else if (XmlConvert.IsXmlChar(text[i]) && !char.IsSurrogate(text[i]) && text[i] != '\r')
            {
                kept.Append(text[i]);
            }
            else if (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'))
            {
                kept.Append('\n');
            }
        }

        return kept.ToString();
    }

    /// <summary>The language as Office names it.</summary>
    /// <param name="languageTag">The language as HTML's <c>lang</c> names it.</param>
    public static string Language(string languageTag) => languageTag.StartsWith("zh", StringComparison.Ordinal) ? "zh-CN" : "en-US";

    /// <summary>The start of a text, at most so many UTF-16 units; no surrogate pair is cut in two.</summary>
    public static string Cut(string text, int most)
        => text.Length <= most ? text : most <= 0 ? "" : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>A text of a sheet. Excel reads <c>_x0041_</c> there as a character by its number, so that such words are escaped.</summary>
    public static string InSheet(string text) => CharacterNumber().Replace(text, "_x005F$0");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex CharacterNumber();
}
