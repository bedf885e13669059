using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Baogao.Model;

/// <summary>
/// A span of whole days in ISO 8601 form: a year (<c>2022</c>), a month (<c>2022-05</c>), a day (<c>2022-12-27</c>),
/// an interval of these (<c>2022-01/2022-11</c>), or one with an open end (<c>2022-06/..</c>).
/// Two periods are equal when they cover the same days: <c>2022-01/2022-12</c> is <c>2022</c>.
/// Ordered by start, then by end; an open end comes last. Days are those of the calendar from 0001-01-01 to 9999-12-31.
/// </summary>
public sealed record Period : IComparable<Period>
{
    private Period(DateOnly start, DateOnly? end) => (Start, End) = (start, end);

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day, or null where the end is open.</summary>
    public DateOnly? End { get; }

    /// <summary>The whole calendar year <paramref name="year"/> (1 to 9999).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static Period OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The whole calendar month <paramref name="month"/> (1 to 12) of <paramref name="year"/> (1 to 9999).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static Period OfMonth(int year, int month)
        => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>Reads an ISO 8601 period. <exception cref="FormatException">The text is not a period, or ends before it starts.</exception></summary>
    public static Period Parse(string text)
        => TryParse(text, out var period)
            ? period
            : throw new FormatException($"\"{text}\" is not a period. Write a year (2022), a month (2022-05), an interval (2022-01/2022-11) or an open end (2022-06/..).");

    /// <summary>Reads an ISO 8601 period; false where the text is not one or ends before it starts.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        if (text is null)
        {
            return false;
        }

        var parts = text.Split('/');
        if (parts.Length > 2 || !TryDays(parts[0], out var first))
        {
            return false;
        }

        if (parts.Length == 1)
        {
            period = new Period(first.From, first.To);
        }
        else if (parts[1] == "..")
        {
            period = new Period(first.From, null);
        }
        else if (TryDays(parts[1], out var last) && last.To >= first.From)
        {
            period = new Period(first.From, last.To);
        }

        return period is not null;
    }

    /// <summary>Months from start to end, counting both; null where the end is open or a month is cut.</summary>
    public int? Months
        => End is { } end && Start.Day == 1 && end.Day == DateTime.DaysInMonth(end.Year, end.Month)
            ? ((end.Year - Start.Year) * 12) + end.Month - Start.Month + 1
            : null;

    /// <summary>True where every day of <paramref name="other"/> lies in this period.</summary>
    public bool Contains(Period other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.Start && (End is null || (other.End is { } end && end <= End));
    }

    /// <inheritdoc/>
    public int CompareTo(Period? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart
            : End is { } end && other.End is { } otherEnd ? end.CompareTo(otherEnd)
            : (End is null).CompareTo(other.End is null);
    }

    /// <summary>The shortest ISO 8601 form.</summary>
    public override string ToString()
    {
        if (End is not { } end)
        {
            return Short(Start, Start.Day == 1 ? "yyyy-MM" : "yyyy-MM-dd") + "/..";
        }

        if (Months is not { } months)
        {
            return Start == end ? Short(Start, "yyyy-MM-dd") : Short(Start, "yyyy-MM-dd") + "/" + Short(end, "yyyy-MM-dd");
        }

        var years = Start.Month == 1 && end.Month == 12;
        var form = years ? "yyyy" : "yyyy-MM";
        return months == 1 || (years && months == 12) ? Short(Start, form) : Short(Start, form) + "/" + Short(end, form);
    }

    /// <summary>True where the first period starts (or, starting together, ends) before the second.</summary>
    public static bool operator <(Period left, Period right) => Comparer<Period>.Default.Compare(left, right) < 0;

    /// <summary>True where the first period starts (or, starting together, ends) after the second.</summary>
    public static bool operator >(Period left, Period right) => Comparer<Period>.Default.Compare(left, right) > 0;

    /// <summary>True where the first period does not come after the second.</summary>
    public static bool operator <=(Period left, Period right) => Comparer<Period>.Default.Compare(left, right) <= 0;

    /// <summary>True where the first period does not come before the second.</summary>
    public static bool operator >=(Period left, Period right) => Comparer<Period>.Default.Compare(left, right) >= 0;

    private static bool TryDays(string text, out (DateOnly From, DateOnly To) days)
    {
        days = default;
        var form = text.Length switch { 4 => "yyyy", 7 => "yyyy-MM", 10 => "yyyy-MM-dd", _ => null };
        if (form is null || !DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
        {
            return false;
        }

        var to = form switch
        {
            "yyyy" => new DateOnly(from.Year, 12, 31),
            "yyyy-MM" => new DateOnly(from.Year, from.Month, DateTime.DaysInMonth(from.Year, from.Month)),
            _ => from,
        };
        days = (from, to);
        return true;
    }

    private static string Short(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
