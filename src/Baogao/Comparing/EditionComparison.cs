using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Comparing;

/// <summary>
/// Two editions of one place, of two years, side by side: what is no longer stated, what came of the targets, and how figures, rankings and projects moved. Of an edition that is
/// no report nothing is said that it does not state.
/// </summary>
public sealed record EditionComparison
{
    private EditionComparison()
    {
    }

    /// <summary>The edition of the earlier year.</summary>
    public required Report Earlier { get; init; }

    /// <summary>The edition of the later year.</summary>
    public required Report Later { get; init; }

    /// <summary>The figures whose indicator the earlier edition states and the later one does not, one an indicator. Why is not known.</summary>
    public required IReadOnlyList<Figure> Gone { get; init; }

    /// <summary>The targets of the later edition's year, and what came of them.</summary>
    public required IReadOnlyList<TargetResult> Targets { get; init; }

    /// <summary>The figures that belong beside each other.</summary>
    public required IReadOnlyList<FigurePair> Figures { get; init; }

    /// <summary>What the later edition states again of a time that the earlier one states, with another number or as an outcome in place of an estimate.</summary>
    public required IReadOnlyList<FigurePair> Restated { get; init; }

    /// <summary>The league tables of both.</summary>
    public required IReadOnlyList<RankingPair> Rankings { get; init; }

    /// <summary>The projects that the earlier edition leaves open, and the new ones.</summary>
    public required IReadOnlyList<ProjectFate> Projects { get; init; }

    /// <summary>True where the later edition is a report: only then does what it leaves out mean anything.</summary>
    public bool IsReport => Later.Sections.Count > 0;

    /// <summary>Compares two editions of one place.</summary>
    /// <param name="one">An edition.</param>
    /// <param name="other">One of another year.</param>
    /// <exception cref="ArgumentException">They are of two places, or of one year.</exception>
    public static EditionComparison Of(Report one, Report other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (!SamePlace.Is(one.Place, other.Place))
        {
            throw new ArgumentException($"{one.Name} is of {one.Place.Name.En} and {other.Name} of {other.Place.Name.En}: name two editions of one place. For targets of several places: baogao targets.");
        }

        if (one.Year == other.Year)
        {
            throw new ArgumentException(FormattableString.Invariant($"{one.Name} and {other.Name} both review {one.Year}: name editions of two years."));
        }

        var (earlier, later) = one.Year < other.Year ? (one, other) : (other, one);
        var isReport = later.Sections.Count > 0;
        var stated = later.Figures.Select(figure => figure.Indicator.Id).ToHashSet();
        return new EditionComparison
        {
            Earlier = earlier,
            Later = later,
            Gone = [.. earlier.Figures.Where(figure => isReport && !stated.Contains(figure.Indicator.Id)).DistinctBy(figure => (figure.Indicator.Id, FigurePairs.IsAim(figure)))],
            Targets = TargetResults.Of(earlier, later),
            Figures = FigurePairs.Of(earlier, later),
            Restated = FigurePairs.Restated(earlier, later),
            Rankings = [.. RankingPair.Of(earlier, later).Where(pair => isReport || pair.Later is not null)],
            Projects = [.. ProjectFates.Of(earlier, later).Where(fate => isReport || fate.Later is not null)],
        };
    }
}
