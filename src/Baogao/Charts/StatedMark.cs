using Baogao.Analysis;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>The mark of a stated figure. A range stands at its low end and reaches to its high end: it is never shown as its low end alone.</summary>
internal static class StatedMark
{
    public static Mark Of(string category, Figure figure, string label, MarkStyle style, Language language)
        => new(category, figure.Number, label, style, Evidence.Of(figure, language), figure.ValueHigh is { } high && high > figure.Number ? new Interval(figure.Number, high) : null);

    /// <summary>A line of a list: its place is on no axis, so that a target without a number can stand there too.</summary>
    public static Mark Line(string category, Figure figure, string label, MarkStyle style, Language language)
        => new(category, 0, label, style, Evidence.Of(figure, language));
}
