using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading.Sections;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds the words of a sentence that state a period: the last ones before the number count.</summary>
internal static class PeriodWords
{
    // A span holds for a whole sentence where it opens it.
    internal const int Opening = 12;

    internal static StatedPeriod? Last(string before, string clause, PartPeriod part, ReportCalendar calendar)
        => In(clause, part, calendar, inClause: true) ?? In(before, part, calendar, inClause: false);

    private static StatedPeriod? In(string words, PartPeriod part, ReportCalendar calendar, bool inClause)
    {
        StatedPeriod? found = null;
        var year = part.IsPlan ? part.FirstYear : part.LastYear;
        foreach (Match match in Words.Matches(words))
        {
            if (IsBase(words, match, part, calendar) || ((found is not null || part.IsSpan) && match.Groups["year"].Success && OfHonour.IsMatch(words.AsSpan(match.Index + match.Length))) || (!inClause && From.IsMatch(words.AsSpan(0, match.Index))))
            {
                continue;
            }

            // 产值9亿元,“十四五”期间年均增长6%;…: of that growth alone.
            if (!inClause && match.Index > Opening && match.Groups["plan"].Success)
            {
                continue;
            }

            // 1—11月,…;预计全年…: the whole year up to the next semicolon.
            var widens = found is not null && found.Period.Contains('-', StringComparison.Ordinal) && words.IndexOf(';', match.Index) < 0;
            if (PeriodValues.Of(words, match, part, calendar, ref year, inClause || (widens && match.Groups["bare"].Success)) is { } period)
            {
                found = new StatedPeriod(period, match.Index, inClause, $"stated: {match.Value}");
            }
        }

        return found;
    }

    // 比2020年下降: the base, not the period.
    private static bool IsBase(string words, Match match, PartPeriod part, ReportCalendar calendar)
        => BaseBefore.IsMatch(words.AsSpan(0, match.Index)) || (Earlier.IsMatch(words.AsSpan(match.Index + match.Length)) && !IsDeadline(match, part, calendar)) || (match.Groups["plan"].Success && BaseAfter.IsMatch(words.AsSpan(match.Index + match.Length)));

    // 2027年底前, 6月底前: in a plan the time by which, not before which.
    private static bool IsDeadline(Match match, PartPeriod part, ReportCalendar calendar)
        => part.IsPlan && (!match.Groups["year"].Success || Number(match.Groups["year"].Value) >= calendar.PlanYear) && !match.Groups["relative"].Value.StartsWith('去');

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    internal static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static readonly Regex BaseBefore = new("(?:比|较|与|是|相当于|超过|自从|原定)$");

    // 由2016年的6亿元增加到9亿元,…: the start of a change is no period of what follows.
    private static readonly Regex From = new("[由从]$");

    // 2020年底以前发布的规章
    private static readonly Regex Earlier = new("^(?:以前|之前|前)(?!三)");

    // 先后获得2019年度先进单位等9项荣誉: the year of one of them.
    private static readonly Regex OfHonour = new("^度(?![被获荣])[^,;。]{0,24}?(?:先进|考核|优秀|示范|称号|荣誉|[一二三]等[奖功]|表彰)");

    private static readonly Regex BaseAfter = new("^(?:相比|相比较|翻)");

    private static readonly Regex Words = new("""
        (?<year>(?:19|20)[0-9][0-9])(?:年)?(?:-|—|–|至|到)(?<to>(?:19|20)[0-9][0-9])年
        |(?:(?<year>(?:19|20)[0-9][0-9])年|(?<relative>去年|上年|今年|明年|前年))(?:
            (?:(?<months>(?<frommonth>[0-9]{1,2})月?(?:-|—|–|至|到|~)(?<tomonth>[0-9]{1,2})月)|前(?<first>[0-9]{1,2}|[一二三四五六七八九十]{1,2})个月|(?<half>上半年|下半年|前三季度|前3季度|一季度|二季度|三季度|四季度)|(?<month>[0-9]{1,2})月(?:份|底|末)?)
            |(?<since>以来|起)|(?<end>年?底|年?末))?
        |(?<months>(?<frommonth>[0-9]{1,2})月?(?:-|—|–|至|到|~)(?<tomonth>[0-9]{1,2})月)|前(?<first>[0-9]{1,2}|[一二三四五六七八九十]{1,2})个月
        |(?<half>上半年|下半年|前三季度|前3季度|第?一季度|第?二季度|第?三季度|第?四季度)
        |(?<=截[至止]到?)(?<month>[0-9]{1,2})月(?:份|底|末)?
        |(?<month>[0-9]{1,2})月(?:份|底|末)
        |(?<bare>(?<end>年底|年末))(?!前)
        |“?(?<plan>[六七八九]|十[一二三四五六]?)五”?(?:时期|期间|以来|(?<planend>末))(?!规划)
        |(?<next>今后|未来)(?<span>[一两二三四五六七八九十]{1,2}|[0-9]{1,2})年
        |(?:过去|这|近)?(?<![0-9.])(?<span>五|十|三|四|两|(?<!十)二|八|二十|三十|[0-9]{1,2})年(?:来|间|内|累计|共|年均|增长|增加|平均|(?=[0-9]|$)|(?=支出|投入|安排|新增|改造|建成|培训))(?!前)
        |(?<![^,;])(?<span>五)年(?=新增|获得|实现|完成|建成|投入|安排|解决|减少|全国|全省|中央|转移|改造|淘汰)
        |是(?<span>五|十|三|四|两)年前的
        |(?<both>今明两年)
        |用(?<within>[一两二三四五])年(?:左右)?的?时间
        |(?<bare>全年|年度|年终)(?!(?:工作|预期|主要)?(?:指标|目标|任务|计划))
        |(?:过去|近|最近)(?<span>五|十|三|四|两|[0-9]{1,2})年
        |连续(?<last>)(?<span>[两三四五六七八九十]{1,2}|[0-9]{1,2})年
        """, RegexOptions.IgnorePatternWhitespace);
}
