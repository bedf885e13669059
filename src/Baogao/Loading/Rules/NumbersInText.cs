using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Baogao.Loading.Rules;

/// <summary>A number in a text, in Arabic digits or as a Chinese numeral.</summary>
/// <param name="Start">Where it starts in the normalised text.</param>
/// <param name="End">Where it ends, its scale (亿, 万) left out.</param>
/// <param name="Value">The number, with its decimals.</param>
/// <param name="ScaleText">亿, 万 or 万亿 behind Arabic digits; otherwise empty.</param>
internal readonly record struct NumberInText(int Start, int End, decimal Value, string ScaleText)
{
    internal decimal Scale => ScaleText switch { "万亿" => 1_000_000_000_000m, "亿" => 100_000_000m, "万" => 10_000m, _ => 1m };
}

/// <summary>Finds numbers as reports write them: 1761, 8.1万, ２３.２亿, 十, 百万, 三.</summary>
internal static partial class NumbersInText
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The text in the form in which quotes are compared: NFKC, no white space, look-alike signs mended.</summary>
    internal static string Normalise(string text) => LookAlikes.Numerals(string.Concat(LookAlikes.Signs(text).Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character))));

    /// <summary>Every number in a normalised text.</summary>
    internal static IReadOnlyList<NumberInText> Find(string text)
        => [.. Arabic().Matches(text).Select(Read).Concat(Chinese().Matches(text).Where(match => match.Length <= 12).Select(match => new NumberInText(match.Index, match.Index + match.Length, Value(match.Value), "")))];

    [GeneratedRegex(@"(?<number>[0-9]{1,3}([,'’][0-9]{3})+(\.[0-9]+)?|[0-9]+(\.[0-9]+)?)(?<scale>万亿|亿|万)?")]
    private static partial Regex Arabic();

    [GeneratedRegex("[〇零一二两三四五六七八九十百千万亿]*[〇零一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万亿]*")]
    private static partial Regex Chinese();

    private static NumberInText Read(Match match)
    {
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        var value = digits.Length <= 26 ? decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : -1;
        return new NumberInText(match.Index, match.Index + match.Groups["number"].Length, value, match.Groups["scale"].Value);
    }

    /// <summary>The value of a Chinese numeral: 十五 is 15, 百万 a million, 二〇二二 is 2022; -1 for one that is too large to be meant.</summary>
    internal static decimal Value(string numeral)
    {
        if (numeral.Length > 12)
        {
            return -1;
        }

        var text = numeral.Replace('〇', '零').Replace('两', '二');
        if (text.Length > 1 && text.All(Digits.Contains))
        {
            return text.Aggregate(0m, (sum, digit) => (sum * 10) + Digits.IndexOf(digit));
        }

        // Below 万 the parts add up (三百 + 二十 + 一); 万 and 亿 multiply all that stands before them.
        var (total, section, digitBefore) = (0m, 0m, (decimal?)null);
        foreach (var character in text)
        {
            switch (character)
            {
                case '十' or '百' or '千':
                    section += (digitBefore ?? 1) * character switch { '十' => 10, '百' => 100, _ => 1000 };
                    digitBefore = null;
                    break;
                case '万' or '亿' when total + section > 10_000_000_000_000_000m:
                    return -1;
                case '万' or '亿':
                    section += digitBefore ?? 0;
                    (total, section) = character == '亿' ? ((total + section) * 100_000_000m, 0m) : (total + (section * 10_000m), 0m);
                    digitBefore = null;
                    break;
                default:
                    digitBefore = Digits.IndexOf(character);
                    break;
            }
        }

        return total + section + (digitBefore ?? 0);
    }
}
