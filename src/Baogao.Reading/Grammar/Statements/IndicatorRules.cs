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

        if (Purposes.Of(statement, clauseBefore) is { Length: > 0 } purpose)
        {
            return (purpose, "what the money is for");
        }

        if (BehindNouns.Strongest(statement) is { } strongest)
        {
            return (strongest, "noun behind the place");
        }

        if (SharedWords.FromList(statement, clauseBefore) is { } listed)
        {
            return (listed, Vocabulary.Lexicon.QuantityNouns.LongestSuffix(listed, out _) > 0 && NounPhrases.IsPlain(listed) ? "list of quantities" : "list of subjects");
        }

        var subject = ClauseLists.Last(statement.Predicate.Subject, out var clauseWithin);
        clauseBefore = clauseWithin.Length > 0 ? clauseWithin : clauseBefore;
        var counts = statement.Number.Class == NumberClass.Figure && statement.Measure is Measure.Level or Measure.Change && statement.Number.UnitKind is "count" or "people" or "ships" or "" or "area" or "amount" or "money" or "time";
        var behindVerb = "";
        var behind = statement.To is null ? BehindNouns.BehindNoun(statement, out behindVerb) : "";
        statement.Clause = counts ? behindVerb : "";
        if (counts && behind.Length > 0 && IsNounOfOther(statement))
        {
            return (behindVerb + behind, BehindNouns.BehindRule(behind, behindVerb));
        }

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

                return (Owners.UsedBy(statement, verb, clauseBefore) + (use == "keep" ? verb : "") + behindVerb + behind, BehindNouns.BehindRule(behind, behindVerb));
            }
        }

        var head = NounPhrases.Clean(subject, out var keep);
        head = Placeholder().IsMatch(head) && (statement.Number.UnitKind == "percent" || behind.Length > 0) ? "" : head;
        if (counts && behind.Length > 0 && IsEnumeration(head))
        {
            return (keep + behindVerb + behind, "noun behind the unit");
        }

        if (statement.Number.UnitKind == "money")
        {
            head = GivenAway().Replace(head, "");
        }

        if (counts)
        {
            head = DoneAtEnd().Replace(Examples().Replace(head, ""), "");
        }

        // 占全市一半的产量: the noun stands behind 的.
        var of = head.StartsWith('占') ? head.LastIndexOf('的') + 1 : 0;
        head = of > 1 && head.Length - of >= 2 && !Owners.General().IsMatch(head[of..]) ? head[of..] : head;
        head = head.Length == 0 && keep.Length == 0 && behind.Length == 0 && statement.Predicate.Sense is Sense.None && !Placeholder().IsMatch(subject) ? NounPhrases.WithoutLead(subject) : head;
        if (statement.Number.UnitKind is "count" or "people" or "ships" or "" && statement.Predicate.Sense is Sense.None or Sense.Is && counts)
        {
            head = NounPhrases.ObjectOf(head, out var inner);
            keep = inner.Length > 0 ? inner : keep;
        }

        if (GainVerb().IsMatch(keep.Length > 0 ? keep : head) && behind.Length == 0 && Owners.Gift(statement, clauseBefore) is { Length: > 1 } gift)
        {
            return (gift + (keep.Length > 0 ? keep : head), "what the clause before gives");
        }

        if (head == "经济" && statement.Measure == Measure.Growth)
        {
            return ("经济增长", "noun before the number");
        }

        if (head == "收入比")
        {
            return ("城乡居民收入比", "quantity before the number");
        }

        if (head.Length >= 2 && Owners.DependentOn(head, clauseBefore) is { Length: > 0 } whole)
        {
            return (whole + head, "general noun with the subject before");
        }

        if (head.Length >= 2)
        {
            if (Owners.IsGeneric(head) && statement.Behind.StartsWith('的') && behind.Length > 0)
            {
                return (behind + head, "general noun with the subject before");
            }

            if (Owners.IsGeneric(head) && Owners.OwnerOf(statement, clauseBefore) is { Length: > 1 } owner && !owner.EndsWith(head, StringComparison.Ordinal))
            {
                statement.Subject = head == "企业" ? Owners.OwnedKind(owner) + head : owner;
                return head == "企业" ? (statement.Subject, "general noun with the subject before") : ((Owners.IsOfWhole(owner, head) ? owner : Owners.WithoutQuantity(owner)) + head, "general noun with the subject before");
            }

            var joined = counts && behind.Length > 0 && statement.Predicate.Sense is Sense.None && statement.Number.UnitKind is "count" or "people" or "";
            keep = keep.Length == 0 ? SharedWords.SharedVerb(statement) : keep;
            return (keep + SharedWords.SharedBase(statement, head) + head + (joined ? behind : ""), joined ? "nouns on both sides" : NameOf(head));
        }

        if (behind.Length > 0 && (counts || statement.Measure is Measure.Rate or Measure.Growth or Measure.Ratio))
        {
            var listVerb = statement.ContinuesList && keep.Length == 0 ? SharedWords.ListVerb(statement) : "";
            return (listVerb + keep + behindVerb + behind, BehindNouns.BehindRule(behind, behindVerb));
        }

        if (head.Length == 0 && statement.Measure == Measure.Rate && Owners.ChangedBefore(clauseBefore) is { Length: > 0 } changed)
        {
            return (changed, "subject of the clause before");
        }

        if (head.Length == 0 && keep.Length == 0 && Owners.SubjectBetween(statement, clauseBefore) is { Length: > 0 } between)
        {
            return (between, "subject of the clause between");
        }

        if (statement.Previous is { } previous)
        {
            return NamesQuantity(statement, keep) ? (keep, "verb that names the quantity") : (keep + previous.Subject, "subject of the figure before");
        }

        if (head.Length == 0 && NamesQuantity(statement, keep))
        {
            return (keep, "verb that names the quantity");
        }

        var earlier = Owners.SubjectOf(clauseBefore);
        var own = UseVerb().Match(statement.Left + statement.Behind);
        return earlier.Length > 0 ? (earlier + (own.Success ? own.Value : ""), "subject of the clause before") : (keep + head, "no subject found");
    }

    // 8所学校14个班: 学校 is the noun of 8; 甲岛和3个小岛: 甲岛 is counted apart.
    private static bool IsNounOfOther(Statement statement)
        => statement.Predicate.Sense == Sense.None && statement.Left.Length > 0 && NounPhrases.TrailingVerb(statement.Left).Verb.Length == 0
            && (ListedApart().IsMatch(statement.Left)
                || (statement.Previous is { Number: { Class: NumberClass.Figure, UnitKind: "count" or "people" } number } && statement.LeftStart == number.Right && !NounPhrases.HasVerb(statement.Left)));

    // 新增甲市、乙市3个试点: examples, the noun stands behind the unit.
    private static bool IsEnumeration(string head) => head.EndsWith('等') || (head.Contains('、', StringComparison.Ordinal) && Vocabulary.Lexicon.QuantityNouns.LongestSuffix(head, out _) == 0);

    // 造林3000亩, 培训900人次 name what they count; 修订8件 does not.
    private static bool NamesQuantity(Statement statement, string keep)
        => keep.Length > 0 && !NewVerb().IsMatch(keep) && !keep.StartsWith('在') && (statement.Number.UnitKind != "count" || NounVerb().IsMatch(keep));

    // The rule's name says how sure it is: a plain noun is more often right than one with a list, a verb or a bracket in it.
    private static string NameOf(string head)
        => head.Length < ShortNoun ? (NounPhrases.IsPlain(head) ? "short noun before the number" : "odd noun before the number")
            : !NounPhrases.IsPlain(head) ? "odd noun before the number"
            : Vocabulary.Lexicon.QuantityNouns.LongestSuffix(head, out _) == head.Length ? "bare quantity before the number"
            : Vocabulary.Lexicon.QuantityNouns.LongestSuffix(head, out _) > 0 ? "quantity before the number" : "noun before the number";

    [GeneratedRegex("^(?:新增|新建|新认定|新培育|新登记|新引进|新开工|新设|引进|获批|改造|新评)")]
    internal static partial Regex NewVerb();

    [GeneratedRegex("^[^、]{1,12}、.*等(?=[^,;。、]{4,}$)")]
    private static partial Regex Examples();

    [GeneratedRegex("^[^,;。“]{2,8}?(?:发放|兑现|拨付|下达)(?=[^,;。、]{3,}$)")]
    private static partial Regex GivenAway();

    [GeneratedRegex("^(?:安排|下达|投入|发放|拨付|筹集)$")]
    private static partial Regex GivesMoney();

    [GeneratedRegex("(?:中央|省级?|市级?|县级?|各级|地方)?财政$")]
    private static partial Regex Treasury();

    [GeneratedRegex("(?<=.)(?:基本)?(?:建成(?:投用|投产|投运|通车)?|竣工|完工|投用|投运)$")]
    private static partial Regex DoneAtEnd();

    [GeneratedRegex("^(?:造林|培训|搬迁|脱贫|救助|筛查|安置|资助|转移|交付|易地搬迁)$")]
    private static partial Regex NounVerb();

    [GeneratedRegex("^(?:惠及|覆盖|受益|带动)$")]
    private static partial Regex GainVerb();

    [GeneratedRegex("[^、]{3,}(?:和|与|及|以及)$")]
    private static partial Regex ListedApart();

    // 全国, 各地: no subject of their own.
    [GeneratedRegex("^(?:全国|全省|全市|全区|全县|我国|各地|各级|总体|平均)$")]
    private static partial Regex Placeholder();

    [GeneratedRegex("惠及|参与|受益|覆盖")]
    private static partial Regex UseVerb();
}
