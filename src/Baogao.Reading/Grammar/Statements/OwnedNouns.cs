using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Names a figure by a noun that is somebody's (总量, 占比, 补助标准), together with its owner.</summary>
internal static class OwnedNouns
{
    internal const string QuantityRule = "quantity of the figure before";
    private const string GeneralRule = "general noun with the subject before";

    internal static (string Indicator, string Rule)? Of(IndicatorPhrase phrase)
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
        if (Bound.IsMatch(head) && statement.Previous is { Subject: { Length: > 1 } kind })
        {
            var verb = NounPhrases.NewVerb.Match(kind).Value;
            return (verb + head + kind[verb.Length..], GeneralRule);
        }

        // 全镇产值: the place's own.
        if (!Owners.IsGeneric(head) || OfPlace.IsMatch(statement.Left))
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

        // 社会消费品零售总额增长4%、进出口增长3%: each is a headline of the place's own.
        if (head == "进出口" && Vocabulary.CatalogueNames.Of(owner, null).Length > 0)
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
        return (whole.EndsWith(head[..2], StringComparison.Ordinal) ? whole + head[2..] : whole + (phrase.Kept == "到位" ? phrase.Kept : "") + head, IsOfFigureBefore(statement, owner, head) && NounPhrases.IsPlain(whole) ? QuantityRule : GeneralRule);
    }

    // 茶叶种植面积达9万亩,产量6万吨: in the next clause, of the same thing.
    private static bool IsOfFigureBefore(Statement statement, string owner, string head)
        => statement is { AfterComma: true, Previous: { } previous } && previous.Subject == owner && Vocabulary.Lexicon.QuantityNouns.LongestSuffix(head, out _) == head.Length
            && statement.LeftStart - previous.Number.Right - previous.Behind.Length is 0 or 1;

    private static readonly Regex OfPlace = new("^(?:(?:19|20)[0-9]{2}年,?|全年|今年)?(?:全[省市县区镇乡]|我[省市县区镇乡])");

    private static readonly Regex Bound = new("^[0-9.]+[^0-9]*(?:以上|以下|以内)$");
}
