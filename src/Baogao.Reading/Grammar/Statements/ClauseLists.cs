using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Clauses that 、 parts where a comma could stand: 制度基本建立、参加人数达….</summary>
internal static class ClauseLists
{
    /// <summary>The last clause; <paramref name="before"/> is the one before it, empty where 、 parts no clauses.</summary>
    internal static string Last(string words, out string before)
    {
        before = "";
        var at = words.LastIndexOf('、');
        if (at >= 2 && at + 1 == words.Length && Complete.IsMatch(words[..at]))
        {
            before = words[..at];
            return "";
        }

        if (at < 2 || at + 2 >= words.Length || words.AsSpan(0, at).Count('“') != words.AsSpan(0, at).Count('”') || !IsClause(words[..at], words[(at + 1)..]))
        {
            return words;
        }

        before = words[..at];
        return words[(at + 1)..];
    }

    private static bool IsClause(string first, string last)
        => Complete.IsMatch(first)
            || (NounPhrases.OpensWithVerb(first) && !first.Contains('、', StringComparison.Ordinal) && Ended.IsMatch(first) && Vocabulary.Lexicon.QuantityNouns.LongestSuffix(last, out _) is > 0 and var length && length < last.Length);

    // 全省第一, 居全国前列, 全面实施, 基本建立
    private static readonly Regex Complete = new("(?:第[一二三四五六七八九十]|首位|前列|前茅|(?:全面|基本|正式|顺利|深入|加快|稳步|持续|不断|全部)(?:实施|建立|建成|完成|形成|推进|完善|落地|开工|启动|提升|优化|增强|改善))$");

    // 推进土地制度改革: the object of a verb is complete.
    private static readonly Regex Ended = new("(?:改革|行动|工程|计划|战略|制度|机制|体系|政策|试点|专项)$");
}
