using Baogao.Analysis;
using Baogao.Languages;

namespace Baogao.Charts.Builders;

/// <summary>What a series of months allows: a curve of cumulative growth with its low, and single months with the measures of a recovery.</summary>
/// <param name="Topic">Which indicator, where.</param>
/// <param name="Cumulative">Growth from January on; null where there is none.</param>
/// <param name="Low">Its lowest point; null where fewer than three points cannot show a low.</param>
/// <param name="Months">Single months: an index against the year before, else levels; null where there are none.</param>
/// <param name="Recovery">What <paramref name="Months"/> measure.</param>
internal sealed record RecoveryCurves(SeriesTopic Topic, MonthlySeries? Cumulative, CumulativeLow? Low, MonthlySeries? Months, Recovery? Recovery)
{
    /// <summary>Fewer months than these show no low.</summary>
    public const int FewestForLow = 3;

    /// <summary>True where a month beside the lowest single one has no value, so that it is only the lowest known.</summary>
    public bool LowestIsUnsure => Recovery is { UnknownBeside.Count: > 0 };

    /// <exception cref="ChartDataException">There is no such series.</exception>
    public static RecoveryCurves Of(Report report, string? indicator)
    {
        var topics = SeriesReading.Topics(report.Series);
        foreach (var topic in topics.Where(topic => indicator is null || topic.Indicator.Id == indicator))
        {
            var (id, place) = (topic.Indicator.Id, topic.Geography);
            var cumulative = NotEmpty(SeriesReading.CumulativeGrowths(report.Series, id, place));
            var months = NotEmpty(SeriesReading.Index(report.Series, id, place)) ?? NotEmpty(SeriesReading.Levels(report.Series, id, place));
            if (cumulative is not null || months is not null)
            {
                return new RecoveryCurves(
                    topic,
                    cumulative,
                    cumulative?.Points.Count >= FewestForLow ? CumulativeLow.Of(cumulative) : null,
                    months,
                    months is null ? null : Recovery.Measure(months));
            }
        }

        throw new ChartDataException(topics.Count == 0
            ? Sentence.Of<IMeasuredTexts>(texts => texts.Missing(report.Name))
            : Sentence.Of<IMeasuredTexts>(texts => texts.MissingIndicator(report.Name, indicator, topics.Select(topic => topic.Indicator.Id).ToList())));
    }

    private static MonthlySeries? NotEmpty(MonthlySeries series) => series.Points.Count > 0 ? series : null;
}
