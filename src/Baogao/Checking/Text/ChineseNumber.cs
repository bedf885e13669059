namespace Baogao.Checking.Text;

/// <summary>Reads whole numbers in Chinese numerals: 三, 十五, 二百零三, 百万 (a hundred times ten thousand).</summary>
internal static class ChineseNumber
{
    internal const string Numerals = "〇零一二两三四五六七八九十百千万亿";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number, or null where the text is none.</summary>
    internal static decimal? Parse(string text)
    {
        if (text.Length is 0 or > 20)
        {
            return null;
        }

        var (total, section, digit, hasDigit) = (0m, 0m, 0m, false);
        foreach (var character in text)
        {
            var value = character switch { '〇' => 0, '两' => 2, _ => Digits.IndexOf(character, StringComparison.Ordinal) };
            var scale = character switch { '十' => 10m, '百' => 100m, '千' => 1_000m, '万' => 10_000m, '亿' => 100_000_000m, _ => 0m };
            if (value >= 0)
            {
                (digit, hasDigit) = (value, true);
            }
            else if (scale is > 0 and < 10_000)
            {
                section += (hasDigit ? digit : 1) * scale;
                (digit, hasDigit) = (0, false);
            }
            else if (scale > 0 && total < 100_000_000)
            {
                var part = section + digit;
                part = part == 0 && total == 0 ? 1 : part;
                total = scale == 10_000 ? total + (part * scale) : (total + part) * scale;
                (section, digit, hasDigit) = (0, 0, false);
            }
            else
            {
                return null;
            }
        }

        return total + section + digit;
    }
}
