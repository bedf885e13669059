namespace Baogao.Reading.Sections;

/// <summary>One year, or several.</summary>
internal readonly record struct Years(int First, int Last)
{
    private const int PlanLength = 5;

    internal static Years One(int year) => new(year, year);

    /// <summary>The five years up to the review year, or from the plan year on.</summary>
    internal static Years Span(ReportCalendar calendar, bool plan)
        => plan ? new(calendar.PlanYear, calendar.PlanYear + PlanLength - 1) : new(calendar.ReviewYear - PlanLength + 1, calendar.ReviewYear);
}
