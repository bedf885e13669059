namespace Baogao.Reading.Grammar.Statements;

/// <summary>A period that a sentence states before a number.</summary>
/// <param name="Period">ISO 8601.</param>
/// <param name="Position">Where its words start: in the clause for one that stands there, else in the sentence.</param>
/// <param name="IsInClause">True where it stands in the number's own clause.</param>
/// <param name="Rule">Which words decided.</param>
internal sealed record StatedPeriod(string Period, int Position, bool IsInClause, string Rule);
