using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A ranking's scope and what is ranked follow the words of its quote.</summary>
internal static partial class RankingWords
{
    internal static IEnumerable<Problem> Check(Statement<Ranking> statement)
    {
        var (ranking, quote) = (statement.Value, statement.Quote);
        var scope = NumbersInText.Normalise(ranking.Scope);
        var at = Standing().Match(quote);
        if (at.Success && !(quote[..at.Index].EndsWith(scope, StringComparison.Ordinal) && IsWhole(scope)))
        {
            yield return statement.Problem(ProblemCode.ScopeDiffers, "scope", Sentence.Of<IRecordFindingTexts>(texts => texts.ScopeDiffers(quote, at.Value, scope)));
        }

        var what = quote.Contains("完成率", StringComparison.Ordinal) ? RankedBy.CompletionRate : Assessed().IsMatch(quote) ? RankedBy.Assessment : RankedBy.Amount;
        if (what != ranking.What)
        {
            yield return statement.Problem(ProblemCode.RankSubjectDiffers, "what", Sentence.Of<IRecordFindingTexts>(texts => texts.RankSubjectDiffers(quote, what, ranking.What)));
        }
    }

    [GeneratedRegex("第[〇零一二两三四五六七八九十百0-9]+|之一|首位|榜首")]
    private static partial Regex Standing();

    [GeneratedRegex("考核|考评|评估|测评|评比")]
    private static partial Regex Assessed();

    /// <summary>全区各镇 is a field of peers; 区各镇 is what is left of one.</summary>
    private static bool IsWhole(string scope) => scope.Length >= 2 && scope[0] is not ('区' or '各' or '的' or '市');
}
