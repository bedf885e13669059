using System.Text.RegularExpressions;

namespace Baogao.Reading.Drafting;

/// <summary>Which words of the text belong to a reading: those that its quote must hold, and those that it may hold.</summary>
internal static class FigureWords
{
    private const int LongestWording = 24;

    /// <summary>The run of the reading's own quote in the text.</summary>
    internal static (int Start, int End) Of(string text, Reading reading, int at)
    {
        var length = reading.Quote.Length;
        for (var start = at; start >= 0 && start > at - length; start--)
        {
            if (string.CompareOrdinal(text, start, reading.Quote, 0, length) == 0)
            {
                return (start, start + length);
            }
        }

        return (at, at + reading.Number.Length);
    }

    /// <summary>The number with its unit, the words that bound it and those of a target: what a quote cannot do without.</summary>
    internal static (int Start, int End) Core(string text, Reading reading, int at, (int Start, int End) words)
    {
        var end = UnitEnd(text, NumberEnd(text, reading, at), reading.Unit);
        if (reading.ValueHigh is not null && HighEnd.Match(text, end) is { Success: true } high)
        {
            end = UnitEnd(text, high.Index + high.Length, reading.Unit);
        }

        if (reading.Measure == Measure.Ratio && Ratio.Match(text, at) is { Success: true } ratio)
        {
            end = Math.Max(end, at + ratio.Length);
        }

        end = After.Match(text, end) is { Success: true } after ? after.Index + after.Length : end;
        var left = text[Math.Max(words.Start, at - LongestWording)..at];
        var start = at - Before.Match(left).Length;
        var parts = reading.Wording.Split('…');
        var told = parts[0].Length == 0 ? -1 : left.LastIndexOf(parts[0], StringComparison.Ordinal);
        start = told >= 0 ? Math.Min(start, at - left.Length + told) : start;
        var behind = parts[^1].Length == 0 || (told >= 0 && parts.Length == 1) ? -1 : text.IndexOf(parts[^1], at, Math.Max(0, Math.Min(text.Length, words.End) - at), StringComparison.Ordinal);
        end = behind >= 0 ? Math.Max(end, behind + parts[^1].Length) : end;
        return (start, reading.Tail.Length > 0 ? words.End : end);
    }

    /// <summary>The words that a quote has where nothing stands against it: from the noun to the number, or from the number to the noun.</summary>
    internal static (int Start, int End) Quote(string text, FigureDraft figure)
    {
        var noun = figure.Reading.Indicator;
        var before = noun.Length == 0 ? -1 : text.LastIndexOf(noun, Math.Max(0, figure.CoreStart - 1), Math.Max(0, figure.CoreStart - figure.WordsStart), StringComparison.Ordinal);
        if (before >= 0)
        {
            return (before, figure.CoreEnd);
        }

        var behind = noun.Length == 0 ? -1 : text.IndexOf(noun, figure.CoreEnd, Math.Max(0, figure.WordsEnd - figure.CoreEnd), StringComparison.Ordinal);
        return behind >= 0 ? (figure.CoreStart, behind + noun.Length) : (figure.WordsStart, figure.CoreEnd);
    }

    /// <summary>Behind the number; of 1万6千 behind its last part but for the scale that the unit has.</summary>
    internal static int NumberEnd(string text, Reading reading, int at)
        => Composite.Match(text, at) is { Success: true } composite ? at + composite.Length : at + reading.Number.Length;

    internal static int UnitEnd(string text, int at, string unit)
    {
        var taken = 0;
        while (at < text.Length)
        {
            // The scale of 1万6千户 stands inside its number.
            var next = taken < unit.Length ? unit.IndexOf(text[at], taken) : -1;
            if (next >= 0 && (next == taken || (taken == 0 && next <= 2 && unit[..next].All(c => c is '万' or '亿'))))
            {
                taken = next + 1;
            }
            else if (text[at] is not ('多' or '余' or '几'))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static readonly Regex Composite = new(@"\G[0-9]+[万亿][0-9]+[百千万][多余]?万?");

    private static readonly Regex HighEnd = new(@"\G(?:[^0-9,;。]{0,6})[0-9]+(?:\.[0-9]+)?");

    private static readonly Regex Ratio = new(@"\G[0-9.]+(?:[:∶/比][0-9.]+)+");

    private static readonly Regex After = new(@"\G(?:以上|以下|以内|左右|上下|强|弱)");

    private static readonly Regex Before = new("(?:不低于|不少于|不超过|不高于|不到|不足|至少|至多|超过|突破|多于|少于|低于|高于|接近|大约|超|逾|约|近|第|前|翻)*$");
}
