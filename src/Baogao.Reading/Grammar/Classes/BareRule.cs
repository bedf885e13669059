using System.Text.RegularExpressions;
using Baogao.Reading.Numbers;

namespace Baogao.Reading.Grammar.Classes;

/// <summary>A number without any unit is part of a name, unless what it follows is an index or a score.</summary>
internal static class BareRule
{
    internal static string? Match(NumberContext context)
    {
        var number = context.Number;
        if (number.Unit.Length > 0 || number.Role != NumberRole.Alone || SharesList(context))
        {
            return null;
        }

        return IndexBefore.IsMatch(context.Before) ? null : "no unit";
    }

    // 分别增长5、6和7%: the unit stands at the end of the list.
    private static bool SharesList(NumberContext context)
        => context.Next is { } next && next.Unit.Length > 0
            && context.Text.AsSpan(context.Number.Right, next.Left - context.Number.Right) is "、" or "和" or "及";

    private static readonly Regex IndexBefore = new("(?:指数|系数|得分|评分|分值|满意度|满意率|公众满意度|比例|倍差|弹性|收入比|差距|比值|指标|距离|比|率|密度|强度|从|由)[^,;。]{0,14}$");
}
