using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>The mark of a stated figure. A range stands at its low end and reaches to its high end: it is never shown as its low end alone.</summary>
internal static class StatedMark
{
    /// <param name="category">The name of its row.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="label">The text beside it; null for none.</param>
    /// <param name="style">How it looks.</param>
    public static Mark Of(Sentence category, Figure figure, Sentence? label, MarkStyle style)
        => new(category, figure.Number, label is null ? null : Evidence.OfSubject(label, figure), style, Evidence.Of(figure), figure.ValueHigh is { } high && high > figure.Number ? new Interval(figure.Number, high) : null);

    /// <summary>The mark of a figure whose label tells of another one too: where that is a draft, the mark stands on a draft.</summary>
    public static Mark And(this Mark mark, Figure? told) => told is { Provenance.IsDraft: true }
        ? mark with { Evidence = mark.Evidence with { Provenances = [.. mark.Evidence.Provenances, told.Provenance], Rows = [.. mark.Evidence.Rows, told.Provenance] } }
        : mark;
}
