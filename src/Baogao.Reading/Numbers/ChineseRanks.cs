using System.Text.RegularExpressions;

namespace Baogao.Reading.Numbers;

/// <summary>Places in an order in Chinese numerals: 全省第五, 位列前十, 全国百强. A numeral after 第 that names something (第一产业, 第二季度) is none.</summary>
internal static class ChineseRanks
{
    internal static IEnumerable<NumberExpression> Find(string text, int start, int end)
    {
        for (var match = Place.Match(text, start, end - start); match.Success; match = match.NextMatch())
        {
            var group = match.Groups["number"];
            if (ChineseNumerals.Value(group.Value) is not { } value)
            {
                continue;
            }

            yield return new NumberExpression
            {
                Start = group.Index,
                End = group.Index + group.Length,
                Digits = group.Value,
                Value = value,
                Left = group.Index,
                Right = match.Groups["place"].Success ? match.Index + match.Length : group.Index + group.Length,
                Class = NumberClass.Rank,
                ClassRule = match.Groups["place"].Success ? "place" : match.Groups["among"].Success ? "among the first" : "among the strongest",
            };
        }
    }

    private static readonly Regex Place = new("""
        (?<=(?:全国|全省|全市|全区|全县|全州|全球|世界|亚洲|[中东西]部|省会|城市|各[省市区县镇][^,;。]{0,4}|[居列位排升至]|跃升|跃居|倒数|并列|排名|考核|综合|获得|荣获|评为)[^,;:。、0-9]{0,8})(?<place>第)(?<number>[一二三四五六七八九十]{1,3})(?:位(?!置)|名(?!城|胜)|大(?!街|道|产业|会|城)|(?=[,;。、!)]|的|和|$))
        |(?<=(?:全国|全省|全市|全区|全县|全球|世界|[中东西]部|[居列位排入身至])[^,;:。、0-9]{0,8})(?<among>前)(?<number>[二三四五六七八九十]{1,3}|百)(?:位(?!置)|名|强|(?=[,;。、!)]|的|行列|$))
        |(?<=(?:全国|世界|中国|全球|全省|民营|企业|综合实力|财富|入围|入选|跻身|进入|位列|位居)[^,;:。、0-9]{0,8})(?<number>[一二三四五六七八九]?[十百千]|百)强(?!化|省|市级|度|劲|制|大)
        """, RegexOptions.IgnorePatternWhitespace);
}
