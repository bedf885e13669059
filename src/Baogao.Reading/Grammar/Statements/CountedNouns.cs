using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Names what is counted by the noun behind the unit, where the words before the number are a verb, examples or somebody else's noun.</summary>
internal static class CountedNouns
{
    internal static (string Indicator, string Rule)? Of(IndicatorPhrase phrase)
    {
        if (phrase.Counts && phrase.Statement.IsCount && Steps.Match(phrase.Statement.Behind) is { Success: true } steps)
        {
            phrase.Statement.Subject = NounPhrases.Clean(Climbs.Replace(phrase.Subject, ""), out _);
            return (steps.Value, "odd noun behind the unit");
        }

        if (!phrase.Counts || phrase.Behind.Length == 0)
        {
            return null;
        }

        var statement = phrase.Statement;
        if (IsNounOfOther(statement))
        {
            return phrase.FromBehind("");
        }

        var (verb, use) = statement.Predicate.Sense is Sense.None or Sense.Is ? NounPhrases.TrailingVerb(phrase.HasNoPredicate ? statement.Left : phrase.Subject) : ("", "");
        verb = verb.Length == 0 && GivesMoney.IsMatch(statement.Predicate.Words) ? statement.Predicate.Words : verb;
        if (verb.Length == 0 && !phrase.Subject.EndsWith('等'))
        {
            return NounPhrases.Clean(phrase.Subject, out var kept) is var head && IsEnumeration(head) ? phrase.FromBehind(kept) : null;
        }

        return statement.Number.UnitKind == "money" && Treasury.Match(statement.Left[..Math.Max(0, statement.Left.Length - verb.Length)]) is { Success: true } payer
            ? (payer.Value + phrase.Behind, IndicatorNames.OfBehind(statement, phrase.Behind, ""))
            : phrase.FromBehind(Owners.UsedBy(statement, verb, phrase.ClauseBefore) + (use == "keep" ? verb : verb.Length == 0 ? VerbBeforeExamples(phrase) : phrase.BehindVerb.Length == 0 ? ShortNouns.VerbOf((verb, use), phrase.Behind) : ""));
    }

    // 引进甲公司、乙公司等9家机构: what was done with all of them.
    private static string VerbBeforeExamples(IndicatorPhrase phrase)
    {
        _ = NounPhrases.Clean(phrase.Subject, out var kept);
        return phrase.Behind.StartsWith(kept, StringComparison.Ordinal) ? "" : kept;
    }

    // 8所学校14个班: 学校 is the noun of 8; 甲岛和3个小岛: 甲岛 is counted apart.
    private static bool IsNounOfOther(Statement statement)
        => statement.Predicate.Sense == Sense.None && statement.Left.Length > 0 && NounPhrases.TrailingVerb(statement.Left).Verb.Length == 0
            && (ListedApart.IsMatch(statement.Left)
                || (statement.Previous is { Number: { Class: NumberClass.Figure, UnitKind: "count" or "people" } number } && statement.LeftStart == number.Right && !NounPhrases.HasVerb(statement.Left)));

    // 新增甲市、乙市3个试点: examples, the noun stands behind the unit.
    private static bool IsEnumeration(string head) => head.EndsWith('等') || (head.Contains('、', StringComparison.Ordinal) && !NounPhrases.EndsWithQuantity(head));

    // 产值连跨3个百亿元台阶: the steps are counted, and what follows is the product's.
    private static readonly Regex Steps = new("^[^,;。、0-9]{1,6}(?:台阶|大关|关口)");

    private static readonly Regex Climbs = new("(?:先后|连续|接连|相继)?(?:连|跨|迈|登|突破|越|过|上)+$");

    private static readonly Regex ListedApart = new("[^、]{3,}(?:和|与|及|以及)$");

    private static readonly Regex GivesMoney = new("^(?:安排|下达|投入|发放|拨付|筹集)$");

    private static readonly Regex Treasury = new("(?:中央|省级?|市级?|县级?|各级|地方)?财政$");
}
