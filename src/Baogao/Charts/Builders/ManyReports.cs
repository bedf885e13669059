using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>Marks of figures of many reports: each says whose report it is from.</summary>
internal static class ManyReports
{
    /// <summary>The source line for the reports that the marks are from.</summary>
    public static Sentence? Source(IEnumerable<Report> editions)
    {
        var reports = editions.Where(edition => edition.Sources.Values.Any(source => !source.IsSecondary)).DistinctBy(edition => edition.Directory).ToList();
        LocalText[] places = [.. reports.Select(edition => edition.Place.Name).Distinct()];
        return reports.Count == 0 ? null : Sentence.Of<IAcrossTexts>(texts => texts.SourceOfMany(reports.Count, places));
    }

    /// <summary>A target with its number and its words as a mark in a unit. The effort that follows the words is in its quote, and what it carries beside them.</summary>
    public static Mark Aim(Sentence name, EditionFigure aim, Unit unit)
    {
        var commitments = Commitments.Of(aim.Figure, aim.Edition.Codes);
        var words = new TargetWords(aim.Figure.Value is null ? null : TargetWording.Of(aim.Figure).Words, [.. commitments.Select(one => new NamedWord(one.Code.Name, one.Word))]);
        var number = Quantity.Of(aim.Figure) with { IsChange = false };
        var label = Sentence.Of<ITargetTexts>(texts => texts.Aim(number, true, words, null, false, null));
        return Stated(name, aim.Figure, label, TargetMarks.Style(commitments), unit);
    }

    /// <summary>A stated figure at its place on a scale in a unit.</summary>
    public static Mark Stated(Sentence name, Figure figure, Sentence label, MarkStyle style, Unit unit)
    {
        var mark = figure.Value is null ? new Mark(name, 0, label, style, Evidence.Of(figure)) : StatedMark.Of(name, figure, label, style);
        var factor = figure.Value is null ? 1 : figure.Unit.Scale / unit.Scale;
        return mark with { Value = mark.Value * factor, Interval = factor == 1 ? mark.Interval : mark.Interval?.Scale(factor), Evidence = mark.Evidence with { NamesReports = true } };
    }

    /// <summary>What stands on one scale: measure, base of the unit, prices, basis and whose numbers they are. The greatest group first.</summary>
    public static IReadOnlyList<IReadOnlyList<YearTarget>> OnOneScale(IEnumerable<YearTarget> targets)
        => [.. targets.GroupBy(target => (target.Figure.Measure, target.Figure.Unit.Base, target.Figure.IsReal, target.Figure.Basis?.Id, target.Figure.Subject)).OrderByDescending(group => group.Count()).Select(group => group.ToList())];

    /// <summary>The unit that most have.</summary>
    public static Unit UnitOf(IEnumerable<YearTarget> targets) => targets.GroupBy(target => target.Figure.Unit).MaxBy(group => group.Count())!.Key;

    public static decimal Size(Figure figure) => figure.Number * figure.Unit.Scale;

    public static decimal HighEnd(Figure figure) => (figure.ValueHigh ?? figure.Number) * figure.Unit.Scale;
}
