using Baogao.Comparing;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>The rows of a comparison, each with the rows of both editions as its evidence.</summary>
internal static class ComparisonRows
{
    public static Mark Gone(Figure figure)
        => new(Name(figure), 0, Dated(figure), MarkStyle.Actual, Evidence.Of(figure));

    public static Mark Target(TargetResult result)
        => Row(Aim(result.Target), result.Target, result.Outcome) with
        {
            Cells = [result.Outcome is { } outcome ? Dated(outcome) : NotThere, result.InWords],
        };

    public static Mark Pair(FigurePair pair) => Row(Dated(pair.Earlier), pair.Earlier, pair.Later) with { Cells = [Dated(pair.Later), pair.InWords] };

    public static Mark Ranking(RankingPair pair)
    {
        var ranking = pair.Earlier ?? pair.Later!;
        var evidence = Evidence.Of(ranking);
        return new Mark(Sentence.Of(ranking.Assessment), 0, Rank(pair.Earlier), MarkStyle.Actual, pair is { Earlier: not null, Later: { } later } ? With(evidence, later.Provenance) : evidence)
        {
            Cells = [Rank(pair.Later), pair.Rise is { } rise ? Sentence.Of<ICompareTexts>(texts => texts.Rise(rise)) : Sentence.AsWritten(ranking.Scope)],
        };
    }

    public static Mark Project(ProjectFate fate)
    {
        var project = fate.Later ?? fate.Earlier!;
        var evidence = Evidence.Of(project);
        return new Mark(Sentence.Of(project.Name), 0, Sentence.Of<ICompareTexts>(texts => texts.State(fate.State)), MarkStyle.Actual, fate is { Earlier: { } earlier, Later: not null } ? With(evidence, earlier.Provenance) : evidence);
    }

    private static Mark Row(Sentence label, Figure earlier, Figure? later)
        => new(Name(earlier), 0, label, MarkStyle.Actual, later is null ? Evidence.Of(earlier) : Both(earlier, later));

    private static Evidence Both(Figure earlier, Figure later) => With(Evidence.Of(earlier), later.Provenance) with
    {
        Value = Sentence.Of<ICompareTexts>(texts => texts.Both(Quantity.Of(earlier), Quantity.Of(later))),
        Period = Sentence.Of<ICompareTexts>(texts => texts.BothPeriods(earlier.Period, later.Period)),
    };

    private static Evidence With(Evidence evidence, Provenance later) => evidence with { Provenances = [.. evidence.Provenances.Append(later).Distinct()], Rows = [.. evidence.Rows, later] };

    private static Sentence NotThere => Sentence.Of<ICompareTexts>(texts => texts.NotThere());

    private static Sentence Rank(Ranking? ranking)
        => ranking is null ? NotThere : Sentence.Of<ICompareTexts>(texts => texts.Rank(ranking.Place, ranking.Among));

    private static Sentence Dated(Figure figure) => Evidence.OfSubject(Sentence.Of<ICompareTexts>(texts => texts.Dated(new DatedQuantity(Quantity.Of(figure), figure.Period, figure.Kind))), figure);

    private static Sentence Aim(Figure target)
        => target.Vintage is { } vintage ? Sentence.Of<IWordTexts>(texts => texts.Lines(new[] { Dated(target), Sentence.Of<ICompareTexts>(words => words.Vintage(vintage)) })) : Dated(target);

    private static Sentence Name(Figure figure)
        => Sentence.Of<ICompareTexts>(texts => texts.RowName(RowNames.Of(figure), figure.Measure, figure.Kind == FigureKind.StretchTarget));
}
