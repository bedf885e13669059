using System.Text.RegularExpressions;
using Baogao.Reading.Text;

namespace Baogao.Reading.Sections;

/// <summary>Walks a report and notes where it turns from one year to several, and from review to plan.</summary>
internal static partial class PartPeriods
{
    // A paragraph that is longer is a text without line breaks: a turn inside it holds on.
    private const int LongestParagraph = 4000;
    private const int LongestSalutation = 8;
    private const string LastYear = "last year at the start";

    internal static IReadOnlyList<PartPeriod> Find(ReportText report, IReadOnlyList<Sentence> sentences, IReadOnlyList<ReportSection> sections, ReportCalendar calendar)
    {
        var turns = new Turns(report.Text, calendar);
        var headings = sections.Where(section => section.Level == 1).ToDictionary(section => section.Position);
        var structured = sections.Any(section => section.Level == 1 && Heading(section, calendar) is not null);
        var paragraph = 0;
        var spanOnly = false;
        var opens = false;
        var both = false;
        foreach (var sentence in sentences)
        {
            // 各位代表! is no sentence of its own: what follows opens the paragraph.
            opens = sentence.StartsLine || (opens && IsSalutation(report.Text, paragraph, sentence.Start));
            if (sentence.StartsLine)
            {
                paragraph = sentence.Start;
                turns.EndAside(sentence.Start);
            }

            if (headings.TryGetValue(sentence.Start, out var section) && Heading(section, calendar) is { } heading)
            {
                turns.Turn(sentence.Start, heading.Plan, heading.Years, "heading");
                both = SpanWords().IsMatch(section.Title) && OneYearWords().IsMatch(section.Title);
                spanOnly = heading.Years.Last > heading.Years.First && !OneYearWords().IsMatch(section.Title);
                continue;
            }

            var head = report.Text.AsSpan(sentence.Start, Math.Min(34, sentence.End - sentence.Start));
            if (Cue(head, turns.IsPlan, structured, calendar) is { } cue && (opens || cue.Years.First < cue.Years.Last || sentence.Start - paragraph > LongestParagraph)
                && !(spanOnly && cue.Years.First == cue.Years.Last && !cue.Plan && cue.Rule != LastYear))
            {
                // A look back within a plan ends with its paragraph.
                var isAside = (structured && turns.IsPlan && !cue.Plan) || (spanOnly && cue.Rule == LastYear);
                // A heading that announces both turns to the five years once, wherever that is said.
                var announced = both && cue.Years.First < cue.Years.Last && !cue.Plan;
                var lasting = !isAside && !IsFact(report.Text, sentence, cue.Years, structured && !both && !spanOnly) && (opens || announced || sentence.Start - paragraph > LongestParagraph);
                turns.Turn(sentence.Start, cue.Plan, cue.Years, cue.Rule, lasting);
            }
        }

        return turns.Parts;
    }

    // Under a heading of one year, 五年来 with a number in its sentence tells one fact and ends with its paragraph; without one it opens a look back.
    private static bool IsFact(string text, Sentence sentence, Years years, bool oneYear)
        => oneYear && years.First < years.Last && Quantity().IsMatch(text.AsSpan(sentence.Start, sentence.End - sentence.Start));

    private static bool IsSalutation(string text, int start, int end) => end - start <= LongestSalutation && text[end - 1] == '!';

    private static (bool Plan, Years Years)? Heading(ReportSection section, ReportCalendar calendar)
    {
        var title = section.Title;
        var review = ReviewWords().Match(title);
        var plan = PlanWords().IsMatch(title);
        if (review.Success)
        {
            var span = SpanWords().Match(title);
            var year = OneYearWords().Match(title);
            return (false, span.Success && (!year.Success || span.Index < year.Index) ? Years.Span(calendar, plan: false) : Years.One(calendar.ReviewYear));
        }

        return !plan ? null : (true, SpanWords().IsMatch(title) && !OneYearWords().IsMatch(title) ? Years.Span(calendar, plan: true) : Years.One(calendar.PlanYear));
    }

    private static (bool Plan, Years Years, string Rule)? Cue(ReadOnlySpan<char> head, bool isPlan, bool structured, ReportCalendar calendar)
    {
        if (structured && isPlan && ReviewSpan().IsMatch(head))
        {
            return (false, Years.Span(calendar, plan: false), "five years within a plan");
        }

        if (!(structured && isPlan))
        {
            if (ReviewSpan().IsMatch(head))
            {
                return (false, Years.Span(calendar, plan: false), "五年 at the start");
            }

            if (ReviewYear().IsMatch(head))
            {
                return (false, Years.One(calendar.ReviewYear), LastYear);
            }

            if (StartsWithYear(head, calendar.ReviewYear))
            {
                return (false, Years.One(calendar.ReviewYear), "year at the start");
            }
        }

        if (!structured || isPlan)
        {
            if (PlanSpan().IsMatch(head))
            {
                return (true, Years.Span(calendar, plan: true), "next five years at the start");
            }

            if (PlanYear().IsMatch(head) || StartsWithYear(head, calendar.PlanYear))
            {
                return (true, Years.One(calendar.PlanYear), "plan year at the start");
            }
        }

        return null;
    }

    private static bool StartsWithYear(ReadOnlySpan<char> head, int year)
    {
        var match = YearAtStart().EnumerateMatches(head);
        return match.MoveNext() && int.TryParse(head.Slice(match.Current.Index + match.Current.Length - 5, 4), out var named) && named == year;
    }

    [GeneratedRegex("回顾|成就|成绩|完成情况|总结|主要工作$|工作情况|取得")]
    private static partial Regex ReviewWords();

    [GeneratedRegex("任务|目标|安排|建议|要求|部署|重点工作|展望|思路|打算|举措|考虑|规划|自身建设|政府建设|治理创新|努力|工作重点|主要工作|工作计划|实事")]
    private static partial Regex PlanWords();

    [GeneratedRegex(@"\d(?![\d]{0,3}年)")]
    private static partial Regex Quantity();

    [GeneratedRegex("五年|“?十[一二三四五六]?五”?(?!个)|本届|[三四]年")]
    private static partial Regex SpanWords();

    [GeneratedRegex(@"\d{4}年|一年|今年|去年")]
    private static partial Regex OneYearWords();

    [GeneratedRegex(@"^(?:各位代表[:!,、]*|——|同志们[:!,]*|[(]?[一二三四五六七八九十]+[)、])*(?:回顾|回望|总结)?(?:“十[一二三四]?五”(?:时期|以来|期间|这五年|五年|[^,。]{0,8}(?:收官|发展历程|发展))|(?:过去|刚刚过去|这|本届政府)的?[这]?[四五]年|这是[^,。]{0,16}的五年|[三四五]年来|五年间|本届政府|五年耕耘|五年砥砺|经过五年)")]
    private static partial Regex ReviewSpan();

    [GeneratedRegex(@"^(?:各位代表[:!,、]*|——|同志们[:!,]*|[(]?[一二三四五六七八九十]+[)、])*(?:回顾|回望|总结)?(?:(?:刚刚)?过去的?(?:这)?(?:一年|20\d\d年)|一年来|去年|上年|全年)")]
    private static partial Regex ReviewYear();

    [GeneratedRegex(@"^(?:各位代表[:!,、]*|——|同志们[:!,]*|[(]?[一二三四五六七八九十]+[)、])*(?:展望)?(?:“十[二三四五六]五”(?:时期|期间|[^,。]{0,10}(?:目标|要求))|(?:今后|未来|接下来)的?五年)")]
    private static partial Regex PlanSpan();

    [GeneratedRegex(@"^(?:各位代表[:!,、]*|——|同志们[:!,]*|[(]?[一二三四五六七八九十]+[)、])*(?:做好|综合考虑[^。]{0,14},)?(?:今年|新的一年|明年)")]
    private static partial Regex PlanYear();

    [GeneratedRegex(@"^(?:各位代表[:!,、]*|——)?(?:回顾|做好)?\d{4}年")]
    private static partial Regex YearAtStart();
}
