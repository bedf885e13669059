using System.Text.RegularExpressions;
using Baogao.Reading.Numbers;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds the words behind a number that belong to it.</summary>
internal static class BehindWords
{
    private const int LongestNoun = 24;
    private const int LongestAddition = 10;
    private const int LongestFollowing = 30;

    /// <summary>The words up to the end of the clause or the next figure.</summary>
    internal static string Of(string text, Sentence sentence, NumberExpression number, NumberExpression? next)
    {
        var end = Math.Min(next is null ? sentence.End : Math.Min(sentence.End, next.Left), number.Right + StatementFinder.LongestClause);
        var at = number.Right;
        var depth = 0;
        for (; at < end; at++)
        {
            var c = text[at];
            depth += c is '“' or '《' ? 1 : c is '”' or '》' ? -1 : 0;
            // 8个县(市、区): a short addition in brackets belongs to the noun.
            if (c == '(' && text.AsSpan(at, Math.Min(LongestAddition, end - at)).IndexOf(')') is > 0 and var close && text.AsSpan(at, close).IndexOfAnyInRange('0', '9') < 0)
            {
                at += close;
                continue;
            }

            if (c == '、' && at > number.Right + 1 && number.UnitKind == "count" && GoesOn(text, at + 1, end))
            {
                continue;
            }

            if (depth < 0 || (depth == 0 && c is ',' or ';' or ':' or '。' or '!' or '?' or '、' or '(' or ')'))
            {
                break;
            }
        }

        var behind = number.Right < at ? text[number.Right..at] : "";
        return next is not null && at == end ? TrailingConnector.Replace(behind, "") : behind;
    }

    /// <summary>True where the words run into the next number without a sign between, so that their end can be that number's.</summary>
    internal static bool RunsInto(string text, NumberExpression number, string behind, NumberExpression next)
        => number.Right + behind.Length >= next.Left - 1 && behind.AsSpan().IndexOfAny(StatementFinder.Marks) < 0 && !StatementFinder.Marks.Contains(text[next.Left - 1]);

    /// <summary>A place as written: 第2位, 500强.</summary>
    internal static string Place(string text, NumberExpression rank)
        => text[rank.Left..Math.Min(text.Length, rank.End + (rank.End < text.Length && text[rank.End] is '位' or '名' or '强' ? 1 : 0))];

    // 安排9亿元,支持…: what the money is for can stand in the next clause.
    internal static string Following(string text, Sentence sentence, int at)
    {
        var clause = "";
        // 比上年增加2亿元 can stand between.
        for (var clauses = 0; clauses < 2 && clause.Length == 0 && at < sentence.End && text[at] == ','; clauses++)
        {
            var rest = text.AsSpan(at + 1, Math.Min(LongestFollowing, sentence.End - at - 1));
            var stop = rest.IndexOfAny(StatementFinder.Marks);
            var words = stop < 0 ? rest : rest[..stop];
            at += words.Length + 1;
            clause = words.IndexOfAnyInRange('0', '9') < 0 ? words.ToString() : Counts.Replace(words.ToString(), "");
            clause = clause.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? clause : "";
            if (clause.Length == 0 && !words.StartsWith("比") && !words.StartsWith("增"))
            {
                break;
            }
        }

        return clause;
    }

    // 90个车间、工厂: a list of nouns without a number of its own, up to the next sign.
    private static bool GoesOn(string text, int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(LongestNoun, end - at));
        var stop = rest.IndexOfAny(StatementFinder.Marks);
        var noun = stop < 0 ? rest : rest[..stop];
        return noun.Length >= 2 && stop >= 0 && noun.IndexOfAnyInRange('0', '9') < 0 && !NounPhrases.OpensWithVerb(noun.ToString()) && !States.IsMatch(noun);
    }

    // 修建6公里的水渠: the work without what it measures.
    private static readonly Regex Counts = new("[0-9.]+[万亿]?[多余]?(?:公里|千米|平方米|立方米|米|亩|公顷|千瓦|平方公里|吨|个|座|处|条|户|盏|所|栋|套|口|眼)(?:的)?");

    // 数量居全省前列: a statement of its own.
    private static readonly Regex States = new("(?:位?居|位列|列)[全前首第各]|达到|超过|占");

    private static readonly Regex TrailingConnector = new("(?:以及|[和及与并]|其中)$");
}
