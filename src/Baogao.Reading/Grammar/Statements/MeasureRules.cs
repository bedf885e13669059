using System.Text.RegularExpressions;
using Baogao.Reading.Numbers;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Decides what kind of quantity a figure is, and whether it is a fall.</summary>
internal static class MeasureRules
{
    internal static void Decide(Statement statement)
    {
        var (measure, negative, rule) = Of(statement);
        (statement.Measure, statement.IsNegative, statement.MeasureRule) = (measure, negative, rule);
    }

    private static (Measure Measure, bool Negative, string Rule) Of(Statement statement)
    {
        var number = statement.Number;
        if (number.Class == NumberClass.Rank)
        {
            return (Measure.Level, false, "rank");
        }

        if (number.Role == NumberRole.RatioFirst)
        {
            return (Measure.Ratio, statement.Predicate.Sense == Sense.Down && number.Unit.Length == 0, "ratio");
        }

        // 从7%降至0: the unit is said once.
        if (statement.From is { Measure: Measure.Rate } && number.Unit.Length == 0)
        {
            return (Measure.Rate, false, "rate");
        }

        if (statement.ReachesAfterChange)
        {
            return (Measure.Level, false, "level");
        }

        if (statement.ContinuesList && statement.Previous is { } previous && statement.Left.Length == 0 && previous.Number.UnitKind == number.UnitKind
            && (previous.Behind.Length == 0 || number.UnitKind == "percent"))
        {
            return (previous.Measure, previous.IsNegative, "as the list");
        }

        var predicate = statement.Predicate;
        var falls = predicate.Sense == Sense.Down && !(ImproveWords.IsMatch(predicate.Words) && !PollutionNoun.IsMatch(predicate.Subject));
        switch (number.UnitKind)
        {
            case "multiple":
                return (Measure.Multiple, false, "multiple");
            case "points":
                return (Measure.Change, falls || DownNear.IsMatch(statement.Left) || ChangeVerb(statement.Left).Groups["down"].Success, "points");
            case "percent":
                return Percent(statement, predicate, falls);
        }

        var isObjectBehind = statement.Behind.Length > 0 && NounPhrases.Clean(predicate.Subject, out _).Length == 0;
        if (predicate.Sense is Sense.Up or Sense.Down && !isObjectBehind && IsDirect(predicate) && !StaysLevel.IsMatch(predicate.Words) && !StaysLevel.IsMatch(NounPhrases.WithoutLead(statement.Left)))
        {
            return (Measure.Change, falls, "absolute change");
        }

        if (predicate.Sense == Sense.None && statement.Behind.Length == 0 && StockFalls.IsMatch(NounPhrases.WithoutLead(statement.Left)))
        {
            return (Measure.Change, true, "fall of a stock");
        }

        return StockGrows.IsMatch(statement.Left) || AddsToStock(statement) ? (Measure.Change, false, "increase of a stock") : (Measure.Level, false, "level");
    }

    private static (Measure Measure, bool Negative, string Rule) Percent(Statement statement, Predicate predicate, bool falls)
    {
        // 占任务3亿元的113%
        var ofAmount = statement is { Left: "的", Previous: { } amount } && TargetShare.IsMatch(amount.Left);
        if (ofAmount || TargetShare.IsMatch(statement.Left) || TargetBehind.IsMatch(statement.Behind))
        {
            return (Measure.TargetShare, false, "share of a target");
        }

        if (predicate.Sense is Sense.Up or Sense.Down)
        {
            return (Measure.Growth, falls, "growth verb");
        }

        var noun = GrowthNoun.IsMatch(predicate.Subject) ? predicate.Subject : GrowthWord.Match(predicate.Words).Value;
        if (noun.Length > 0)
        {
            return (Measure.Growth, FallNoun.IsMatch(noun), "growth noun");
        }

        if (predicate.Sense == Sense.None && ChangeVerb(statement.Left) is { Success: true } verb)
        {
            return (Measure.Growth, verb.Groups["down"].Success, "growth verb before its noun");
        }

        if (GrowthBehind.IsMatch(statement.Behind))
        {
            return (Measure.Growth, false, "growth behind");
        }

        // 工业增加值6%: a flow has no rate.
        if (predicate.Sense == Sense.None && statement.Behind.Length == 0 && BareFlow.IsMatch(statement.Left))
        {
            return (Measure.Growth, false, "growth without a verb");
        }

        return (Measure.Rate, false, predicate.Sense == Sense.None && !NounPhrases.EndsWithQuantity(predicate.Subject) ? "rate without a verb" : "rate");
    }

    // 贷款余额增长8%,新增5亿元
    private static bool AddsToStock(Statement statement)
        => statement is { Left: "新增" or "净增", Behind.Length: 0, Number.UnitKind: "money", Previous: { Measure: Measure.Growth } previous } && previous.Predicate.Subject.EndsWith("余额", StringComparison.Ordinal);

    // 压减收费项目30%: the verb stands before its noun.
    private static Match ChangeVerb(string left) => VerbThenNoun.Match(NounPhrases.WithoutLead(left));

    // 新增 is no change of a stock by itself; 降低费用负担超过4000亿元 has its object between verb and number.
    private static bool IsDirect(Predicate predicate) => !predicate.Words.Contains("新增", StringComparison.Ordinal) && !predicate.Subject.EndsWith('新');

    private static readonly Regex ImproveWords = new("改善|优化");

    private static readonly Regex PollutionNoun = new("浓度|污染|PM|颗粒物|能耗|排放");

    private static readonly Regex DownNear = new("(?:收窄|低于|低|回落|下降|下滑|降幅|缩小|慢于|减少)[^,;。]{0,10}$");

    private static readonly Regex StaysLevel = new("节约|取消|减排|减免|拓展|优化|改造提升|提升改造|提质");

    private static readonly Regex StockGrows = new("(?:数量|总数|总量|余额|人数|户数|里程|面积|规模|保有量)(?:比[^,]{0,8})?(?:新增|净新增)$|^(?:可|再|共)?增收[^,;。0-9]{1,6}$|^(?:可|年|再)?增加[^,;。0-9]{0,10}(?:收入|存款)$");

    // 削减赤字9亿元, 减少贫困人口8万
    private static readonly Regex StockFalls = new("^再?(?:削减|减少|缩减)[^,;。]{0,10}(?:人口|人数|赤字|债务|余额|存量|编制|户数|面积)$");

    private static readonly Regex TargetShare = new("(?:完成|占|达到?|为|实现|达成|超额完成)[^,;。]{0,10}(?:目标|任务|计划|指标|预算)(?:数|任务|值)?(?:的)?$|完成(?:率|(?:全年|年度|序时)?(?:目标|任务)?进度)?(?:达|达到|仅?为)?$|^(?:减税降费|[^,;。]{2,12})完成$");

    private static readonly Regex TargetBehind = new("^(?:完成|的目标完成)");

    private static readonly Regex GrowthNoun = new("(?:增速|(?<!自然|自|人口)增长率|增长速度|增幅|涨幅|跌幅|降幅|上涨率|增长|涨|同比增|速度)(?:的?目标|的?预期目标|目标|预期目标|预期)?$");

    private static readonly Regex GrowthWord = new("增长(?![到至为])|增速|[增涨跌降]幅");

    private static readonly Regex VerbThenNoun = new("^(?:(?<down>压减|削减|减少|降低|缩减|精简|压缩|下调|减轻|消减|压降|调减|核减)|提高|上调|增加|提升)(?![到至])[^,;。]{2,24}(?<![率度平]|比重|占比|比例|为|的)$");

    private static readonly Regex BareFlow = new("^(?!.*(?:占|比重|的|率))[^,;。]*(?:增加值|生产总值|总产值|零售(?:总)?额|固定资产投资|工业投资|预算收入|财政收入|纯收入|可支配收入)$");

    private static readonly Regex FallNoun = new("(?:跌幅|降幅|下降率)$");

    private static readonly Regex GrowthBehind = new("^(?:的)?(?:年均|平均|年|较快|高速|中高速|预期)?(?:增长|增速|增幅|涨幅|增长率|速度|速率)");
}
