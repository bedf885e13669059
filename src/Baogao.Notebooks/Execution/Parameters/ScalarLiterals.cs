using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using System.Xml;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Execution.Parameters;

/// <summary>Single values as C#, by the name of their type: what a parameter can be that is neither an enum nor a list.</summary>
internal static partial class ScalarLiterals
{
    private const string Whole = "a whole number such as 2023";
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly Dictionary<string, (Func<string, string?> Write, string Expected)> Types = new(StringComparer.Ordinal)
    {
        ["string"] = (text => SymbolDisplay.FormatLiteral(text, true), "any text"),
        ["char"] = (text => text.Length == 1 ? SymbolDisplay.FormatLiteral(text[0], true) : null, "one character"),
        ["bool"] = (text => bool.TryParse(text, out var truth) ? (truth ? "true" : "false") : null, "true or false"),
        ["sbyte"] = (Integer<sbyte>(""), "a whole number from -128 to 127"),
        ["byte"] = (Integer<byte>(""), "a whole number from 0 to 255"),
        ["short"] = (Integer<short>(""), "a whole number from -32768 to 32767"),
        ["ushort"] = (Integer<ushort>(""), "a whole number from 0 to 65535"),
        ["int"] = (Integer<int>(""), Whole),
        ["uint"] = (Integer<uint>("u"), "a whole number such as 2023, not below 0"),
        ["long"] = (Integer<long>("L"), Whole),
        ["ulong"] = (Integer<ulong>("ul"), "a whole number such as 2023, not below 0"),
        ["decimal"] = (text => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Invariant, out var number) ? number.ToString(Invariant) + "m" : null,
            "a decimal number such as 17.8"),
        ["double"] = (text => double.TryParse(text, NumberStyles.Float, Invariant, out var number) && double.IsFinite(number) ? number.ToString("R", Invariant) + "d" : null,
            "a number such as 17.8"),
        ["float"] = (text => float.TryParse(text, NumberStyles.Float, Invariant, out var number) && float.IsFinite(number) ? number.ToString("R", Invariant) + "f" : null,
            "a number such as 17.8"),
        ["DateOnly"] = (Date, "a date such as 2022-12-27"),
        ["TimeOnly"] = (Time, "a time such as 09:00 or 09:00:30"),
        ["DateTime"] = (DateAndTime, "a date such as 2022-12-27 or 2022-12-27T09:00:00"),
        ["DateTimeOffset"] = (Moment, "a time with its offset such as 2022-12-27T09:00:00+08:00"),
        ["TimeSpan"] = (Span, "a length of time such as 01:30:00, 2.00:00:00 or PT90M"),
        ["Guid"] = (text => Guid.TryParse(text, out var id) ? $"new System.Guid(\"{id:D}\")" : null, "a GUID such as 6f9619ff-8b86-d011-b42d-00c04fc964ff"),
    };

    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["String"] = "string", ["Char"] = "char", ["Boolean"] = "bool", ["SByte"] = "sbyte", ["Byte"] = "byte", ["Int16"] = "short", ["UInt16"] = "ushort",
        ["Int32"] = "int", ["UInt32"] = "uint", ["Int64"] = "long", ["UInt64"] = "ulong", ["Decimal"] = "decimal", ["Double"] = "double", ["Single"] = "float",
    };

    /// <summary>The types, as a message lists them.</summary>
    public static string Known => string.Join(", ", Types.Keys);

    /// <summary>How values of a type are written, and what is expected of them; null for a type that is none of these.</summary>
    /// <param name="type">Its name without namespaces.</param>
    public static (Func<string, string?> Write, string Expected)? Of(string type)
        => Types.TryGetValue(Keywords.GetValueOrDefault(type, type), out var found) ? found : null;

    private static Func<string, string?> Integer<T>(string suffix)
        where T : struct, IBinaryInteger<T>
        => text => T.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var number) ? number.ToString(null, Invariant) + suffix : null;

    private static string? Date(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var day) ? string.Create(Invariant, $"new System.DateOnly({day.Year}, {day.Month}, {day.Day})") : null;

    private static string? Time(string text)
        => TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], Invariant, DateTimeStyles.None, out var time)
            ? string.Create(Invariant, $"new System.TimeOnly({time.Hour}, {time.Minute}, {time.Second})") : null;

    private static string? DateAndTime(string text)
        => DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss"], Invariant, DateTimeStyles.None, out var time)
            ? string.Create(Invariant, $"new System.DateTime({time.Year}, {time.Month}, {time.Day}, {time.Hour}, {time.Minute}, {time.Second})") : null;

    private static string? Moment(string text)
        => Offset().IsMatch(text) && DateTimeOffset.TryParse(text, Invariant, DateTimeStyles.None, out var time)
            ? string.Create(
                Invariant,
                $"new System.DateTimeOffset({time.Year}, {time.Month}, {time.Day}, {time.Hour}, {time.Minute}, {time.Second}, System.TimeSpan.FromMinutes({time.Offset.TotalMinutes}))")
            : null;

    private static string? Span(string text)
    {
        if (!TimeSpan.TryParseExact(text, ["c", @"h\:mm", @"h\:mm\:ss"], Invariant, out var span))
        {
            try
            {
                span = XmlConvert.ToTimeSpan(text);
            }
            catch (Exception e) when (e is FormatException or OverflowException)
            {
                return null;
            }
        }

        return $"System.TimeSpan.ParseExact(\"{span:c}\", \"c\", null)";
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?\s?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Offset();
}
