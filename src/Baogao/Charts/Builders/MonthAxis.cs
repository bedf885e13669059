using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>The months of a year as an axis.</summary>
internal static class MonthAxis
{
    private const int Months = 12;

    /// <summary>The end of the axis.</summary>
    public const decimal End = Months;

    /// <summary>The names of the months.</summary>
    public static IReadOnlyList<Sentence> Names(int year)
        => [.. Enumerable.Range(1, Months).Select(month => Period.OfMonth(year, month)).Select(month => Sentence.Of<IWordTexts>(words => words.ShortMonth(month, false)))];

    /// <summary>The middle of a month, or of the month that a period begins in.</summary>
    public static decimal Middle(Period period) => period.Start.Month - 0.5m;

    /// <summary>A day between the ends of its month.</summary>
    public static decimal Of(DateOnly day) => day.Month - 1 + decimal.Round((day.Day - 1m) / DateTime.DaysInMonth(day.Year, day.Month), 3);
}
