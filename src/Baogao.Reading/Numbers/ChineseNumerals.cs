using System.Text.RegularExpressions;

namespace Baogao.Reading.Numbers;

/// <summary>Counts in Chinese numerals: 二十余个, 超千亿斤, 三大. What is only a manner of speaking (一批, 第五, 五年) is left out.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";
    private const decimal Ten4 = 10_000;
    private const int Longest = 24;

    internal static IEnumerable<NumberExpression> Find(string text, int start, int end)
    {
        for (var match = Numeral.Match(text, start, end - start); match.Success; match = match.NextMatch())
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
            var isPoints = number.UnitKind == "points";
            if (TakesScale(text, number) && !IsScaleOfUnit(number) && !IsThreshold(text, number) && number.Unit != "届" && (group.Value != "一" || isPoints) && (isCount || isPoints || IsGroup(text, number, value)))
            {
                yield return number;
            }
        }
    }

    // 亿元以上项目: the scale of a unit, not a count.
    private static bool IsScaleOfUnit(NumberExpression number) => number.Digits is "万" or "亿" && number.Left == number.Start;

    // 四亿零七百多万吨: more than 40,700 万吨. A scale behind a numeral without 多 is that of a unit, as in 百千瓦.
    private static bool TakesScale(string text, NumberExpression number)
    {
        if (number.Scale is not ("万" or "亿"))
        {
            return number.Scale.Length == 0;
        }

        number.Value = (Value(number.Digits + number.Scale) ?? 0) / Value(number.Scale)!.Value;
        return text[number.End] is '多' or '余' or '几' && number.Value > 0;
    }

    // 百亿元以上产业链, 营收过百亿元企业: what kind of thing is counted, not how many.
    private static bool IsThreshold(string text, NumberExpression number)
        => number.Digits.All(c => "十百千万亿".Contains(c, StringComparison.Ordinal)) && number.UnitKind == "money" && Threshold.IsMatch(text.AsSpan(number.Right, Math.Min(4, text.Length - number.Right)));

    // 三大产业, 十佳案例; not 党的二十大.
    private static bool IsGroup(string text, NumberExpression number, decimal value)
        => value is >= 3 and <= 12 && text.AsSpan(number.End) is ['大' or '佳', >= '\u4e00' and not ('和' or '以' or '精' or '报' or '会'), ..] && (number.Start == 0 || text[number.Start - 1] is not ('的' or '党'));

    /// <summary>The value of a numeral; null for what is none (五六十, 十百千万), or is larger than a report states.</summary>
    internal static decimal? Value(string numeral)
    {
        var (digit, digitScale) = (-1m, 1m);
        var levels = new Levels();
        foreach (var c in numeral)
        {
            if (c is '零' or '〇')
            {
                digitScale = 1;
                continue;
            }

            var at = c == '两' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal);
            var scale = c switch { '十' => 10m, '百' => 100m, '千' => 1000m, '万' => 10_000m, _ => 100_000_000m };
            if (at >= 0 ? digit >= 0 : !levels.Add(digit, scale))
            {
                return null;
            }

            // 三万五 is 35,000; 三万零五 is 30,005.
            (digit, digitScale) = at >= 0 ? (at, digitScale) : (-1m, scale > 10 ? scale / 10 : 1);
        }

        return numeral.Length > Longest ? null : levels.Total + (Math.Max(digit, 0) * digitScale);
    }

    // The sums of a numeral: below 万, 万 and 亿. Each scale multiplies what stands before it up to the next larger one.
    private struct Levels
    {
        private decimal hundreds;
        private decimal tenThousands;
        private decimal hundredMillions;
        private decimal last;

        internal readonly decimal Total => hundredMillions + tenThousands + hundreds;

        // False where the scales do not fall: 十百.
        internal bool Add(decimal digit, decimal scale)
        {
            if (scale < Ten4)
            {
                hundreds += (digit < 0 ? 1 : digit) * scale;
                (var falls, last) = (last == 0 || scale < last, scale);
                return falls;
            }

            var below = hundreds + Math.Max(digit, 0);
            (hundreds, last) = (0, 0);
            if (scale == Ten4)
            {
                var fits = tenThousands == 0 && (below > 0 || hundredMillions == 0);
                tenThousands = Math.Max(below, 1) * scale;
                return fits;
            }

            // 一万亿: what stands before 亿 can hold 万.
            var (sum, first) = (tenThousands + below, hundredMillions == 0);
            (tenThousands, hundredMillions) = (0, Math.Max(sum, 1) * scale);
            return first;
        }
    }

    private static readonly Regex Threshold = new(@"^(?!大关|规模|目标|台阶|门槛|以[上内下]?[,;。、]|的?[,;。、])\p{IsCJKUnifiedIdeographs}");

    private static readonly Regex Numeral = new("(?<![第“《零〇一二两三四五六七八九十百千万亿0-9.多余几数上])(?<numeral>[一二两三四五六七八九十百千万亿](?:[零〇]?[一二两三四五六七八九十百千万亿]){0,24})");
}
