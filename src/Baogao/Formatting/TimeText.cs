using System.Globalization;

namespace Baogao.Formatting;

/// <summary>
/// Dates, times and durations as every table and output shows them: ISO 8601's order in any culture, as written, never moved to another time zone.
/// </summary>
public static class TimeText
{
    private static readonly (long Ticks, string Unit)[] Units = [(TimeSpan.TicksPerDay, "d"), (TimeSpan.TicksPerHour, "h"), (TimeSpan.TicksPerMinute, "min")];

    /// <summary>
    /// The text: <c>2022-12-27 09:00 +08:00</c>, <c>2022-12-27 01:00Z</c> (a date and time of kind UTC), <c>2022-12-27</c> (midnight), <c>09:00</c>,
    /// <c>1 d 2 h</c>, <c>250 ms</c>; seconds and their fraction only where they are not zero.
    /// </summary>
    /// <param name="value">A <see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>, <see cref="TimeOnly"/> or <see cref="TimeSpan"/>.</param>
    /// <returns>The text, or null for a value of another type.</returns>
    public static string? Of(object? value) => value switch
    {
        DateTimeOffset moment => $"{Day(moment.DateTime)} {Clock(moment.TimeOfDay)} {moment.ToString("zzz", CultureInfo.InvariantCulture)}",
        DateTime { Kind: DateTimeKind.Utc } moment => $"{Day(moment)} {Clock(moment.TimeOfDay)}Z",
        DateTime moment => moment.TimeOfDay == TimeSpan.Zero ? Day(moment) : $"{Day(moment)} {Clock(moment.TimeOfDay)}",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => Clock(time.ToTimeSpan()),
        TimeSpan duration => Duration(duration),
        _ => null,
    };

    private static string Day(DateTime moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeSpan time) => time.ToString(
        time.Ticks % TimeSpan.TicksPerMinute == 0 ? @"hh\:mm" : time.Ticks % TimeSpan.TicksPerSecond == 0 ? @"hh\:mm\:ss" : @"hh\:mm\:ss\.FFFFFFF",
        CultureInfo.InvariantCulture);

    private static string Duration(TimeSpan duration)
    {
        // The smallest TimeSpan has no positive counterpart.
        var left = Math.Abs((decimal)duration.Ticks);
        var parts = new List<string>();
        foreach (var (ticks, unit) in Units)
        {
            if (decimal.Truncate(left / ticks) is > 0 and var count)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {unit}"));
                left -= count * ticks;
            }
        }

        if (parts.Count == 0 && left is > 0 and < TimeSpan.TicksPerSecond)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{left / TimeSpan.TicksPerMillisecond:0.####} ms"));
        }
        else if (left > 0 || parts.Count == 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{left / TimeSpan.TicksPerSecond:0.#######} s"));
        }

        return (duration.Ticks < 0 ? "-" : "") + string.Join(' ', parts);
    }
}
