using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;
using Baogao.Reading.Sections;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A record that rests on a quote.</summary>
/// <param name="Value">The record.</param>
/// <param name="Row">Its row.</param>
/// <param name="Quote">The quote in normal form.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Passage">What stands around it; null without a text, or where the quote is not found once.</param>
/// <param name="Readings">What the reader makes of the numbers of the quote: in its sentence, or of the quote alone without a text.</param>
/// <param name="Part">Which time the part of the report is about; null without a text.</param>
internal sealed record Statement<T>(T Value, Row Row, string Quote, Section Section, Passage? Passage, IReadOnlyList<Reading> Readings, PartPeriod? Part)
{
    /// <summary>True where nothing is known of what stands around the quote.</summary>
    internal bool IsAlone => Passage is null;

    /// <summary>The quote with what stands before it in its clause.</summary>
    internal string Clause => Passage?.ClauseBefore + Quote;

    /// <summary>The whole sentence, as far as it is known.</summary>
    internal string Sentence => Passage is null ? Quote : Passage.Before + Quote + Passage.After;

    /// <summary>The one year that the part of the report is about; null where it is about several, or is not known.</summary>
    internal int? PartYear => Part is { IsSpan: false, LastYear: > 0 and var year } ? year : null;

    /// <summary>A warning: the words speak against the row, and a person decides.</summary>
    internal Problem Doubt(ProblemCode code, string column, Sentence message) => Row.Problem(code, column, message, Severity.Warning);
}
