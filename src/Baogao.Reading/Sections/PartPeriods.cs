using System.Text.RegularExpressions;
using Baogao.Reading.Text;

namespace Baogao.Reading.Sections;

/// <summary>Walks a report and notes where it turns from one year to several, and from review to plan.</summary>
internal static class PartPeriods
{
    // A paragraph that is longer is a text without line breaks: a turn inside it holds on.
    private const int LongestParagraph = 4000;
    private const int LongestSalutation = 8;
    private const int LongestCue = 40;

    internal static IReadOnlyList<PartPeriod> Find(ReportText report, string dated, IReadOnlyList<Sentence> sentences, IReadOnlyList<TimeHeading> headings, ReportCalendar calendar)
    {
        var times = headings.Select(heading => (Heading: heading, Time: HeadingTimes.Of(heading.Title, calendar))).Where(item => item.Time is not null).ToList();
        var firstReview = times.Where(item => item.Time is { Plan: false }).Select(item => item.Heading.Position).FirstOrDefault(int.MaxValue);
        // 二、重点工作 between what was looked back on and 三、2023年工作打算.
        var named = times.FindIndex(item => item.Heading.Position > firstReview && HeadingTimes.NamesPlan(item.Heading.Title, calendar));
        times.RemoveAll(item => item.Heading.Position > firstReview && named > 0 && item.Heading.Position < times[named].Heading.Position && HeadingTimes.IsWorkAlone(item.Heading.Title));
        // 三、办好民生实事 plans behind a heading that looks back; where none does, it is a theme.
        var timed = times.Where(item => item.Heading.Position > firstReview || !HeadingTimes.IsThemeAlone(item.Heading.Title, calendar))
            .ToDictionary(item => item.Heading.Position, item => (item.Heading, Time: item.Time!.Value));
        var structured = timed.Count > 0;
        var turns = new Turns(report.Text, calendar, plans: headings.Count == 0 && YearEvidence.PlansAlone(report.Text));
        var paragraph = 0;
        var spanOnly = false;
        Years? ofPlan = null;
        var opens = false;
        var both = false;
        var byLine = false;
        foreach (var sentence in sentences)
        {
            // 各位代表! is no sentence of its own: what follows opens the paragraph.
            opens = sentence.StartsLine || (opens && IsSalutation(report.Text, paragraph, sentence.Start));
            if (sentence.StartsLine)
            {
                paragraph = sentence.Start;
                turns.EndAside(sentence.Start);
            }

            // 二、围绕目标… within a part that a line without a mark opened (2013年工作回顾) is a head of that part.
            if (timed.TryGetValue(sentence.Start, out var at) && (!byLine || !at.Heading.HasMark || HeadingTimes.IsOfReport(at.Heading.Title)))
            {
                var (heading, time) = at;
                turns.Turn(sentence.Start, time.Plan, time.Years, "heading");
                both = HeadingTimes.NamesBoth(heading.Title);
                ofPlan = time is { Plan: false, Years.IsSpan: true } && Years.OfPlan(heading.Title) is not null ? time.Years : null;
                spanOnly = time.Years.IsSpan && HeadingTimes.NamesSpanAlone(heading.Title);
                byLine = !heading.HasMark;
                continue;
            }

            var head = dated.AsSpan(sentence.Start, Math.Min(LongestCue, sentence.End - sentence.Start));
            if (WithinPlan(PartCues.Of(head, turns.IsPlan, structured, calendar), ofPlan, head) is { } cue
                && (opens || cue.Years.IsSpan || IsAnnounced(cue.Plan, cue.Rule, head, structured) || sentence.Start - paragraph > LongestParagraph)
                && !(spanOnly && !cue.Years.IsSpan && !cue.Plan && cue.Rule != PartCues.LastYear))
            {
                // A look back within a plan ends with its paragraph.
                var isAside = (structured && turns.IsPlan && !cue.Plan) || (spanOnly && cue.Rule == PartCues.LastYear);
                // A heading that announces both turns to the five years once, wherever that is said.
                var announced = both && cue.Years.IsSpan && !cue.Plan;
                var lasting = !isAside && !IsFact(report.Text, sentence, cue.Years, structured && !both && !spanOnly)
                    && (opens || announced || IsAnnounced(cue.Plan, cue.Rule, head, structured) || sentence.Start - paragraph > LongestParagraph);
                turns.Turn(sentence.Start, cue.Plan, cue.Years, cue.Rule, lasting);
            }
        }

        return turns.Parts;
    }

    // Under “十三五”工作回顾 the years of 五年来 are those of that plan.
    private static (bool Plan, Years Years, string Rule)? WithinPlan((bool Plan, Years Years, string Rule)? cue, Years? ofPlan, ReadOnlySpan<char> head)
        => cue is { Plan: false, Rule: PartCues.Span } span && ofPlan is { } years && Years.OfPlan(head.ToString()) is null ? (false, years, span.Rule) : cue;

    // Under a heading of one year, 五年来 with a number in its sentence tells one fact and ends with its paragraph; without one it opens a look back.
    private static bool IsFact(string text, Sentence sentence, Years years, bool oneYear)
        => oneYear && years.IsSpan && Quantity.IsMatch(text.AsSpan(sentence.Start, sentence.End - sentence.Start));

    // In a text without headings a plan can start within a paragraph: …。2024年,我们将…
    private static bool IsAnnounced(bool plan, string rule, ReadOnlySpan<char> head, bool structured)
        => rule == PartCues.Targets || (plan && !structured && Announces.IsMatch(head));

    private static bool IsSalutation(string text, int start, int end) => end - start <= LongestSalutation && text[end - 1] == '!';

    private static readonly Regex Announces = new("将|要(?!求|素)|目标|预期|任务|安排|打算|力争|计划|思路");

    private static readonly Regex Quantity = new(@"[0-9](?![0-9]{0,3}年)");
}
