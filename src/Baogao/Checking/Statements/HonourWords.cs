using System.Text.RegularExpressions;
using Baogao.Loading;
using Baogao.Model;

namespace Baogao.Checking.Statements;

/// <summary>An honour's distinction and level follow the words of its quote, and its year is that of its part.</summary>
internal static partial class HonourWords
{
    /// <summary>The first that matches decides: 首批 and 唯一 say more than 获评 or 试点.</summary>
    private static readonly (Regex Words, string Distinction)[] Distinctions =
        [(Only(), "only"), (FirstBatch(), "first_batch"), (First(), "first"), (Retained(), "retained"), (TopN(), "top_n"), (Selected(), "selected"), (Approved(), "approved"), (Awarded(), "awarded"), (Pilot(), "pilot")];

    internal static IEnumerable<Problem> Check(Statement<Honour> statement, IReadOnlyList<(string Level, IReadOnlyList<string> Words)> levels)
    {
        var (honour, quote) = (statement.Value, statement.Quote);
        var (distinctionWords, distinction) = Array.Find(Distinctions, entry => entry.Words.IsMatch(quote));
        if (distinctionWords is not null && distinction != honour.Distinction)
        {
            yield return statement.Problem(ProblemCode.DistinctionDiffers, "distinction", $"{Say.Quoted(quote)} has {distinctionWords.Match(quote).Value}, which makes it {distinction}, and the distinction is {honour.Distinction}. Write {distinction}.");
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

    [GeneratedRegex("唯一")]
    private static partial Regex Only();

    [GeneratedRegex("首批|第一批")]
    private static partial Regex FirstBatch();

    [GeneratedRegex("首[家个次创]|率先|第一")]
    private static partial Regex First();

    [GeneratedRegex("[〇零一二两三四五六七八九十百0-9]+(?:佳|强|个最)")]
    private static partial Regex TopN();

    [GeneratedRegex("蝉联")]
    private static partial Regex Retained();

    [GeneratedRegex("入选|入围")]
    private static partial Regex Selected();

    [GeneratedRegex("获批|批准")]
    private static partial Regex Approved();

    [GeneratedRegex("获评|荣获|评为|授予")]
    private static partial Regex Awarded();

    [GeneratedRegex("试点")]
    private static partial Regex Pilot();
}
