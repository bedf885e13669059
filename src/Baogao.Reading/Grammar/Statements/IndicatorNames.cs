using System.Text.RegularExpressions;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Names the rule by which an indicator was found, so that the name says how sure it is: a plain noun is more often right than one that is cut off a clause, that lists things or that points back.</summary>
internal static class IndicatorNames
{
    // 园区企业, 总投入: of something named before, more often than a longer name.
    private const int ShortName = 4;
    private const int LongestLead = 6;
    private const string ShortQuantity = "short quantity before the number";

    /// <summary>The rule of a noun before the number.</summary>
    internal static string OfHead(Statement statement, string head, string kept)
    {
        var whole = kept + head;
        var quantity = Lexicon.QuantityNouns.LongestSuffix(head, out _);
        var isKnown = CatalogueNames.Of(head, null).Length > 0;
        return head.Length == 2 && ShortNouns.IsKept(kept) ? "verb and two characters before the number"
            : whole.Length <= 2 ? (quantity < head.Length ? "two characters before the number" : isKnown ? "bare quantity before the number" : ShortQuantity)
            : PointsBack.IsMatch(head) ? "words that point back before the number"
            : Payer.IsMatch(head) ? "who pays before the number"
            : Preposition.IsMatch(whole) ? "words with a preposition before the number"
            : Unfinished.IsMatch(head) ? "words of a clause before the number"
            : quantity == head.Length && !(head.EndsWith('率') && !isKnown) ? (isKnown || head.Length > ShortName ? "bare quantity before the number" : ShortQuantity)
            : head.Length <= ShortName && kept.Length == 0 && Dependent.IsMatch(head) && !isKnown ? ShortQuantity
            : NounPhrases.IsPlain(head) && quantity > 0 ? "quantity before the number"
            : statement is { IsInBrackets: true, IsCounted: true } && !isKnown ? "noun within brackets"
            : whole.Length <= ShortName && !isKnown && !NounPhrases.OpensWithVerb(statement.Left) ? (Owned.IsMatch(head) ? ShortQuantity : "short noun before the number")
            : NounPhrases.IsPlain(head) ? (IsCutOff(statement, head) ? "noun cut off before the number" : "noun before the number")
            : head.Contains('、', StringComparison.Ordinal) ? "list before the number"
            : NounPhrases.HasVerb(head) ? "noun with a verb before the number"
            : "odd noun before the number";
    }

    // 校招平台招引企业紧缺人才94名: what stands before the noun can belong to it.
    private static bool IsCutOff(Statement statement, string head)
        => statement.Left.LastIndexOf(head, StringComparison.Ordinal) is var at && NounPhrases.WithoutLead(statement.Left[..Math.Max(at, 0)]).Length >= LongestLead;

    /// <summary>The rule of a noun behind the unit.</summary>
    internal static string OfBehind(Statement statement, string behind, string verb)
        => behind.Length <= 2 && verb.Length == 0 ? "two characters behind the unit"
            : verb.Length > 0 ? (BehindNouns.Selected.IsMatch(verb) ? "noun and verb behind the unit" : "noun and clause behind the unit")
            : statement is { RunsOn: true, Number.UnitKind: "percent" } ? "odd noun behind the unit"
            : !statement.Behind.EndsWith(behind[^2..], StringComparison.Ordinal) ? "noun cut off behind the unit"
            : Unfinished.IsMatch(behind) || Loose.IsMatch(behind) || behind.Contains('、', StringComparison.Ordinal) ? "odd noun behind the unit"
            : "noun behind the unit";

    /// <summary>The rule of a list's subject.</summary>
    internal static string OfList(string listed)
        => listed.Length < ShortName || (listed.Length == ShortName && DependentInList.IsMatch(listed) && CatalogueNames.Of(listed, null).Length == 0) ? "list of short names"
            : NounPhrases.EndsWithQuantity(listed) && NounPhrases.IsPlain(listed) ? "list of quantities" : "list of subjects";

    /// <summary>The rule of a subject that is taken over from the figure before.</summary>
    internal static string OfSubject(Statement statement, Statement previous)
        => statement.LeftStart - previous.Number.Right - previous.Behind.Length is not (0 or 1) || statement.Left.Contains("分别", StringComparison.Ordinal) ? "subject of a figure further before"
            : statement.AfterComma ? "subject of the figure in the clause before" : "subject of the figure before";

    private static readonly Regex PointsBack = new("^(?:此项|该项?|上述|这|其(?!他)|各地|全国$)|此项|以下|今年|去年|上年");

    // 参保人数, 报销比例: of something named before, more often than 茶叶产量.
    private static readonly Regex Dependent = new("(?:人数|比例|总量|标准|率|面积|金额|规模|占比|比重|数量|额|水平|时间|次数|签约投资)$");

    private static readonly Regex DependentInList = new("(?:数|额|率|比例|标准|面积|规模|比重|水平|时间|企业|项目|资金)$");

    // 总投入, 园区企业, 经济效益: of something named before.
    private static readonly Regex Owned = new("^(?:总|园区|镇区|辖区|基地|公司|中心|平台)|(?:效益|潜力|收益)$");

    private static readonly Regex Payer = new("(?:财政|预算|国家)$");

    private static readonly Regex Preposition = new("^[在向对为将把与和及并从由个比以使让被其按至到是有无](?!效|序|色|机)");

    // 农户的饮水和道路, 合作社中, 企业“拎包入驻”, 公路一期已下达计划: more than a noun.
    private static readonly Regex Loose = new("(?<=.{2})的|中$|已|[\\p{IsCJKUnifiedIdeographs}]“[^”]*”$");

    // 吸引力强, 产品率先: an adjective or an adverb ends no noun; 比…预算 compares.
    private static readonly Regex Unfinished = new("[强广好快佳优先再已均都]$|(?<!占|同|环|对|配)比(?!例|重|率|值|较|$)|得到|成为|就能|可以|不断|大规模");
}
