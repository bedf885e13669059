using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading.Numbers;

namespace Baogao.Reading.Sections;

/// <summary>One year, or several.</summary>
internal readonly record struct Years(int First, int Last)
{
    private const int PlanLength = 5;
    private const int FirstPlan = 1951;

    internal bool IsSpan => Last > First;

    internal static Years One(int year) => new(year, year);

    /// <summary>The year that a match has in its group <c>year</c>.</summary>
    internal static int Named(Match match) => int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The five years up to the review year, or from the plan year on.</summary>
    internal static Years Span(ReportCalendar calendar, bool plan)
        => plan ? new(calendar.PlanYear, calendar.PlanYear + PlanLength - 1) : Back(calendar, PlanLength);

    /// <summary>The years under review that words name: “十四五”, 三年, 五年.</summary>
    internal static Years Review(string words, ReportCalendar calendar)
    {
        if (OfPlan(words) is { } plan)
        {
            var last = words.EndsWith("以来", StringComparison.Ordinal) ? calendar.ReviewYear : Math.Min(plan.Last, calendar.ReviewYear);
            return plan.First < last ? new(plan.First, last) : Back(calendar, PlanLength);
        }

        return Back(calendar, Few.Match(words).Value switch { "三年" => 3, "四年" => 4, _ => PlanLength });
    }

    /// <summary>The years of a plan that words name (“十四五”); null where they name none.</summary>
    internal static Years? OfPlan(string words)
        => Plan.Match(words) is { Success: true } plan ? OfNumberedPlan(plan.Groups["number"].Value) : null;

    /// <summary>The years of the plan with a number (十四); null for what is no number.</summary>
    internal static Years? OfNumberedPlan(string numeral)
        => ChineseNumerals.Value(numeral) is { } number && FirstPlan + (PlanLength * (int)number) is var first ? new(first, first + PlanLength - 1) : null;

    private static Years Back(ReportCalendar calendar, int length) => new(calendar.ReviewYear - length + 1, calendar.ReviewYear);

    private static readonly Regex Plan = new("(?<number>十[一二三四五六]?)五");

    private static readonly Regex Few = new("[三四]年");
}
