using System.Globalization;
using System.Text.RegularExpressions;

namespace Baogao.Reading.Sections;

/// <summary>Which time a heading is about. A year that it names decides, else its relative words (今年, 明年), else its words of review and plan.</summary>
internal static class HeadingTimes
{
    /// <summary>The time; null for a heading that names none (三、产业强镇).</summary>
    internal static (bool Plan, Years Years)? Of(string title, ReportCalendar calendar)
    {
        var review = ReviewWords.IsMatch(title);
        var plan = PlanWords.IsMatch(title);
        var span = SpanWords.Match(title);
        var year = OneYearWords.Match(title);
        if (Half.Match(title) is { Success: true } half)
        {
            return (!review && half.Value is not ("上半年" or "前三季度"), Years.One(NamedYear(title, calendar) ?? calendar.SpeechYear));
        }

        if (!span.Success && NamedYear(title, calendar) is { } named)
        {
            return named <= calendar.ReviewYear || (named == calendar.PlanYear && Looked.IsMatch(title))
                ? (false, Years.One(calendar.ReviewYear))
                : review || plan || named == calendar.PlanYear ? (true, Years.One(calendar.PlanYear)) : null;
        }

        if (review || Past.IsMatch(title))
        {
            return (false, span.Success && (!year.Success || span.Index < year.Index) ? Years.Review(span.Value, calendar) : Years.One(calendar.ReviewYear));
        }

        return plan || Next.IsMatch(title) ? (true, span.Success && !year.Success ? Years.Span(calendar, plan: true) : Years.One(calendar.PlanYear)) : null;
    }

    /// <summary>True where a heading looks ahead only by words that a theme of a review has too (办好民生实事, 加强自身建设).</summary>
    internal static bool IsThemeAlone(string title, ReportCalendar calendar)
        => Of(title, calendar) is { Plan: true } && ThemeWords.IsMatch(title) && !PlanWords.IsMatch(ThemeWords.Replace(title, ""))
            && !Next.IsMatch(title) && !SpanWords.IsMatch(title) && !Half.IsMatch(title) && NamedYear(title, calendar) is null;

    /// <summary>True where a heading says no more than 重点工作: where the report goes on to a plan that it names, this is what was done.</summary>
    internal static bool IsWorkAlone(string title) => WorkAlone.IsMatch(title);

    /// <summary>True where a heading names the plan and its time (2023年工作打算, 下一步工作).</summary>
    internal static bool NamesPlan(string title, ReportCalendar calendar)
        => Of(title, calendar) is { Plan: true } && (Next.IsMatch(title) || Half.IsMatch(title) || NamedYear(title, calendar) is not null);

    /// <summary>True where a heading speaks of several years and of one.</summary>
    internal static bool NamesBoth(string title) => SpanWords.IsMatch(title) && OneYearWords.IsMatch(title);

    /// <summary>True where a heading speaks of several years alone.</summary>
    internal static bool NamesSpanAlone(string title) => SpanWords.IsMatch(title) && !OneYearWords.IsMatch(title);

    /// <summary>True where a heading says itself that it is about a time or about tasks, so that it ends a part that a line without a mark opened.</summary>
    internal static bool IsOfReport(string title) => OneYearWords.IsMatch(title) || SpanWords.IsMatch(title) || Next.IsMatch(title) || Tasks.IsMatch(title);

    // The one year that a heading names; two of them say nothing.
    private static int? NamedYear(string title, ReportCalendar calendar)
    {
        var years = NumberedYear.Matches(title).Select(match => int.Parse(match.ValueSpan[..4], CultureInfo.InvariantCulture)).Distinct().ToList();
        if (years.Count == 0)
        {
            var relative = Relative.Match(title).Value;
            return relative switch { "" => null, "今年" => calendar.SpeechYear, "明年" => calendar.SpeechYear + 1, _ => calendar.SpeechYear - 1 };
        }

        return years.Count == 1 ? years[0] : null;
    }

    private static readonly Regex ReviewWords = new("回顾|成就|成绩|(?:工作|完成|落实|推进|执行|开展|进展|发展)情况|总结|取得|所做|回首|回眸");

    private static readonly Regex WorkAlone = new("^(?:各项|主要|重点|重大|中心)*工作(?:推进|落实|完成|开展)?$");

    private static readonly Regex Looked = new("回顾|总结|成就|成绩|完成情况");

    private static readonly Regex ThemeWords = new("举措|(?<!总体|工作)要求|规划|自身建设|政府建设|治理创新|努力|实事");

    private static readonly Regex PlanWords = new("任务|目标|安排|建议|要求|部署|重点工作|展望|思路|打算|举措|考虑|规划|自身建设|政府建设|治理创新|努力|工作重点|主要工作|工作计划|实事");

    private static readonly Regex Tasks = new("工作(?:安排|打算|思路|计划|任务|目标|重点|部署)|重点工作|总体要求|总体思路|指导思想|(?:主要|预期|奋斗|发展)目标|目标任务|主要任务");

    private static readonly Regex Past = new("过去的?这?(?:一年|[三四五]年)|[一三四五]年(?:以)?来|这一年|主要工作$");

    private static readonly Regex Next = new("下一?步|下一?阶段|今后|未来|新的一年|来年");

    private static readonly Regex SpanWords = new("五年|“?十[一二三四五六]?五”?(?!个)(?:以来)?|本届|[三四]年");

    private static readonly Regex OneYearWords = new(@"[0-9]{4}年|一年|今年|去年|明年");

    private static readonly Regex NumberedYear = new("(?<![0-9])(?:19|20)[0-9]{2}年");

    // 下半年工作打算: a plan within the year.
    private static readonly Regex Half = new("上半年|下半年|前三季度|[三四]季度");

    private static readonly Regex Relative = new("今年|去年|上年|明年");
}
