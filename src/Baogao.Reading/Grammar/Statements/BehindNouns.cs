using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Finds the noun that stands behind a unit: 45项措施, 世界500强企业.</summary>
internal static class BehindNouns
{
    // The noun behind the unit, up to its verb; 入选 and its object stay: 3项成果入选“十大进展”.
    internal static string BehindNoun(Statement statement, out string verb)
    {
        verb = "";
        var words = OtherUnits.Replace(statement.Behind, "");
        var selected = Selected.Match(words);
        if (selected.Success && selected.Index >= 1)
        {
            verb = selected.Value;
            return words[..selected.Index];
        }

        if (NoNounBehind.IsMatch(words) || (statement.Number.UnitKind == "percent" && !words.StartsWith('的') && NounPhrases.OpensWithVerb(words)))
        {
            return "";
        }

        if (statement.Number.UnitKind == "count" && StatedQuantity.Match(words) is { Success: true, Index: >= 2 } stated)
        {
            verb = statement.RunsOn || stated.Value.StartsWith('占') ? "" : stated.Value + statement.BehindPlace;
            return words[..stated.Index].TrimStart('的');
        }

        words = Work.Replace(Predicate.Of(words).Subject, "");
        var cut = VerbBehind.Match(words);
        while (cut.Success && cut.Length > 0 && words.AsSpan(0, cut.Index).Count('“') > words.AsSpan(0, cut.Index).Count('”'))
        {
            cut = cut.NextMatch();
        }

        if (cut.Success && cut.Length > 0 && cut.Index > 0)
        {
            verb = BehindClauses.Of(statement, statement.Behind[..cut.Index], statement.Behind[cut.Index..]);
        }

        words = cut.Success && (cut.Index >= 2 || cut.Length > 0) ? words[..cut.Index] : words;
        words = AdverbAtEnd.Replace(words, "");
        // 90个带动强、范围广的场景: the noun stands behind 的.
        var of = words.IndexOf('、', StringComparison.Ordinal) is > 0 and var list ? words.IndexOf('的', list) + 1 : 0;
        words = of > 0 && words.Length - of >= 3 ? words[of..] : words;
        words = words.TrimStart('的');
        return words.Length >= 2 || OneCharacter.IsMatch(words) ? words : "";
    }

    // 世界500强企业: the place is part of the noun.
    internal static string? Strongest(Statement statement)
        => statement.Number.Class == NumberClass.Rank && StrongNoun.Match(statement.Behind) is { Success: true } noun && StrongScope.Match(statement.Left) is { Success: true } scope
            ? scope.Value + statement.Number.Digits + noun.Value
            : null;

    // 5万头(只): another unit of the same count.
    private static readonly Regex OtherUnits = new(@"^\((?:只|头|羽|匹|艘|架|列|辆|台|套|人次|户次|[只头羽匹]、[只头羽匹])\)");

    // 污水厂已|投入运行
    private static readonly Regex AdverbAtEnd = new("(?<=..)(?:已经?|正在?|均已?|都已?|将)$");

    private static readonly Regex OneCharacter = new("^[村县镇区市州乡桥路井渠班校]$");

    // 9项标准的修订工作: the standards.
    private static readonly Regex Work = new("(?<=..)(?:收尾|扫尾|前期)工作$|(?<=..)的(?:制定修订|制修订|制定|修订|编制|清理|改造|建设|治理|整治|排查|评估|审查|清查)(?:工作|任务)?$");

    // 9个产业产值占…: what is counted, not what it has.
    private static readonly Regex StatedQuantity = new("(?:总?产值|产量|数量|查明资源量|规模|营收|营业收入|收入|增加值)(?:合计|总和|均|都)?(?:占|居|位居|达到?|超过?|突破)[^,;。]*$|占[^,;。]*$");

    internal static readonly Regex Selected = new("入选[^,;。]*|获[^,;。]*|入围[^,;。]*|上榜[^,;。]*");

    private static readonly Regex VerbBehind = new("实现|完成|用于|纳入|建成|投入|入驻|升规|分列|(?<=..)(?:实施|达成)(?!方案|细则|意见|率|主体)|投产|竣工|开工|享受|得到|达到|通过|进入|落户|落地|签约|参加|参与|成为|全部|均|受益|脱贫|有序|顺利|正式|如期|建设(?!者|用地)|加快|全面|全覆盖|稳定(?!性|器)|核准|办结|圆满|稳居|位居|居全国|居世界|覆盖|运行|启动|稳步|受到|得到|获批|获评|位列|迈入|跻身|迈上|摘帽|(?<![元吨米里人级模岁])以上|左右|与(?=“)|提能|提质|扩容|提档|提供|提请|参照|扎实|就能|能够|在城|在农|在境|在全|在各|同步(?!卫星)|深入(?=推进|开展|实施)|(?<=.{2})落实$|让|使得|喝上|用上|住上|免费|开展|进行|[一二三四五六七八九十]+(?:个|大|项)|$");

    private static readonly Regex NoNounBehind = new(@"^\((?:预计|快报|初步|估算|测算|下同)|^(?:的?新?(?:台阶|大关|关口|大台阶)|并|且|而|以|较|比|创[^,;。、0-9]{0,6}新高|高于|低于|快于|慢于|居|位|占|为|是|连续)(?!民|家|住)");

    private static readonly Regex StrongNoun = new("^强(?:企业|县|区|镇|高校|产品)");

    private static readonly Regex StrongScope = new("(?:世界|全国|中国|全球|民营)(?:民营)?$");
}
