using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Classes;

/// <summary>Years, months, days, times and durations that tell when.</summary>
internal static class DateRule
{
    private const string ClockTime = "time of day";

    /// <summary>The second number of a date or of a range of dates.</summary>
    internal static string? Part(NumberContext context)
    {
        if (context.Previous is not { } previous || previous.Class is not (NumberClass.Date or NumberClass.Part) || context.Number.Digits.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        var gap = context.Text.AsSpan(previous.End, context.Number.Start - previous.End);
        var pasted = context.Number.Digits.Length == 4 && context.CharAfter == ':';
        if (gap is "-" or "." or "/" or ":" && previous.ClassRule is "ISO date" or "part of a date" or ClockTime && (context.Number.Digits.Length <= 2 || pasted))
        {
            return "part of a date";
        }

        return previous.Class == NumberClass.Date && previous.ClassRule != "ISO date" && RangeGap.IsMatch(gap) && IsDateUnit(context.After) ? "end of a range of dates" : null;
    }

    internal static string? Match(NumberContext context)
    {
        var number = context.Number;
        var before = context.Before;
        var after = context.After;
        if (number.Digits.Length == 4 && IsYear(number.Digits) && IsoTail.IsMatch(after))
        {
            return "ISO date";
        }

        if (number.Digits.Contains('.', StringComparison.Ordinal))
        {
            return DottedDate.IsMatch(number.Digits) && after.StartsWith(".", StringComparison.Ordinal) ? "ISO date" : null;
        }

        if (after.StartsWith("多年", StringComparison.Ordinal) || after.StartsWith("余年", StringComparison.Ordinal) || after.StartsWith("几年", StringComparison.Ordinal))
        {
            return "duration";
        }

        if (after.StartsWith("年", StringComparison.Ordinal))
        {
            return number.Digits.Length == 4 ? "year" : Duration(context);
        }

        if (number.Digits.Length == 4 && IsYear(number.Digits) && YearRange.IsMatch(after))
        {
            return "year";
        }

        if (Month.IsMatch(after))
        {
            return "month";
        }

        if (after.StartsWith("日", StringComparison.Ordinal) && before.EndsWith("月", StringComparison.Ordinal))
        {
            return "day";
        }

        if (Season.IsMatch(after) || (after.StartsWith("年代", StringComparison.Ordinal)) || (after.StartsWith("世纪", StringComparison.Ordinal) && !after.StartsWith("世纪海上", StringComparison.Ordinal)))
        {
            return "period";
        }

        if (ClockLead.IsMatch(before) && Clock.IsMatch(after))
        {
            return ClockTime;
        }

        if (MonthRange.IsMatch(after) || (ClockTail.IsMatch(after) && number.Digits.Length <= 2 && number.Value < 25) || (after.StartsWith("分", StringComparison.Ordinal) && before.EndsWith("时", StringComparison.Ordinal)))
        {
            return "month";
        }

        return (MonthsLead.IsMatch(before) && after.StartsWith("个月", StringComparison.Ordinal)) || (DaysLead.IsMatch(before) && DaysUnit.IsMatch(after)) ? "duration" : null;
    }

    // 30年来, 连续5年: when. 教育年限达14年: a figure.
    private static string? Duration(NumberContext context)
    {
        if (context.Number.Digits.Length > 3 || context.Number.Scale.Length > 0)
        {
            return null;
        }

        if (Extension.IsMatch(context.Before))
        {
            return null;
        }

        return MeasuredYears.IsMatch(context.Before) && !DurationTail.IsMatch(context.After) ? null : "duration";
    }

    private static bool IsYear(string digits) => digits[0] is '1' or '2' && digits[1] is '9' or '0' or '8';

    private static bool IsDateUnit(ReadOnlySpan<char> after) => DateUnit.IsMatch(after);

    private static readonly Regex RangeGap = new("^年?(?:-|—|–|~|至|到|――|——|─)$");

    private static readonly Regex DateUnit = new(@"^(?:年|月|日|个月|季度|天|周|学年)");

    private static readonly Regex IsoTail = new(@"^[-/][0-9]{1,2}[-/](?:[0-9]{1,2}(?![0-9])|[0-9]{4}:[0-9][0-9])");

    private static readonly Regex DottedDate = new(@"^(?:19|20)[0-9][0-9]\.[0-9]{1,2}$");

    private static readonly Regex YearRange = new(@"^(?:-|—|–|~|至|到|――|——|─)(?:19|20)[0-9][0-9](?:年|学年|—|\D)|^(?:、|和|及)(?:19|20)[0-9][0-9]年|^/[0-9]{2,4}(?:年|学年)");

    private static readonly Regex Month = new(@"^月(?!球|饼|坛)");

    private static readonly Regex MonthRange = new(@"^(?:-|—|–|~|至|到|――|——|─|、)[0-9]{1,3}(?:个?月|年(?!均)|季度|日|周)");

    // 下午2:30
    private static readonly Regex ClockLead = new("(?:上午|下午|中午|早上|晚上?|凌晨)$");

    private static readonly Regex Clock = new("^:[0-5][0-9](?![0-9])");

    private static readonly Regex Season = new(@"^(?:季度|学年)");

    private static readonly Regex ClockTail = new(@"^(?:时(?!代|间|速|空|尚|任|段)|点(?!位|对|赞|多|亮)[0-9]|:[0-9][0-9](?:-|—|至|前|起|,|。))");

    private static readonly Regex MonthsLead = new("(?:前|近|连续|过去|最近|后)$");

    private static readonly Regex DaysLead = new("(?:历时|连续|为期|未来|过去|近|前)$");

    private static readonly Regex DaysUnit = new("^(?:多|余)?(?:天|日|周|个日夜|小时)");

    private static readonly Regex Extension = new("(?:延长|再延长|续期|延续)$");

    private static readonly Regex MeasuredYears = new("(?:年限|寿命|期限|年龄|工龄|学制|学龄|教龄|账期|租期|周期|保质期|用期)[^,;。]{0,12}$");

    private static readonly Regex DurationTail = new("^年(?:来|间|内|前|后|中|里|以来)");
}
