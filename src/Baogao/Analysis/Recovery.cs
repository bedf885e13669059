using Baogao.Languages;
using Baogao.Model;
using Deedle;

namespace Baogao.Analysis;

/// <summary>
/// A fall and what followed it, in the field's terms, measured on the months that exist. Every number says from which months it comes;
/// what cannot be measured is null, and <see cref="Shape"/> says why no verdict is possible.
/// </summary>
public sealed record Recovery
{
    /// <summary>What the baseline is.</summary>
    public required RecoveryBaseline Against { get; init; }

    /// <summary>
    /// The value that counts as whole, b: the peak's for levels, 100 for an index. Null for levels without a <see cref="Peak"/>: no month shows what was lost.
    /// </summary>
    public required decimal? Baseline { get; init; }

    /// <summary>The highest month before the trough, the last of equals; null where no month comes before, or one beside the trough is unknown. For an index it is not the baseline.</summary>
    public required RecoveryPoint? Peak { get; init; }

    /// <summary>
    /// The last month before the trough that had lost less than a tenth of the fall (<see cref="ShapeThresholds.NotYetFallen"/>): the fall begins after it. Null where the data begin later, or nothing fell.
    /// </summary>
    public required RecoveryPoint? Onset { get; init; }

    /// <summary>The lowest month, m; the first of equals.</summary>
    public required RecoveryPoint Trough { get; init; }

    /// <summary>
    /// The months right before and after the trough that have no value. Where there are any, the true trough may lie there: peak, ratio and months are withheld, and
    /// for levels what rests on the peak.
    /// </summary>
    public required IReadOnlyList<Period> UnknownBeside { get; init; }

    /// <summary>The last month with a value.</summary>
    public required RecoveryPoint Last { get; init; }

    /// <summary>(b − m) / b in percent of the baseline: 0 to 100; 0 where no month lies under the baseline. The greatest drawdown from that baseline.</summary>
    public required RecoveryNumber? Drawdown { get; init; }

    /// <summary>(last − m) / (b − m): 0 at the trough, 1 back at the baseline, more above it. Null where nothing fell or a month beside the trough is unknown.</summary>
    public required RecoveryNumber? Ratio { get; init; }

    /// <summary>From <see cref="Peak"/> for levels, from <see cref="Onset"/> for an index, to the trough (peak to trough, as in Bry and Boschan 1971).</summary>
    public required MonthSpan? ToTrough { get; init; }

    /// <summary>
    /// From the trough to the first of two months in a row that lie at the baseline or above with their whole intervals, and after which no month lies below it and
    /// no <see cref="Relapse"/> is known; null where there is none. At the latest that long where months between are missing.
    /// </summary>
    public required MonthSpan? ToFullRecovery { get; init; }

    /// <summary>What later cumulative growth says of the months after <see cref="Last"/>: they fell again; null where nothing says so.</summary>
    public required Relapse? Relapse { get; init; }

    /// <summary>The area between baseline and curve.</summary>
    public required ResilienceLoss? Loss { get; init; }

    /// <summary>The months that have a value, in the order of time.</summary>
    public required IReadOnlyList<Period> Months { get; init; }

    /// <summary>The months between the first and the last that have none.</summary>
    public required IReadOnlyList<Period> Missing { get; init; }

    /// <summary>The letter, and the rule that decided it.</summary>
    public required ShapeVerdict Shape { get; init; }

    /// <summary>What a reader must know before quoting the numbers; may be empty.</summary>
    public required IReadOnlyList<Sentence> Caveats { get; init; }

    /// <summary>Measures a series of levels against its peak, or an index against 100.</summary>
    /// <exception cref="ArgumentException">The series has no month, or is growth or cumulative: cumulative growth has a <see cref="CumulativeLow"/> only.</exception>
    public static Recovery Measure(MonthlySeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return (series.Measure, series.IsIndex) switch
        {
            (Baogao.Model.Measure.Level, _) => RecoveryMeasurement.Of(MonthlyCurve.Of(series), RecoveryBaseline.PreShockPeak, null),
            (Baogao.Model.Measure.Growth, true) => RecoveryMeasurement.Of(MonthlyCurve.Of(series), RecoveryBaseline.SameMonthYearBefore, series.Relapse),
            _ => throw new ArgumentException(
                $"A recovery is measured on levels or an index of months, and {series.Indicator.Id} ({series.Geography}) is {series.Measure.Token()}. Read it with SeriesReading.Levels or .Index; for cumulative growth there is CumulativeLow.", nameof(series)),
        };
    }

    /// <summary>Measures a Deedle series of months. A missing value, or a month that is no key between the first and the last, is missing and stays so.</summary>
    /// <param name="series">Values above zero by month, in any order.</param>
    /// <param name="against">What the baseline is.</param>
    /// <exception cref="ArgumentException">A key is no month, a value is not above zero, or there is no value.</exception>
    public static Recovery Measure(Series<Period, decimal> series, RecoveryBaseline against) => RecoveryMeasurement.Of(MonthlyCurve.Of(series), against, null);
}
