using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading.Numbers;

namespace Baogao.Reading.Sections;

/// <summary>The day on which a report was given, as its opening states it; the year alone where the day is left blank (2014年 月 日). A day that is not said to be a meeting's can be the one on which a page was published.</summary>
internal readonly record struct ReportDate(int Year, int? Month, bool IsOfMeeting = true)
{
    private const int FirstMonthBehindAHalf = 6;
    private const int Opening = 600;
    private const int Dateline = 120;
    // From this month on a meeting looks back on its own year.
    private const int FirstMonthThatLooksBack = 9;

    /// <summary>The year that a report of this day plans; null where the month is not known.</summary>
    internal int? PlanYear => Month is { } month ? month >= FirstMonthThatLooksBack ? Year + 1 : Year : null;

    /// <summary>True for the day on which a page was published (发布时间:2024-01-20): when the report was given it does not say.</summary>
    internal bool IsOfPage { get; init; }

    /// <summary>True for a day on which the half year before can be looked back on.</summary>
    internal bool IsBehindAHalf => Month is >= FirstMonthBehindAHalf and < FirstMonthThatLooksBack;

    internal static ReportDate? Find(string text)
    {
        var opening = text[..Math.Min(Opening, text.Length)];
        var meeting = Meeting.Match(opening);
        var match = meeting.Success ? meeting : Day.Match(opening, 0, Math.Min(Dateline, opening.Length));
        var ofPage = !match.Success;
        match = ofPage ? Published.Match(opening, 0, Math.Min(Dateline, opening.Length)) : match;
        return match.Success ? new ReportDate(Years.Named(match), match.Groups["month"].Success ? MonthOf(match.Groups["month"].Value) : null, meeting.Success) { IsOfPage = ofPage } : null;
    }

    // 12, 十二; the year is in digits already.
    private static int? MonthOf(string words)
        => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)ChineseNumerals.Value(words);

    private static readonly Regex Meeting = new(@"(?<year>(?:19|20)[0-9][0-9])年(?<month>[0-9]{1,2})月[0-9]{1,2}日(?:在|,|\)|$|于|\((?=[^)]{4,40}会议上?\)))");

    private static readonly Regex Published = new(@"(?<![0-9-])(?<year>(?:19|20)[0-9][0-9])(?:(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>[0-9]{1,2}|年(?<month>[0-9]{1,2})月[0-9]{1,2}日)");

    private static readonly Regex Day = new(@"(?<!(?:时间|日期)[为:]?)(?<year>(?:19|20)[0-9][0-9])年(?:(?<month>[0-9]{1,2})月(?:[0-9]{1,2})?日|月日|(?<month>[0-9]{1,2})月(?=在|\)))|(?<year>(?:19|20)[0-9][0-9])年(?<month>[一二三四五六七八九十]{1,2})月");
}
