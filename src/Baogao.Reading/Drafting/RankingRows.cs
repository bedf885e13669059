using System.Text.RegularExpressions;
using Baogao.Loading.Schema;

namespace Baogao.Reading.Drafting;

/// <summary>The rows of <c>rankings</c>: places in an order whose field the text names.</summary>
internal static class RankingRows
{
    /// <summary>The field of peers that stands last in some words (全国, 全省各市); empty where none does.</summary>
    internal static string ScopeIn(string words) => Scope.Match(words).Value;

    /// <summary>True for a place that the table can hold: 第3位 of a named field, not 前10名.</summary>
    internal static bool Takes(FigureDraft rank) => rank.Reading.Comparator == Comparator.Eq && rank.Value >= 1 && ScopeIn(rank.Quote).Length > 0 && rank.Quote.Contains('第', StringComparison.Ordinal);

    internal static DraftTable Of(IEnumerable<FigureDraft> ranks, IReadOnlySet<string> used) => new(EditionSchema.Rankings.Schema, [.. ranks.Select((rank, i) => Row(rank, i + 1, used))]);

    private static Dictionary<string, string> Row(FigureDraft rank, int number, IReadOnlySet<string> used)
    {
        var cells = DraftCells.Of(rank);
        cells["ranking"] = $"r{number:000}";
        cells["assessment_zh"] = cells["assessment_en"] = rank.Name;
        cells["what"] = (Completion.IsMatch(rank.Name) ? RankedBy.CompletionRate : Assessment.IsMatch(rank.Name) ? RankedBy.Assessment : RankedBy.Amount).Token();
        cells["indicator"] = used.Contains(rank.Indicator) ? rank.Indicator : "";
        cells["period"] = rank.Period.ToString();
        cells["period_basis"] = rank.PeriodBasis.Token();
        cells["place"] = DraftCells.Number((int)rank.Value);
        cells["scope"] = ScopeIn(rank.Quote);
        cells["grade"] = Grade.Match(rank.Quote).Value;
        return cells;
    }

    private static readonly Regex Scope = new("全国(?!首|唯一|率先|重点|人大|政协|统一)|各省区市?|各省|各地级市|设区市|我国|全球|世界|亚洲|全省(?:各市)?|全市(?:各[县区])?|全区(?:各镇)?|全县(?:各[乡镇])?|全州|街镇|[中东西]部(?:地区)?|长三角|珠三角|副省级城市|省会城市|同类城市|国际", RegexOptions.RightToLeft);

    private static readonly Regex Completion = new("完成率");

    private static readonly Regex Assessment = new("考核|考评|评价|评估|满意度|测评|指数|评比");

    private static readonly Regex Grade = new("优秀|良好|合格");
}
