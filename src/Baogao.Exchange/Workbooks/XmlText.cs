using System.Globalization;
using System.Text.RegularExpressions;

namespace Baogao.Exchange.Workbooks;

/// <summary>Texts in the XML of a workbook: a character that XML cannot hold is written as <c>_x000D_</c>, and a text that looks like that has its first character so.</summary>
internal static class XmlText
{
    private const string Unwritable = "\0-\x08\x0B\x0C\r\x0E-\x1F\uFFFE\uFFFF";

    private static readonly Regex Code = new("_x([0-9A-Fa-f]{4})_");
    // The code of what follows begins with the "_" that ends a code here.
    private static readonly Regex MustBeCoded = new("_(?=x[0-9A-Fa-f]{4}[_" + Unwritable + "])|[" + Unwritable + "]");

    public static string Write(string text) => MustBeCoded.Replace(text, match => $"_x{(int)match.Value[0]:X4}_");

    public static string Read(string text)
        => text.Contains("_x", StringComparison.Ordinal) ? Code.Replace(text, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) : text;
}
