using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Checking.Text;

namespace Baogao.Checking.Statements;

/// <summary>A number as a quote writes it.</summary>
/// <param name="Run">The digits or numerals.</param>
/// <param name="Words">They, as written.</param>
/// <param name="Value">Their value, with the decimals as written; without the scale of the unit.</param>
/// <param name="IsMore">True where 余 or 多 follows: more than that.</param>
/// <param name="Unit">The longest known unit that follows, or empty.</param>
/// <param name="End">Where the unit ends, or the number where there is none.</param>
internal sealed partial record WrittenNumber(TextRun Run, string Words, decimal Value, bool IsMore, string Unit, int End)
{
    private static readonly string[] Units =
        [.. Baogao.Unit.KnownBases.SelectMany(unit => unit == "%" ? [unit] : new[] { unit, "万" + unit, "亿" + unit }).OrderByDescending(unit => unit.Length)];

    /// <summary>True for digits.</summary>
    internal bool IsArabic => char.IsAsciiDigit(Words[0]);

    /// <summary>Every number in normal text.</summary>
    internal static IReadOnlyList<WrittenNumber> In(string text)
    {
        var numbers = new List<WrittenNumber>();
        foreach (Match match in Pattern().Matches(text))
        {
            if (Read(text, match) is { } number)
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    /// <summary>True where the value is this number as written: 24 is not 24.0, for decimals say how far it is rounded.</summary>
    internal bool Writes(decimal value) => Value == Math.Abs(value) && (!IsArabic || Value.Scale == value.Scale);

    [GeneratedRegex("[0-9]+(?:\\.[0-9]+)?|[" + ChineseNumber.Numerals + "]+")]
    private static partial Regex Pattern();

    private static WrittenNumber? Read(string text, Match match)
    {
        // 8.1万件 is 8.1 with the unit 万件; 百万余元 is a million of 元: numerals take 万 and 亿 with them, digits leave them to the unit.
        var value = char.IsAsciiDigit(match.Value[0])
            ? match.Length <= 25 ? decimal.Parse(match.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null
            : ChineseNumber.Parse(match.Value);
        if (value is null)
        {
            return null;
        }

        var end = match.Index + match.Length;
        var isMore = end < text.Length && text[end] is '余' or '多';
        end += isMore ? 1 : 0;
        var unit = Array.Find(Units, unit => string.CompareOrdinal(text, end, unit, 0, unit.Length) == 0) ?? "";
        return new WrittenNumber(new TextRun(match.Index, match.Length), match.Value, value.Value, isMore, unit, end + unit.Length);
    }
}
