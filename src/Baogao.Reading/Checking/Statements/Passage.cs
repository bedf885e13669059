using System.Buffers;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Checking.Statements;

/// <summary>What stands around a quote in the text, in normal form: NFKC makes ， ； ： ！ ？ into , ; : ! ?.</summary>
internal sealed record Passage
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。!?");

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:。!?、");

    /// <summary>The sentence up to the quote.</summary>
    internal required string Before { get; init; }

    /// <summary>The sentence from the quote's end on.</summary>
    internal required string After { get; init; }

    /// <summary>The first line of the section.</summary>
    internal required string FirstLine { get; init; }

    /// <summary>Directly before the quote, back to the last punctuation mark.</summary>
    internal string ClauseBefore => Before[(Before.AsSpan().LastIndexOfAny(ClauseEnds) + 1)..];

    internal static Passage Of(SourceText text, SectionMap map, Section section, TextRun run)
    {
        var within = map[section]!.Value;
        var start = SentenceStart(text.Text, within.Start, run.Start);
        var end = text.Text.AsSpan(run.End, within.End - run.End).IndexOfAny(SentenceEnds);
        return new Passage
        {
            Before = text.Text[start..run.Start],
            After = text.Text[run.End..(end < 0 ? within.End : run.End + end)],
            FirstLine = map.FirstLine(within),
        };
    }

    private static int SentenceStart(string text, int sectionStart, int from)
        => from <= sectionStart ? sectionStart : sectionStart + text.AsSpan(sectionStart, from - sectionStart).LastIndexOfAny(SentenceEnds) + 1;
}
