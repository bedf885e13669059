using System.Collections;
using System.Globalization;
using Baogao.Formatting;

namespace Baogao.Frames;

/// <summary>One value of a frame, a cell or a key, as the text of a table.</summary>
internal static class CellText
{
    private const int MostItems = 20;
    private const int MostDepth = 4;

    /// <summary>The text: a dash for nothing, dates in ISO 8601's order, also within records, tuples and lists, numbers in the invariant culture, a list by its first items.</summary>
    public static string Of(object? value) => Of(value, 0);

    private static string Of(object? value, int depth) => value switch
    {
        null or DBNull => "–",
        string text => text,
        IFormattable when TimeText.Of(value) is { } time => time,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ when depth > MostDepth => "…",
        _ when CompositeText.Of(value, part => Of(part, depth + 1)) is { } composite => composite,
        IEnumerable items => List(items, depth),
        _ => value.ToString() ?? "",
    };

    private static string List(IEnumerable items, int depth)
    {
        var shown = items.Cast<object?>().Take(MostItems + 1).Select(item => Of(item, depth + 1)).ToList();
        return $"[{string.Join(", ", shown.Take(MostItems))}{(shown.Count > MostItems ? ", …" : "")}]";
    }
}
