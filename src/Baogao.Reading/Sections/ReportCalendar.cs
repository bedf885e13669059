using System.Text.RegularExpressions;

namespace Baogao.Reading.Sections;

/// <summary>Which year a report looks back on and which it plans.</summary>
/// <param name="PlanYear">The year that the report plans; the review year is the one before.</param>
/// <param name="SpeechYear">The year that 今年 means.</param>
/// <param name="Rule">What decided it.</param>
public sealed record ReportCalendar(int PlanYear, int SpeechYear, string Rule)
{
    private const int Opening = 600;
    private const int TitleLength = 60;

    /// <summary>The year that the report looks back on.</summary>
    public int ReviewYear => PlanYear - 1;

    /// <summary>True where neither a heading nor a date states the years, so that they are read from the title or from the first years named.</summary>
    internal bool IsInferred { get; init; }

    /// <summary>The place in the text from which on its numbers for the review year are expected ones; null where no note says so.</summary>
    internal int? ExpectedFrom { get; init; }

    /// <summary>True for a report of a half year: a figure can hold for that half or for the year so far.</summary>
    internal bool IsOfHalfYear { get; init; }

    /// <summary>Reads the years from headings, the date of the meeting, what the text says of its years, or the title; <paramref name="year"/> overrides them.</summary>
    internal static ReportCalendar Read(string name, string text, IReadOnlyList<TimeHeading> headings, int? year)
    {
        if (year is { } given)
        {
            return new ReportCalendar(given, given, "given");
        }

        if (BothYears.Planned(text) is { } next)
        {
            return Of(next, ReportDate.Find(text) ?? ThisYear(text, headings, next - 1), "both years named");
        }

        var date = ReportDate.Find(text);
        var title = Title.Match(text, 0, Math.Min(Opening, text.Length));
        // The year of a title says more of the report than the day of its page.
        var ofReport = date is { IsOfPage: true } && title.Success ? null : date;
        var calendar = ByHeading(text, headings, date) ?? (ofReport is { } day ? ByDate(text, day) : null) ?? ByText(name, text, headings, ofReport, title);
        return calendar.SpeechYear == calendar.ReviewYear && YearEvidence.TellsOfAHalf(text) ? calendar with { IsInferred = true, IsOfHalfYear = true } : calendar;
    }

    private static ReportCalendar? ByDate(string text, ReportDate date)
    {
        if (date.PlanYear is not { } planned || IsDayOfPage(date, text))
        {
            return null;
        }

        if (date.IsBehindAHalf && YearEvidence.TellsOfAHalf(text))
        {
            return Of(date.Year + 1, date, "half year looked back on");
        }

        var isConfirmed = !date.IsOfPage || YearEvidence.Planned(text, planned - 1) == planned || YearEvidence.ToldAsPast(text, planned - 1) == planned - 1;
        return Of(planned, date, date.IsOfPage ? "day of the page" : "date of the meeting") with { IsInferred = !isConfirmed };
    }

    // A page of November on which a report that looks back on the year before stands.
    private static bool IsDayOfPage(ReportDate date, string text)
        => !date.IsOfMeeting && date.PlanYear > date.Year && (YearEvidence.LookedBack(text, date.Year) ?? YearEvidence.ToldAsPast(text, date.Year)) == date.Year - 1;

    private static ReportCalendar? ByHeading(string text, IReadOnlyList<TimeHeading> headings, ReportDate? date)
    {
        foreach (var title in headings.Select(heading => heading.Title))
        {
            if (ReviewHeading.Match(title) is { Success: true } review)
            {
                return Of(Years.Named(review) + 1, date ?? ThisYear(text, headings, Years.Named(review)), "review heading");
            }

            // 一、2023年重点工作 in a report of December is looked back on.
            if (PlanHeading.Match(title) is { Success: true } plan && Years.Named(plan) is var planned && !(date?.PlanYear > planned))
            {
                return Of(planned, date, "plan heading");
            }
        }

        // 一、2023年我们奋力拼搏, 二、2024年我们再启新程
        var years = headings.Select(heading => AnyYear.Match(heading.Title)).Where(match => match.Success).Select(Years.Named).Distinct().ToList();
        return years.Count == 2 && years[1] == years[0] + 1 ? Of(years[1], date, "years of the headings") : null;
    }

    private static ReportCalendar ByText(string name, string text, IReadOnlyList<TimeHeading> headings, ReportDate? date, Match title)
    {
        if (HalfTitle.Match(text, 0, Math.Min(TitleLength, text.Length)) is { Success: true } half && Years.Named(half) is var ofHalf)
        {
            return new ReportCalendar(ofHalf + 1, ofHalf, "half year looked back on") { IsInferred = true };
        }

        var titled = date?.Year ?? (title.Success ? Years.Named(title) : YearInName.Match(name) is { Success: true } inName ? Years.Named(inName) : null);
        // 1月15日,…大会召开: the year of its name is planned, and the one before looked back on, even where that is called 今年.
        if (titled is { } named && date is null && !title.Success && YearEvidence.IsOfAMeetingInSpring(text))
        {
            return Of(named, ThisYear(text, headings, named - 1), "meeting at the start of the year") with { IsInferred = YearEvidence.Planned(text, named - 1) != named };
        }

        if ((titled ?? FirstYear(text)) is { } own && ThisYear(text, headings, own) is { } thisYear)
        {
            return Of(own + 1, thisYear, "this year looked back on") with { IsInferred = titled is null };
        }

        if (titled is { } current && YearEvidence.PlansThisYear(headings))
        {
            return Of(current, date, "this year planned");
        }

        if (titled is null && YearEvidence.StartOfPlan(text, headings) is { } start)
        {
            return Of(start, date, "five years to come") with { IsInferred = true };
        }

        var planned = YearEvidence.Planned(text, titled);
        if (YearEvidence.LookedBack(text, titled) is { } reviewed)
        {
            return Of(reviewed + 1, Speech(date, titled, reviewed), "year under review") with { IsInferred = planned == reviewed };
        }

        if (YearEvidence.ToldAsPast(text, titled) is { } past && past != planned)
        {
            var isConfirmed = titled == past + 1 || planned == past + 1 || (titled == past && YearEvidence.LooksBackOnOneYear(text));
            return Of(past + 1, Speech(date, titled, past), "year under review") with { IsInferred = !isConfirmed };
        }

        if (planned is { } ahead)
        {
            return Of(ahead, date, "year ahead");
        }

        return titled is { } alone ? Of(title.Groups["review"].Success ? alone + 1 : alone, date, title.Success ? "title" : "year in the file's name") with { IsInferred = YearEvidence.EndOfPlanReviewed(text) != alone - 1 && (!title.Success || title.Groups["review"].Success || !YearEvidence.NamesOnlyYearBefore(text[(title.Index + title.Length)..], alone)) }
            : FirstYear(text) is { } any ? Of(any + 1, date, "first year named") with { IsInferred = true }
            : new ReportCalendar(0, 0, "no year named");
    }

    // 今年以来, 明年工作打算: the report calls the year that it looks back on 今年.
    private static ReportDate? ThisYear(string text, IReadOnlyList<TimeHeading> headings, int year) => YearEvidence.LooksBackOnThisYear(text, headings) ? new ReportDate(year, null) : null;

    // A report that bears the year which it looks back on calls it 今年.
    private static ReportDate? Speech(ReportDate? date, int? titled, int reviewed) => date ?? (titled == reviewed ? new ReportDate(reviewed, null) : null);

    private static int? FirstYear(string text) => AnyYear.Match(text) is { Success: true } any ? Years.Named(any) : null;

    private static ReportCalendar Of(int plan, ReportDate? date, string rule) => new(plan, date?.Year is { } year && year >= plan - 1 && year <= plan ? year : plan, rule);

    private static readonly Regex ReviewHeading = new(@"(?<year>(?:19|20)[0-9][0-9])年?(?:(?!(?:19|20)[0-9][0-9]年).){0,14}(?:回顾|成就|成绩|(?:工作|完成|落实|推进|执行|开展|发展)情况|总结|取得|所做)");

    private static readonly Regex PlanHeading = new(@"(?<year>(?:19|20)[0-9][0-9])年.{0,14}(?:安排|任务|重点工作|目标|建议|要求|打算|思路|计划|举措|部署)");

    private static readonly Regex Title = new(@"(?<year>(?:19|20)[0-9][0-9])年?.{0,20}(?:政府工作报告|工作计划|(?<review>工作总结|工作汇报|情况报告|情况汇报|(?<=[0-9]{4}年度)工作报告)|工作报告|“?两会)");

    // 2019年上半年工作总结暨下半年工作安排
    private static readonly Regex HalfTitle = new(@"^[^。,;]{0,24}?(?<year>(?:19|20)[0-9][0-9])年(?:上半年|前三季度|前[三0-9]个?季度|1(?:-|—|–|至|到|~)[0-9]{1,2}月)[^。,;]{0,16}(?:总结|情况|小结|汇报|回顾)");

    private static readonly Regex AnyYear = new(@"(?<year>(?:19|20)[0-9][0-9])年");

    private static readonly Regex YearInName = new(@"(?<![0-9])(?<year>(?:19|20)[0-9][0-9])(?![0-9])");
}
