using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Names a figure by the noun before its number.</summary>
internal static class HeadNouns
{
    internal static (string Indicator, string Rule)? Of(IndicatorPhrase phrase)
    {
        (phrase.Head, phrase.Kept) = Clean(phrase);
        var (statement, head, kept) = (phrase.Statement, phrase.Head, phrase.Kept);
        if (GainVerb.IsMatch(kept.Length > 0 ? kept : head) && phrase.Behind.Length == 0 && Owners.Gift(statement, phrase.ClauseBefore) is { Length: > 1 } gift)
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

        if (OwnedNouns.Of(phrase) is { } owned)
        {
            return owned;
        }

        var joined = phrase.Counts && phrase.Behind.Length > 0 && phrase.HasNoPredicate && (statement.Number.UnitKind is "count" or "people" or "" || statement.Number.ClassRule == FigureDoubts.Measures);
        kept = kept.Length == 0 ? SharedWords.SharedVerb(statement) : kept;
        return (kept + SharedWords.SharedBase(statement, head) + head + (joined ? phrase.Behind.TrimStart('的') : ""), joined ? "nouns on both sides" : IndicatorNames.OfHead(statement, head, kept));
    }

    private static (string Head, string Kept) Clean(IndicatorPhrase phrase)
    {
        var statement = phrase.Statement;
        var head = NounPhrases.Clean(phrase.Subject, out var kept);
        head = Placeholder.IsMatch(head) && (statement.Number.UnitKind == "percent" || phrase.Behind.Length > 0) ? "" : head;
        head = statement.Number.UnitKind == "money" ? GivenAway.Replace(head, "") : head;
        if (phrase.Counts && phrase.Behind.Length == 0 && Phases.IsMatch(head))
        {
            return (head + OtherPhase(statement, head), kept);
        }

        head = phrase.Counts ? DoneAtEnd.Replace(Examples.Replace(head, ""), "") : head;

        // 占全市一半的产量: the noun stands behind 的.
        var of = head.StartsWith('占') ? head.LastIndexOf('的') + 1 : 0;
        head = of > 1 && head.Length - of >= 2 && !Owners.General.IsMatch(head[of..]) ? head[of..] : head;
        if (head.Length == 0 && kept.Length == 0 && phrase.Behind.Length == 0 && phrase.HasNoPredicate && !Placeholder.IsMatch(phrase.Subject))
        {
            head = NounPhrases.WithoutLead(phrase.Subject);
            head += OtherPhase(statement, head);
        }

        if (statement.IsCount && phrase.Counts && statement.Predicate.Sense is Sense.None or Sense.Is)
        {
            head = NounPhrases.ObjectOf(head, out var inner);
            kept = inner.Length > 0 ? inner : kept;
        }

        return (head, kept.Length == 0 && phrase.Counts ? ShortNouns.VerbOf(phrase.Subject, head) : kept);
    }

    // 开工住房9套,竣工8套: the same thing at another phase.
    private static string OtherPhase(Statement statement, string verb)
        => Phases.IsMatch(verb) && SameUnitBefore(statement) is { } before ? Phase.Replace(NounPhrases.Clean(before.Subject, out _), "") : "";

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

    private static readonly Regex Phases = new("^(?:新开工|新?开工|基本建成|竣工|投产|建成|完工|交付|入住|投用|调整|优化|续建|开通|更新|提升)+$");

    private static readonly Regex Phase = new("(?:开工|竣工|投产|建成|完工|交付|入住|投用)$");

    // 全国, 各地: no subject of their own.
    private static readonly Regex Placeholder = new("^(?:全国|全省|全市|全区|全县|我国|各地|各级|总体|平均)$");

    private static readonly Regex Examples = new("^[^、]{1,12}、.*等(?=[^,;。、]{4,}$)|^[^、]{6,}(?<![一二三特高中平初同相均])等(?![级候待距于额效])(?=[^,;。、]{4,}$)");

    private static readonly Regex GivenAway = new("^[^,;。“]{2,8}?(?:发放|兑现|拨付|下达)(?=[^,;。、]{3,}$)");

    private static readonly Regex DoneAtEnd = new("(?<=.)(?:基本)?(?:建成(?:投用|投产|投运|通车)?|竣工|完工|投用|投运)$");

    private static readonly Regex GainVerb = new("^(?:惠及|覆盖|受益|带动)$");
}
