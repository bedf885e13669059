using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>The mark of a stated figure. A range stands at its low end and reaches to its high end: it is never shown as its low end alone.</summary>
internal static class StatedMark
{
    /// <summary>A mark whose label is its number.</summary>
    public static Mark Of(Sentence category, Figure figure, MarkStyle style)
        => Of(category, figure, Sentence.Of<IWordTexts>(words => words.Digits(Quantity.Of(figure))), style);

    public static Mark Of(Sentence category, Figure figure, Sentence label, MarkStyle style)
        => new(category, figure.Number, Evidence.OfSubject(label, figure), style, Evidence.Of(figure), figure.ValueHigh is { } high && high > figure.Number ? new Interval(figure.Number, high) : null);

    /// <summary>The mark of a figure whose label tells of another one too: where that is a draft, the mark stands on a draft.</summary>
    public static Mark And(this Mark mark, Figure? told) => told is { Provenance.IsDraft: true }
        ? mark with { Evidence = mark.Evidence with { Provenances = [.. mark.Evidence.Provenances, told.Provenance], Rows = [.. mark.Evidence.Rows, told.Provenance] } }
        : mark;

    /// <summary>A line of a list: its place is on no axis, so that a target without a number can stand there too.</summary>
    public static Mark Line(Figure figure, MarkStyle style)
        => new(Sentence.Of(figure.Indicator.Name), 0, Evidence.Of(figure).Value, style, Evidence.Of(figure));
}
