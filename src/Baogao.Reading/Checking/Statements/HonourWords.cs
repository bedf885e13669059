using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Reading.Checking.Statements;

/// <summary>An honour's distinction and level follow the words of its quote, and its year is that of its part.</summary>
internal static class HonourWords
{
    internal static IEnumerable<Problem> Check(Statement<Honour> statement, CodeWords distinctions, IReadOnlyList<(string Level, IReadOnlyList<string> Words)> levels)
    {
        var (honour, quote) = (statement.Value, statement.Quote);
        if (distinctions.In(quote) is var (distinction, distinctionWords) && distinction != honour.Distinction)
        {
            yield return statement.Doubt(ProblemCode.DistinctionDiffers, "distinction", Sentence.Of<IRecordFindingTexts>(texts => texts.DistinctionDiffers(quote, distinctionWords, distinction, honour.Distinction)));
        }

        var (level, levelWord) = levels.Select(entry => (entry.Level, Word: Holds(quote, entry.Words))).FirstOrDefault(entry => entry.Word is not null);
        if (levelWord is not null && level != honour.Level)
        {
            yield return statement.Doubt(ProblemCode.LevelDiffers, "level", Sentence.Of<IRecordFindingTexts>(texts => texts.LevelDiffers(quote, levelWord, level, honour.Level)));
        }
        else if (levelWord is null && honour.Level is { } stated && statement.Passage is not null && levels.FirstOrDefault(entry => entry.Level == stated).Words is { } words && Holds(statement.Sentence, words) is null)
        {
            yield return statement.Doubt(ProblemCode.LevelDiffers, "level", Sentence.Of<IRecordFindingTexts>(texts => texts.LevelWithoutWord(quote, stated)));
        }

        if (honour.Period is { } period && statement.PartYear is { } year && period != Period.OfYear(year))
        {
            yield return statement.Doubt(ProblemCode.PeriodDiffers, "period", Sentence.Of<IRecordFindingTexts>(texts => texts.HonourYearDiffers(Period.OfYear(year), period)));
        }
    }

    /// <summary>The word that stands first in a text; null where there is none.</summary>
    private static string? Holds(string text, IReadOnlyList<string> words)
        => words.Where(word => text.Contains(word, StringComparison.Ordinal)).MinBy(word => text.IndexOf(word, StringComparison.Ordinal));
}
