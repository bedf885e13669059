using System.Text.RegularExpressions;

namespace Baogao.Reading.Sections;

/// <summary>What the words of a text say of a year: that it is looked back on, or that it is planned.</summary>
internal static class YearEvidence
{
    private const int Opening = 900;
    private const int FewestIntentions = 3;

    /// <summary>The first year that the text says it looks back on (过去的2023年, 2023年是…。一年来), of those that its title allows; null for none.</summary>
    internal static int? LookedBack(string text, int? titled) => First(Strong.Matches(text), titled);

    /// <summary>The first year that is written as past (2022年,面对…).</summary>
    internal static int? ToldAsPast(string text, int? titled) => First(Weak.Matches(text), titled);

    /// <summary>The first year that is written as planned (2023年…主要预期目标).</summary>
    internal static int? Planned(string text, int? titled) => First(Ahead.Matches(text), titled + 1);

    /// <summary>The year that a plan of the five years to come starts with, by the year that it leads to (今后五年…到2026年); null for none.</summary>
    internal static int? StartOfPlan(string text, IEnumerable<TimeHeading> headings)
        => headings.Any(heading => FiveYearsAhead.IsMatch(heading.Title)) && LeadsTo.Match(text) is { Success: true } end ? Years.Named(end) - 4 : null;

    /// <summary>True where the text looks back on one year without naming it (一年来, 预计全年).</summary>
    internal static bool LooksBackOnOneYear(string text) => OneYearBack.IsMatch(text);

    /// <summary>True where the text calls the year of its title 今年 and looks back on it.</summary>
    internal static bool LooksBackOnThisYear(string text, IEnumerable<TimeHeading> headings)
        => headings.Any(heading => ThisYearReviewed.IsMatch(heading.Title)) || SinceThisYear.IsMatch(text);

    /// <summary>True where clause after clause intends and none looks back: a plan for a year, not a report.</summary>
    internal static bool PlansAlone(string text) => Intended.Count(text) >= FewestIntentions && !LookBack.IsMatch(text);

    /// <summary>True where the opening of the text tells of the first half of the year.</summary>
    internal static bool TellsOfAHalf(string text) => FirstHalf.IsMatch(text[..Math.Min(Opening, text.Length)]);

    /// <summary>True where the text opens with the day of a meeting in the first months of a year that it does not name.</summary>
    internal static bool IsOfAMeetingInSpring(string text) => SpringMeeting.IsMatch(text[..Math.Min(Opening, text.Length)]);

    /// <summary>True where a heading plans the year that it calls 今年.</summary>
    internal static bool PlansThisYear(IEnumerable<TimeHeading> headings) => headings.Any(heading => ThisYearPlanned.IsMatch(heading.Title));

    /// <summary>True where the text names the year before that of its title and never a later one: then it looks back on that year.</summary>
    internal static bool NamesOnlyYearBefore(string text, int titled)
    {
        var named = Year.Matches(text).Select(Years.Named).ToHashSet();
        return named.Contains(titled - 1) && named.Max() < titled;
    }

    /// <summary>The last year of the plan that the text looks back on (“十二五”时期,是…的五年); null for none.</summary>
    internal static int? EndOfPlanReviewed(string text) => PlanReviewed.Match(text) is { Success: true } plan ? Years.OfNumberedPlan(plan.Groups["plan"].Value)?.Last : null;

    // A report of a year looks back on that year or on the one before.
    private static int? First(MatchCollection matches, int? titled)
    {
        foreach (Match match in matches)
        {
            var year = Years.Named(match);
            if (titled is not { } title || year == title || year == title - 1)
            {
                return year;
            }
        }

        return null;
    }

    private static readonly Regex Strong = new("""
        (?:回顾|回首|回望|回眸|总结|过去的?)(?:这)?(?<year>(?:19|20)[0-9][0-9])(?:年|(?=[,。]))
        |(?<year>(?:19|20)[0-9][0-9])年度?的?(?:主要)?(?:工作)?(?:回顾|总结|工作情况|完成情况)
        |(?<year>(?:19|20)[0-9][0-9])年(?:财政)?预算执行
        |(?<year>(?:19|20)[0-9][0-9])年,?是[^。]{0,60}。(?:[^。]{0,60}。)?(?:各位代表[:!,])?[^。,]{0,10}(?:一年(?:以)?来|过去的?一年|这一年)
        |(?<year>(?:19|20)[0-9][0-9])年,?是[^。,]{0,30}(?:不平凡|不寻常|来之不易|砥砺|攻坚克难|难忘)[^。]{0,14}一年
        |(?<year>(?:19|20)[0-9][0-9])年度?[^。;,]{0,16}(?:荣获|获评|被评为|被授予)
        """, RegexOptions.IgnorePatternWhitespace);

    private static readonly Regex Weak = new("""(?<year>(?:19|20)[0-9][0-9])年(?:,?是[^。]{0,40}的一年|以来|,?(?:我[镇县市区省乡]|我们|面对|在|全[镇县市区省乡]|[镇县市区乡]政府|[镇乡]党委|[^,。;0-9]{1,6}(?:镇|乡|县|区|市|街道)(?:坚持|始终|深入|紧紧|认真|积极|牢牢|立足|聚焦|抢抓|全力|上下)))(?![^。]{0,40}(?:将|力争|确保|要(?!求|素)|目标是|任务是|预期目标|安排|打算))""");

    private static readonly Regex Ahead = new("(?<year>(?:19|20)[0-9]{2})年[^。,;]{0,16}(?:(?:预期|主要|奋斗|发展)目标|工作(?:安排|打算|思路|任务|重点|计划|要)|重点工作|总体要求)|(?<year>(?:19|20)[0-9]{2})年,[^。,;0-9]{0,24}(?:预期|奋斗|发展)目标(?:任务)?(?:是|为|:)|(?<year>(?:19|20)[0-9]{2})年将(?!近|军|来)|(?<year>(?:19|20)[0-9]{2})年,(?:我们|[镇县市区乡]政府|[镇乡]党委)?(?:将|要)|(?<year>(?:19|20)[0-9]{2})年,?是[^。]{0,40}(?:之年|一年)[^。]{0,40}。[^。,]{0,12}(?:将(?!近)|做好|抓好|以下)");

    private static readonly Regex Year = new("(?<![0-9])(?<year>(?:19|20)[0-9][0-9])年");

    private static readonly Regex PlanReviewed = new("“?(?<plan>十[一二三四五六]?)五”?(?:时期|期间),?是[^。]{0,60}五年");

    private static readonly Regex FiveYearsAhead = new("(?:今后|未来|接下来)的?五年");

    private static readonly Regex LeadsTo = new("到(?<year>(?:19|20)[0-9]{2})年");

    private static readonly Regex OneYearBack = new("一年(?:以)?来|过去的?一年|全年(?:预计|实现|完成|共)|预计(?:全年|完成|实现)");

    private static readonly Regex ThisYearReviewed = new("今年.{0,10}(?:回顾|总结|情况)|明年|[上下]半年|前三季度|[三四]季度");

    private static readonly Regex ThisYearPlanned = new("今年.{0,10}(?:安排|任务|目标|建议|要求|打算|思路|重点)|新的一年|去年.{0,8}(?:回顾|总结)");

    private static readonly Regex SpringMeeting = new("^.{0,40}?(?<![0-9年])[1-3]月[0-9]{1,2}日[^。]{0,60}(?:大会|会议|人代会)[^。]{0,20}(?:召开|开幕|举行)", RegexOptions.Singleline);

    private static readonly Regex Intended = new("(?:计划|力争|争取|确保|拟|将)(?:全年|年内|今年)?(?:新|改造|实现|完成|达|建|提前|投|引进|修|打造|地区|[0-9])");

    private static readonly Regex LookBack = new("同比|[比较](?:上年|去年|同期)|一年(?:以)?来|年来|去年|上年|今年以来|回顾|总结|成就|已(?:经|完成|建成|达|实现)|(?:完成|实现|建成|取得|达到)了|截[至止]|预计");

    private static readonly Regex FirstHalf = new("上半年|半年来|1月?(?:-|—|–|至|到|~)[5-7]月");

    private static readonly Regex SinceThisYear = new("今年以来|今年是[^。]{0,60}。[^。,]{0,10}(?:一年(?:以)?来|这一年)|明年(?:工作|的?主要|全镇|全乡|全县|我们)");
}
