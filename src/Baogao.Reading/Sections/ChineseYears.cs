using System.Text.RegularExpressions;

namespace Baogao.Reading.Sections;

/// <summary>Years in Chinese numerals, as rules for years want them: 二〇〇八年 is 2008年. The length of the text stays the same.</summary>
internal static class ChineseYears
{
    private const string Numerals = "〇一二三四五六七八九";

    internal static string InDigits(string text) => Year.Replace(text, match => string.Concat(match.Value.Select(Digit)));

    /// <summary>A heading's title with its year in digits; a page can have lost the first numeral (〇〇八年).</summary>
    internal static string InTitle(string title) => WithoutFirst.Replace(InDigits(title), match => "2" + string.Concat(match.Value.Select(Digit)));

    private static char Digit(char numeral) => (char)('0' + Numerals.IndexOf(numeral is '○' or '零' ? '〇' : numeral, StringComparison.Ordinal));

    private static readonly Regex Year = new("(?:二[〇○零]|一九)[〇○零一二三四五六七八九]{2}(?=年)");

    private static readonly Regex WithoutFirst = new("^[〇○零][〇○零一二三四五六七八九]{2}(?=年)");
}
