using Baogao.Loading;
using Baogao.Model;

namespace Baogao.Checking.Statements;

/// <summary>An honour's distinction and level follow the words of its quote, and its year is that of its part.</summary>
internal static class HonourWords
{
    internal static IEnumerable<Problem> Check(Statement<Honour> statement, CodeWords distinctions, IReadOnlyList<(string Level, IReadOnlyList<string> Words)> levels)
    {
        var (honour, quote) = (statement.Value, statement.Quote);
        if (distinctions.In(quote) is var (distinction, distinctionWords) && distinction != honour.Distinction)
        {
            yield return statement.Problem(ProblemCode.DistinctionDiffers, "distinction", $"{Say.Quoted(quote)} has {distinctionWords}, which makes it {distinction}, and the distinction is {honour.Distinction}. Write {distinction}.");
        }

        var (level, levelWord) = levels.Select(entry => (entry.Level, Word: Holds(quote, entry.Words))).FirstOrDefault(entry => entry.Word is not null);
        if (levelWord is not null && level != honour.Level)
        {
            yield return statement.Problem(ProblemCode.LevelDiffers, "level", $"{Say.Quoted(quote)} has {levelWord}, which makes the level {level}, and the cell {(honour.Level is null ? "is empty" : $"says {honour.Level}")}. Write {level}.");
        }
        else if (levelWord is null && honour.Level is { } stated && statement.Passage is not null && levels.FirstOrDefault(entry => entry.Level == stated).Words is { } words && Holds(statement.Sentence, words) is null)
        {
            yield return statement.Problem(ProblemCode.LevelDiffers, "level", $"The sentence of {Say.Quoted(quote)} has no word for the level {stated}. Mend the level, or empty the cell.");
        }

        if (honour.Period is { } period && statement.Passage?.PartYear is { } year && period != Period.OfYear(year))
        {
            yield return statement.Problem(ProblemCode.PeriodDiffers, "period", $"The part is about {Period.OfYear(year)}, and the period is {period}. Write {Period.OfYear(year)}, or nothing for an older honour.");
        }
    }

    /// <summary>The word that stands first in a text; null where there is none.</summary>
    private static string? Holds(string text, IReadOnlyList<string> words)
        => words.Where(word => text.Contains(word, StringComparison.Ordinal)).MinBy(word => text.IndexOf(word, StringComparison.Ordinal));
}
