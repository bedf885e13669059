using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>The charts of the targets of many reports. Where no edition has what a chart needs, the chart has no marks and says what would fill it.</summary>
public static class TargetCharts
{
    /// <summary>One target over places: a row a place, the highest first, its number with its words, and the target of the place above.</summary>
    /// <param name="reports">The collection.</param>
    /// <param name="indicator">Key of the indicator.</param>
    /// <param name="year">The year of the targets; null or 0 for the last one that places of the level set this target for.</param>
    /// <param name="level">The level of the places; null for all.</param>
    public static ReportChart AcrossPlaces(Reports reports, string indicator = "gdp", int? year = null, PlaceLevel? level = null)
    {
        var wanted = Year(reports, indicator, year, level);
        return Draw("targets-across-places", () => wanted is { } one ? AcrossPlacesChart.Build(reports.Targets(indicator, one, level), one) : null, Sentence.Of<IAcrossTexts>(texts => texts.NoTargets(indicator, Asked(year), level)));
    }

    /// <summary>How the targets of a year are worded: for each indicator how many commit hard, how many softly, how many only strive.</summary>
    /// <param name="reports">The collection.</param>
    /// <param name="year">The year of the targets; null or 0 for the last one that places of the level set targets for.</param>
    /// <param name="level">The level of the places; null for all.</param>
    public static ReportChart Wordings(Reports reports, int? year = null, PlaceLevel? level = null)
    {
        var wanted = Year(reports, "", year, level);
        return Draw("target-wordings", () => wanted is { } one ? WordingsChart.Build(reports.Targets(null, one, level), one) : null, Sentence.Of<IAcrossTexts>(texts => texts.NoTargets("", Asked(year), level)));
    }

    /// <summary>
    /// Who keeps targets: of those whose year has an outcome, how many were met, missed, passed with their stretch target, cannot be judged (左右) or are not comparable, for each
    /// place.
    /// </summary>
    /// <param name="reports">The collection.</param>
    /// <param name="level">The level of the places; null for all.</param>
    public static ReportChart Kept(Reports reports, PlaceLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Draw("targets-kept", () => TargetsKeptChart.Build(reports.WithOutcome(level)), Sentence.Of<IAcrossTexts>(texts => texts.NoKept(level)));
    }

    /// <summary>
    /// One indicator of one place over the years: levels, growth and other measures, a panel each, with the targets. A line joins outcomes only where they may be compared; where it
    /// breaks, the picture and the text under it say why.
    /// </summary>
    /// <param name="reports">The collection.</param>
    /// <param name="place">The place, by key or Chinese name.</param>
    /// <param name="indicator">Key of the indicator.</param>
    public static ReportChart OverYears(Reports reports, string place, string indicator = "gdp")
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Draw("targets-over-years", () => OverYearsChart.Build(reports, reports.Of(place), indicator), Sentence.Of<IAcrossTexts>(texts => texts.NoYears(place, indicator)));
    }

    private static int? Year(Reports reports, string indicator, int? year, PlaceLevel? level) => Asked(year) ?? reports.LastTargetYear(indicator, level);

    private static int? Asked(int? year) => year == 0 ? null : year;

    private static ReportChart Draw(string id, Func<ReportChart?> build, Sentence lacking) => build() is { } chart ? DraftMarks.Show(chart) : new ReportChart
    {
        Id = id,
        Title = Sentence.Of<IAcrossTexts>(texts => texts.NoEditionHasData()),
        Panels = [],
        Caveats = [lacking],
        Source = null,
    };
}
