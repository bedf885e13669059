using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Baogao.Formatting;

namespace Baogao.Frames;

/// <summary>One value of a frame, a cell or a key, as the text of a table.</summary>
internal static class CellText
{
    private const int MostItems = 20;

    /// <summary>The text: a dash for nothing, dates in ISO 8601's order, numbers in the invariant culture, a list by its first items.</summary>
    public static string Of(object? value) => value switch
    {
        null or DBNull => "–",
        string text => text,
        IFormattable when TimeText.Of(value) is { } time => time,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i])))})",
        IEnumerable items => List(items),
        _ => value.ToString() ?? "",
    };

    private static string List(IEnumerable items)
    {
        var shown = items.Cast<object?>().Take(MostItems + 1).Select(Of).ToList();
        return $"[{string.Join(", ", shown.Take(MostItems))}{(shown.Count > MostItems ? ", …" : "")}]";
    }
}
