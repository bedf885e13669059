using Baogao.Model;

namespace Baogao.Targets;

/// <summary>Which targets of a collection count once each where it is asked who keeps them.</summary>
public static class KeptTargets
{
    /// <summary>
    /// The targets whose year has an outcome in an edition of the same place. A level and a growth set for one thing are one target, the one that has a verdict; of versions the last
    /// one counts, and a stretch target only where there is no plan. In the order of the editions.
    /// </summary>
    /// <param name="reports">The collection.</param>
    /// <param name="level">The level of the places; null for all.</param>
    public static IReadOnlyList<YearTarget> WithOutcome(this Reports reports, PlaceLevel? level = null)
        => [.. reports.Targets(null, null, level)
            .GroupBy(target => (target.Place.Id, target.Place.Above?.Id, target.Year, target.Figure.Indicator.Id, target.Figure.Basis?.Id, target.Figure.Subject))
            .Select(one => one.GroupBy(target => target.Figure.Measure).Select(Version).OrderBy(target => Rank(target.Result.State)).First())
            .Where(target => target.Result.State != TargetState.NotStated)];

    /// <summary>The last version of a plan; the report itself goes before a secondary source.</summary>
    private static YearTarget Version(IEnumerable<YearTarget> versions)
        => versions.OrderBy(target => target.Figure.Kind).ThenBy(target => target.Figure.Provenance.Source.IsSecondary).ThenByDescending(target => target.Figure.Vintage).First();

    private static int Rank(TargetState state) => state switch
    {
        TargetState.Undecided => 1,
        TargetState.NotComparable => 2,
        TargetState.NotStated => 3,
        _ => 0,
    };
}
