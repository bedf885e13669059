using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading.Numbers;
using Baogao.Reading.Sections;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Which period the words say that <see cref="PeriodWords"/> found.</summary>
internal static class PeriodValues
{
    /// <summary>The period; null where the words hold for another clause. A year that they name holds for the words after them.</summary>
    internal static string? Of(string words, Match match, PartPeriod part, ReportCalendar calendar, ref int year, bool inClause)
    {
        var groups = match.Groups;
        if (groups["year"].Success)
        {
            year = Number(groups["year"].Value);
        }
        else if (groups["plan"].Success && Years.OfNumberedPlan(groups["plan"].Value) is { } plan)
        {
            return groups["planend"].Success ? PeriodWords.Text(plan.Last) : $"{PeriodWords.Text(plan.First)}/{PeriodWords.Text(plan.Last)}";
        }
        else if (groups["relative"].Success)
        {
            year = groups["relative"].Value switch
            {
                // In a report of December: 建议今年…的目标为.
                "今年" when part.IsPlan && calendar.SpeechYear < calendar.PlanYear && words.IndexOf("目标", match.Index, StringComparison.Ordinal) >= 0 => calendar.PlanYear,
                "今年" => calendar.SpeechYear,
                "明年" => calendar.SpeechYear + 1,
                "前年" => calendar.SpeechYear - 2,
                _ => calendar.SpeechYear - 1,
            };
        }

        if (groups["bare"].Success && !inClause && match.Index > PeriodWords.Opening)
        {
            return null;
        }

        // 年末牲畜存栏9头,产值6万元: only a comma behind it makes it the sentence's.
        if (groups["bare"].Success && groups["end"].Success && !inClause && words.AsSpan(match.Index + match.Length) is not [',', ..])
        {
            return null;
        }

        if (groups["to"].Success)
        {
            return $"{PeriodWords.Text(year)}/{PeriodWords.Text(Number(groups["to"].Value))}";
        }

        if (groups["since"].Success)
        {
            return year < calendar.ReviewYear ? $"{PeriodWords.Text(year)}/{PeriodWords.Text(calendar.ReviewYear)}" : PeriodWords.Text(year);
        }

        if (groups["span"].Success)
        {
            if (!inClause && (groups["last"].Success || match.Index > PeriodWords.Opening))
            {
                return null;
            }

            var length = Length(groups["span"].Value);
            if (!part.IsPlan && match.Value.EndsWith('内') && Intended.IsMatch(words.AsSpan(0, match.Index)))
            {
                // 将于3年内建成: from the year after the speech on.
                return $"{PeriodWords.Text(calendar.SpeechYear + 1)}/{PeriodWords.Text(calendar.SpeechYear + length)}";
            }

            // 三年累计, 两年内: in a plan the years to come, unless it says 过去.
            return part.IsPlan && (groups["next"].Success || Ahead.IsMatch(match.Value)) ? $"{PeriodWords.Text(calendar.PlanYear)}/{PeriodWords.Text(calendar.PlanYear + length - 1)}" : $"{PeriodWords.Text(calendar.ReviewYear - length + 1)}/{PeriodWords.Text(calendar.ReviewYear)}";
        }

        if (groups["both"].Success)
        {
            return $"{PeriodWords.Text(calendar.SpeechYear)}/{PeriodWords.Text(calendar.SpeechYear + 1)}";
        }

        if (groups["within"].Success)
        {
            // 用两年时间: reached at the end of the second year.
            return PeriodWords.Text((part.IsPlan ? calendar.PlanYear : calendar.SpeechYear) + Length(groups["within"].Value) - 1);
        }

        var month = groups["month"].Success ? Number(groups["month"].Value) : 0;
        if (groups["months"].Success)
        {
            return $"{PeriodWords.Text(year)}-{Two(Number(groups["frommonth"].Value))}/{PeriodWords.Text(year)}-{Two(Number(groups["tomonth"].Value))}";
        }

        if (groups["first"].Success)
        {
            return $"{PeriodWords.Text(year)}-01/{PeriodWords.Text(year)}-{Two(Math.Clamp(Length(groups["first"].Value), 1, 12))}";
        }

        if (groups["half"].Success)
        {
            return groups["half"].Value switch
            {
                "上半年" => $"{PeriodWords.Text(year)}-01/{PeriodWords.Text(year)}-06",
                "下半年" => $"{PeriodWords.Text(year)}-07/{PeriodWords.Text(year)}-12",
                "前三季度" or "前3季度" => $"{PeriodWords.Text(year)}-01/{PeriodWords.Text(year)}-09",
                "一季度" or "第一季度" or "1季度" => $"{PeriodWords.Text(year)}-01/{PeriodWords.Text(year)}-03",
                "二季度" or "第二季度" => $"{PeriodWords.Text(year)}-04/{PeriodWords.Text(year)}-06",
                "三季度" or "第三季度" => $"{PeriodWords.Text(year)}-07/{PeriodWords.Text(year)}-09",
                _ => $"{PeriodWords.Text(year)}-10/{PeriodWords.Text(year)}-12",
            };
        }

        if (month is >= 1 and <= 12)
        {
            return $"{PeriodWords.Text(year)}-{Two(month)}";
        }

        return groups["end"].Success ? $"{PeriodWords.Text(year)}-12" : PeriodWords.Text(year);
    }

    private static int Length(string numeral)
        => ChineseNumerals.Value(numeral) is { } length and ((>= 1 and <= 12) or 20 or 30) ? (int)length
            : int.TryParse(numeral, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 100) : 5;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Two(int month) => month.ToString("00", CultureInfo.InvariantCulture);

    private static readonly Regex Intended = new("(?:将|拟|计划|力争|争取)(?:于|在|用)?$");

    private static readonly Regex Ahead = new("^[^过近这]*年(?:内|累计|共)$");
}
