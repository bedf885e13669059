using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>A target of the place above as a row.</summary>
/// <param name="Target">The target.</param>
/// <param name="IsKnownThen">True for the one of another year, which was the last one known.</param>
internal sealed record AboveRow(EditionFigure Target, bool IsKnownThen)
{
    public Mark Mark(Unit unit) => ManyReports.Aim(Sentence.Of<IAcrossTexts>(texts => texts.Above(Target.Edition.Place.Name, Target.Figure.Period, IsKnownThen)), Target, unit);
}

/// <summary>What stands above the places of a panel, where it is one target for all of them: that of the same year, and the last one known on the day of each report.</summary>
/// <param name="Rows">The targets, that of the same year first; at most two.</param>
internal sealed record AboveTargets(IReadOnlyList<AboveRow> Rows)
{
    public static AboveTargets Of(IReadOnlyList<YearTarget> scale)
    {
        var (same, known) = (One(scale, target => target.AboveSameYear), One(scale, target => target.AboveKnownThen));
        return new AboveTargets(
        [
            .. same is null ? [] : (AboveRow[])[new AboveRow(same, false)],
            .. known is null || known == same ? [] : (AboveRow[])[new AboveRow(known, true)],
        ]);
    }

    /// <summary>The target that the places are set against.</summary>
    public EditionFigure? First => Rows.Count == 0 ? null : Rows[0].Target;

    /// <summary>The place of the line across; null where that target is a range.</summary>
    public decimal? LineIn(Unit unit) => First is { Figure: { IsOneNumber: true } figure } ? figure.Number * figure.Unit.Scale / unit.Scale : null;

    public IEnumerable<Sentence> Caveats(IReadOnlyList<YearTarget> scale)
    {
        if (First is { Figure: { IsOneNumber: true } figure, Edition: var edition })
        {
            yield return Sentence.Of<IAcrossTexts>(texts => texts.Line(edition.Place.Name, figure.Period, Rows[0].IsKnownThen));
        }

        if (scale.Where(target => target.NotKnownThen is not null).GroupBy(target => target.NotKnownThen!).MaxBy(group => group.Count()) is { } missing)
        {
            var (why, places, all) = (missing.Key, missing.Count(), scale.Count);
            yield return Sentence.Of<IAcrossTexts>(texts => texts.NoLine(why, places, all));
        }
    }

    /// <summary>The target that all that have one share and that has a number; null where they are several.</summary>
    private static EditionFigure? One(IReadOnlyList<YearTarget> scale, Func<YearTarget, EditionFigure?> above)
        => scale.Select(above).OfType<EditionFigure>().Where(one => one.Figure.Value is not null).Distinct().ToList() is [var only] ? only : null;
}
