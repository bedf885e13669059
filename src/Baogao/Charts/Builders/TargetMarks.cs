using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>The marks of a target: what it starts from, the aims with their words, what came of it.</summary>
internal static class TargetMarks
{
    /// <summary>The row of a target on its own scale; null where nothing stands beside it.</summary>
    public static ChartPanel? Panel(TargetRow row, TargetOutcomes outcomes)
    {
        if (row.Target.Value is null)
        {
            return null;
        }

        List<Mark> marks = [.. BaseOf(row), .. row.Aims.Select(aim => Aim(aim, row, Name(aim), withUnit: false)), .. outcomes.Of(row.Target) is { } gap ? [Outcome(gap, row)] : Array.Empty<Mark>()];
        return marks.Count < 2 ? null
            : new ChartPanel(Sentence.Of(row.Name), MarkForm.Dumbbell, Sentence.Of<ITargetTexts>(texts => texts.Axis(row.Target.Measure, row.Target.Unit)), marks);
    }

    /// <summary>A target that nothing stands beside, as a line.</summary>
    public static Mark Line(Figure aim, TargetRow row) => Aim(aim, row, Sentence.Of(row.Name), withUnit: true) with { Value = 0, Interval = null };

    private static IEnumerable<Mark> BaseOf(TargetRow row)
    {
        if (row.Base is { } stated)
        {
            yield return OnScale(stated, row, Sentence.Of<ITargetTexts>(texts => texts.YearAndKind(stated.Period, stated.Kind)),
                Sentence.Of<ITargetTexts>(texts => texts.Base(Quantity.Of(stated), HasOtherUnit(stated, row))), stated.Kind == FigureKind.Estimate ? MarkStyle.Estimate : MarkStyle.Actual);
        }
        else if (row.Implied is { } implied)
        {
            yield return new Mark(
                Sentence.Of<ITargetTexts>(texts => texts.ImpliedBase(row.YearBefore)),
                implied.Value,
                Sentence.Of<ITargetTexts>(texts => texts.DerivedLabel(implied.ForSentence())),
                MarkStyle.Derived,
                Evidence.Of(implied),
                implied.Interval);
        }
    }

    /// <summary>A target as a mark: its number, with its unit where no scale says it, its growth and its words.</summary>
    public static Mark Aim(Figure aim, TargetRow row, Sentence name, bool withUnit)
    {
        var (commitments, isTarget) = (Commitments.Of(aim, row.Report.Codes), aim == row.Target);
        var stated = isTarget && row.Growth is { } growth ? Quantity.Of(growth) : null;
        var computed = aim.Measure == Measure.Level && (!isTarget || row.Base is not null) ? Growth(row, aim) : null;
        // The name of a stretch target says already that it is striven for.
        var isNamed = aim is { Kind: FigureKind.StretchTarget, Wording: null };
        var words = new TargetWords(aim.Value is null ? null : aim.Wording, isNamed ? [] : [.. commitments.Select(one => new NamedWord(one.Code.Name, one.Word))]);
        var label = Sentence.Of<ITargetTexts>(texts => texts.Aim(Quantity.Of(aim), withUnit || HasOtherUnit(aim, row), words, stated, row.Growth != null && row.Growth.IsLikeForLike, computed));
        var mark = aim.Value is null
            ? new Mark(name, 0, label, Style(commitments), Evidence.Of(aim))
            : OnScale(aim, row, name, label, Style(commitments));
        return mark.And(isTarget ? row.Growth : null).And(computed is null ? null : row.Base);
    }

    private static DerivedNumber? Growth(TargetRow row, Figure aim)
        => row.Growth is not { IsReal: true } && Derive.Try(() => row.Base is { } stated ? Derive.Growth(stated, aim) : Derive.Growth(row.Implied!, aim)) is { } growth
            && growth.ForSentence() is { Value: not 0 } number ? number : null;

    private static Mark Outcome(TargetGap gap, TargetRow row)
    {
        var (outcome, isSecondary) = (gap.Outcome, gap.Outcome.Provenance.Source.IsSecondary);
        var gaps = row.Aims.Select(aim => TargetGap.Of(aim, outcome)).OfType<TargetGap>()
            .Select(one => one.ForSentence()).ToList();
        var mark = OnScale(
            outcome,
            row,
            Sentence.Of<ITargetTexts>(texts => texts.OutcomeName(outcome.Period, outcome.Kind, isSecondary)),
            Sentence.Of<ITargetTexts>(texts => texts.Outcome(Quantity.Of(outcome), HasOtherUnit(outcome, row), row.Target.Unit, outcome.Kind == FigureKind.Estimate, gaps)),
            isSecondary ? MarkStyle.Secondary : outcome.Kind == FigureKind.Estimate ? MarkStyle.Estimate : MarkStyle.Actual);
        return mark with { Evidence = mark.Evidence with { Kind = Sentence.Of<ITargetTexts>(texts => texts.OutcomeKind(outcome.Kind, gap.Formula)) } };
    }

    /// <summary>A stated figure at its place on the row's scale, which has the unit of the target.</summary>
    private static Mark OnScale(Figure figure, TargetRow row, Sentence name, Sentence label, MarkStyle style)
    {
        var mark = StatedMark.Of(name, figure, label, style);
        if (!HasOtherUnit(figure, row))
        {
            return mark;
        }

        var factor = figure.Unit.Scale / row.Target.Unit.Scale;
        return mark with { Value = mark.Value * factor, Interval = mark.Interval?.Scale(factor) };
    }

    private static bool HasOtherUnit(Figure figure, TargetRow row) => figure.Unit != row.Target.Unit;

    private static Sentence Name(Figure aim) => aim.Vintage is null
        ? Sentence.Of<ITargetTexts>(texts => texts.YearAndKind(aim.Period, aim.Kind))
        : Sentence.Of<ITargetTexts>(texts => texts.Revised(aim.Period));

    /// <summary>What commits softly is a ring, what only strives a triangle.</summary>
    public static MarkStyle Style(IReadOnlyList<Commitment> commitments) => commitments.Select(one => one.Code.Id).FirstOrDefault() switch
    {
        "soft" => MarkStyle.Open,
        "strive" => MarkStyle.StretchTarget,
        _ => MarkStyle.Target,
    };
}
