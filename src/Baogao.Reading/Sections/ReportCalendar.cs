using System.Globalization;
using System.Text.RegularExpressions;

namespace Baogao.Reading.Sections;

/// <summary>Which year a report looks back on and which it plans.</summary>
/// <param name="PlanYear">The year that the report plans; the review year is the one before.</param>
/// <param name="SpeechYear">The year that 今年 means.</param>
/// <param name="Rule">What decided it.</param>
public sealed partial record ReportCalendar(int PlanYear, int SpeechYear, string Rule)
{
    private const int Opening = 600;

    /// <summary>The year that the report looks back on.</summary>
    public int ReviewYear => PlanYear - 1;

    /// <summary>Reads the years from headings, the date of the meeting, the title or the first years named; <paramref name="year"/> overrides them.</summary>
    internal static ReportCalendar Read(string name, string text, IEnumerable<ReportSection> sections, int? year)
    {
        if (year is { } given)
        {
            return new ReportCalendar(given, given, "given");
        }

        var opening = text[..Math.Min(Opening, text.Length)];
        var meeting = Meeting().Match(opening);
        int? speech = meeting.Success ? Number(meeting.Groups["year"].Value) : null;
        foreach (var title in sections.Where(section => section.Level == 1).Select(section => section.Title))
        {
            if (ReviewHeading().Match(title) is { Success: true } review)
            {
                return Of(Number(review.Groups["year"].Value) + 1, speech, "review heading");
            }

            if (PlanHeading().Match(title) is { Success: true } plan)
            {
                return Of(Number(plan.Groups["year"].Value), speech, "plan heading");
            }
        }

        if (speech is { } said)
        {
            return Of(Number(meeting.Groups["month"].Value) >= 11 ? said + 1 : said, speech, "date of the meeting");
        }

        var reviewed = Review().Match(text);
        int? reviewYear = reviewed.Success ? Number(reviewed.Groups["year"].Value) : null;
        if (YearInName().Match(name) is { Success: true } inName && Number(inName.Value) is var nameYear && !(reviewYear == nameYear || reviewYear == nameYear - 1))
        {
            return Of(nameYear, null, "year in the file's name");
        }

        if (reviewYear is { } past)
        {
            return Of(past + 1, null, "year under review");
        }

        if (Title().Match(opening) is { Success: true } named)
        {
            return Of(Number(named.Groups["year"].Value), null, "title");
        }

        if (AnyYear().Match(text) is { Success: true } any)
        {
            return Of(Number(any.Groups["year"].Value) + 1, null, "first year named");
        }

        return new ReportCalendar(0, 0, "no year named");
    }

    private static ReportCalendar Of(int plan, int? speech, string rule) => new(plan, speech ?? plan, rule);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月\d{1,2}日(?:在|,|\)|$|于)")]
    private static partial Regex Meeting();

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年.{0,14}(?:回顾|成就|成绩|完成情况|总结|主要工作)")]
    private static partial Regex ReviewHeading();

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年.{0,14}(?:安排|任务|重点工作|目标|建议|要求|打算|思路|计划|举措|部署)")]
    private static partial Regex PlanHeading();

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年(?:工作回顾|的?工作总结|,?是.{0,40}的一年|,我[镇县市区省乡]|以来,|,面对|,在)")]
    private static partial Regex Review();

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年.{0,20}政府工作报告")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年")]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)")]
    private static partial Regex YearInName();
}
