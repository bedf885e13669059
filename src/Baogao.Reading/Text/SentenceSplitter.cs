
using System.Text.RegularExpressions;

namespace Baogao.Reading.Text;

/// <summary>Splits a text into sentences. A line break inside a sentence, as links and page layout leave it, ends none.</summary>
internal static class SentenceSplitter
{
    private const string Salutation = "各位代表";
    private const int ShortLine = 40;
    private const int FewestLines = 20;
    private const int FewestAlike = 4;
    private const int Narrowest = 12;
    private const int Ragged = 3;
    private const int LongestOpening = 8;
    private const int ShortestSentence = 4;

    internal static IReadOnlyList<Sentence> Split(ReportText report)
    {
        var sentences = new List<Sentence>();
        var paragraphs = Paragraphs(report);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (start, end) = (paragraphs[i], i + 1 < paragraphs.Count ? paragraphs[i + 1] : report.Text.Length);
            var first = true;
            var before = start;
            for (var at = start; at < end;)
            {
                var stop = EndOfSentence(report.Text, at, end);
                sentences.Add(new Sentence(at, stop, first, before));
                first = false;
                before = at;
                at = stop;
            }
        }

        return sentences;
    }

    private static List<int> Paragraphs(ReportText report)
    {
        var starts = new List<int>();
        var width = Width(report);
        for (var i = 0; i < report.LineStarts.Count; i++)
        {
            var at = report.LineStarts[i];
            if (i == 0 || !ContinuesLine(report.Text, starts[^1], at, width))
            {
                starts.Add(at);
            }
        }

        return starts;
    }

    /// <summary>How long a line is that was broken for its length. In a text that was broken into short lines, as a page is laid out, most of them end within a sentence.</summary>
    private static int Width(ReportText report)
    {
        var broken = new List<int>();
        for (var i = 1; i < report.LineStarts.Count; i++)
        {
            var length = report.LineStarts[i] - report.LineStarts[i - 1];
            if (length < ShortLine && !IsTerminal(report.Text[report.LineStarts[i] - 1]))
            {
                broken.Add(length);
            }
        }

        broken.Sort();
        if (IsLaidOut(broken, report.LineStarts.Count))
        {
            return broken[^1] * 3 / 4;
        }

        return broken.Count < FewestLines || broken.Count * 2 < report.LineStarts.Count ? ShortLine : broken[broken.Count / 2] * 3 / 4;
    }

    // A few lines that are all as long as each other are a page's too.
    private static bool IsLaidOut(List<int> broken, int lines)
    {
        var alike = broken.Count(length => length >= Narrowest && length >= broken[^1] - Ragged);
        return alike >= FewestAlike && alike * 2 >= lines;
    }

    private static bool ContinuesLine(string text, int paragraph, int at, int width)
    {
        var (before, next) = (text[at - 1], text[at]);
        return next is ',' or '、' or '。' or ';' or ')' or '”' or '》'
            || before is '、' or '“' or '(' or '《'
            || (!IsTerminal(before) && (at - paragraph >= width || IsCut(text.AsSpan(paragraph, at - paragraph), text.AsSpan(at))));
    }

    // A line that goes on behind a full stop and has no end was cut by the page, unless what follows opens something.
    private static bool IsCut(ReadOnlySpan<char> line, ReadOnlySpan<char> next) => (line.Contains('。') || PointForStop.IsMatch(line)) && !Opens.IsMatch(next[..Math.Min(LongestOpening, next.Length)]);

    private static bool IsTerminal(char c) => c is '。' or '!' or '?' or ';' or ':' or '”' or ')' or '】' or '…' or '.';

    private static bool IsWord(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static int EndOfSentence(string text, int at, int end)
    {
        var start = at;
        for (; at < end; at++)
        {
            if (text[at] is '。' or '!' or '?')
            {
                at++;
                while (at < end && text[at] is '”' or '’' or ')' or '》')
                {
                    at++;
                }

                return at;
            }

            // 收入稳步提升.截至11月: a point typed for a full stop.
            if (text[at] == '.' && at - start >= ShortestSentence && at + 1 < end && IsWord(text[at - 1]) && IsWord(text[at + 1]))
            {
                return at + 1;
            }

            // 各位代表:一、2023年工作回顾, in a text without line breaks
            if (text[at] == ':' && at + 2 < end && text.AsSpan(at + 1, 2) is "一、" && text.AsSpan(0, at).EndsWith(Salutation))
            {
                return at + 1;
            }
        }

        return end;
    }

    private static readonly Regex PointForStop = new(@"\p{IsCJKUnifiedIdeographs}{3}\.\p{IsCJKUnifiedIdeographs}");

    private static readonly Regex Opens = new("^(?:[一二三四五六七八九十]{1,3}[、是]|[(第][一二三四五六七八九十0-9]|[0-9]{1,2}[.、]|—|各位|(?:19|20)[0-9]{2}年)");
}
