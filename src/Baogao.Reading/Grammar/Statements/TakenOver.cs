using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Names a figure that has no noun before its number: by the noun behind, or by what the figure or the clause before is about.</summary>
internal static class TakenOver
{
    internal static (string Indicator, string Rule) Of(IndicatorPhrase phrase)
    {
        var (statement, head, kept, clauseBefore) = (phrase.Statement, phrase.Head, phrase.Kept, phrase.ClauseBefore);
        if (phrase.Behind.Length > 0 && (phrase.Counts || statement.Measure is Measure.Rate or Measure.Growth or Measure.Ratio))
        {
            return phrase.FromBehind((statement.ContinuesList && kept.Length == 0 ? SharedWords.ListVerb(statement) : "") + kept);
        }

        if (head.Length == 0 && statement.Measure == Measure.Rate && Owners.ChangedBefore(clauseBefore) is { Length: > 0 } changed)
        {
            return (changed, "subject of the clause before");
        }

        if (head.Length == 0 && kept.Length == 0 && Owners.SubjectBetween(statement, clauseBefore) is { Length: > 0 } between)
        {
            return (between, "subject of the clause between");
        }

        // 人均收入9000元,实现90户300人脱贫: people have no income as their name.
        // 9个村出列,300人脱贫: each says what it counts.
        if (head.Length == 0 && kept.Length == 0 && statement.IsCounted && (CountsAlone(statement) || (statement.AfterComma && OutOfPoverty.IsMatch(statement.Behind))) && Done.Match(statement.Behind) is { Success: true } done)
        {
            return (done.Value, "verb that names the quantity");
        }

        // 增速高于全省1个百分点、居全市第2位: the place is the growth's.
        if (head.Length == 0 && kept.Length == 0 && statement is { Number.Class: NumberClass.Rank, Previous: { } ranked } && Ranked.IsMatch(ranked.Indicator))
        {
            return (ranked.Indicator, IndicatorNames.OfSubject(statement, ranked));
        }

        if (statement.Previous is { } previous)
        {
            return NamesQuantity(statement, kept) ? (kept, "verb that names the quantity") : (kept.Length > 0 ? kept + NounPhrases.Clean(previous.Subject, out _) : previous.Subject, IndicatorNames.OfSubject(statement, previous));
        }

        if (head.Length == 0 && NamesQuantity(statement, kept))
        {
            return (kept, "verb that names the quantity");
        }

        var earlier = Owners.SubjectOf(clauseBefore);
        var own = UseVerb.Match(statement.Left + statement.Behind);
        return earlier.Length > 0 ? (earlier + (own.Success ? own.Value : ""), "subject of the clause before") : (kept + head, "no subject found");
    }

    // No count with a noun stands right before: at most one that has none either (90户300人).
    private static bool CountsAlone(Statement statement)
    {
        var before = statement.Previous;
        if (before is { IsCounted: true, Behind.Length: 0 } && before.Number.Right == statement.Number.Left && NounPhrases.Clean(before.Left, out _).Length == 0)
        {
            before = before.Previous;
        }

        return before is null or { Number.UnitKind: "money" or "percent" or "points" };
    }

    // 造林3000亩, 培训900人次 name what they count; 修订8件 does not.
    private static bool NamesQuantity(Statement statement, string kept)
        => kept.Length > 0 && !NounPhrases.NewVerb.IsMatch(kept) && !kept.StartsWith('在') && (statement.Number.UnitKind != "count" || NounVerb.IsMatch(kept));

    private static readonly Regex NounVerb = new("^(?:造林|培训|搬迁|脱贫|救助|筛查|安置|资助|转移|交付|易地搬迁)$");

    private static readonly Regex Done = new("^(?:[^,;。]{0,4}(?:脱贫|就业|搬迁|入住|受益|参保|出列|摘帽))");

    private static readonly Regex OutOfPoverty = new("^(?:全部|顺利|稳定|实现)*(?:脱贫|出列|摘帽)");

    private static readonly Regex Ranked = new("(?:增速|增幅|总量|占比)$");

    private static readonly Regex UseVerb = new("惠及|参与|受益|覆盖");
}
