using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Targets;

/// <summary>The editions of the places above that set targets, the nearest place first, and which of their targets was known when a report was given.</summary>
internal sealed class TargetsAbove
{
    private readonly Report edition;
    private readonly List<List<Report>> places;

    public TargetsAbove(Report edition, IReadOnlyList<Report> all)
    {
        this.edition = edition;
        places = [.. edition.Place.AllAbove.Select(above => all.Where(other => SamePlace.Is(other.Place, above)).ToList()).Where(editions => editions.Count > 0)];
    }

    /// <summary>The target above of the same year; null for none. The nearest place with an edition that sets targets for the year decides.</summary>
    public EditionFigure? SameYear(Figure target)
        => places.Select(editions => Setting(editions, target.Period.Start.Year).ToList()).FirstOrDefault(editions => editions.Count > 0) is { } nearest ? Best(nearest, target, target.Period.Start.Year) : null;

    /// <summary>The last target above that was known on the day of the report, or why none is given.</summary>
    public (EditionFigure? Target, Sentence? Why) KnownThen(Figure target)
    {
        var year = target.Period.Start.Year;
        var nearest = places.Select(editions => Setting(editions, year).Concat(Setting(editions, year - 1)).Distinct().ToList()).FirstOrDefault(editions => editions.Count > 0);
        if (nearest is null)
        {
            return (null, Sentence.Of<IAcrossTexts>(texts => texts.NothingAbove(year)));
        }

        // Where one day is missing, nobody can say which of them was the last one known.
        if (nearest.Prepend(edition).FirstOrDefault(one => one.Delivered is null) is { } dateless)
        {
            return (null, Sentence.Of<IAcrossTexts>(texts => texts.NoDay(dateless.Name)));
        }

        var known = nearest.Where(one => one.Delivered <= edition.Delivered).OrderByDescending(one => one.Delivered).FirstOrDefault();
        return known is null ? (null, Sentence.Of<IAcrossTexts>(texts => texts.NotYet(nearest[0].Place.Name, edition.Delivered!.Value)))
            : (Best([known], target, year) ?? Best([known], target, year - 1)) is { } found ? (found, null)
            : (null, Sentence.Of<IAcrossTexts>(texts => texts.NoneOnBasis(known.Name)));
    }

    private static IEnumerable<Report> Setting(List<Report> editions, int year) => editions.Where(one => one.Figures.Any(figure => YearTarget.IsAim(figure) && figure.Period.Start.Year == year));

    /// <summary>A plan before a stretch target, the first version before a revision, the report itself before a secondary source.</summary>
    internal static EditionFigure? Best(IEnumerable<Report> editions, Figure like, int year)
        => editions.SelectMany(one => one.Figures.Where(figure => YearTarget.IsAim(figure) && figure.Period.Start.Year == year && AboveGap.IsOneMeasure(figure, like)).Select(figure => new EditionFigure(one, figure)))
            .OrderBy(one => one.Figure.Kind).ThenBy(one => one.Figure.Provenance.Source.IsSecondary).ThenBy(one => one.Figure.Vintage is not null).ThenBy(one => one.Edition.Year).FirstOrDefault();
}
