using System.Text.RegularExpressions;

namespace Baogao.Reading.Grammar.Classes;

/// <summary>Places in an order: 第3位, 前10名, 500强.</summary>
internal static class RankRule
{
    internal static string? Match(NumberContext context)
    {
        if (context.Before.EndsWith("第", StringComparison.Ordinal))
        {
            return "place";
        }

        if (context.Before.EndsWith("前", StringComparison.Ordinal) && TopTail.IsMatch(context.After) && context.Number.UnitKind is not ("percent" or "time" or "money"))
        {
            return "among the first";
        }

        if (context.After.StartsWith("强", StringComparison.Ordinal) && !StrongName.IsMatch(context.After))
        {
            return "among the strongest";
        }

        return RankLead.IsMatch(context.Before) && !context.Before.EndsWith("前", StringComparison.Ordinal) && context.After.StartsWith("位", StringComparison.Ordinal) ? "place" : null;
    }

    private static readonly Regex TopTail = new("^(?:位|名|强|[,。;、!)]|$|的|行列|之列|以内)");

    private static readonly Regex StrongName = new("^强(?:镇|省|市|县|化|度|基|对话|峰会|论坛|大会)");

    private static readonly Regex RankLead = new("(?:排名|位列|位居|居|列|名列|排|升至|跃居|跃升至|上升到|上升至|提升到|提升至|进位到|升到)(?:全国|全省|全市|全球|世界|各省区|各省区市|中部|西部|东部)?$");
}
