using System.Globalization;

namespace Baogao;

/// <summary>Periods and small numbers in words, the same in every culture of the machine.</summary>
internal static class PeriodText
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary><c>January to November 2022</c>, <c>2022年1至11月</c>, <c>from June 2022</c>; days as ISO 8601 writes them.</summary>
    public static string Of(Period period, Language language)
    {
        var zh = language == Language.Chinese;
        if (period.End is null && period.Start.Day == 1)
        {
            return zh ? Month(period.Start, language, withYear: true) + "以来" : "from " + Month(period.Start, language, withYear: true);
        }

        if (period.Months is not { } months || period.End is not { } end)
        {
            return period.ToString();
        }

        if (months % 12 == 0 && period.Start.Month == 1)
        {
            var (from, to) = (Year(period.Start), Year(end));
            return from == to ? from : zh ? $"{from}至{to}" : $"{from} to {to}";
        }

        if (months == 1)
        {
            return Month(period.Start, language, withYear: true);
        }

        var sameYear = period.Start.Year == end.Year;
        return zh
            ? sameYear ? $"{Year(end)}年{Number(period.Start.Month)}至{Number(end.Month)}月" : $"{Month(period.Start, language, true)}至{Month(end, language, true)}"
            : $"{Month(period.Start, language, !sameYear)} to {Month(end, language, true)}";
    }

    /// <summary>A month by its name: <c>June</c>, <c>June 2022</c>, <c>6月</c>, <c>2022年6月</c>.</summary>
    public static string Month(DateOnly day, Language language, bool withYear) => language == Language.Chinese
        ? $"{(withYear ? Year(day) + "年" : "")}{Number(day.Month)}月"
        : day.ToString(withYear ? "MMMM yyyy" : "MMMM", CultureInfo.InvariantCulture);

    /// <summary>A number from 0 to 99 in Chinese numerals, as 第十二名 writes it; above that in digits.</summary>
    public static string Han(int number) => number switch
    {
        < 0 or > 99 => Number(number),
        < 10 => Digits[number].ToString(),
        _ => $"{(number < 20 ? "" : Digits[number / 10])}十{(number % 10 == 0 ? "" : Digits[number % 10])}",
    };

    private static string Year(DateOnly day) => Number(day.Year);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
