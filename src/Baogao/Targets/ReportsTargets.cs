using Baogao.Model;

namespace Baogao.Targets;

/// <summary>The targets of a collection of editions.</summary>
public static class ReportsTargets
{
    /// <summary>
    /// The targets and stretch targets of single years, in the order of the editions and of their texts, each with its outcome, that of the year before, and the targets of
    /// the places above, all looked for in the whole collection. Places are one by key or Chinese name.
    /// </summary>
    /// <param name="reports">The collection.</param>
    /// <param name="indicator">Key of an indicator, such as <c>gdp</c>; null or empty for all.</param>
    /// <param name="year">The year of the targets; null or 0 for all.</param>
    /// <param name="level">The level of the places; null for all.</param>
    public static IReadOnlyList<YearTarget> Targets(this Reports reports, string? indicator = null, int? year = null, PlaceLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return [.. reports.Editions.Where(edition => level is null || edition.Place.Level == level).SelectMany(edition => OfEdition(edition, reports.Editions, aim =>
            (string.IsNullOrEmpty(indicator) || aim.Indicator.Id == indicator) && (year is null or 0 || aim.Period.Start.Year == year)))];
    }

    /// <summary>The last year that places of a level set targets for; null where none does.</summary>
    /// <param name="reports">The collection.</param>
    /// <param name="indicator">Key of an indicator; null or empty for all.</param>
    /// <param name="level">The level of the places; null for all.</param>
    public static int? LastTargetYear(this Reports reports, string? indicator = null, PlaceLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var years = reports.Editions.Where(edition => level is null || edition.Place.Level == level).SelectMany(edition => edition.Figures)
            .Where(figure => YearTarget.IsAim(figure) && (string.IsNullOrEmpty(indicator) || figure.Indicator.Id == indicator)).Select(figure => figure.Period.Start.Year).ToList();
        return years.Count == 0 ? null : years.Max();
    }

    private static IEnumerable<YearTarget> OfEdition(Report edition, IReadOnlyList<Report> all, Func<Figure, bool> takes)
    {
        var aims = edition.Figures.Where(figure => YearTarget.IsAim(figure) && takes(figure)).ToList();
        if (aims.Count == 0)
        {
            yield break;
        }

        var own = all.Where(other => SamePlace.Is(other.Place, edition.Place)).ToList();
        var above = new TargetsAbove(edition, all);
        var outcomes = aims.SelectMany(aim => (int[])[aim.Period.Start.Year - 1, aim.Period.Start.Year]).Where(year => year > 0).Distinct().ToDictionary(year => year, year => YearOutcomes.Of(own, Period.OfYear(year)).ToList());
        foreach (var aim in aims)
        {
            var year = aim.Period.Start.Year;
            var result = TargetResults.Of(aim, edition, edition.Figures.Where(YearTarget.IsAim), [.. outcomes[year].Select(outcome => outcome.Figure)]);
            var (known, why) = above.KnownThen(aim);
            yield return new YearTarget
            {
                Edition = edition,
                Figure = aim,
                Wording = TargetWording.Of(aim),
                Commitments = Commitments.Of(aim, edition.Codes),
                Actual = result.Gap is { } gap ? outcomes[year].Find(outcome => ReferenceEquals(outcome.Figure, gap.Outcome)) : null,
                GapActual = result.Gap,
                Result = result,
                LastTarget = TargetsAbove.Best(own, aim, year - 1),
                LastActual = outcomes.GetValueOrDefault(year - 1)?.Find(outcome => AboveGap.IsOneMeasure(outcome.Figure, aim)),
                AboveKnownThen = known,
                NotKnownThen = why,
                AboveSameYear = above.SameYear(aim),
            };
        }
    }
}
