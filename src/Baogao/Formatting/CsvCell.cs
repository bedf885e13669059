namespace Baogao.Formatting;

/// <summary>Writes a cell of an edition's table.</summary>
internal static class CsvCell
{
    /// <summary>The text as it is; in quotation marks where a reader would take it apart or trim it.</summary>
    internal static string Of(string text)
        => text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || text.StartsWith(' ') || text.EndsWith(' ') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
