namespace Baogao.Languages;

/// <summary>Texts of several lines.</summary>
internal static class Lined
{
    /// <summary>Adds to the end of the first line.</summary>
    public static string AtFirstLine(string text, string addition)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? text + addition : text.Insert(end, addition);
    }
}
