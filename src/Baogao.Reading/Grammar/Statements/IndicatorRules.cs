using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds what a figure measures: before the number, behind its unit, or in a clause before.</summary>
internal static partial class IndicatorRules
{
    private const int ShortNoun = 4;

    internal static void Decide(Statement statement, string clauseBefore)
    {
        (statement.Indicator, statement.IndicatorRule) = Of(statement, clauseBefore);
        if (statement.Number.Class == NumberClass.Rank && statement.Left.EndsWith("倒数第", StringComparison.Ordinal))
        {
            // A place counted from the end is another quantity.
            statement.Indicator += "倒数";
        }

        if (statement.Subject.Length == 0)
        {
            statement.Subject = statement.Indicator;
        }
    }

    private static (string Indicator, string Rule) Of(Statement statement, string clauseBefore)
    {
        if (statement.From is { } from)
        {
            return (from.Indicator, "as the start of the change");
        }

        if (Strongest(statement) is { } strongest)
        {
            return (strongest, "noun behind the place");
        }

        if (FromList(statement) is { } listed)
        {
            return (listed, Vocabulary.Lexicon.QuantityNouns.LongestSuffix(listed, out _) > 0 && NounPhrases.IsPlain(listed) ? "list of quantities" : "list of subjects");
        }

        var subject = statement.Predicate.Subject;
        var counts = statement.Number.Class == NumberClass.Figure && statement.Measure is Measure.Level or Measure.Change && statement.Number.UnitKind is "count" or "people" or "ships" or "" or "area" or "amount" or "money" or "time";
        var behindVerb = "";
        var behind = statement.To is null ? BehindNoun(statement, out behindVerb) : "";
        if (counts || statement.Measure == Measure.Rate)
        {
            var (verb, use) = statement.Predicate.Sense is Sense.None or Sense.Is ? NounPhrases.TrailingVerb(statement.Predicate.Sense == Sense.None ? statement.Left : subject) : ("", "");
            if (verb.Length == 0 && GivesMoney().IsMatch(statement.Predicate.Words))
            {
                verb = statement.Predicate.Words;
            }

            if (behind.Length > 0 && counts && (verb.Length > 0 || subject.EndsWith('等')))
            {
                if (statement.Number.UnitKind == "money" && Treasury().Match(statement.Left[..Math.Max(0, statement.Left.Length - verb.Length)]) is { Success: true } payer)
                {
                    return (payer.Value + behind, "noun behind the unit");
                }

                return (UsedBy(statement, verb, clauseBefore) + (use == "keep" ? verb : "") + behindVerb + behind, BehindRule(behind, behindVerb));
            }
        }

        var head = NounPhrases.Clean(subject, out var keep);
        if (counts && behind.Length > 0 && IsEnumeration(head))
        {
            return (keep + behindVerb + behind, "noun behind the unit");
        }

        if (counts)
        {
            head = DoneAtEnd().Replace(Examples().Replace(head, ""), "");
        }

        // 占全市一半的产量: the noun stands behind 的.
        var of = head.StartsWith('占') ? head.LastIndexOf('的') + 1 : 0;
        head = of > 1 && head.Length - of >= 2 && !General().IsMatch(head[of..]) ? head[of..] : head;
        head = head.Length == 0 && keep.Length == 0 && behind.Length == 0 && statement.Predicate.Sense is Sense.None ? subject : head;
        if (statement.Number.UnitKind is "count" or "people" or "ships" or "" && statement.Predicate.Sense is Sense.None or Sense.Is && counts)
        {
            head = NounPhrases.ObjectOf(head, out var inner);
            keep = inner.Length > 0 ? inner : keep;
        }

        if (GainVerb().IsMatch(keep.Length > 0 ? keep : head) && behind.Length == 0 && Gift(statement, clauseBefore) is { Length: > 1 } gift)
        {
            return (gift + (keep.Length > 0 ? keep : head), "what the clause before gives");
        }

        if (head == "经济" && statement.Measure == Measure.Growth)
        {
            return ("经济增长", "noun before the number");
        }

        if (head.Length >= 2)
        {
            if (IsGeneric(head) && statement.Behind.StartsWith('的') && behind.Length > 0)
            {
                return (behind + head, "general noun with the subject before");
            }

            if (IsGeneric(head) && OwnerOf(statement, clauseBefore) is { Length: > 1 } owner && !owner.EndsWith(head, StringComparison.Ordinal))
            {
                statement.Subject = head == "企业" ? owner + head : owner;
                return ((head.StartsWith('占') ? owner : WithoutQuantity(owner)) + head, "general noun with the subject before");
            }

            var joined = counts && behind.Length > 0 && statement.Predicate.Sense is Sense.None && statement.Number.UnitKind is "count" or "people" or "";
            keep = keep.Length == 0 ? SharedVerb(statement) : keep;
            return (keep + SharedBase(statement, head) + head + (joined ? behind : ""), joined ? "nouns on both sides" : NameOf(head));
        }

        if (behind.Length > 0 && (counts || statement.Measure is Measure.Rate or Measure.Growth or Measure.Ratio))
        {
            var listVerb = statement.ContinuesList && keep.Length == 0 ? ListVerb(statement) : "";
            return (listVerb + keep + behindVerb + behind, BehindRule(behind, behindVerb));
        }

        if (statement.Previous is { } previous)
        {
            return NamesQuantity(statement, keep) ? (keep, "verb that names the quantity") : (keep + previous.Subject, "subject of the figure before");
        }

        if (head.Length == 0 && NamesQuantity(statement, keep))
        {
            return (keep, "verb that names the quantity");
        }

        var earlier = SubjectOf(clauseBefore);
        var own = UseVerb().Match(statement.Left + statement.Behind);
        return earlier.Length > 0 ? (earlier + (own.Success ? own.Value : ""), "subject of the clause before") : (keep + head, "no subject found");
    }

    // 新增甲市、乙市3个试点: examples, the noun stands behind the unit.
    private static bool IsEnumeration(string head) => head.EndsWith('等') || (head.Contains('、', StringComparison.Ordinal) && Vocabulary.Lexicon.QuantityNouns.LongestSuffix(head, out _) == 0);

    // What was done and whom it serves: 改造小区12个,惠及3000户.
    private static string Gift(Statement statement, string clauseBefore)
        => statement.Previous is { } previous && (clauseBefore.Length == 0 || previous.LeftStart + previous.Left.Length >= statement.LeftStart - clauseBefore.Length - 1) ? previous.Indicator : SubjectOf(clauseBefore);

    // 充实基金,规模达…: the object of the clause before is what the number is of; else the subject of the figure before.
    private static string OwnerOf(Statement statement, string clauseBefore)
        => statement.Previous is null || (NounPhrases.OpensWithVerb(clauseBefore) && clauseBefore.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            ? SubjectOf(clauseBefore) is { Length: > 0 } own ? own : statement.Previous?.Subject ?? ""
            : statement.Previous.Subject;

    // 世界500强企业: the place is part of the noun.
    private static string? Strongest(Statement statement)
        => statement.Number.Class == NumberClass.Rank && StrongNoun().Match(statement.Behind) is { Success: true } noun && StrongScope().Match(statement.Left) is { Success: true } scope
            ? scope.Value + statement.Number.Digits + noun.Value
            : null;

    // 造林3000亩, 培训900人次 name what they count; 修订8件 does not.
    private static bool NamesQuantity(Statement statement, string keep)
        => keep.Length > 0 && !NewVerb().IsMatch(keep) && !keep.StartsWith('在') && (statement.Number.UnitKind != "count" || NounVerb().IsMatch(keep));

    // 单位生产总值能耗、二氧化碳排放: the ratio's base is both's.
    private static string SharedBase(Statement statement, string head)
        => SharesBase().IsMatch(head) && statement.Previous is { } previous && UnitBase().Match(previous.Indicator) is { Success: true } shared ? shared.Value : "";

    // 粮食播种面积、总产量: of 粮食播种.
    private static string WithoutQuantity(string owner)
    {
        var length = Vocabulary.Lexicon.QuantityNouns.LongestSuffix(owner, out _);
        return length > 0 && owner.Length - length >= 2 ? owner[..^length] : owner;
    }

    // 育儿补贴惠及12万名婴幼儿: who gains is said with what they gain.
    private static string UsedBy(Statement statement, string verb, string clauseBefore)
    {
        if (verb is not ("惠及" or "受益"))
        {
            return "";
        }

        var own = NounPhrases.Clean(statement.Left[..^verb.Length], out _);
        return (own.Length > 0 ? own : statement.Previous?.Subject ?? SubjectOf(clauseBefore)) + verb;
    }

    private static string? FromList(Statement statement)
    {
        var head = statement.ListHead;
        if (head.Subjects.Count == 0 && head == statement && statement.ListLength > 1)
        {
            var subject = NounPhrases.Clean(statement.Predicate.Subject, out _);
            head.Subjects = subject.Length > 0 && statement.Behind.Length == 0 ? NounPhrases.Split(subject, statement.ListLength) : [];
            if (subject.Length == 0 && statement.Previous?.ListHead is { } before && before.Subjects.Count == statement.ListLength)
            {
                head.Subjects = before.Subjects;
            }
        }

        if (statement.ListIndex >= head.Subjects.Count || statement.Left.Length > 0 && statement != head)
        {
            return null;
        }

        statement.Subject = head.Subjects[statement.ListIndex];
        return statement.Subject;
    }

    // 新增高新技术企业5家、科技企业9家: the verb is both's.
    private static string SharedVerb(Statement statement)
    {
        if (statement.Predicate.Sense != Sense.None || statement.Previous is not { Predicate.Sense: Sense.None } previous || statement.Number.UnitKind is "percent" or "points" or "multiple"
            || statement.LeftStart != previous.Number.Right + previous.Behind.Length + 1 || statement.AfterComma)
        {
            return "";
        }

        var length = Vocabulary.Lexicon.Verbs.LongestPrefix(previous.Indicator, out var use);
        return use == "keep" && length < previous.Indicator.Length ? previous.Indicator[..length] : NewVerb().Match(previous.Indicator).Value;
    }

    private static string ListVerb(Statement statement)
    {
        var (verb, use) = NounPhrases.TrailingVerb(statement.ListHead.Left);
        if (use == "keep")
        {
            return verb;
        }

        return "";
    }

    // The noun behind the unit, up to its verb; 入选 and its object stay: 3项成果入选“十大进展”.
    private static string BehindNoun(Statement statement, out string verb)
    {
        verb = "";
        var words = statement.Behind;
        var selected = Selected().Match(words);
        if (selected.Success && selected.Index >= 1)
        {
            verb = selected.Value;
            return words[..selected.Index];
        }

        if (NoNounBehind().IsMatch(words) || (statement.Number.UnitKind == "percent" && !words.StartsWith('的') && NounPhrases.OpensWithVerb(words)))
        {
            return "";
        }

        words = Predicate.Of(words).Subject;
        var cut = VerbBehind().Match(words);
        while (cut.Success && cut.Length > 0 && words.AsSpan(0, cut.Index).Count('“') > words.AsSpan(0, cut.Index).Count('”'))
        {
            cut = cut.NextMatch();
        }

        words = cut.Success && (cut.Index >= 2 || cut.Length > 0) ? words[..cut.Index] : words;
        return words.TrimStart('的').Length >= 2 ? words.TrimStart('的') : "";
    }

    private static string SubjectOf(string clause)
    {
        if (clause.Length == 0)
        {
            return "";
        }

        var subject = NounPhrases.Clean(Predicate.Of(Numeral().Replace(clause, "")).Subject, out _);
        var cut = SubjectEnd().Match(subject);
        return cut.Success && cut.Index >= 2 ? subject[..cut.Index] : subject;
    }

    // The rule's name says how sure it is: a plain noun is more often right than one with a list, a verb or a bracket in it.
    private static string NameOf(string head)
        => head.Length < ShortNoun ? (NounPhrases.IsPlain(head) ? "short noun before the number" : "odd noun before the number")
            : !NounPhrases.IsPlain(head) ? "odd noun before the number"
            : Vocabulary.Lexicon.QuantityNouns.LongestSuffix(head, out _) > 0 ? "quantity before the number" : "noun before the number";

    private static string BehindRule(string behind, string verb)
        => verb.Length > 0 ? "noun and verb behind the unit" : NounPhrases.IsPlain(behind) ? "noun behind the unit" : "odd noun behind the unit";

    private static bool IsGeneric(string head) => General().IsMatch(head) || (head.StartsWith('占') && !head.StartsWith("占地", StringComparison.Ordinal));

    // 达二十六亿元: a figure in Chinese numerals at the end of the clause.
    [GeneratedRegex("(?:达到?|为)?[一二三四五六七八九十百千万亿]{3,}.{0,6}$")]
    private static partial Regex Numeral();

    [GeneratedRegex("^(?:金额|支出|亩产|总量|规模|总数|占比|总额|增速|增幅|涨幅|降幅|数量|余额|面积|产值|产量|增量|比重|总产量|投资|总投资|储备规模|企业|占全国(?:的)?|平均水平|均价|存量|实际金额|利润|人数|营收|参与|受益|总产值|总面积)$")]
    private static partial Regex General();

    [GeneratedRegex("入选[^,;。]*|获[^,;。]*|入围[^,;。]*|上榜[^,;。]*")]
    private static partial Regex Selected();

    [GeneratedRegex("实现|完成|用于|纳入|建成|投入|投产|开工|享受|得到|达到|通过|进入|落户|落地|签约|参加|参与|成为|全部|均|受益|脱贫|有序|顺利|正式|如期|建设(?!者|用地)|加快|稳居|位居|居全国|居世界|覆盖|运行|启动|稳步|受到|得到|获批|获评|位列|迈入|跻身|迈上|摘帽|(?<![元吨米里人级模])以上|左右|与(?=“)|提能|提质|扩容|提档|提供|提请|参照|凭|晋升|扎实|就能|能够|在城|在农|在境|在全|在各|喝上|用上|住上|免费|开展|进行|[一二三四五六七八九十]+(?:个|大|项)|$")]
    private static partial Regex VerbBehind();

    [GeneratedRegex("^(?:二氧化碳排放|碳排放|用水量|用水|能耗|建设用地)")]
    private static partial Regex SharesBase();

    [GeneratedRegex("^(?:单位|万元)[^,]*?(?:生产总值|增加值|GDP)")]
    private static partial Regex UnitBase();

    [GeneratedRegex("^(?:新增|新建|新认定|新培育|新登记|新引进|新开工|新设|引进|获批|改造|新评)")]
    private static partial Regex NewVerb();

    [GeneratedRegex("^[^、]{1,12}、.*等(?=[^,;。、]{4,}$)")]
    private static partial Regex Examples();

    [GeneratedRegex("^(?:安排|下达|投入|发放|拨付|筹集)$")]
    private static partial Regex GivesMoney();

    [GeneratedRegex("(?:中央|省级?|市级?|县级?|各级|地方)?财政$")]
    private static partial Regex Treasury();

    [GeneratedRegex("(?<=.)(?:基本)?(?:建成(?:投用|投产|投运|通车)?|竣工|完工|投用|投运)$")]
    private static partial Regex DoneAtEnd();

    [GeneratedRegex("^强(?:企业|县|区|镇|高校|产品)")]
    private static partial Regex StrongNoun();

    [GeneratedRegex("(?:世界|全国|中国|全球|民营)(?:民营)?$")]
    private static partial Regex StrongScope();

    [GeneratedRegex("^(?:造林|培训|搬迁|脱贫|救助|筛查|安置|资助|转移|交付|易地搬迁)$")]
    private static partial Regex NounVerb();

    [GeneratedRegex("^(?:惠及|覆盖|受益|带动)$")]
    private static partial Regex GainVerb();

    [GeneratedRegex("^(?:的?新?(?:台阶|大关|关口|大台阶)|并|且|而|以|较|比|高于|低于|快于|慢于|居|位|占|为|是|连续)")]
    private static partial Regex NoNounBehind();

    [GeneratedRegex("惠及|参与|受益|覆盖")]
    private static partial Regex UseVerb();

    [GeneratedRegex("实现|持续|稳步|保持|有序|不断|全面|加快|更加|进一步|明显|显著|得到|取得|顺利|再|全部|稳中")]
    private static partial Regex SubjectEnd();
}
