using System.Text.RegularExpressions;

namespace Baogao.Reading.Numbers;

/// <summary>Shares and multiples in Chinese numerals: 百分之十二点五, 四分之一, 三成, 一倍, 翻两番. A share 四分之一 is 0.25: it has no second row for its denominator.</summary>
internal static class ChineseShares
{
    private const int Places = 4;

    internal static IEnumerable<NumberExpression> Find(string text, int start, int end)
    {
        for (var match = Share.Match(text, start, end - start); match.Success; match = match.NextMatch())
        {
            if (Of(match) is not { } value)
            {
                continue;
            }

            var group = match.Groups["number"];
            var number = new NumberExpression { Start = group.Index, End = group.Index + group.Length, Digits = group.Value, Value = value, Left = group.Index, ClassRule = "share in Chinese numerals" };
            Quantities.ReadAfter(text, number);
            Quantities.ReadBefore(text, number, start);
            if (match.Groups["percent"].Success)
            {
                (number.Unit, number.UnitKind) = ("%", "percent");
            }
            else if (match.Groups["denominator"].Success)
            {
                (number.Unit, number.UnitKind, number.Role) = ("", "", NumberRole.RatioFirst);
            }

            if (match.Groups["hundredths"].Success)
            {
                (number.Unit, number.UnitKind) = ("成", "percent");
            }

            if (match.Groups["strong"] is { Success: true } strong)
            {
                number.Comparator = strong.Value == "强" ? Comparator.Gt : Comparator.Lt;
                number.Right = match.Index + match.Length;
            }

            yield return number;
        }
    }

    private static decimal? Of(Match match)
    {
        if (match.Groups["percent"] is { Success: true } percent)
        {
            return Decimal(percent.Value);
        }

        if (match.Groups["denominator"] is { Success: true } denominator)
        {
            return ChineseNumerals.Value(denominator.Value) is > 0 and { } below && ChineseNumerals.Value(match.Groups["part"].Value) is { } above ? Math.Round(above / below, Places) : null;
        }

        return match.Groups["tenths"] is { Success: true } tenths
            ? ChineseNumerals.Value(tenths.Value) + (match.Groups["hundredths"] is { Success: true } rest ? ChineseNumerals.Value(rest.Value) / 10 : 0)
            : ChineseNumerals.Value(match.Groups["times"].Value);
    }

    private static decimal? Decimal(string numeral)
    {
        var point = numeral.IndexOf('点', StringComparison.Ordinal);
        var value = ChineseNumerals.Value(point < 0 ? numeral : numeral[..point]);
        var place = 1m;
        for (var i = point + 1; point >= 0 && i < numeral.Length; i++)
        {
            place /= 10;
            value += place * "零一二三四五六七八九".IndexOf(numeral[i] == '〇' ? '零' : numeral[i], StringComparison.Ordinal);
        }

        return value;
    }

    private static readonly Regex Share = new("""
        (?<number>百分之(?<percent>[一二三四五六七八九十百]{1,6}(?:点[〇零一二三四五六七八九]{1,4})?))
        |(?<number>(?<denominator>[二三四五六七八九十百]{1,3})分之(?<part>[一二三四五六七八九十]{1,3}))(?:(?<strong>[强弱])(?![化势制省市县国]))?
        |(?<![第一二三四五六七八九十百千万亿几完建变])(?<number>(?<tenths>[一二三四五六七八九])(?:成(?<hundredths>[一二三四五六七八九]))?)(?=(?(hundredths)|成)(?:[,。;、多以左的!)]|是|为|用|以上|左右|$))
        |(?<=翻)(?<number>(?<times>[一二两三四五]))(?=番)
        |(?<![第一二三四五六七八九十百千万亿几0-9.])(?<number>(?<times>[一二两三四五六七八九十]{1,3}))(?=(?:多|余)?倍(?![增速率数]))
        """, RegexOptions.IgnorePatternWhitespace);
}
