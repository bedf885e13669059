namespace Baogao.Exchange.Workbooks;

/// <summary>How a table of an edition writes a cell.</summary>
internal static class CsvCell
{
    /// <summary>A cell with quotation marks around it only where CSV needs them.</summary>
    public static string Of(string text)
        => text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || text.StartsWith(' ') || text.EndsWith(' ') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
