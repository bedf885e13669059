using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Comparing;

/// <summary>
/// Figures of one place over the years, in the order of their time: where a line may go on from one to the next and where it breaks, and why. A line joins only what may be
/// compared: one indicator, basis, measure, unit, prices, part of the year and subject. An estimate beside an outcome is named and breaks nothing.
/// </summary>
public sealed record YearLine
{
    private YearLine(IReadOnlyList<EditionFigure> figures, IReadOnlyList<YearStep> steps) => (Figures, Steps) = (figures, steps);

    /// <summary>The figures in the order of their time.</summary>
    public IReadOnlyList<EditionFigure> Figures { get; }

    /// <summary>What stands between each figure and the next: one fewer than there are figures.</summary>
    public IReadOnlyList<YearStep> Steps { get; }

    /// <summary>The steps at which the line breaks.</summary>
    public IEnumerable<YearStep> Breaks => Steps.Where(step => step.Break is not null);

    /// <summary>The figures in the runs that a line joins; a figure between two breaks is a run of its own.</summary>
    public IReadOnlyList<IReadOnlyList<EditionFigure>> Runs
    {
        get
        {
            List<List<EditionFigure>> runs = [];
            foreach (var (i, figure) in Figures.Index())
            {
                if (i == 0 || Steps[i - 1].Break is not null)
                {
                    runs.Add([]);
                }

                runs[^1].Add(figure);
            }

            return runs;
        }
    }

    /// <summary>The line through some figures.</summary>
    /// <param name="figures">Figures of one place, each of one year or a part of it, in any order.</param>
    /// <exception cref="ArgumentException">They are of two places, or one reaches over the end of a year.</exception>
    public static YearLine Of(IEnumerable<EditionFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        List<EditionFigure> all = [.. figures.OrderBy(one => one.Figure.Period).ThenBy(one => one.Figure.Kind)];
        if (all.Find(one => !SamePlace.Is(one.Edition.Place, all[0].Edition.Place)) is { } other)
        {
            throw new ArgumentException($"{all[0].Id} is of {all[0].Edition.Place.Name.En} and {other.Id} of {other.Edition.Place.Name.En}: a line is of one place.", nameof(figures));
        }

        if (all.Find(one => !IsInYear(one.Figure)) is { } wide)
        {
            throw new ArgumentException($"{wide.Id} covers {wide.Figure.Period}: a line over the years takes figures of one year or a part of it.", nameof(figures));
        }

        return new YearLine(all, [.. all.Zip(all.Skip(1), YearStep.Of)]);
    }

    /// <summary>
    /// The line through the outcomes of a place, one a year: of those of a year the one that may be compared with most other years, then the best. Without an outcome there is no figure.
    /// </summary>
    /// <param name="editions">Editions of the place.</param>
    /// <param name="indicator">Key of the indicator.</param>
    /// <param name="measure">Levels, growth, rates or another measure.</param>
    public static YearLine OfOutcomes(IReadOnlyList<Report> editions, string indicator, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(editions);
        var stated = editions.SelectMany(edition => edition.Figures.Where(figure => figure.Indicator.Id == indicator && figure.Measure == measure && IsOutcome(figure)).Select(figure => new EditionFigure(edition, figure))).ToList();
        var years = stated.GroupBy(one => Series(one.Figure)).ToDictionary(series => series.Key, series => series.Select(one => YearOf(one.Figure)).Distinct().Count());
        return Of(stated.GroupBy(one => YearOf(one.Figure)).Select(year => year
            .OrderBy(one => one.Figure.Provenance.Source.IsSecondary).ThenByDescending(one => years[Series(one.Figure)]).ThenBy(one => one.Figure.Period != Period.OfYear(year.Key))
            .ThenByDescending(one => one.Figure.Period.End).ThenBy(one => one.Figure.Kind).ThenByDescending(one => one.Edition.Year).First()));
    }

    private static bool IsOutcome(Figure figure)
        => figure is { Kind: FigureKind.Actual or FigureKind.Estimate, Value: not null, PartOf: null } && IsInYear(figure);

    private static bool IsInYear(Figure figure) => figure.Aggregation is null && figure.Period.End?.Year == figure.Period.Start.Year;

    private static int YearOf(Figure figure) => figure.Period.Start.Year;

    private static (string?, string, bool, string?, int, int?) Series(Figure figure)
        => (figure.Basis?.Id, figure.Unit.Base, figure.IsReal, figure.Subject, figure.Period.Start.Month, figure.Period.Months);
}
