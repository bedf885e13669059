using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A ranking's period against the reading of its place, which the loader has found in the quote; its scope and what is ranked against the words of its quote.</summary>
internal static class RankingReadings
{
    internal static IEnumerable<Problem> Check(Statement<Ranking> statement, StatedBefore statedBefore)
    {
        var (ranking, quote) = (statement.Value, statement.Quote);
        var scope = NumbersInText.Normalise(ranking.Scope);
        // 第一产业增加值居全国第二: the place stands last.
        var at = Standing.Matches(quote).LastOrDefault();
        if (at is not null && !(quote[..at.Index].EndsWith(scope, StringComparison.Ordinal) && IsWhole(scope, quote[..Math.Max(0, at.Index - scope.Length)])))
        {
            yield return statement.Doubt(ProblemCode.ScopeDiffers, "scope", Sentence.Of<IRecordFindingTexts>(texts => texts.ScopeDiffers(quote, at.Value, scope)));
        }

        var what = quote.Contains("完成率", StringComparison.Ordinal) ? RankedBy.CompletionRate : Assessed.IsMatch(quote) ? RankedBy.Assessment : RankedBy.Amount;
        if (what != ranking.What)
        {
            yield return statement.Doubt(ProblemCode.RankSubjectDiffers, "what", Sentence.Of<IRecordFindingTexts>(texts => texts.RankSubjectDiffers(quote, what, ranking.What)));
        }

        if (statement.Readings.FirstOrDefault(reading => reading.Class == NumberClass.Rank && reading.Value == ranking.Place) is { } reading)
        {
            // 截至11月 belongs to the amounts of its sentence; what is assessed can be the year.
            var isOfYear = ranking.PeriodBasis == PeriodBasis.Unstated && statement.PartYear is { } year && ranking.Period == Period.OfYear(year)
                && ReadingRules.StatedWords(reading) is { } words && !reading.Quote.Contains(words, StringComparison.Ordinal);
            foreach (var problem in statement.IsAlone || isOfYear ? [] : PeriodReadings.Compare(statement, reading, ranking.Period, ranking.PeriodBasis, statedBefore))
            {
                yield return problem;
            }
        }
        else if (statement.Part is { IsSpan: false } part && ranking.PeriodBasis == PeriodBasis.Unstated && ranking.Period != Period.OfYear(part.LastYear))
        {
            yield return statement.Doubt(ProblemCode.PeriodDiffers, "period", Sentence.Of<IRecordFindingTexts>(texts => texts.HonourYearDiffers(Period.OfYear(part.LastYear), ranking.Period)));
        }
    }

    private static readonly Regex Standing = new("第[〇零一二两三四五六七八九十百0-9]+|之一|首位|榜首");

    private static readonly Regex Assessed = new("考核|考评|评估|测评|评比");

    /// <summary>全区各镇 and 各省区 are fields of peers; 区各镇 and 各镇 behind 全区 are what is left of one.</summary>
    private static bool IsWhole(string scope, string before)
        => scope.Length >= 2 && scope[0] != '的' && !(before.EndsWith('全') || (scope[0] == '各' && before.Length > 1 && before[^2] == '全'));
}
