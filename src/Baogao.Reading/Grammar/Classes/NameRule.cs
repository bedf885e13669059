using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Classes;

/// <summary>Numbers inside names and set phrases.</summary>
internal static class NameRule
{
    private const int LongestSlogan = 16;

    internal static string? Match(NumberContext context)
    {
        var number = context.Number;
        var before = context.Before;
        var after = context.After;
        if (!number.IsReadable)
        {
            return "too many digits";
        }

        if (context.CharBefore is '+' or '#' || context.CharAfter is '+' || WithX.IsMatch(after))
        {
            return "sum of a slogan";
        }

        if (context.CharBefore is '·' or '•' || after.StartsWith("·", StringComparison.Ordinal) || after.StartsWith("•", StringComparison.Ordinal))
        {
            return "dotted name";
        }

        if (IsLetter(context.CharBefore) || (context.CharBefore is '-' && context.Number.Start > 1 && IsLetter(context.Text[context.Number.Start - 2])))
        {
            return "letter before";
        }

        if (IsLetter(context.CharAfter) && !number.Unit.Contains(context.CharAfter, StringComparison.Ordinal))
        {
            return "letter after";
        }

        if (NameTail.IsMatch(after))
        {
            return "name by what follows";
        }

        if (Redline.IsMatch(after))
        {
            return "set phrase";
        }

        if (Policy.IsMatch(before) && Articles.IsMatch(after))
        {
            return "name by what follows";
        }

        if (Extension.IsMatch(before) && after.StartsWith("年", StringComparison.Ordinal))
        {
            return "term of land contracts";
        }

        if (Circle.IsMatch(after))
        {
            return "circle of minutes";
        }

        if (NumberedName.IsMatch(before) && !RankTail.IsMatch(after))
        {
            return "ordinal of a name";
        }

        if (Hotline.IsMatch(after) && number.Unit.Length == 0)
        {
            return "hotline or programme";
        }

        if (Slogan.IsMatch(before) || (number.Unit.Length == 0 && FromTo(before, after)))
        {
            return "set phrase";
        }

        return InQuotes(context) ? "in quotation marks" : null;
    }

    // “1650” and “双11” are names; “新增就业5万人” in quotation marks is rare.
    private static bool InQuotes(NumberContext context)
    {
        var open = context.Before.LastIndexOf('“');
        if (open < 0 || context.Before[open..].Contains('”'))
        {
            open = context.Before.LastIndexOf('《');
            var closing = context.After.IndexOf('》');
            return open >= 0 && !context.Before[open..].Contains('》') && closing >= 0;
        }

        var close = context.After.IndexOf('”');
        var length = context.Before.Length - open - 1 + context.Number.Digits.Length + close;
        return close >= 0 && length <= LongestSlogan && (close == 0 || !RankTail.IsMatch(context.After[..close])) && context.Number.UnitKind is not ("percent" or "points" or "money");
    }

    // 从0到1
    private static bool FromTo(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
        => (before.EndsWith("从") && after.Length > 1 && after[0] == '到' && char.IsAsciiDigit(after[1])) || FromBefore.IsMatch(before);

    private static bool IsLetter(char c) => char.IsAsciiLetter(c);

    private static readonly Regex WithX = new(@"^[N][+]|^\+|^[xX×][0-9]|^×[0-9]");

    private static readonly Regex NameTail = new(@"^(?:号(?!召)|周年|线(?!上|下)|式|版|型(?!企)|级台|国集团|铁路|国道|省道|工程(?!项目)|机组|后(?!的|续)|世纪海上|[A-Z]级|A级|度电|#|路(?!.{0,2}(?:公交线路|信号))|区块|小时(?:自助|营业|不打烊|在线|服务|值班|值守|全天|热线|书店|图书馆|便利)|平台|师[0-9]|证书|期项目(?![0-9]))");

    // 18亿亩耕地红线
    private static readonly Regex Redline = new("^[万亿]*亩(?:耕地|基本农田|永久基本农田)?(?:保护)?红线");

    // 制定稳经济40条: a policy by the number of its articles.
    private static readonly Regex Policy = new("(?:制定|出台|落实|实施|推出|用好|推进|促进|支持)[^,;。、0-9]{0,10}(?:经济|发展|增长|创新|人才|金融|消费|营商环境)$");

    private static readonly Regex Articles = new("^条(?=[,;。、“”和等])");

    private static readonly Regex Extension = new("(?:延长|再延长)$");

    private static readonly Regex Circle = new("^(?:分钟|小时|公里|里|米|刻钟)[^,。;、“”和]{0,10}?(?:圈|交通网|通达|步行圈|直达|服务区|抵达|可达|响应圈)");

    // “三个80%”
    private static readonly Regex Slogan = new("“(?:[两三四五六七八]|[2-9])个$");

    private static readonly Regex FromBefore = new("从[0-9]到$");

    private static readonly Regex NumberedName = new("第$");

    private static readonly Regex RankTail = new("^(?:位|名(?!城)|强|$|[,。;、!]|的|和|及|升|跃|提|上升|大(?!会|道))");

    private static readonly Regex Hotline = new("^(?:热线|服务热线|政务|市民|便民|消费者|工程|计划|高校|报警|急救|平台|专线|心理|医保|等热线|监管|产业|体系|战略|规划|行动|现代|先进|制造|科技|人才|集群|思路|机制|模式|格局|工作法|监测|投诉|举报|交通|消防|诉求|客服|总客服)");
}
