using System.Globalization;
using System.Text.RegularExpressions;

namespace Baogao.Reading.Sections;

/// <summary>The words at the start of a sentence that turn a report to another time.</summary>
internal static class PartCues
{
    internal const string LastYear = "last year at the start";
    internal const string Targets = "list of targets";
    internal const string Span = "五年 at the start";
    private const string PlanYearRule = "plan year at the start";
    private const string WillRule = "what a government will do";
    // 报告指出, in what a page tells of a report.
    private const string Attribution = "(?:[^,。;:0-9]{0,12}(?:指出|强调|提出|表示|要求|介绍|认为)[,:])?";
    private const string Salutation = "^" + Attribution + "(?:各位代表[:!,、]*|——|同志们[:!,]*|[(]?[一二三四五六七八九十]+[)、])*";

    internal static (bool Plan, Years Years, string Rule)? Of(ReadOnlySpan<char> head, bool isPlan, bool structured, ReportCalendar calendar)
    {
        // “十四五”时期 in a report of the year in which it starts.
        if (PlanAhead(head, calendar) is { } ahead)
        {
            return structured && !isPlan ? null : (true, ahead, "next five years at the start");
        }

        if (structured && isPlan)
        {
            return ReviewSpan.IsMatch(head) ? (false, Years.Review(Words(head, ReviewSpan), calendar), "five years within a plan") : Ahead(head, calendar);
        }

        // 2017—2021年是…的五年
        if (YearsOfTerm.Match(head.ToString()) is { Success: true } term && int.Parse(term.Groups["last"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var last && last <= calendar.ReviewYear && last > Years.Named(term))
        {
            return (false, new Years(Years.Named(term), last), Span);
        }

        if (ReviewSpan.IsMatch(head))
        {
            return (false, Years.Review(Words(head, ReviewSpan), calendar), Span);
        }

        if (ReviewYear.IsMatch(head) || (!isPlan && FullYear.IsMatch(head)) || (calendar.SpeechYear == calendar.ReviewYear && ThisYear.IsMatch(head)))
        {
            return (false, Years.One(calendar.ReviewYear), LastYear);
        }

        if (YearAtStart(head) is { } year && year == calendar.ReviewYear)
        {
            return (false, Years.One(year), "year at the start");
        }

        if (structured)
        {
            return null;
        }

        return TargetList.IsMatch(head) && !Achieved.IsMatch(head) ? (true, Years.One(calendar.PlanYear), Targets)
            : Intention.IsMatch(head) ? (true, Years.One(calendar.PlanYear), WillRule)
            : Ahead(head, calendar);
    }

    private static (bool Plan, Years Years, string Rule)? Ahead(ReadOnlySpan<char> head, ReportCalendar calendar)
    {
        if (PlanSpan.IsMatch(head))
        {
            return (true, Years.Span(calendar, plan: true), "next five years at the start");
        }

        // 下半年,我们将…: what is left of a year that is looked back on.
        if (RestOfYear.IsMatch(head))
        {
            return (true, Years.One(calendar.SpeechYear), PlanYearRule);
        }

        var isThisYear = calendar.SpeechYear == calendar.PlanYear && ThisYear.IsMatch(head);
        return isThisYear || NextYear.IsMatch(head) || YearAtStart(head) == calendar.PlanYear ? (true, Years.One(calendar.PlanYear), PlanYearRule) : null;
    }

    private static Years? PlanAhead(ReadOnlySpan<char> head, ReportCalendar calendar)
        => PlanSpan.IsMatch(head) && Years.OfPlan(Words(head, PlanSpan)) is { } years && years.First >= calendar.PlanYear && calendar.PlanYear > 0 ? years : null;

    private static string Words(ReadOnlySpan<char> head, Regex regex)
    {
        var matches = regex.EnumerateMatches(head);
        return matches.MoveNext() ? head.Slice(matches.Current.Index, matches.Current.Length).ToString() : "";
    }

    // Not the year of a day: 2019年1月20日在…会议上.
    private static int? YearAtStart(ReadOnlySpan<char> head)
    {
        var match = YearWords.EnumerateMatches(head);
        return match.MoveNext() && int.TryParse(head.Slice(match.Current.Index + match.Current.Length - 5, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : null;
    }

    private static readonly Regex ReviewSpan = new(Salutation + "(?:回顾|回望|回首|回眸|总结)?(?:“十[一二三四]?五”(?:时期|以来|期间|这五年|五年|[^,。]{0,8}(?:收官|发展历程|发展))|(?:过去|刚刚过去|这|本届政府)的?[这]?[四五]年|这是[^,。]{0,16}的五年|[三四五]年(?:以)?来|五年间|本届政府|五年耕耘|五年砥砺|经过五年)|^(?:回顾|回望|回首|回眸|总结)“十[一二三四五]?五”(?=[,、的])");

    private static readonly Regex YearsOfTerm = new(Salutation + "(?<year>(?:19|20)[0-9]{2})年?(?:-|—|–|至|到|~)(?<last>(?:19|20)[0-9]{2})年,?[^。,;]{0,24}[三四五]年");

    private static readonly Regex ReviewYear = new(Salutation + "(?:回顾|回望|回首|回眸|总结)?(?:(?:(?:刚刚|即将)?过去的?(?:这)?|这)(?:一年|20[0-9]{2}年)|一年(?:以)?来|去年|上年)");

    private static readonly Regex FullYear = new(Salutation + "(?:预计)?全年");

    private static readonly Regex PlanSpan = new(Salutation + "(?:展望)?(?:“十[二三四五六]五”(?:时期|期间|[^,。]{0,10}(?:目标|要求))|(?:今后|未来|接下来)的?五年)|^展望“十[二三四五六]五”(?=[,、的])");

    private static readonly Regex ThisYear = new(Salutation + "(?:做好|综合考虑[^。]{0,14},)?今年");

    private static readonly Regex NextYear = new(Salutation + "(?:面对|展望|做好)?(?:新的一年|明年|下一?步|下一?阶段|来年)");

    private static readonly Regex RestOfYear = new(Salutation + "(?:今年|面对|做好)?(?:下半年|[三四]季度|(?:今年)?后(?:三个月|几个月)|年底前)[^。]{0,6}?(?:将|要|计划|重点|打算|确保|力争|着力|继续)");

    // Not the title: 2015年…政府工作报告.
    private static readonly Regex YearWords = new("^" + Attribution + "(?:各位代表[:!,、]*|——)?(?:回顾|回望|回首|回眸|展望|做好)?[0-9]{4}年(?!(?:[0-9]{1,2})?月(?:[0-9]{1,2})?日|度?[^,。;:]{0,24}(?:工作报告|工作总结|工作汇报))");

    // 主要预期目标建议为:
    private static readonly Regex TargetList = new("^[^。;]{0,26}?(?:预期|奋斗|发展|工作|主要|计划)目标(?:任务)?(?:建议|初步|拟|确定|设定|安排|暂定|定)*(?:为|是|:)");

    // 县政府将继续…, in what a page tells of a report.
    private static readonly Regex Intention = new(Salutation + "(?:[^,。;:0-9]{0,8}(?:政府|党委),?)?将(?:继续|重点|着力|全力|坚持|进一步)");

    private static readonly Regex Achieved = new("完成|实现了|超额|如期|达到了?预期|年初");
}
