using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Names a figure by the noun before its number.</summary>
internal static partial class HeadNouns
{
    private const string GeneralRule = "general noun with the subject before";

    internal static (string Indicator, string Rule)? Of(IndicatorPhrase phrase)
    {
        (phrase.Head, phrase.Kept) = Clean(phrase);
        var (statement, head, kept) = (phrase.Statement, phrase.Head, phrase.Kept);
        if (GainVerb().IsMatch(kept.Length > 0 ? kept : head) && phrase.Behind.Length == 0 && Owners.Gift(statement, phrase.ClauseBefore) is { Length: > 1 } gift)
        {
            return (gift + (kept.Length > 0 ? kept : head), "what the clause before gives");
        }

        if (head == "经济" && statement.Measure == Measure.Growth)
        {
            return ("经济增长", "noun before the number");
        }

        if (head == "收入比")
        {
            return ("城乡居民收入比", "quantity before the number");
        }

        if (head.Length < 2)
        {
            return null;
        }

        if (WithOwner(phrase) is { } owned)
        {
            return owned;
        }

        var joined = phrase.Counts && phrase.Behind.Length > 0 && phrase.HasNoPredicate && (statement.Number.UnitKind is "count" or "people" or "" || statement.Number.ClassRule == FigureDoubts.Measures);
        kept = kept.Length == 0 ? SharedWords.SharedVerb(statement) : kept;
        return (kept + SharedWords.SharedBase(statement, head) + head + (joined ? phrase.Behind.TrimStart('的') : ""), joined ? "nouns on both sides" : IndicatorNames.OfHead(statement, head, kept));
    }

    // 总量, 占比, 补助标准: the owner stands before.
    private static (string Indicator, string Rule)? WithOwner(IndicatorPhrase phrase)
    {
        var (statement, head) = (phrase.Statement, phrase.Head);
        if (Owners.DependentOn(head, phrase.ClauseBefore) is { Length: > 0 } setUp)
        {
            return (setUp + head, GeneralRule);
        }

        if (head == "人均" && (statement.Previous?.Subject ?? Owners.SubjectOf(phrase.ClauseBefore)) is { Length: > 1 } total)
        {
            return (head + total, GeneralRule);
        }

        if (head == "完成投资" && statement.Previous is { Subject: var projects } && (projects.EndsWith("项目", StringComparison.Ordinal) || projects.EndsWith("工程", StringComparison.Ordinal)))
        {
            return (projects + head, GeneralRule);
        }

        // 新增企业12家,其中5千万元以上2家
        if (Bound().IsMatch(head) && statement.Previous is { Subject: { Length: > 1 } kind })
        {
            var verb = NounPhrases.NewVerb().Match(kind).Value;
            return (verb + head + kind[verb.Length..], GeneralRule);
        }

        // 全镇产值: the place's own.
        if (!Owners.IsGeneric(head) || OfPlace().IsMatch(statement.Left))
        {
            return null;
        }

        if (statement.Behind.StartsWith('的') && phrase.Behind.Length > 0)
        {
            return (phrase.Behind + head, GeneralRule);
        }

        if (Owners.OwnerOf(statement, phrase.ClauseBefore) is not { Length: > 1 } owner || owner.EndsWith(head, StringComparison.Ordinal))
        {
            return null;
        }

        if (head == "企业")
        {
            // 税收增长6%,新增企业9家
            if (phrase.Kept.Length > 0 || NounPhrases.EndsWithQuantity(owner))
            {
                return null;
            }

            statement.Subject = Owners.OwnedKind(owner) + head;
            return (statement.Subject, GeneralRule);
        }

        if (head is "出口" or "进口")
        {
            // 进出口总额9亿元,其中出口6亿元: a part of the whole; 竹笋产值增长5%、出口增长7%: of the same thing.
            statement.Subject = owner.Contains("进出口", StringComparison.Ordinal) ? head : Owners.WithoutQuantity(owner) + head;
            return (statement.Subject, GeneralRule);
        }

        statement.Subject = owner;
        var whole = Owners.IsOfWhole(owner, head) ? owner : Owners.WithoutQuantity(owner);
        // 养老保险参保人数, 参保率: 参保 once.
        return (whole.EndsWith(head[..2], StringComparison.Ordinal) ? whole + head[2..] : whole + head, GeneralRule);
    }

    private static (string Head, string Kept) Clean(IndicatorPhrase phrase)
    {
        var statement = phrase.Statement;
        var head = NounPhrases.Clean(phrase.Subject, out var kept);
        head = Placeholder().IsMatch(head) && (statement.Number.UnitKind == "percent" || phrase.Behind.Length > 0) ? "" : head;
        head = statement.Number.UnitKind == "money" ? GivenAway().Replace(head, "") : head;
        if (phrase.Counts && phrase.Behind.Length == 0 && Phases().IsMatch(head))
        {
            return (head + OtherPhase(statement, head), kept);
        }

        head = phrase.Counts ? DoneAtEnd().Replace(Examples().Replace(head, ""), "") : head;

        // 占全市一半的产量: the noun stands behind 的.
        var of = head.StartsWith('占') ? head.LastIndexOf('的') + 1 : 0;
        head = of > 1 && head.Length - of >= 2 && !Owners.General().IsMatch(head[of..]) ? head[of..] : head;
        if (head.Length == 0 && kept.Length == 0 && phrase.Behind.Length == 0 && phrase.HasNoPredicate && !Placeholder().IsMatch(phrase.Subject))
        {
            head = NounPhrases.WithoutLead(phrase.Subject);
            head += OtherPhase(statement, head);
        }

        if (statement.IsCount && phrase.Counts && statement.Predicate.Sense is Sense.None or Sense.Is)
        {
            head = NounPhrases.ObjectOf(head, out var inner);
            kept = inner.Length > 0 ? inner : kept;
        }

        return (head, kept);
    }

    // 开工住房9套,竣工8套: the same thing at another phase.
    private static string OtherPhase(Statement statement, string verb)
        => Phases().IsMatch(verb) && SameUnitBefore(statement) is { } before ? Phase().Replace(NounPhrases.Clean(before.Subject, out _), "") : "";

    private static Statement? SameUnitBefore(Statement statement)
    {
        var before = statement.Previous;
        for (var steps = 0; steps < 2 && before is not null; steps++, before = before.Previous)
        {
            if (statement.Number.Unit.Length > 0 && before.Number.UnitKind == statement.Number.UnitKind && before.Number.Unit.EndsWith(statement.Number.Unit[^1]))
            {
                return before;
            }
        }

        return null;
    }

    [GeneratedRegex("^(?:新开工|新?开工|基本建成|竣工|投产|建成|完工|交付|入住|投用|调整|优化|续建|开通|更新|提升)+$")]
    private static partial Regex Phases();

    [GeneratedRegex("(?:开工|竣工|投产|建成|完工|交付|入住|投用)$")]
    private static partial Regex Phase();

    [GeneratedRegex("^(?:(?:19|20)[0-9]{2}年,?|全年|今年)?(?:全[省市县区镇乡]|我[省市县区镇乡])")]
    private static partial Regex OfPlace();

    // 全国, 各地: no subject of their own.
    [GeneratedRegex("^(?:全国|全省|全市|全区|全县|我国|各地|各级|总体|平均)$")]
    private static partial Regex Placeholder();

    [GeneratedRegex("^[^、]{1,12}、.*等(?=[^,;。、]{4,}$)|^[^、]{6,}(?<![一二三特高中平初同相均])等(?![级候待距于额效])(?=[^,;。、]{4,}$)")]
    private static partial Regex Examples();

    [GeneratedRegex("^[^,;。“]{2,8}?(?:发放|兑现|拨付|下达)(?=[^,;。、]{3,}$)")]
    private static partial Regex GivenAway();

    [GeneratedRegex("(?<=.)(?:基本)?(?:建成(?:投用|投产|投运|通车)?|竣工|完工|投用|投运)$")]
    private static partial Regex DoneAtEnd();

    [GeneratedRegex("^[0-9.]+[^0-9]*(?:以上|以下|以内)$")]
    private static partial Regex Bound();

    [GeneratedRegex("^(?:惠及|覆盖|受益|带动)$")]
    private static partial Regex GainVerb();
}
