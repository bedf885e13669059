using System.Globalization;
using Baogao.Languages;

namespace Baogao.Loading.Problems;

/// <summary>The small parts of which the messages of exceptions are made.</summary>
internal static class Say
{
    /// <summary>The text between quotation marks, cut to 40 characters, with what cannot be seen written as <c>U+0000</c>.</summary>
    internal static string Quoted(string text) => $"\"{VisibleText.Cut(text)}\"";

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>a, b or c</c></summary>
    internal static string Or(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary><c>a, b and c</c></summary>
    internal static string And(IReadOnlyList<string> items) => Join(items, "and");

    private static string Join(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
