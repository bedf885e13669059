using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds the noun that stands behind a unit: 45项措施, 世界500强企业.</summary>
internal static partial class BehindNouns
{
    // The noun behind the unit, up to its verb; 入选 and its object stay: 3项成果入选“十大进展”.
    internal static string BehindNoun(Statement statement, out string verb)
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
        // 90个带动强、范围广的场景: the noun stands behind 的.
        var of = words.IndexOf('、', StringComparison.Ordinal) is > 0 and var list ? words.IndexOf('的', list) + 1 : 0;
        words = of > 0 && words.Length - of >= 3 ? words[of..] : words;
        return words.TrimStart('的').Length >= 2 ? words.TrimStart('的') : "";
    }

    internal static string BehindRule(string behind, string verb)
        => verb.Length > 0 ? "noun and verb behind the unit" : NounPhrases.IsPlain(behind) ? "noun behind the unit" : "odd noun behind the unit";

    // 世界500强企业: the place is part of the noun.
    internal static string? Strongest(Statement statement)
        => statement.Number.Class == NumberClass.Rank && StrongNoun().Match(statement.Behind) is { Success: true } noun && StrongScope().Match(statement.Left) is { Success: true } scope
            ? scope.Value + statement.Number.Digits + noun.Value
            : null;

    [GeneratedRegex("入选[^,;。]*|获[^,;。]*|入围[^,;。]*|上榜[^,;。]*")]
    private static partial Regex Selected();

    [GeneratedRegex("实现|完成|用于|纳入|建成|投入|投产|开工|享受|得到|达到|通过|进入|落户|落地|签约|参加|参与|成为|全部|均|受益|脱贫|有序|顺利|正式|如期|建设(?!者|用地)|加快|稳居|位居|居全国|居世界|覆盖|运行|启动|稳步|受到|得到|获批|获评|位列|迈入|跻身|迈上|摘帽|(?<![元吨米里人级模])以上|左右|与(?=“)|提能|提质|扩容|提档|提供|提请|参照|扎实|就能|能够|在城|在农|在境|在全|在各|喝上|用上|住上|免费|开展|进行|[一二三四五六七八九十]+(?:个|大|项)|$")]
    private static partial Regex VerbBehind();

    [GeneratedRegex("^(?:的?新?(?:台阶|大关|关口|大台阶)|并|且|而|以|较|比|高于|低于|快于|慢于|居|位|占|为|是|连续)")]
    private static partial Regex NoNounBehind();

    [GeneratedRegex("^强(?:企业|县|区|镇|高校|产品)")]
    private static partial Regex StrongNoun();

    [GeneratedRegex("(?:世界|全国|中国|全球|民营)(?:民营)?$")]
    private static partial Regex StrongScope();
}
