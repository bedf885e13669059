using System.Text.RegularExpressions;
using Baogao.Reading.Grammar.Statements;

namespace Baogao.Reading.Grammar;

/// <summary>The words of a target around its number (左右, 力争, 按…安排) and what it adds behind (争取更好结果).</summary>
internal static class TargetWords
{
    private const int LongestTail = 40;

    /// <summary>The words before and behind the number as written, with … between them where both are there.</summary>
    internal static string Of(string text, Statement statement)
    {
        var before = Before.Match(statement.Left + statement.Comparing).Value;
        var end = statement.Number.Right;
        var number = statement.Number.Role == Numbers.NumberRole.RangeLow ? statement.Number.Partner!.End : statement.Number.End;
        var behind = After.Match(text[number..Math.Max(number, end)] + statement.Behind).Groups["word"].Value;
        // 按 goes with 安排 alone.
        before = before == "按" && behind != "安排" ? "" : before;
        return before.Length > 0 && behind.Length > 0 ? $"{before}…{behind}" : before + behind;
    }

    /// <summary>Where the tail ends; the given place where there is none.</summary>
    internal static int TailEnd(string text, int end)
        => Tail.Match(text, end, Math.Min(LongestTail, text.Length - end)) is { Success: true } tail ? end + tail.Length : end;

    private static readonly Regex Before = new("力争|争取|努力|奋力|确保|控制在|稳定在|保持在|不低于|不高于|不少于|不超过|至少|突破|超过|预计|计划|拟|约|近|按|超");

    private static readonly Regex After = new("^[^,;。]{0,8}?(?<word>左右|以上|以内|以下|安排|余|多)");

    private static readonly Regex Tail = new(@"\G[,、][^,;。、]{0,12}?(?:努力|力争|奋力|全力|尽力|争取)[^,;。、]{0,8}?(?:更好|更高|更大|更快|更优|更多)[^,;。、]{0,6}");
}
