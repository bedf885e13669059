using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>How far 预计 reaches. Before a chain of clauses it makes all of them estimates; behind a subject it speaks of that subject alone.</summary>
internal static class Estimates
{
    internal const string Said = "预计";
    internal const string Expected = "expected once it works";
    private const string Preliminary = "preliminary sum";
    private const string Chain = "chain of an estimate";
    private const string LeftChain = "behind a chain of an estimate";
    private const string Ended = "behind an estimate";

    /// <summary>Decides by the words of the sentence before a number; null where no 预计 stands there.</summary>
    internal static (FigureKind Kind, string Rule)? Of(string before)
    {
        if (Words.Matches(before).LastOrDefault() is not { } last)
        {
            return null;
        }

        var said = last.Groups["once"].Success ? Expected : last.Groups["sum"].Success ? Preliminary : Said;
        var behind = before[(last.Index + last.Length)..];
        var lead = before[(before.LastIndexOfAny([',', ';', ':', '。', '、', '('], last.Index) + 1)..last.Index];
        if (!NoSubject.IsMatch(lead))
        {
            // 收入预计达9万元,增长5%,投资2万元: the investment is another subject's.
            return behind.Split(',', ';').Skip(1).All(clause => clause.Length == 0 || Continues.IsMatch(clause)) ? (FigureKind.Estimate, said) : (FigureKind.Actual, Ended);
        }

        var segments = behind.Split(';');
        if (Quantity.IsMatch(before.AsSpan(0, last.Index)))
        {
            return segments.Length == 1 ? (FigureKind.Estimate, said) : (FigureKind.Actual, Ended);
        }

        if (Fact.IsMatch(behind))
        {
            return (FigureKind.Actual, Ended);
        }

        if (segments.Length == 1 || Whole.IsMatch(behind))
        {
            return (FigureKind.Estimate, said);
        }

        return !Completed.IsMatch(segments[0]) && segments.Skip(1).Any(Completed.IsMatch) ? (FigureKind.Actual, LeftChain) : (FigureKind.Estimate, said == Preliminary ? said : Chain);
    }

    // 达产后可实现年产值9亿元, 可吸纳劳动力90人: what a thing will bring. 初步核算 is the name of published accounts.
    private static readonly Regex Words = new("预计(?!数|目标|完成数|\\))|(?<sum>初步(?:测算|估算|匡算)(?!预计))|有望|预期可?达|初步核算预计|(?<once>(?:建成|投产|达产|竣工|投用|投入使用|投运|运营|开业)后,?(?:将|可|能)(?![再持])|可(?:实现|完成|带动|新增|年产|吸纳|解决|创造|增收))");

    // 2023年全县预计, 到年底预计
    private static readonly Regex NoSubject = new("^(?:到|各位代表!?|(?:19|20)[0-9]{2}年|今年|全年|当年|本年|年底|年末|年内|底|末|[1-9一二三四五六七八九十]+月份?|上半年|下半年|全[国省市县区镇乡州]|我[国省市县区镇乡们州]|[县市区镇乡]|经|据|综合|初步|测算|分析|统计|核算|其中|——)*$");

    private static readonly Regex Continues = new("^(?:按(?:可比|现行|不变)|扣除|同比|环比|比|较|分别|均|同口径|增长|增加|增幅|增速|增|下降|降|减少|减|提高|占|达|为|高于|快于|高出|超|完成|排|列|居|位|年均|年平均)");

    private static readonly Regex Quantity = new("[0-9](?![0-9]*[年月日—-])");

    // A clause with a mark of its own ends the chain.
    private static readonly Regex Fact = new("[,;][^,;]{0,12}(?:已经?(?:完成|实现|达|建成|累计)|截至|实际完成|目前)");

    private static readonly Regex Whole = new("^(?:[^,;。0-9]{0,8}:|全年|今年|年内|20[0-9]{2}年)");

    private static readonly Regex Completed = new("^[^,0-9]*完成(?:[0-9]|$)");
}
