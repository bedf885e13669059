using System.Text.RegularExpressions;
using Baogao.Reading.Text;

namespace Baogao.Reading.Sections;

/// <summary>A heading of the report that can name a time: one with a mark (一、), or, where none of these does, a short line of its own that says what is reviewed or planned (2018年工作回顾).</summary>
internal readonly record struct TimeHeading(int Position, string Title, bool HasMark)
{
    private const int LongestLine = 24;
    private const int LongestTitle = 40;

    internal static IReadOnlyList<TimeHeading> Find(ReportText report, IReadOnlyList<Sentence> sentences, IReadOnlyList<ReportSection> sections)
    {
        var contents = EndOfContents(report.Text, sentences);
        var titled = sections.Where(section => section.Position >= contents).Select(section => (Section: section, Title: ChineseYears.InTitle(section.Title))).ToList();
        var found = titled.Where(item => item.Section.Level == 1).Select(item => new TimeHeading(item.Section.Position, item.Title, true)).ToList();
        if (found.Exists(heading => HeadingTimes.IsOfReport(heading.Title)))
        {
            return found;
        }

        // (一)2022年工作总结 where the report has no mark above it.
        found.AddRange(titled.Where(item => item.Section.Level > 1 && item.Section.Title.Length <= LongestLine && Line.IsMatch(item.Title)).Select(item => new TimeHeading(item.Section.Position, item.Title, false)));
        var marked = sections.Select(section => section.Position).ToHashSet();
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            var isLine = sentence.Start >= contents && sentence.StartsLine && (i + 1 == sentences.Count || sentences[i + 1].StartsLine);
            if (isLine && sentence.End - sentence.Start <= LongestLine && !marked.Contains(sentence.Start) && ChineseYears.InTitle(report.Text[sentence.Start..sentence.End]) is var line && Line.IsMatch(line))
            {
                found.Add(new TimeHeading(sentence.Start, line.TrimEnd(':'), false));
            }
        }

        return [.. found.OrderBy(heading => heading.Position)];
    }

    // The headings that a list of contents gives before the title of the report open no part of it.
    private static int EndOfContents(string text, IReadOnlyList<Sentence> sentences)
    {
        var end = 0;
        foreach (var sentence in sentences.TakeWhile(sentence => text[sentence.End - 1] != '。'))
        {
            if (sentence.StartsLine && TitleOrSalutation.IsMatch(text.AsSpan(sentence.Start, Math.Min(LongestTitle, sentence.End - sentence.Start))))
            {
                end = sentence.Start;
            }
        }

        return end;
    }

    private static readonly Regex TitleOrSalutation = new("^(?:[^,。:;、]{0,24}工作报告|各位代表)");

    private static readonly Regex Line = new("""
        ^(?!.*报告)(?:关于|对)?(?:(?:19|20)[0-9]{2}年度?|“?十[一二三四五六]五”?|(?:过去|这|今后|未来)的?[一三四五]年|[一三四五]年(?:以)?来|本届政府|今年|去年|明年|上年|上半年|下半年|全年|下一?步|下一?阶段|新的一年|今后)
            [^,。;!?0-9]{0,8}(?:工作|任务|目标|发展|情况|成绩|成就|思路|打算|回顾|安排)[^,。;!?0-9]{0,8}:?$
        |^(?:主要|政府)?工作(?:回顾|总结|(?:完成|开展)情况):?$
        |^(?:主要|(?:主要)?(?:预期|奋斗|发展|工作))目标(?:和(?:主要|重点)?(?:任务|工作))?:?$
        """, RegexOptions.IgnorePatternWhitespace);
}
