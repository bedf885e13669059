using System.Globalization;

namespace Baogao.Languages;

/// <summary>Chinese, as a statistics office writes it. One file a room.</summary>
internal sealed partial class ChineseTexts : ITexts
{
    private const string HanDigits = "〇一二三四五六七八九";

    private ChineseTexts()
    {
    }

    public static ITexts Shared { get; } = new ChineseTexts();

    public string Tag => "zh-CN";

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Months(int months) => N(months) + "个月";

    /// <summary>A share in whole percent: <c>67%</c>.</summary>
    private static string Share(decimal share) => Wording.WholePercent(share) + "%";

    /// <summary>Closes up numbers and units: <c>18.5亿元</c>.</summary>
    private static string Close(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A number from 0 to 99 in Chinese numerals, as 第十二名 writes it; above that in digits.</summary>
    private static string Han(int number) => number switch
    {
        < 0 or > 99 => N(number),
        < 10 => HanDigits[number].ToString(),
        _ => $"{(number < 20 ? "" : HanDigits[number / 10])}十{(number % 10 == 0 ? "" : HanDigits[number % 10])}",
    };
}
