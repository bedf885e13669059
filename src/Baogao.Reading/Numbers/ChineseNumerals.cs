using System.Text.RegularExpressions;

namespace Baogao.Reading.Numbers;

/// <summary>Counts in Chinese numerals: 二十余个, 超千亿斤, 三大. What is only a manner of speaking (一批, 第五, 五年) is left out.</summary>
internal static partial class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    internal static IEnumerable<NumberExpression> Find(string text, int start, int end)
    {
        for (var match = Numeral().Match(text, start, end - start); match.Success; match = match.NextMatch())
        {
            var group = match.Groups["numeral"];
            if (Value(group.Value) is not { } value)
            {
                continue;
            }

            var number = new NumberExpression { Start = group.Index, End = group.Index + group.Length, Digits = group.Value, Value = value, Left = group.Index, ClassRule = "count in Chinese numerals" };
            Quantities.ReadAfter(text, number);
            Quantities.ReadBefore(text, number, start);
            var isCount = number.UnitKind.Length > 0 && number.UnitKind != "year" && number.Unit is not ("分" or "大") && ((value >= 10 && group.Length > 1) || number.Comparator != Comparator.Eq);
            if (number.Scale.Length == 0 && !IsScaleOfUnit(number) && number.Unit != "届" && group.Value != "一" && (isCount || IsGroup(text, number, value)))
            {
                yield return number;
            }
        }
    }

    // 亿元以上项目: the scale of a unit, not a count.
    private static bool IsScaleOfUnit(NumberExpression number) => number.Digits is "万" or "亿" && number.Left == number.Start;

    // 三大产业, 十佳案例; not 党的二十大.
    private static bool IsGroup(string text, NumberExpression number, decimal value)
        => value is >= 3 and <= 12 && text.AsSpan(number.End) is ['大' or '佳', >= '\u4e00' and not ('和' or '以' or '精' or '报' or '会'), ..] && (number.Start == 0 || text[number.Start - 1] is not ('的' or '党'));

    /// <summary>The value of a numeral; null for what is none, or is larger than a report states.</summary>
    internal static decimal? Value(string numeral)
    {
        var (total, section, digit) = (0m, 0m, -1m);
        foreach (var c in numeral)
        {
            var at = c == '两' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0)
            {
                if (digit >= 0)
                {
                    return null;
                }

                digit = at;
                continue;
            }

            var scale = c switch { '十' => 10m, '百' => 100m, '千' => 1000m, '万' => 10_000m, _ => 100_000_000m };
            if (scale < 10_000)
            {
                section += (digit < 0 ? 1 : digit) * scale;
            }
            else
            {
                var sum = section + Math.Max(digit, 0);
                total = (total + (sum == 0 && total == 0 ? 1 : sum)) * scale;
                section = 0;
            }

            digit = -1;
        }

        return numeral.Length > 12 ? null : total + section + Math.Max(digit, 0);
    }

    [GeneratedRegex("(?<![第“《〇一二两三四五六七八九十百千万亿0-9.多余几数上])(?<numeral>[一二两三四五六七八九十百千万亿]{1,12})")]
    private static partial Regex Numeral();
}
