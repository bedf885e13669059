using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Numbers;

/// <summary>Reads what stands around the digits: 多, scale, unit and comparator after them, comparators before them.</summary>
internal static class Quantities
{
    private const string ScaleCharacters = "十百千万亿";

    /// <summary>Reads the unit and the comparator after a number, from its end on.</summary>
    internal static void ReadAfter(string text, NumberExpression number)
    {
        var at = number.End;
        at = Inside(text, at, number);
        var scale = at;
        while (at < text.Length && ScaleCharacters.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        number.Scale = text[scale..at];
        var more = Inside(text, at, number);
        var end = more;
        while (more > at && number.Scale.Length > 0 && end < text.Length && ScaleCharacters.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        // 3万多亿元: the scale goes on behind 多.
        number.Scale += text[more..end];
        at = end;
        var length = UnitLength(text, at, out var kind);
        number.Unit = string.Concat(number.Scale, text.AsSpan(at, length));
        number.UnitKind = length > 0 ? kind : "";
        at += length;
        if (number.Unit.EndsWith('个') && at + 3 < text.Length && text[at] is '多' or '余' && text.AsSpan(at + 1).StartsWith("百分点"))
        {
            // 2个多百分点
            (number.Unit, number.UnitKind, number.Comparator) = (number.Unit + "百分点", "points", Comparator.Gt);
            at += 4;
        }
        else if (length > 0 && !IsNoun(text, at))
        {
            at = Inside(text, at, number);
        }

        number.Right = After(text, at, number);
    }

    /// <summary>Reads the comparators before a number and moves its left end over them.</summary>
    internal static void ReadBefore(string text, NumberExpression number, int from)
    {
        while (Before(text, number.Left, from) is { } word)
        {
            number.Left -= word.Word.Length;
            // The word next to the number decides, unless it is the vaguer one: 不低于约 is 不低于.
            number.Comparator = number.Comparator is Comparator.Eq or Comparator.Approx ? word.Comparator : number.Comparator;
        }
    }

    /// <summary>Length of the unit at a place; 0 where there is none or where it is the head of a longer word.</summary>
    internal static int UnitLength(string text, int at, out string kind)
    {
        var length = Lexicon.Units.LongestPrefix(text.AsSpan(at), out var found);
        while (length > 0 && IsGuarded(text, at, length))
        {
            length = Lexicon.Units.LongestPrefix(text.AsSpan(at, length - 1), out found);
        }

        kind = found ?? "";
        // 微克每立方米
        if (length > 0 && at + length + 1 < text.Length && text[at + length] == '每' && Lexicon.Units.LongestPrefix(text.AsSpan(at + length + 1), out var per) is > 0 and var each && per is "amount")
        {
            length += 1 + each;
        }

        return length;
    }

    private static bool IsGuarded(string text, int at, int length)
    {
        var rest = text.AsSpan(at + length);
        var guarded = false;
        foreach (var next in Lexicon.UnitGuards[text.Substring(at, length)])
        {
            // !乡镇: 9家乡镇企业 counts companies, though 家乡 is a word.
            if (next[0] == '!' && rest.StartsWith(next.AsSpan(1), StringComparison.Ordinal))
            {
                return false;
            }

            guarded |= rest.StartsWith(next, StringComparison.Ordinal);
        }

        return guarded;
    }

    private static int Inside(string text, int at, NumberExpression number)
    {
        if (at < text.Length && text[at] is '多' or '余')
        {
            number.Comparator = Comparator.Gt;
            return at + 1;
        }

        return at;
    }

    // 3家多式联运企业, 5亿元余额: no 多 or 余 of the number.
    private static bool IsNoun(string text, int at) => at + 1 < text.Length && text[at] is '多' or '余' && "式元层功边维媒样额热地".Contains(text[at + 1], StringComparison.Ordinal);

    private static int After(string text, int at, NumberExpression number)
    {
        foreach (var word in Lexicon.Comparators["after"])
        {
            if (string.CompareOrdinal(text, at, word.Word, 0, word.Word.Length) == 0)
            {
                number.Comparator = word.Comparator;
                return at + word.Word.Length;
            }
        }

        return at;
    }

    private static ComparatorWord? Before(string text, int end, int from)
    {
        foreach (var word in Lexicon.Comparators["before"])
        {
            var start = end - word.Word.Length;
            if (start >= from && string.CompareOrdinal(text, start, word.Word, 0, word.Word.Length) == 0
                && (start == 0 || word.NotAfter.Length == 0 || !word.NotAfter.Contains(text[start - 1], StringComparison.Ordinal)))
            {
                return word;
            }
        }

        return null;
    }
}
