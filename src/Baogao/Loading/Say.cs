using System.Globalization;
using System.Text;

namespace Baogao.Loading;

/// <summary>The small parts of which messages are made.</summary>
internal static class Say
{
    private const int Longest = 40;

    /// <summary>The text between quotation marks, cut to 40 characters, with what cannot be seen written as <c>U+0000</c>.</summary>
    internal static string Quoted(string text)
    {
        var shown = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes().Take(Longest))
        {
            shown.Append(IsVisible(rune) ? rune.ToString() : Code(rune));
        }

        return shown.Append(text.EnumerateRunes().Skip(Longest).Any() ? "…\"" : "\"").ToString();
    }

    /// <summary>The text with control characters written as <c>U+000A</c>, so that it stays one line and changes no terminal.</summary>
    internal static string Line(string text)
        => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? Code(new Rune(c)) : c.ToString())) : text;

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>2022-12-27</c></summary>
    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>U+200B</c></summary>
    internal static string Code(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary><c>a, b or c</c></summary>
    internal static string Or(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary><c>a, b and c</c></summary>
    internal static string And(IReadOnlyList<string> items) => Join(items, "and");

    internal static bool IsVisible(Rune rune)
        => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            && rune != Rune.ReplacementChar;

    private static string Join(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
