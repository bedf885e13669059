using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Decides whether a figure of a part about several years holds for all of them or for the last one.</summary>
internal static class SpanPeriods
{
    private const string Reached = "level reached in a span";
    private const string AtEnd = "level at the end of a span";
    private const string QuantityAtEnd = "quantity at the end of a span";
    private const string Alone = "count alone over a span";
    private const string Done = "done or grown over a span";
    private const string Over = "over a span";

    // Levels reached and shares take the last year of a span; things done, growth, averages and what is held take all of it.
    internal static bool IsReached(Statement statement, string sentenceBefore)
    {
        if (statement.Number.Class == NumberClass.Rank)
        {
            return true;
        }

        if (statement.Measure is Measure.Growth or Measure.Change)
        {
            return false;
        }

        // 召开9次会议, 支出的70%用于…: over all the years.
        if (statement.Number.Unit is "次" or "批次" or "场次" || (statement.Measure == Measure.Rate && statement.Behind.StartsWith("用于", StringComparison.Ordinal)))
        {
            return false;
        }

        if (AtTheEnd.IsMatch(sentenceBefore))
        {
            return true;
        }

        if (Whole.IsMatch(statement.Left))
        {
            return false;
        }

        // 粮食播种面积9万亩: of one year, the last one.
        if (GrewYearByYear(statement) || (statement.Measure == Measure.Level && OfOneYear.IsMatch(statement.Predicate.Subject)))
        {
            return true;
        }

        // 办理建议80件、提案60件: what the list opens with holds for all of it.
        if (GoesOn(statement) && IsReachedBefore(statement) is { } ofOpening)
        {
            return ofOpening;
        }

        if (statement.Measure is Measure.Multiple)
        {
            return statement.Predicate.Sense is not (Sense.Up or Sense.Down);
        }

        if (statement.ContinuesList && statement.Left.Length == 0 && IsReachedBefore(statement) is { } ofList)
        {
            return ofList;
        }

        if (statement.Measure is Measure.Rate)
        {
            return statement.Predicate.Sense != Sense.Hold;
        }

        if (statement.Predicate.Sense is Sense.Hold)
        {
            return false;
        }

        if (statement.Predicate.Sense is Sense.To || ReachVerb.IsMatch(statement.Comparing) || ReachVerb.IsMatch(statement.Left))
        {
            return true;
        }

        if (DoneAtHead.IsMatch(statement.Left) || NounPhrases.OpensWithVerb(statement.Left))
        {
            return StateAtHead.IsMatch(statement.Left);
        }

        // 货运班列开行30列: done.
        if (statement.Behind.Length == 0 && statement.Predicate.Sense == Sense.None && NounPhrases.TrailingVerb(statement.Left) is { Use: "drop", Verb.Length: >= 2 } && statement.Number.UnitKind is not ("money" or "area"))
        {
            return false;
        }

        if (DoneBehind.IsMatch(statement.Behind) || Flow.IsMatch(statement.Predicate.Subject))
        {
            return false;
        }

        return StateBehind.IsMatch(statement.Behind) || StateAtHead.IsMatch(statement.Left) || (NounPhrases.Clean(statement.Predicate.Subject, out var verb) is { Length: > 1 } head && verb.Length == 0 && !NounPhrases.HasVerb(head));
    }

    // 五年来,实现生产总值9亿元,年均增长6%: the level of the last year.
    private static bool GrewYearByYear(Statement statement)
        => statement.Measure == Measure.Level && statement.Number.UnitKind == "money" && !Whole.IsMatch(statement.Left) && GrewYearly.IsMatch(statement.LeftOfNext);

    // What was decided here for the figure before; null where it was not, or where that is of another measure.
    private static bool? IsReachedBefore(Statement statement)
        => statement.Previous is { PeriodRule: Reached or AtEnd or QuantityAtEnd or Done or Over or Alone } before && before.Measure == statement.Measure
            ? before.PeriodRule is Reached or AtEnd or QuantityAtEnd
            : null;

    private static bool GoesOn(Statement statement)
        => !statement.AfterComma && statement.Predicate.Sense == Sense.None && statement.Previous is { } previous
            && statement.LeftStart == previous.Number.Right + previous.Behind.Length + 1 && !DoneBehind.IsMatch(statement.Behind)
            && !DoneAtHead.IsMatch(statement.Left) && !StateAtHead.IsMatch(statement.Left) && !NounPhrases.OpensWithVerb(statement.Left);

    // What a sentence on five years says was reached; money spent is a sum over the years.
    internal static bool IsReachedAtLast(Statement statement)
        => statement.Number.Class == NumberClass.Rank
            || GrewYearByYear(statement)
            || (statement.Measure == Measure.Rate && statement.Predicate.Sense != Sense.Hold)
            || (statement.Measure == Measure.Level && (statement.Predicate.Sense == Sense.To || ReachVerb.IsMatch(statement.Comparing)) && !Whole.IsMatch(statement.Left)
                && !(statement.Number.UnitKind == "money" && Spent.IsMatch(statement.Predicate.Subject)));

    /// <summary>True for a sum over the years of a span (累计支出9亿元), which can be read as what stands at its end too.</summary>
    internal static bool IsSum(Statement statement) => statement.Measure == Measure.Level && statement.Period.Length == 9 && Sum.IsMatch(statement.Left);

    /// <summary>True for a flow of money that has been summed up (财政收入累计9亿元, 零售总额累计实现9亿元); 累计投入9亿元 and 累计建成9座 tell what was done over the years.</summary>
    internal static bool IsSummedUp(Statement statement) => statement is { Measure: Measure.Level, Number.UnitKind: "money" } && SummedUp.IsMatch(statement.Left);

    internal static string ReachRule(Statement statement)
        => statement.Predicate.Subject.EndsWith("贡献率", StringComparison.Ordinal) ? AtEnd
            : statement.Predicate.Sense == Sense.To || statement.Measure == Measure.Rate || statement.Number.Class == NumberClass.Rank || ReachVerb.IsMatch(statement.Comparing) ? Reached
            : NounPhrases.EndsWithQuantity(statement.Predicate.Subject) ? QuantityAtEnd : AtEnd;

    internal static string SpanRule(Statement statement)
        => statement.Measure is Measure.Growth or Measure.Change || statement.Predicate.Sense == Sense.Hold || (DoneAtHead.IsMatch(statement.Left) && !DoneInNoun.IsMatch(statement.Left)) || NounPhrases.OpensWithVerb(statement.Left) || BehindNouns.Selected.IsMatch(statement.Behind) ? Done
            : statement.Left.Length < 2 && statement.Behind.Length > 0 ? Alone : Over;

    private static readonly Regex Flow = new("(?:就业|减税|降费|造林|还林|还草|还湖|还湿|种草|植树|搬迁|转移)$");

    private static readonly Regex Spent = new("(?:资金|支出|投入|经费|补助|投资|转移支付|事业费|贷款)$");

    private static readonly Regex Whole = new("年均|每年|累计|年平均|稳定在|连续|五年[^,;。]{0,4}(?:新增|共|增加|增长)|新增|净增|期间");

    private static readonly Regex Sum = new("(?<!年)累计");

    private static readonly Regex SummedUp = new("(?:收入|支出|投资|增加值|总产值|产值|零售总?额|销售额|税收|进出口总?额|贸易额)(?<!年)累计(?:完成|实现|达到?|为)?$");

    private static readonly Regex OfOneYear = new("(?:播种面积|种植面积|产量|单产|亩产)$");

    private static readonly Regex AtTheEnd = new("多年来|多年累计|目前|现有|现已|截至目前|历年");

    private static readonly Regex DoneAtHead = new("^(?:[^,;。]{0,8}?)(?:新增|新建|改造|建设|建成|实施|完成|培育|办理|引进|获批|入选|开工|打造|推进|组建|布局|承担|设立|创建|改善|惠及|救助|培训|发放|减免|减税|投入|吸引|使用|争取|制定|修订|出台|提请|化解|查处|举办|开展|开行|获|共建|落地|认定|筹集|整治|治理|修复|脱贫|搬迁|转移|选派|帮扶|评选|发行|降低|新签|新设|设置|取消|下放|缔结|签署|签订|调度|核准|上市|落户|入驻|新入|招引|新修|新栽|新植|新改|新扩|修建|改建|扩建|硬化|铺设|安装|拓宽|修缮|维修|整修|开挖|疏浚|栽植|植树|造林|绿化|拆除|清理|排查|调解|流转|盘活)");

    // 文明建设示范区, 投资基金: the verb is part of the noun.
    private static readonly Regex DoneInNoun = new("^[^,;。]{1,8}?(?:建设|治理|整治|修复|培训|改造|投入)(?:示范|先行|试验|样板|基地|单位|中心|区|县|市)");

    private static readonly Regex DoneBehind = new("^[^,;。]{0,24}?(?:建成|核准|投产|投用|投运|通车|开通|获批|获评|获得|荣获|入选|开工|竣工|完工|摘帽|脱贫|搬迁|落户|落地|签约|上市|入驻|推广|贯通|合龙|重组|改制)");

    private static readonly Regex StateAtHead = new("(?:在建|已设|已有|现有|共有|拥有|累计建成|已建成|总数|总量|建有|集聚)");

    private static readonly Regex StateBehind = new("^(?:的)?[^,;。]{0,14}?(?:实现|覆盖|享受|达到|进入|跻身|以上的|通(?:高|硬|公路|铁路|动车|水|电|邮)|在.{1,4}布局)");

    private static readonly Regex GrewYearly = new("^(?:年均|年平均|比20[0-9]{2}年|较20[0-9]{2}年)(?:增长|增加|增)");

    private static readonly Regex ReachVerb = new("(?:突破|覆盖|接近|逼近)$|^覆盖");
}
