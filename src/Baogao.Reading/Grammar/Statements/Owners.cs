using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds whose a general noun is (总量, 占比): the subject of the figure or the clause before.</summary>
internal static class Owners
{
    // What was done and whom it serves: 改造小区12个,惠及3000户.
    internal static string Gift(Statement statement, string clauseBefore)
        => statement.Previous is { } previous && (clauseBefore.Length == 0 || previous.LeftStart + previous.Left.Length >= statement.LeftStart - clauseBefore.Length - 1) ? previous.Indicator : SubjectOf(clauseBefore);

    // 充实基金,规模达…: the object of the clause before is what the number is of; else the subject of the figure before.
    internal static string OwnerOf(Statement statement, string clauseBefore)
        => statement.Previous is null || (NounPhrases.OpensWithVerb(clauseBefore) && clauseBefore.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            ? SubjectOf(clauseBefore) is { Length: > 0 } own ? own : statement.Previous?.Subject ?? ""
            : statement.Previous.Subject;

    internal static string SubjectOf(string clause)
    {
        if (clause.Length == 0)
        {
            return "";
        }

        var subject = NounPhrases.Clean(Predicate.Of(Numeral.Replace(clause, "")).Subject, out _);
        var cut = SubjectEnd.Match(subject);
        return cut.Success && cut.Index >= 2 ? subject[..cut.Index] : subject;
    }

    // 粮食播种面积、总产量: of 粮食; 生猪出栏9头,产值…: of 生猪.
    internal static string WithoutQuantity(string owner)
    {
        var length = Vocabulary.Lexicon.QuantityNouns.LongestSuffix(owner, out _);
        var plain = Raised.Replace(length > 0 && owner.Length - length >= 2 ? owner[..^length] : owner, "");
        // 茶叶年产量: of 茶叶.
        return plain.Length > 2 && plain[^1] == '年' ? plain[..^1] : plain == "粮播" ? "粮食" : plain;
    }

    // 进出口总值创新高,达到…: the clause between has a subject of its own.
    internal static string SubjectBetween(Statement statement, string clauseBefore)
    {
        if (!statement.AfterComma || clauseBefore.Length == 0 || clauseBefore.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || NounPhrases.OpensWithVerb(clauseBefore))
        {
            return "";
        }

        var subject = NounPhrases.Clean(clauseBefore, out _);
        if (NounPhrases.NamesThreshold(clauseBefore) && NounPhrases.EndsWithQuantity(subject))
        {
            return subject;
        }

        var cut = SubjectEnd.Match(subject);
        return cut.Success && Vocabulary.Lexicon.QuantityNouns.LongestSuffix(subject.AsSpan(0, cut.Index), out _) > 0 && !General.IsMatch(subject[..cut.Index]) ? subject[..cut.Index] : "";
    }

    // 推行渔业互助保险制度,补助标准…: of what the clause before sets up.
    internal static string DependentOn(string head, string clauseBefore)
    {
        if (!Dependent.IsMatch(head) || clauseBefore.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return "";
        }

        var subject = NounPhrases.Clean(clauseBefore, out _);
        return SetUp.Match(clauseBefore) is { Success: true } set ? set.Groups["what"].Value
            : SubjectEnd.Match(subject) is { Success: true, Index: >= 4 } cut ? subject[..cut.Index] : "";
    }

    // 提高基金缴存比例,甲类企业由…: what the verb of change has as its object is what is meant.
    internal static string ChangedBefore(string clauseBefore)
        => Changes.Match(NounPhrases.WithoutLead(clauseBefore)) is { Success: true } changes && Vocabulary.Lexicon.QuantityNouns.LongestSuffix(changes.Groups["what"].Value, out _) > 0
            ? changes.Groups["what"].Value
            : "";

    // 新登记经营户9户,其中企业3家: newly registered too.
    internal static string OwnedKind(string owner) => NounPhrases.NewVerb.Match(owner).Value is { Length: > 0 } verb ? verb : owner.StartsWith("实有", StringComparison.Ordinal) ? "实有" : owner;

    // 工业增加值规模, 税收占比: of the whole owner; 粮食播种面积、总产量 only of the crop.
    internal static bool IsOfWhole(string owner, string head) => head.StartsWith('占') || (OfWhole.IsMatch(head) && !Share.IsMatch(owner)) || (head is "增速" or "增幅" && owner.EndsWith("总量", StringComparison.Ordinal));

    // 育儿补贴惠及12万名婴幼儿: who gains is said with what they gain.
    internal static string UsedBy(Statement statement, string verb, string clauseBefore)
    {
        if (verb is not ("惠及" or "受益"))
        {
            return "";
        }

        var own = NounPhrases.Clean(statement.Left[..^verb.Length], out _);
        return (own.Length > 0 ? own : statement.Previous?.Subject ?? SubjectOf(clauseBefore)) + verb;
    }

    internal static bool IsGeneric(string head) => General.IsMatch(head) || (head.StartsWith('占') && !head.StartsWith("占地", StringComparison.Ordinal));

    private static readonly Regex Raised = new("(?<=.{2})(?:出栏|存栏|播种|种植|栽植|栽种|养殖|完成投资)$");

    private static readonly Regex OfWhole = new("^(?:强度|规模|总规模|总量|增速|增幅|占比|比重|增量|总量和增速|规模和增速)$");

    private static readonly Regex Share = new("(?:规模|总量|增速|增幅|占比|比重|率)$");

    private static readonly Regex SetUp = new("(?:推行|建立|完善|实施|推进|健全|落实|扩大)(?<what>[^,;。]{3,12}?)(?:制度|政策|试点)");

    private static readonly Regex Dependent = new("^(?:人均)?(?:筹资|补助|报销|保障|支付|补偿|缴费|资助|补贴)(?:标准|比例)$");

    private static readonly Regex Changes = new("^(?:不断|稳步|大幅|进一步|适当|逐步|继续)?(?:提高|降低|下调|上调|调整|上浮|下浮)(?<what>[^,;。0-9]{3,})$");

    // 达二十六亿元: a figure in Chinese numerals at the end of the clause.
    private static readonly Regex Numeral = new("(?:达到?|为)?[一二三四五六七八九十百千万亿]{3,}.{0,6}$");

    internal static readonly Regex General = new("^(?:全长|总长度?|占地面积|资金|总量和增速|总规模|开户|强度|出口|进口|进出口|规模和增速|增加值|参保人数|参与人数|从业人员|金额|支出|亩产|单产|总产|存栏|出栏|总量|规模|总数|占比|总额|增速|增幅|涨幅|降幅|数量|余额|面积|产值|产量|增量|比重|总产量|投资|(?:计划)?总?投资额?|签约投资|任务完成率|储备规模|企业|占全国(?:的)?|平均水平|均价|存量|实际金额|利润|人数|营收|筹资|投资完成率|参保率|办结率|满意率|满意度|年度投资完成率|参与|受益|总产值|总面积|年(?:销售额?|缴税额?|纳税额?|产值))$");

    private static readonly Regex SubjectEnd = new("支撑作用|引领作用|制度|体系|机制|首次|近年来|实现|持续|稳步|保持|有序|不断|全面|加快|更加|进一步|明显|显著|得到|取得|顺利|再|全部|稳中|突破|翻(?:了?[一两]|了)?番|迈上|跃上|跨上|站上|跨越|迈过|连跨|健康(?=发展)|快速(?=发展)|蓬勃|迅猛|高质量发展|平稳|创(?:历史|出)?新高|连创|屡创|大幅");
}
