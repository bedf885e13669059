using System.Text.RegularExpressions;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Keeps with a noun of two characters what was done with it (安装路灯, 走访企业): alone it says too little.</summary>
internal static class ShortNouns
{
    private const int Length = 2;

    /// <summary>The verb right before the noun at the end of the words; empty for a longer noun, for a quantity (税收), and for a verb that says no more than that there is one (建设) or that it was dealt with (办理).</summary>
    internal static string VerbOf(string words, string noun)
        => noun.Length == Length && words.Length > Length && words.EndsWith(noun, StringComparison.Ordinal) && Lexicon.QuantityNouns.LongestSuffix(noun, out _) < Length
            ? Verb(NounPhrases.TrailingVerb(words[..^Length])) : "";

    /// <summary>The verb before the number of a noun behind the unit (走访9家企业).</summary>
    internal static string VerbOf((string Verb, string Use) verb, string behind) => behind.Length == Length ? Verb(verb) : "";

    /// <summary>True for a verb that such a noun has kept.</summary>
    internal static bool IsKept(string verb) => verb.Length > 1 && Lexicon.Verbs.LongestPrefix(verb, out var use) == verb.Length && use == "drop";

    private static string Verb((string Verb, string Use) verb) => verb.Verb.Length > 1 && verb.Use == "drop" && Work.IsMatch(verb.Verb) ? verb.Verb : "";

    private static readonly Regex Work = new("^(?:种植|播种|栽植|栽种|补植|抚育|养殖|认领|安装|购置|购买|清理|疏浚|开挖|铺设|拆除|拆迁|走访|慰问|服务|接待|发送|运送|运输|出口|进口|销售|排查|检查|巡查|收割|流转|协调)$");
}
