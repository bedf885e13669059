using Baogao.Model;

namespace Baogao.Comparing;

/// <summary>One place over the years in a collection.</summary>
public static class ReportsYears
{
    /// <summary>The outcomes of a place over the years, and where no line may join them. Without an outcome there is no figure.</summary>
    /// <param name="reports">The collection.</param>
    /// <param name="place">The place, by key or Chinese name.</param>
    /// <param name="indicator">Key of the indicator.</param>
    /// <param name="measure">Levels by default; growth, rates or another measure.</param>
    public static YearLine OverYears(this Reports reports, string place, string indicator, Measure measure = Measure.Level)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return YearLine.OfOutcomes(reports.Of(place), indicator, measure);
    }
}
