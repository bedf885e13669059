using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Takes off what leads from an indicator to its place: 稳居全国第, 位列全省前, 进入中国企业.</summary>
internal static class RankPredicate
{
    private const string Scopes = "(?:全国|全省|全市|全区|全县|全州|全盟|全旗|全镇|全球|世界|亚洲|中国|国内|[中东西]部|中西部|本省){0,2}(?:百强[县区市镇]|镇街|乡镇|街镇|镇乡|各?(?:省区市|省市区|省区|地市|市州|市县|区县|县市|省市|[省市县区州镇])|同类[城地][市区]|副省级城市|内地|大陆|沿海|西北|西南|东北|华东|华中|华北|华南|同级|同类|长三角|中国西部|省会城市|计划单列市|城市|省份|企业|民营企业|制造业企业|服务业企业)?";

    internal static Predicate Of(string left)
    {
        var match = WithVerb.Match(left) is { Success: true } verb ? verb : WithoutVerb.Match(left);
        var named = match.Groups["noun"].Value;
        var subject = named.Length > 0 ? named : match.Success ? Adverbs.Replace(match.Groups["subject"].Value, "") : left.TrimEnd('第', '前');
        return new Predicate(Sense.Is, subject, match.Success ? left[match.Groups["subject"].Length..] : left[subject.Length..]);
    }

    private static readonly Regex WithVerb = new("^(?<subject>.*)(?:居|列|(?<!综合)排名?|跃?(?<!提)升至|上升到|上升至|跃升到|提升到|提升至|进入|跻身|入围|入选|上榜|入列|进位到|前移至|位次|评为)第?" + Scopes + "(?:(?!倒数)(?<noun>[^,;。、]{2,12}?))?(?:倒数)?[第前]?$");

    private static readonly Regex WithoutVerb = new("^(?<subject>.*?)" + Scopes + "(?:倒数)?[第前]$");

    private static readonly Regex Adverbs = new("(?:均|都|分别|连续|持续|保持|稳步|稳|跃|(?<!综合)排名|(?<!排)名|位|并|继续|首次|历史性|(?:连续)?[0-9一二三四五六七八九十]{1,2}年)+$");
}
