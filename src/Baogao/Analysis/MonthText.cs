using System.Globalization;

namespace Baogao;

/// <summary>Months, counts and shares as the sentences of the analysis write them.</summary>
internal static class MonthText
{
    /// <summary><c>1 month</c>, <c>5 months</c>.</summary>
    public static string Count(int months) => months.ToString(CultureInfo.InvariantCulture) + (months == 1 ? " month" : " months");

    /// <summary><c>5个月</c>.</summary>
    public static string CountZh(int months) => months.ToString(CultureInfo.InvariantCulture) + "个月";

    /// <summary>A share in whole percent: <c>67 %</c>.</summary>
    public static string Percent(decimal share) => decimal.Round(share * 100, 0, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture).Replace('-', '−') + " %";

    /// <summary>A share in whole percent, as Chinese sets it: <c>67%</c>.</summary>
    public static string PercentZh(decimal share) => Percent(share).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Months in a row: <c>2022-03, 2022-07</c>.</summary>
    public static string List(IEnumerable<Period> months) => string.Join(", ", months);

    /// <summary>Months in a row, as Chinese sets it: <c>2022-03、2022-07</c>.</summary>
    public static string ListZh(IEnumerable<Period> months) => string.Join("、", months);
}
