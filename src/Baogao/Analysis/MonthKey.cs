namespace Baogao;

/// <summary>Months as numbers, so that they can be counted: months since the year 0, and back to the <see cref="Period"/> of that month.</summary>
internal static class MonthKey
{
    /// <summary>True where the period is one calendar month.</summary>
    public static bool IsMonth(Period period) => period.Months == 1;

    /// <summary>The number of the month that the period starts in.</summary>
    public static int Of(Period month) => (month.Start.Year * 12) + month.Start.Month - 1;

    /// <summary>The month of a number.</summary>
    public static Period At(int number) => Period.OfMonth(number / 12, (number % 12) + 1);

    /// <summary>The last month of a period that ends with one.</summary>
    public static Period LastOf(Period period) => Period.OfMonth(period.End!.Value.Year, period.End.Value.Month);

    /// <summary>Every month from the first to the last, both counted; none where the last comes before the first.</summary>
    public static IEnumerable<Period> Range(Period first, Period last)
        => Enumerable.Range(Of(first), Math.Max(0, Of(last) - Of(first) + 1)).Select(At);

    /// <summary>Months from the first to the second: 1 from March to April.</summary>
    public static int Between(Period first, Period second) => Of(second) - Of(first);
}
