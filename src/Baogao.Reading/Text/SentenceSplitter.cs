
namespace Baogao.Reading.Text;

/// <summary>Splits a text into sentences. A line break inside a sentence, as links and page layout leave it, ends none.</summary>
internal static class SentenceSplitter
{
    private const int ShortLine = 40;

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
        for (var i = 0; i < report.LineStarts.Count; i++)
        {
            var at = report.LineStarts[i];
            if (i == 0 || !ContinuesLine(report.Text, starts[^1], at))
            {
                starts.Add(at);
            }
        }

        return starts;
    }

    private static bool ContinuesLine(string text, int paragraph, int at)
    {
        var (before, next) = (text[at - 1], text[at]);
        return next is ',' or '、' or '。' or ';' or ')' or '”' or '》'
            || before is '、' or '“' or '(' or '《'
            || (at - paragraph >= ShortLine && !IsTerminal(before));
    }

    private static bool IsTerminal(char c) => c is '。' or '!' or '?' or ';' or ':' or '”' or ')' or '】' or '…' or '.';

    private static int EndOfSentence(string text, int at, int end)
    {
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
        }

        return end;
    }
}
