using System.Globalization;

namespace Baogao;

/// <summary>
/// The course of a year in numbers: a series of months on every basis that it has, because the basis decides where the bottom is.
/// Cumulative growth gets its lowest point; an index against the same month a year before gets the recovery measures. Gaps stay gaps.
/// </summary>
internal static class RecoveryMeasuredChart
{
    public static ReportChart Build(Report report, Language language, string? indicator)
    {
        var topic = Topic(report, indicator);
        var (zh, place) = (language == Language.Chinese, Place(report, topic, language));
        var name = topic.Indicator.Name.In(language);
        var cumulative = topic.Measures.Contains(Measure.GrowthCumulative)
            ? CumulativeLow.Of(SeriesReading.Stated(report.Series, topic.Indicator.Id, topic.Geography, Measure.GrowthCumulative)) : null;
        var index = topic.Measures.Contains(Measure.Growth) ? SeriesReading.Index(report.Series, topic.Indicator.Id, topic.Geography) : null;
        var recovery = index is { Points.Count: > 0 } ? Recovery.Measure(index) : null;
        List<ChartPanel> panels = [];
        if (cumulative is not null)
        {
            panels.Add(Curve(zh ? "累计同比" : "Growth from January on", "%", cumulative.Curve, [cumulative.Low], null, report.Year, language));
        }

        if (recovery is not null)
        {
            var trough = index!.At(recovery.Trough.Month)!;
            panels.Add(Curve(zh ? "单月，上年同月 = 100" : "Single months, same month a year before = 100", "", index, [trough, index.Points[^1]], 100, report.Year, language));
            panels.Add(RecoveryMeasures.Panel(recovery, index, language));
        }

        return new ReportChart
        {
            Id = $"recovery-measured-{topic.Indicator.Id.Replace('_', '-')}",
            Language = language,
            Title = Title(place, name, cumulative, recovery, language),
            Panels = panels,
            Caveats = [.. Caveats(cumulative, recovery, index, language)],
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    private static SeriesTopic Topic(Report report, string? indicator)
    {
        var topics = SeriesReading.Topics(report.Series).Where(topic => topic.Measures.Any(measure => measure is Measure.Growth or Measure.GrowthCumulative)).ToList();
        return topics.FirstOrDefault(topic => indicator is null || topic.Indicator.Id == indicator)
            ?? throw new ChartDataException(topics.Count == 0
                ? $"{report.Name} has no series of months: a curve needs series.csv with growth or growth_cumulative."
                : $"{report.Name} has no series of \"{indicator}\". It has: {string.Join(", ", topics.Select(topic => topic.Indicator.Id))}.");
    }

    private static ChartPanel Curve(
        string title, string unit, MonthlySeries series, IReadOnlyList<SeriesPoint> labelled, decimal? baseline, int year, Language language)
        => new(title, MarkForm.Curve, unit,
            [.. series.Points.Select(point => new Mark(
                Month(point.Month, language),
                point.Value,
                labelled.Contains(point) ? Wording.Number(point.Value).Replace('-', '−') : "",
                labelled.Contains(point) ? MarkStyle.Target : MarkStyle.Actual,
                Evidence.Of(point, series, language)))])
        {
            Categories = [.. Enumerable.Range(1, 12).Select(month => Month(Period.OfMonth(year, month), language))],
            Baseline = baseline,
        };

    private static string Title(string place, string name, CumulativeLow? cumulative, Recovery? recovery, Language language)
    {
        var (sum, single) = (cumulative is null ? null : FullMonth(cumulative.Low.Month, language), recovery is null ? null : FullMonth(recovery.Trough.Month, language));
        var what = Lower(name);
        return (sum, single, language) switch
        {
            ({ } s, { } m, Language.Chinese) => ChartTitle.Fit(language, $"{place}{name}：累计低点在1至{s}，单月在{m}", $"累计低点在1至{s}，单月低点在{m}"),
            ({ } s, { } m, _) => ChartTitle.Fit(language, $"{place} {what}: lowest from January to {s} cumulated, in {m} alone", $"Lowest from January to {s} cumulated, in {m} alone"),
            ({ } s, null, Language.Chinese) => ChartTitle.Fit(language, $"{place}{name}：累计低点在1至{s}", $"累计低点在1至{s}"),
            ({ } s, null, _) => ChartTitle.Fit(language, $"{place} {what}: lowest from January to {s}, cumulated", $"Cumulated growth is lowest from January to {s}"),
            (_, _, Language.Chinese) => ChartTitle.Fit(language, $"{place}{name}：单月低点在{single}", $"单月低点在{single}"),
            _ => ChartTitle.Fit(language, $"{place} {what}: lowest in {single}", $"Single months are lowest in {single}"),
        };
    }

    private static IEnumerable<string> Caveats(CumulativeLow? cumulative, Recovery? recovery, MonthlySeries? index, Language language)
    {
        var zh = language == Language.Chinese;
        if (cumulative is not null && recovery is not null && cumulative.Low.Month != recovery.Trough.Month)
        {
            yield return zh ? "口径决定低点：累计与单月的低点不在同一月。镇报告说大部分指标在某月最低而未写口径；它指累计，是本项目的推断。"
                : "The basis decides where the bottom is. A town's report that names a lowest month without a basis is taken to mean the cumulated one: that is our inference.";
        }

        if (cumulative is { UnknownBeside.Count: > 0 })
        {
            var months = string.Join(zh ? "、" : ", ", cumulative.UnknownBeside);
            yield return zh ? $"累计低点相邻的 {months} 没有数值，只是已知的最低点。" : $"No value for {months} beside the cumulated low: it is the lowest known point.";
        }

        var missing = (index?.Missing ?? []).Concat(cumulative?.Curve.Missing ?? []).Distinct().Order().ToList();
        if (missing.Count > 0)
        {
            yield return zh ? $"缺月不补，不连线：{string.Join("、", missing)}。" : $"Missing months are not filled and no line crosses them: {string.Join(", ", missing)}.";
        }

        foreach (var reason in (recovery?.Shape.Reasons ?? []).Select(reason => reason.In(language)))
        {
            yield return (zh ? "形状：" : "Shape: ") + reason;
        }

        foreach (var caveat in recovery?.Caveats ?? [])
        {
            yield return caveat.In(language);
        }
    }

    private static string Place(Report report, SeriesTopic topic, Language language)
        => topic.Geography == report.Place.En ? report.Place.In(language) : topic.Geography;

    private static string Lower(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static string FullMonth(Period month, Language language)
        => language == Language.Chinese ? Month(month, language) : month.Start.ToString("MMMM", CultureInfo.InvariantCulture);

    private static string Month(Period month, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{month.Start.Month}月")
        : month.Start.ToString("MMM", CultureInfo.InvariantCulture);
}
