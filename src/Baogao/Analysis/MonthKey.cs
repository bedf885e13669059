using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>Months as numbers, so that they can be counted: months since the year 0, and back to the <see cref="Period"/> of that month (0001-01 to 9999-12).</summary>
internal static class MonthKey
{
    private const int First = 12;
    private const int Last = (9999 * 12) + 11;

    /// <summary>True where the period is one calendar month.</summary>
    public static bool IsMonth(Period period) => period.Months == 1;

    /// <summary>The number of the month that the period starts in.</summary>
    public static int Of(Period month) => (month.Start.Year * 12) + month.Start.Month - 1;

    /// <summary>The month before; null for the first of all.</summary>
    public static Period? Before(Period month) => Of(month) == First ? null : At(Of(month) - 1);

    /// <summary>The months right before and after one, as far as there are any.</summary>
    public static IEnumerable<Period> Beside(Period month) => new[] { Of(month) - 1, Of(month) + 1 }.Where(number => number is >= First and <= Last).Select(At);

    /// <summary>The month of a number.</summary>
    public static Period At(int number) => Period.OfMonth(number / 12, (number % 12) + 1);

    /// <summary>The last month of a period that ends with one.</summary>
    public static Period LastOf(Period period) => Period.OfMonth(period.End!.Value.Year, period.End.Value.Month);

    /// <summary>From January to a month.</summary>
    public static Period UpTo(Period month) => month.Start.Month == 1 ? month : Period.Parse($"{Period.OfMonth(month.Start.Year, 1)}/{month}");

    /// <summary>Every month from the first to the last, both counted; none where the last comes before the first.</summary>
    public static IEnumerable<Period> Range(Period first, Period last)
        => Enumerable.Range(Of(first), Math.Max(0, Of(last) - Of(first) + 1)).Select(At);

    /// <summary>Months from the first to the second: 1 from March to April.</summary>
    public static int Between(Period first, Period second) => Of(second) - Of(first);
}
