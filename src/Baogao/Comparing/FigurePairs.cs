using Baogao.Analysis;
using Baogao.Model;

namespace Baogao.Comparing;

/// <summary>Which figures of two editions of a place belong beside each other.</summary>
internal static class FigurePairs
{
    /// <summary>Pairs of one indicator, basis, measure and part of the year; then, of an indicator without one, the nearest two that are not compared, and why. Targets pair with targets.</summary>
    public static IReadOnlyList<FigurePair> Of(Report earlier, Report later)
    {
        var step = later.Year - earlier.Year;
        List<FigurePair> pairs = [.. Distinct(earlier.Figures).Select(figure => Match(figure, later, step)).OfType<FigurePair>()];
        var matched = pairs.Select(pair => Series(pair.Earlier)).ToHashSet();
        return [.. pairs, .. Distinct(earlier.Figures).Where(figure => !matched.Contains(Series(figure))).Select(figure => Unmatched(figure, later)).OfType<FigurePair>().DistinctBy(pair => Series(pair.Earlier))];
    }

    /// <summary>The time that is stated again comes first: what the later edition says of it is newer.</summary>
    public static IReadOnlyList<FigurePair> Restated(Report earlier, Report later)
        => [.. Distinct(earlier.Figures).Where(figure => !IsAim(figure)).SelectMany(figure => later.Figures.Where(other => !IsAim(other) && IsAlike(figure, other) && other.Period == figure.Period).Take(1)
            .Where(other => (other.Value, other.ValueHigh, other.Comparator, other.Kind) != (figure.Value, figure.ValueHigh, figure.Comparator, figure.Kind)).Select(other => new FigurePair(figure, other, null)))];

    public static bool IsAim(Figure figure) => figure.Kind is FigureKind.Target or FigureKind.StretchTarget;

    private static FigurePair? Match(Figure figure, Report later, int step)
        => later.Figures.Where(other => IsAlike(figure, other) && IsLater(figure.Period, other.Period, step)).OrderBy(other => other.Kind).FirstOrDefault() is { } match ? new FigurePair(figure, match, null) : null;

    private static FigurePair? Unmatched(Figure figure, Report later)
        => later.Figures.Where(other => other.Indicator.Id == figure.Indicator.Id && IsAim(other) == IsAim(figure) && other.Value is not null && figure.Value is not null && other.Period.CompareTo(figure.Period) > 0)
            .OrderByDescending(other => other.Measure == figure.Measure).ThenByDescending(other => other.Basis?.Id == figure.Basis?.Id)
            .Select(other => Mismatch.Of(figure, other) is { } why ? new FigurePair(figure, other, why) : null).FirstOrDefault();

    /// <summary>Two figures of one series in one time, such as the parts of a whole, cannot be told apart by what they measure: the first stands for the text's own order.</summary>
    private static IEnumerable<Figure> Distinct(IEnumerable<Figure> figures) => figures.Where(figure => figure.PartOf is null).DistinctBy(figure => (Series(figure), figure.Period, IsAim(figure), figure.Vintage));

    private static bool IsAlike(Figure one, Figure other) => Series(one) == Series(other) && other.PartOf is null && (!IsAim(one) || one.Kind == other.Kind);

    private static (string, string?, Measure, string, bool, string?, Aggregation?, bool) Series(Figure figure)
        => (figure.Indicator.Id, figure.Basis?.Id, figure.Measure, figure.Unit.Base, figure.IsReal, figure.Subject, figure.Aggregation, IsAim(figure));

    private static bool IsLater(Period one, Period other, int step)
        => one.Months is { } months && other.Months == months && one.Start.Month == other.Start.Month && other.Start.Year - one.Start.Year == step;
}
