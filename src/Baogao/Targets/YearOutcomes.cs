using Baogao.Model;

namespace Baogao.Targets;

/// <summary>
/// The outcomes of a year that editions of one place state: those of a primary source first, the whole year before a part of it, and what is actual before
/// what is estimated.
/// </summary>
internal static class YearOutcomes
{
    /// <param name="editions">Editions of one place; those that review an earlier year hold none.</param>
    /// <param name="year">The year.</param>
    public static IEnumerable<EditionFigure> Of(IEnumerable<Report> editions, Period year)
        => editions.Where(edition => edition.Year >= year.Start.Year)
            .SelectMany(edition => edition.Figures.Where(figure => IsOutcome(figure, year)).Select(figure => new EditionFigure(edition, figure)))
            .OrderBy(one => one.Figure.Provenance.Source.IsSecondary).ThenBy(one => one.Figure.Period != year)
            .ThenByDescending(one => one.Figure.Period.End).ThenBy(one => one.Figure.Kind);

    private static bool IsOutcome(Figure figure, Period year) => figure is { Kind: FigureKind.Actual or FigureKind.Estimate, Value: not null, Aggregation: null }
        && year.Contains(figure.Period) && figure.Period.Start == year.Start && figure.Period.Months >= 2;
}
