namespace Baogao.Exchange.Series;

/// <summary>Brings period and measure of an observation into the form of <c>series.csv</c>: what counts from January on is cumulative, and its period says so.</summary>
internal static class SeriesPeriods
{
    /// <summary>Period and measure as <c>series.csv</c> has them; null where a cumulative value cannot count from January.</summary>
    /// <param name="period">The period that the table names.</param>
    /// <param name="measure">The measure that it names.</param>
    /// <param name="asSaid">Whether a value of several months stays what it is said to be: a stock, a rate, or one whose measure is written as <c>series.csv</c> writes it.</param>
    public static (Period Period, Measure Measure)? Placed(Period period, Measure measure, bool asSaid)
    {
        var fromJanuary = period.Start is { Month: 1, Day: 1 };
        if (measure is Measure.LevelCumulative or Measure.GrowthCumulative)
        {
            var isOne = period.Months == 1 || (period.Months == 3 && period.Start.Month % 3 == 1);
            return fromJanuary ? (period, measure) : isOne ? (PeriodText.Span(period.Start.Year, 1, period.End!.Value.Month), measure) : null;
        }

        return !asSaid && fromJanuary && period.Months is > 1 and <= 12
            ? (period, measure == Measure.Level ? Measure.LevelCumulative : Measure.GrowthCumulative)
            : (period, measure);
    }
}
