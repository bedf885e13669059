using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading.Sections;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Decides whether a figure is a fact, a forecast or a plan. The period is decided before.</summary>
internal static class KindRules
{
    private const string PlannedAmount = "planned amount within a review";

    internal static void Decide(Statement statement, string sentenceBefore, PartPeriod part, ReportCalendar calendar)
    {
        (statement.Kind, statement.KindRule) = statement.Number.Class == NumberClass.Rank && !part.IsPlan ? (FigureKind.Actual, "rank") : Of(statement, sentenceBefore, part, calendar);
    }

    private static (FigureKind Kind, string Rule) Of(Statement statement, string before, PartPeriod part, ReportCalendar calendar)
    {
        if (statement.To is not null)
        {
            return (FigureKind.Actual, "start of a change");
        }

        // 分别增长8%和9%: a list is of one kind.
        if (statement is { PeriodRule: PeriodRules.AsList, Previous: { To: null } first })
        {
            return (first.Kind, first.KindRule);
        }

        if (statement.StatesPeriod && LastYear(statement.Period) is { } year)
        {
            if (part.IsPlan && year < Math.Min(calendar.PlanYear, part.FirstYear))
            {
                return (FigureKind.Actual, "past within a plan");
            }

            if (!part.IsPlan && year >= calendar.PlanYear && year > part.LastYear && !statement.PeriodRule.Contains("以来", StringComparison.Ordinal))
            {
                return (FigureKind.Target, "future within a review");
            }
        }

        var clause = before[Math.Max(0, before.LastIndexOfAny([',', ';', ':', '。']))..];
        if (part.IsPlan)
        {
            if (Stretch.IsMatch(clause) && Earlier(statement) is { Kind: FigureKind.Target } && OnlyStretch.IsMatch(statement.Left))
            {
                return (FigureKind.StretchTarget, "higher aim beside a plan");
            }

            if (Estimates.Of(before) is { Kind: FigureKind.Estimate, Rule: not Estimates.Expected } forecast)
            {
                return forecast;
            }

            var ahead = statement.StatesPeriod && LastYear(statement.Period) >= Math.Min(calendar.PlanYear, part.FirstYear);
            return (statement.From is null && Past.IsMatch(clause)) || (!ahead && PastOpening.IsMatch(before)) ? (FigureKind.Actual, "past within a plan") : (FigureKind.Target, "part about what is to come");
        }

        if (TargetSentence.IsMatch(before))
        {
            return (FigureKind.Target, PlannedAmount);
        }

        if (EstimateNotes.Cover(statement, calendar))
        {
            return (FigureKind.Estimate, EstimateNotes.Rule);
        }

        // 完成年初目标45亿元的116%: the first is the target.
        if (TargetShares.IsTarget(statement))
        {
            return (FigureKind.Target, PlannedAmount);
        }

        if (Estimates.Of(before) is { } estimate)
        {
            return estimate;
        }

        if (statement is { Measure: Measure.Level, IsCounted: false } && Planned.IsMatch(statement.Left) && !Done.IsMatch(statement.Left))
        {
            return (FigureKind.Target, PlannedAmount);
        }

        return Future.IsMatch(before) ? (FigureKind.Target, "future within a review") : (FigureKind.Actual, "part about what is reviewed");
    }

    // The figure before in the same kind of unit: between a plan and a higher aim its growth can stand.
    private static Statement? Earlier(Statement statement)
    {
        var earlier = statement.Previous;
        while (earlier is not null && earlier.Number.UnitKind != statement.Number.UnitKind)
        {
            earlier = earlier.Previous;
        }

        return earlier;
    }

    private static int? LastYear(string period)
        => int.TryParse(period.AsSpan(period.IndexOf('/', StringComparison.Ordinal) + 1) is { Length: >= 4 } last ? last[..4] : "", NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static readonly Regex Stretch = new("力争|努力达到|争取达到|奋力");

    private static readonly Regex OnlyStretch = new("^(?:力争|争取|努力)(?:全年|今年|年内)?(?:超额)?(?:达到|达|实现|完成|为|增长)?$");

    // 财政收入任务9万元, 年初预算8万元: what was planned for the year under review.
    private static readonly Regex Planned = new("(?:任务|(?:年初|调整|支出|收入|部门)预算|预算数|计划数|计划总?投资|预期目标)(?:数|额)?(?:为|是)?$");

    // 全年预期目标是:产值9亿元,增长9%: what is still aimed at in the year under review.
    private static readonly Regex TargetSentence = new("^(?:[一二三四五六七八九十(]{1,4}[、)])?(?:全年|今年|本年|年度)(?:主要|经济|发展|工作)*(?:预期|奋斗|计划|主要)?目标(?:任务)?(?:是|为)?[:,]?(?![^。]{0,8}完成)");

    private static readonly Regex Done = new("完成|实现|落实|执行|超额|争取|下达|安排");

    private static readonly Regex Past = new("(?:(?<![比较])(?:去年|上年)(?!末)|截至目前|目前|过去五年|已累计|已建成|已有|已达|已经)[^,;。]{0,20}$");

    private static readonly Regex PastOpening = new("^(?:各位代表[!,:])?(?:去年|过去五年|过去一年|五年来)");

    private static readonly Regex Future = new("(?:力争|确保到|计划到|将于|将在|到(?:明年|20[3-9][0-9]年)|未来五年|今后五年|明年|计划年底|拟)[^。]{0,40}$|将(?:新增|新建|建成|带动|完成|形成)[^,;。]{0,16}$");
}
