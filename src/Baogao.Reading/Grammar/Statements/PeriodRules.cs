using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading.Sections;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Decides which time a figure covers: what its sentence says, else what its part of the report is about.</summary>
internal static class PeriodRules
{
    internal const string AsList = "as the list";
    private const string AsWhole = "as the whole before it";
    private const string SumOver = "sum over a span";
    private const string Since = "since a base year";

    internal static void Decide(Statement statement, string before, PartPeriod part, ReportCalendar calendar)
    {
        (statement.Period, statement.PeriodRule) = Of(statement, before, part, calendar);
        // A period that a list takes over is no surer than where it came from.
        statement.PeriodSource = statement is { PeriodRule: AsList, Previous: { } previous } ? previous.PeriodSource
            : SpanPeriods.IsSum(statement) ? SumOver
            : statement.StatesPeriod ? Stated(statement, part) : statement.PeriodRule;
    }

    // Half a year, or another year than the part's, can be the time of something else in the sentence.
    private static string Stated(Statement statement, PartPeriod part)
        => statement.Period.Contains('-', StringComparison.Ordinal) ? "stated part of a year"
            : !part.IsSpan && !part.IsPlan && statement is { Measure: Measure.Level, Period.Length: 4 } && statement.Period != PeriodWords.Text(part.LastYear) ? "stated year beside the part"
            : "stated";

    private static (string Period, string Rule) Of(Statement statement, string before, PartPeriod part, ReportCalendar calendar)
    {
        if (part.LastYear <= 0)
        {
            return ("", "no year known");
        }

        if (Meetings.IsAbout(statement))
        {
            return (PeriodWords.Text(calendar.SpeechYear), Meetings.Rule);
        }

        var clause = before[(before.LastIndexOfAny([',', ';', ':']) + 1)..];
        var said = PeriodWords.Last(before, clause, part, calendar);
        if (ChangePeriods.Of(statement, said, clause, part) is { } ofChange)
        {
            return ofChange;
        }

        if (statement.Measure is Measure.Growth or Measure.Change or Measure.Multiple && BaseYears.Of(statement.Left, before) is { } start)
        {
            var last = said is { Period.Length: 4 } ? int.Parse(said.Period, CultureInfo.InvariantCulture) : part.LastYear;
            var first = start + 1;
            return first <= last ? (Span(first, last), Since) : (PeriodWords.Text(last), "base year after the period");
        }

        // 比2019年增长9%,…增长7%: the base holds for the growth that follows in its sentence.
        if (statement.Measure is Measure.Growth or Measure.Multiple && said is not { IsInClause: true } && statement.Predicate.Sense == Sense.Up && BaseYears.GrowthBefore(statement) is { PeriodRule: Since } since)
        {
            return (since.Period, Since);
        }

        // 到2026年,产值达到6亿元,年均增长9%: the average of a plan holds for the years up to the last one.
        if (part.IsSpan && said is not { IsInClause: true } && (!part.IsPlan || said?.Period == PeriodWords.Text(part.LastYear)) && YearlyAverage.IsMatch(statement.Left))
        {
            return (Span(part.FirstYear, part.LastYear), "yearly average of a span");
        }

        // 五年来,…,同比增长6%: against the year before the last one.
        if (part is { IsSpan: true, IsPlan: false } && statement.Measure == Measure.Growth && said is null && AgainstYearBefore.IsMatch(statement.Left))
        {
            return (PeriodWords.Text(part.LastYear), "growth of the last year");
        }

        // 2021年产值达6亿元;累计完成投资9亿元: the sum holds for all years.
        if (part is { IsSpan: true, IsPlan: false } && said is { IsInClause: false, Period.Length: 4 } other && before.LastIndexOf(';') > other.Position && SumOfYears.IsMatch(statement.Left))
        {
            return (Span(part.FirstYear, part.LastYear), SpanPeriods.SpanRule(statement));
        }

        // 五年来,财政收入累计9亿元: what has been summed up stands at the last year.
        if (!part.IsPlan && part.LastYear == calendar.ReviewYear && said is not { IsInClause: true } && (part.IsSpan || said?.Period == Span(calendar.ReviewYear - 4, calendar.ReviewYear)) && SpanPeriods.IsSummedUp(statement))
        {
            return (PeriodWords.Text(part.LastYear), "sum at the end of a span");
        }

        if (statement.ContinuesList && statement.Left.Length == 0 && statement.Previous is { } head && said is not { IsInClause: true } && head.Measure == statement.Measure)
        {
            return (head.Period, AsList);
        }

        if (said is not { IsInClause: true } && IsPart(statement, before) && statement.Previous is { } whole && whole.Measure == statement.Measure)
        {
            return (whole.Period, AsWhole);
        }

        // 五年来,…,总里程达9万公里: what is reached stands at the end of the span that opens the sentence.
        if (said is { IsInClause: false } open && !part.IsPlan && open.Period == Span(calendar.ReviewYear - 4, calendar.ReviewYear) && SpanPeriods.IsReachedAtLast(statement))
        {
            return (PeriodWords.Text(calendar.ReviewYear), SpanPeriods.ReachRule(statement));
        }

        // “十五五”时期覆盖率达到60%: what a plan of several years reaches stands at its end.
        if (part.IsPlan && said is { Period: { Length: 9 } ahead } && ahead[4] == '/' && string.CompareOrdinal(ahead[5..], PeriodWords.Text(calendar.PlanYear)) > 0 && SpanPeriods.IsReachedAtLast(statement))
        {
            return (ahead[5..], "level at the end of a plan");
        }

        if (said is { } stated)
        {
            var words = stated.IsInClause ? clause : before;
            // 预计到年末,产值达9亿元: what flows is counted over the year.
            if (!part.IsPlan && YearEnd.IsMatch(stated.Rule) && stated.Period == PeriodWords.Text(part.LastYear) + "-12" && IsFlow(statement, clause))
            {
                return (stated.Period[..4], stated.Rule);
            }

            return (UntilMonth.IsMatch(words.AsSpan(0, stated.Position)) && IsFlow(statement, clause) ? UpTo(stated.Period) : stated.Period, stated.Rule);
        }

        if (part.IsPlan && Now.IsMatch(clause))
        {
            return (PeriodWords.Text(calendar.ReviewYear), "as of now within a plan");
        }

        if (!part.IsSpan)
        {
            return (PeriodWords.Text(part.FirstYear), part.IsPlan ? "plan year of the part" : "review year of the part");
        }

        if (part.IsPlan)
        {
            return statement.Predicate.Sense == Sense.To && statement.Measure is Measure.Level or Measure.Rate or Measure.Ratio
                ? (PeriodWords.Text(part.LastYear), "level at the end of a plan")
                : (Span(part.FirstYear, part.LastYear), "span of the plan");
        }

        return SpanPeriods.IsReached(statement, before) ? (PeriodWords.Text(part.LastYear), SpanPeriods.ReachRule(statement)) : (Span(part.FirstYear, part.LastYear), SpanPeriods.SpanRule(statement));
    }

    // 截至9月底,完成投资8亿元: what flows is counted from January on; 贷款余额 and 现有企业 stand at that month.
    private static string UpTo(string month) => Month.IsMatch(month) ? $"{month[..4]}-01/{month}" : month;

    private static bool IsFlow(Statement statement, string clause)
        => statement.Number.Class == NumberClass.Rank ? statement.Previous?.Period.Contains('/', StringComparison.Ordinal) == true
            : statement.Measure is Measure.Growth or Measure.TargetShare || (statement.Measure is Measure.Level && Flow.IsMatch(clause) && !Stock.IsMatch(clause));

    // 企业24家,其中,甲、乙等外地企业9家
    private static bool IsPart(Statement statement, string before)
        => statement.Left.StartsWith("其中", StringComparison.Ordinal) || before.EndsWith("其中," + statement.Left, StringComparison.Ordinal);

    private static string Span(int first, int last) => first == last ? PeriodWords.Text(first) : $"{PeriodWords.Text(first)}/{PeriodWords.Text(last)}";

    private static readonly Regex Now = new("目前|现有|现已|已经|已有|迄今");

    // 累计完成投资, 投资累计完成; 1—6月累计 is a part of one year.
    private static readonly Regex SumOfYears = new("^累计|[^月年]累计(?:完成|实现|达到?|投入|投资)?$");

    private static readonly Regex AgainstYearBefore = new("同比|[比较](?:上年|去年|上一年)");

    private static readonly Regex YearlyAverage = new("年均|年平均|平均每年");

    private static readonly Regex YearEnd = new("年[末底]$");

    private static readonly Regex UntilMonth = new("截[至止]到?$");

    private static readonly Regex Month = new("^[0-9]{4}-(?:0[2-9]|1[0-2])$");

    private static readonly Regex Flow = new("完成|实现|生产总值|总收入|纯收入|产值|增加值|税收|收入|预算|投资|出口|进口|销售|零售|用电量|到位|交易额|资金|产量|产出|利用|新开工|新增|竣工|引进|签约");

    private static readonly Regex Stock = new("余额|存量|保有|库存|在册|现有|共有|拥有|总数|户数|登记|常住|户籍|存款");
}
