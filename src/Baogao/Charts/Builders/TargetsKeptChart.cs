using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>Who keeps targets: a bar for all places and for each of them, cut into what came of those targets that have an outcome. Counts are derived: their evidence is each target with its outcome.</summary>
internal static class TargetsKeptChart
{
    /// <summary>More bars than these make a chart that nobody reads.</summary>
    private const int MostPlaces = 8;

    private static readonly TargetState[] Order = [TargetState.BeyondStretch, TargetState.Met, TargetState.WithinRange, TargetState.Missed, TargetState.Undecided, TargetState.NotComparable];

    public static ReportChart? Build(IReadOnlyList<YearTarget> targets)
    {
        if (targets.Count == 0)
        {
            return null;
        }

        var places = targets.GroupBy(target => (target.Place.Id, target.Place.Above?.Id)).OrderByDescending(place => place.Count()).ThenBy(place => place.Key.Item1, StringComparer.Ordinal).Select(place => place.ToList()).ToList();
        StateCount[] counts = [.. Order.Select(state => new StateCount(state, targets.Count(target => target.Result.State == state))).Where(count => count.Count > 0)];
        var (left, estimates) = (places.Count - MostPlaces, targets.Count(target => target.Result is { IsEstimate: true, Gap.IsMet: not null }));
        return new ReportChart
        {
            Id = "targets-kept",
            Title = Sentence.Of<IAcrossTexts>(texts => texts.KeptTitle(counts, targets.Count)),
            Panels =
            [
                .. places.Count > 1 ? [Panel(Sentence.Of<IAcrossTexts>(texts => texts.AllPlaces()), targets, isNamed: false)] : Array.Empty<ChartPanel>(),
                .. places.Take(MostPlaces).Select(place => Panel(Sentence.Of(place[0].Place.Name), place, isNamed: true)),
            ],
            Caveats =
            [
                .. left > 0 ? [Sentence.Of<IAcrossTexts>(texts => texts.PlacesWithoutBar(left))] : Array.Empty<Sentence>(),
                .. places.SelectMany(WhyNot),
                .. estimates > 0 ? [Sentence.Of<IAcrossTexts>(texts => texts.KeptByEstimates(estimates))] : Array.Empty<Sentence>(),
                Sentence.Of<IAcrossTexts>(texts => texts.CountedTargets()),
            ],
            CaveatsOnPicture = 2,
            Source = ManyReports.Source(targets.Select(target => target.Edition).Concat(targets.Select(target => target.Actual?.Edition).OfType<Report>())),
            Unmarked = [.. places.Skip(MostPlaces).SelectMany(place => place).SelectMany(Rows)],
        };
    }

    private static ChartPanel Panel(Sentence name, IReadOnlyList<YearTarget> targets, bool isNamed)
    {
        var parts = Order.Select(state => (State: state, Targets: targets.Where(target => target.Result.State == state).ToList())).Where(part => part.Targets.Count > 0);
        return new ChartPanel(name, MarkForm.Parts, null,
        [
            Count(name, targets, Number(targets.Count)),
            .. parts.Select(part => Count(Sentence.Of<IAcrossTexts>(texts => texts.Kept(part.State)), part.Targets, isNamed ? Named(part.Targets) : Number(part.Targets.Count)) with { Style = StyleOf(part.State) }),
        ]);
    }

    private static Mark Count(Sentence name, IReadOnlyList<YearTarget> targets, Sentence label)
    {
        var years = targets.Select(target => target.Year).Order().ToList();
        var period = Period.Parse(FormattableString.Invariant($"{years[0]:0000}/{years[^1]:0000}"));
        return new Mark(name, targets.Count, label, MarkStyle.Derived, Evidence.OfCount(targets.Count, targets.SelectMany(Rows), period) with { NamesReports = true });
    }

    /// <summary>What is met is solid in the colour of targets, what is missed solid and quiet, what nobody can say hatched or crossed.</summary>
    private static MarkStyle StyleOf(TargetState state) => state switch
    {
        TargetState.Missed => MarkStyle.Actual,
        TargetState.Undecided => MarkStyle.Estimate,
        TargetState.NotComparable => MarkStyle.Secondary,
        _ => MarkStyle.Derived,
    };

    /// <summary>A target and the outcome that it is set against.</summary>
    private static IEnumerable<Provenance> Rows(YearTarget target) => target.Result.Outcome is { } outcome ? [target.Figure.Provenance, outcome.Provenance] : [target.Figure.Provenance];

    private static Sentence Number(int count) => Sentence.Of<IWordTexts>(words => words.Number(count));

    private static Sentence Named(List<YearTarget> targets)
    {
        var (count, names) = (targets.Count, Names(targets));
        return Sentence.Of<IAcrossTexts>(texts => texts.Counted(count, names));
    }

    private static NamedYear[] Names(IEnumerable<YearTarget> targets) => [.. targets.Select(target => new NamedYear(RowNames.Of(target.Figure), Period.OfYear(target.Year)))];

    /// <summary>The reasons of a place, each once with its targets.</summary>
    private static IEnumerable<Sentence> WhyNot(List<YearTarget> place)
    {
        var name = place[0].Place.Name;
        foreach (var group in place.Where(target => target.Result.Why is not null).GroupBy(target => (target.Result.State, Why: target.Result.Why!)))
        {
            var (state, why, names) = (group.Key.State, group.Key.Why, Names(group));
            yield return Sentence.Of<IAcrossTexts>(texts => texts.NotJudged(state, name, names, why));
        }
    }
}
