using System.Text.RegularExpressions;
using Baogao.Reading.Sections;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Takes from the words around a number what is no part of the indicator's name.</summary>
internal static class NounPhrases
{
    private const string BuildingRun = "(?:(?:新建|改扩建|改建|扩建|迁建|重建|维修|修缮|修复|加固)[及和与、]?)+(?:新建|改扩建|改建|扩建|迁建|重建|改造)";

    /// <summary>Drops dates, adverbs and plain verbs at the head. <paramref name="verb"/> is a verb that changes the quantity and stands at the head.</summary>
    internal static string Clean(string words, out string verb)
    {
        verb = "";
        words = Among.Replace(Manner.Replace(Without.Replace(Threshold.Replace(Dates.Replace(Exceptions.Replace(ChineseYears.InDigits(ListMark.Replace(words, "")), ""), ""), ""), ""), ""), "");
        var whole = words;
        for (var changed = true; changed && words.Length > 0;)
        {
            changed = false;
            var length = Lexicon.Verbs.LongestPrefix(words, out var use);
            if (use == "noun" || words is "出口" or "进口" || (use == "drop" && length > 1 && VerbInNoun.IsMatch(words.AsSpan(length))))
            {
                break;
            }

            if (words[0] == '共' && (words.StartsWith("共筹", StringComparison.Ordinal) || words.StartsWith("共投", StringComparison.Ordinal) || Lexicon.Verbs.LongestPrefix(words.AsSpan(1), out _) > 1))
            {
                words = words[1..];
                changed = true;
                continue;
            }

            var leading = Lexicon.Leading.LongestPrefix(words, out _);
            if (leading > length)
            {
                words = words[leading..];
                changed = true;
            }
            else if (length > 0 && use == "drop" && (length > 1 || !OneCharacterNoun.IsMatch(words)))
            {
                words = words[length..];
                changed = true;
            }
            else if (length > 0 && use == "keep")
            {
                verb = words[..length];
                words = words[length..];
                break;
            }
        }

        // 调解成功率: what is left of it names nothing.
        return words is "率" ? whole : words.Trim('的', '、', '了', '—', '-');
    }

    /// <summary>The verb that the words end with, and its use; empty where they end with none.</summary>
    internal static (string Verb, string Use) TrailingVerb(string words)
    {
        words = Pointing.Replace(words, "");
        var length = Lexicon.Verbs.LongestSuffix(words, out var use);
        return (length >= 2 && words[^length..] is not "发展") || (length == 1 && words.Length == 1) || (length == 1 && words[^1] is '建' or '设' or '获' or '供' or '办') ? (words[^length..], use!) : ("", "");
    }

    /// <summary>In a count, the object of the last verb inside: 省研究院共建|创新中心.</summary>
    internal static string ObjectOf(string words, out string verb)
    {
        verb = "";
        var match = InnerVerb.Match(words);
        if (!match.Success || words.Length - match.Index - match.Length < 3 || words.AsSpan(0, match.Length).Count('“') > words.AsSpan(0, match.Length).Count('”'))
        {
            return words;
        }

        var last = match.Groups["verb"].Value;
        verb = Lexicon.Verbs.LongestPrefix(last, out var use) == last.Length && use == "keep" ? BuildingVerbsAtEnd.Match(words[..(match.Index + match.Length)]).Value is { Length: > 0 } run ? run : last : "";
        return words[(match.Index + match.Length)..];
    }

    /// <summary>The words without dates and adverbs at their head; verbs stay.</summary>
    internal static string WithoutLead(string words)
    {
        words = Dates.Replace(words, "");
        while (Lexicon.Leading.LongestPrefix(words, out _) is > 0 and var leading && Lexicon.Verbs.LongestPrefix(words, out _) <= leading)
        {
            words = words[leading..];
        }

        return words;
    }

    /// <summary>True for words that open with a verb of two characters or more, behind dates and adverbs: 推出.</summary>
    internal static bool OpensWithVerb(string words)
    {
        words = WithoutLead(words);
        return Lexicon.Verbs.LongestPrefix(words, out var use) >= 2 && use != "noun" && !StateVerb.IsMatch(words);
    }

    /// <summary>True for a noun phrase without list, bracket, preposition at its head or verb inside.</summary>
    internal static bool IsPlain(string words)
        => words.Length is >= 3 and <= 18 && !OddWords.IsMatch(words) && !HasVerb(words) && words.AsSpan().Count('“') == words.AsSpan().Count('”');

    /// <summary>True for words that tell of something done.</summary>
    internal static bool HasVerb(string words) => InnerVerb.IsMatch(words);

    /// <summary>True for 工业产值迈上百亿台阶: the number itself follows.</summary>
    internal static bool NamesThreshold(string clause) => Threshold.IsMatch(clause);

    internal static bool EndsWithQuantity(string item) => Lexicon.QuantityNouns.LongestSuffix(item, out _) > 0;

    private static readonly Regex Dates = new(@"^(?:(?:今后|未来|过去|最近|近|接下来)?(?:[一两二三四五六七八十]{1,2}|[0-9]{1,2})年(?:内|间|来|累计|共)?(?!行动|计划|级|制|期|规划|前|以|均)|今明两年|[0-9]{1,2}月(?:底|末)?前?|年内|年底前)|(?:在)?(?:19|20)[0-9][0-9]年?(?:到|至|-|—)(?:19|20)[0-9][0-9]年|(?:到|截至|至|于|在|比|较)?(?:19|20)[0-9][0-9]年(?:底|末|度|以来|[^,]{0,3}月)?|[0-9]{1,2}月?(?:-|—|至)[0-9]{1,2}月(?:份)?|截至[^,;]{1,8}?(?:底|末)|(?:连续|近|过去|最近)(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})年(?!平均)|比[^,;。0-9]{1,6}前|比(?:年度|年初|上年|去年)?预算(?=[^,;。]{2})|用[一两二三四五]年(?:左右)?(?:的)?时间(?:将|使|在|把)?|“?十[一二三四五六]?五”?(?:时期|期间|以来|末)");

    // (1)新建学校, behind a colon or within a line.
    private static readonly Regex ListMark = new("^[(][0-9]{1,2}[)]");

    // 总量在全省96个县(市)中
    private static readonly Regex Among = new("(?<=.)在?全[国省市县区州镇乡][0-9]+个[^,;。0-9]{1,10}中$");

    // 支出(扣除救灾资金外)
    internal static readonly Regex Exceptions = new(@"(?:同比)?\(下同\)|\((?:扣除|剔除|不含|不包括|除)[^()]*\)");

    // 预算收入剔除留抵退税因素影响
    private static readonly Regex Without = new("(?<=.{3})(?:扣除|剔除)[^,;。]{2,16}?(?:因素的?影响|因素|影响)后?$");

    // 全域应建尽建场所, 书记带队招商: how, or by whom.
    private static readonly Regex Manner = new("^[^,;。、0-9]{0,6}应(?<verb>.)尽\\k<verb>(?=[^,;。、]{3,}$)|^[^,;。、0-9]{2,8}(?:带队|带头|牵头)(?=[^,;。、]{2,}$)");

    // 新建改扩建及维修改造: verbs of one building work.
    private static readonly Regex BuildingVerbsAtEnd = new(BuildingRun + "$");

    internal static readonly Regex BuildingVerbs = new("^" + BuildingRun);

    // 做好以下9项工作
    private static readonly Regex Pointing = new("(?<=.)(?:以下|下列|上述|这些|如下)$");

    // 经济总量跨过两个千亿元大关、超过…
    private static readonly Regex Threshold = new("(?:连续|接连|先后)?(?:跨过|跨越|迈过|迈上|站上|突破|连跨)[^,;。、0-9]{1,8}(?:大关|台阶|关口)、?$");

    private static readonly Regex OddWords = new("[、()的0-9]|^[在向对为将把与和及并从由个比以使让被其按至到是有无]|[在与和及并从由为对]$");

    // 完成率, 覆盖面, 接待量: a verb that makes a noun with what follows.
    private static readonly Regex VerbInNoun = new("^(?:率|完成率|时限|周期|流程|额|面|费|量(?!化|子)|数(?!字|据|智)|值|价(?!格)|指数|总量|总额|人数|人次|面积|规模|能力|标准|比例|比重|时间|金额|强度|潜力|环境|结构)(?!以上)");

    private static readonly Regex OneCharacterNoun = new("^(?:建筑|办复|办结|办件|办案|设施|设备|设计|办公|办学|减税|增值|增加值|增速|做法|对外|对口|向海|为民|供水|供电|供热|供应链|造纸|造船|抓手|共同|共建|含|要素|让|从业|帮扶|给水|通信|通关|通车|争|落后|开发区|开放|生产总值|使用|支出|支付|支线|培育|搬|惠|服务业|再|有机|有效|有色|以|出|保|减|共|约)");

    private static readonly Regex InnerVerb = new(".*(?<verb>建成|共建|建设(?!项目|用地|投资|资金|规模|示范|先行|试验|样板|工程|标准|面积|银行|基地)|实施|完成|开展|举办|培育|打造|推进|引进|新增(?!就业)|新建|获批|入选|认定|发放|筹集|办理|带动|推动|布局|组建|投放|出台|争取|吸引|推广|改造(?!提升|项目)|落实|整治|举办|提供|设立|支持|新签|承接|招引|实现|解决|授权|盘活|供应|建立|选派|安排|发现|清理|颁布|治理|提交|审议|化解|处置|淘汰|为)");

    private static readonly Regex StateVerb = new("^(?:拥有|现有|已有|共有|集聚|聚集|汇聚|汇集|覆盖|涉及|设有|建有|在建|在营|在册|在校|在研|包括|包含|涵盖|新型|全市|全年|累计|生产|销售|发展|服务|保障|投资|消费|储备|配备|接入|联通|稳步|持续|全面|突破)");

    internal static readonly Regex NewVerb = new("^(?:新增|新建|新认定|新培育|新登记|新引进|新开工|新设|引进|获批|改造|新评)");
}
