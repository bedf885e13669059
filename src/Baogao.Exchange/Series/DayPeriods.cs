namespace Baogao.Exchange.Series;

/// <summary>Days that stand for periods. Programs make 2022-01-01 of a month that was typed, and databases write it for a month, a quarter or a year: which one is known where two follow each other by a month.</summary>
internal static class DayPeriods
{
    /// <summary>Whether the days of one table are the first days of months.</summary>
    public static bool AreMonths(IEnumerable<DateOnly> days)
    {
        var all = days.ToHashSet();
        return all.All(day => day.Day == 1) && all.Any(day => day < DateOnly.MaxValue.AddMonths(-1) && all.Contains(day.AddMonths(1)));
    }

    /// <summary>The period of a cell; null where it has none, for the reason that is given.</summary>
    public static Period? Period(PeriodReading reading, bool areMonths, out string? fault)
    {
        var day = reading.Day;
        fault = reading.Fault ?? (day is not null && !areMonths ? FormattableString.Invariant($"the cell holds the day {day:yyyy-MM-dd}, and which period is meant is not known: a month, a quarter or a year. Write it as 2022-01, 2022Q1 or 2022.") : null);
        return fault is not null ? null : day is { } first ? Baogao.Model.Period.OfMonth(first.Year, first.Month) : reading.Period;
    }
}
