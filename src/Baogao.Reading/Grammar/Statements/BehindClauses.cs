using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>What a counted thing did or became, behind its noun: 9个县通过…评估. It names the quantity with the noun where it says more than that something is finished.</summary>
internal static class BehindClauses
{
    /// <summary>The clause without adverbs; empty where there is none, or where it says no more than 建成通车.</summary>
    internal static string Of(Statement statement, string noun, string words)
    {
        if (statement.RunsOn || !statement.IsCount)
        {
            return "";
        }

        words = Reached.Replace(Adverbs.Replace(words, ""), "");
        // 9个项目竣工: of two characters alone the noun says too little.
        if (noun.TrimStart('的').Length == 2 && Stage.Match(words) is { Success: true } stage)
        {
            return stage.Value;
        }

        return NoClause.IsMatch(words) || Finished.IsMatch(words) ? "" : words + statement.BehindPlace;
    }

    private static readonly Regex Adverbs = new("^(?:已经|已|均|都|全部|全面|率先|有序|顺利|正式|如期|圆满|基本|分别|先后|相继|再次|首次|成功|稳步|稳定|加快|持续|扎实|陆续|整体|就能|能够|同步|深入)+");

    private static readonly Regex Stage = new("^(?:开工|竣工|完工|投产|建成运营|建成投产|通车|签约)(?=$|建设|运营|投用)");

    private static readonly Regex Reached = new("^(?:实现|得到)了?");

    // Not what the things did: what they are for, or how they compare.
    private static readonly Regex NoClause = new("^(?:用于|覆盖|受益|享受$|左右|以上|以下|与|让|使|较|比|[一二三四五六七八九十]+(?:个|大|项)|提请|参照|受到|得到|备受|稳居|位居|位列|居|列)|^.?$");

    private static readonly Regex Finished = new("^(?:全?覆盖|建成|建设|开工|竣工|完工|完成|投产|投运|投用|投入|运营|运行|使用|通车|开通|通水|发电|达产|达效|达标|启动|实施|推进|落地|落户|见效|揭牌|挂牌|上线|生效|出台|办结|交付|入住|核准|批复|获批|创建|试运转|试运行|并网|开放|开馆|开园|开业|退出|受益|参加|参与|脱贫|保障|改善|提升|落实|签约|并|后|了)+$");
}
