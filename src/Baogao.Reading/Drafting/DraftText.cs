using System.Collections.Immutable;
using Baogao.Reading.Checking.Text;
using Baogao.Reading.Text;

namespace Baogao.Reading.Drafting;

/// <summary>A report's text as a draft needs it: its numbers as the check counts them, and the sections that the check can find.</summary>
internal sealed class DraftText
{
    private readonly HashSet<int> lineStarts;

    internal DraftText(ReportText report, IReadOnlyList<DraftSection> sections)
    {
        (Report, Text, Sections) = (report, report.Text, sections);
        lineStarts = [.. report.LineStarts];
        Numbers = [.. NumberPatterns.Arabic.Matches(Text).Select(match => new TextRun(match.Index, match.Length))];
        Chinese = [.. NumberPatterns.Chinese.Matches(Text).Select(match => new TextRun(match.Index, match.Length))];
    }

    internal ReportText Report { get; }

    internal string Text { get; }

    internal IReadOnlyList<DraftSection> Sections { get; }

    /// <summary>Every run of Arabic digits with its decimals.</summary>
    internal ImmutableArray<TextRun> Numbers { get; }

    /// <summary>Every rank, count or distinction in Chinese numerals.</summary>
    internal ImmutableArray<TextRun> Chinese { get; }

    /// <summary>The section that a character stands in.</summary>
    internal DraftSection SectionAt(int index)
    {
        var (low, high) = (0, Sections.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Sections[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        return Sections[low];
    }

    /// <summary>Start of the sentence that a character stands in.</summary>
    internal int SentenceStart(int index) => index == 0 ? 0 : Text.LastIndexOfAny(['。', '!', '?', ';'], index - 1) + 1;

    /// <summary>Where the sentence ends that holds the character before a place: before its full stop.</summary>
    internal int SentenceEnd(int index) => Text.IndexOfAny(['。', '!', '?', ';'], Math.Max(0, index - 1)) is >= 0 and var at ? at : Text.Length;

    /// <summary>True for a run that is a whole line of the text.</summary>
    internal bool IsLine(int start, int end)
        => lineStarts.Contains(start) && (end == Text.Length || lineStarts.Contains(end));

    /// <summary>The place itself, or the start of the number that it would cut.</summary>
    internal int Before(int index) => (Cut(Numbers, index) ?? Cut(Chinese, index)) is { } cut ? cut.Start : index;

    /// <summary>The place itself, or the end of the number that it would cut.</summary>
    internal int Behind(int index) => (Cut(Numbers, index) ?? Cut(Chinese, index)) is { } cut ? cut.End : index;

    private static TextRun? Cut(ImmutableArray<TextRun> runs, int index)
        => new TextRun(index, 0).FirstIn(runs) is var at && at < runs.Length && runs[at].Start < index ? runs[at] : null;
}
