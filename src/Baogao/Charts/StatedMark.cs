using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Languages.Rooms;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>The mark of a stated figure. A range stands at its low end and reaches to its high end: it is never shown as its low end alone.</summary>
internal static class StatedMark
{
    /// <summary>A mark whose label is its number.</summary>
    public static Mark Of(Sentence category, Figure figure, MarkStyle style)
        => Of(category, figure, Sentence.Of<IWordTexts>(words => words.Digits(Quantity.Of(figure))), style);

    public static Mark Of(Sentence category, Figure figure, Sentence label, MarkStyle style)
        => new(category, figure.Number, label, style, Evidence.Of(figure), figure.ValueHigh is { } high && high > figure.Number ? new Interval(figure.Number, high) : null);

    /// <summary>A line of a list: its place is on no axis, so that a target without a number can stand there too.</summary>
    public static Mark Line(Figure figure, MarkStyle style)
        => new(Sentence.Of(figure.Indicator.Name), 0, Sentence.Of<IWordTexts>(words => words.Quantity(Quantity.Of(figure))), style, Evidence.Of(figure));
}
