using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>Names money by what it is for, where no noun names it: 财政安排9亿元支持修水渠, 为修水渠,财政安排9亿元.</summary>
internal static class Purposes
{
    private const int ShortestPurpose = 3;

    /// <summary>Who pays, the verb, and what for; empty where the money has a noun of its own or no purpose is said.</summary>
    internal static string Of(Statement statement, string clauseBefore)
    {
        if (statement.Number.UnitKind != "money" || statement.Measure != Measure.Level || statement.ContinuesList || Payment.Match(NounPhrases.WithoutLead(statement.Left)) is not { Success: true } payment)
        {
            return "";
        }

        var purpose = statement.RunsOn && Work.Match(statement.Behind) is { Success: true } next ? next.Groups["what"].Value
            : statement.Behind.Length > 0
            ? (NounPhrases.OpensWithVerb(statement.Behind) && !statement.RunsOn ? For.Replace(statement.Behind, "") : "")
            : After.Match(statement.Following) is { Success: true } after ? after.Groups["what"].Value
            : payment.Groups["verb"].Value is "投资" or "投入" && Work.Match(statement.Following) is { Success: true } work ? work.Groups["what"].Value
            : Before.Match(clauseBefore).Groups["what"].Value;
        return purpose.Length >= ShortestPurpose ? payment.Groups["payer"].Value + payment.Groups["verb"].Value + purpose : "";
    }

    private static readonly Regex Payment = new("^(?<payer>(?:(?:中央|省级?|市级?|县级?|区级?|各级|地方|全国|国家|本级)?(?:财政|预算内投资|预算内基本建设投资|国债资金)|中央|国家)?)(?:五年|全年|今年|将|拟|共|累计|已|再|计划|共计)*(?<verb>安排|投入|拿出|统筹|拨付|下达|筹集|支出|投资)(?:了|资金)?$");

    private static readonly Regex For = new("^(?:主要|重点|全部|专项|专门)?用于");

    // 投资9万元,修建6公里水渠: the work is named without its counts.
    private static readonly Regex Work = new("^(?:完成了?|[新修改扩]建|建设|建成|实施了?|改造|硬化|维修|铺设|安装|整治|打造|修复)(?<what>[^,;。]{3,})$");

    private static readonly Regex After = new("^(?:主要|重点|全部|专项|专门)?(?:用于(?<what>[^,;。]{3,})|(?<what>(?:支持|保障|扶持|补助|补贴)[^,;。]{3,}))$");

    private static readonly Regex Before = new("^为了?(?:加快|推进|支持|促进|加强|解决|推动|改善)?(?<what>[^,;。]{4,})$");
}
