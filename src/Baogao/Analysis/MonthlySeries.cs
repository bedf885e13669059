using Baogao.Model;
using Deedle;

namespace Baogao.Analysis;

/// <summary>
/// One indicator in one place, month by month, on one measure. Made by <see cref="SeriesReading"/>. Months without a value are missing
/// and stay so: <see cref="Values"/> has them as missing values, <see cref="Missing"/> lists them.
/// </summary>
public sealed record MonthlySeries
{
    /// <summary>What is measured.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Where.</summary>
    public required string Geography { get; init; }

    /// <summary>The measure of the observations; <see cref="Measure.Growth"/> for an index too.</summary>
    public required Measure Measure { get; init; }

    /// <summary>True where the values are 100 + growth: the same month a year before is 100.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Unit of the values; <see cref="Unit.None"/> for an index and for an empty series of levels.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The months that have a value, in the order of time.</summary>
    public required IReadOnlyList<SeriesPoint> Points { get; init; }

    /// <summary>Stated months that other observations give too, in the order of time; only for levels.</summary>
    public IReadOnlyList<SeriesCheck> Checks { get; init; } = [];

    /// <summary>
    /// Observations on this measure that are no month (a quarter, January and February in one, a cumulative value that does not start in January): left out, never split.
    /// </summary>
    public IReadOnlyList<Observation> LeftOut { get; init; } = [];

    /// <summary>What cumulative growth says of the months after the last point: they fell again; null where nothing says so, and for levels.</summary>
    public Relapse? Relapse { get; init; }

    /// <summary>The months between the first point and the last that have none.</summary>
    public IReadOnlyList<Period> Missing
    {
        get
        {
            var seen = Points.Select(point => point.Month).ToHashSet();
            return Points.Count == 0 ? [] : [.. MonthKey.Range(Points[0].Month, Points[^1].Month).Where(month => !seen.Contains(month))];
        }
    }

    /// <summary>The values as a Deedle series with every month from the first point to the last, missing ones as missing values.</summary>
    public Series<Period, decimal> Values
    {
        get
        {
            var seen = new Series<Period, decimal>(Points.Select(point => KeyValuePair.Create(point.Month, point.Value)).ToArray());
            return Points.Count == 0 ? seen : seen.Realign(MonthKey.Range(Points[0].Month, Points[^1].Month));
        }
    }

    /// <summary>The point of a month; null where the month has none.</summary>
    public SeriesPoint? At(Period month) => Points.FirstOrDefault(point => point.Month == month);

    /// <summary>The part of the series whose months lie within a period: how to set the window that an analysis looks at.</summary>
    public MonthlySeries Within(Period window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return this with
        {
            Points = [.. Points.Where(point => window.Contains(point.Month))],
            Checks = [.. Checks.Where(check => window.Contains(check.Stated.Month))],
            Relapse = Points.Count > 0 && window.Contains(Points[^1].Month) ? Relapse : null,
            LeftOut = [.. LeftOut.Where(observation => window.Contains(observation.Period))],
        };
    }
}
