using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IHeadlineTexts.TurnsCaveat(bool areMonthsMeasured, bool areIndicatorsNamed) => (areMonthsMeasured, areIndicatorsNamed) switch
    {
        (false, false) => "未列月度数据，未写明指标和口径",
        (false, true) => "报告的文字表述，未列月度数据",
        (true, false) => "未写明指标和口径",
        _ => "报告的文字表述，非测算结果",
    };

    string IHeadlineTexts.SeriesCaveat(bool isSecondary, bool isUnsure) => (isSecondary, isUnsure) switch
    {
        (true, true) => "转引数据；低点相邻月份缺数据",
        (true, false) => "转引数据",
        (false, true) => "低点相邻月份缺数据",
        _ => "低点不说明原因",
    };

    public string FirstOf(int first, int placed) => $"{N(first)}/{N(placed)}";

    string IHeadlineTexts.Places(int best, int count, int placed)
    {
        var what = best == 1 ? "第一" : Place(best);
        return count == placed ? $"报告列出的{N(placed)}项名次均为{what}"
            : best == 1 ? $"报告列出{N(placed)}项名次，{N(count)}项第一"
            : $"报告列出{N(placed)}项名次，最高为{what}";
    }

    string IHeadlineTexts.PlacesCaveat(IReadOnlyList<NamedCount> fields)
        => string.Concat(fields.Count == 0 ? "" : string.Join("，", fields.Select(field => $"{field.Name.Zh}{N(field.Count)}项")) + "；", "未列入报告的考核项目无法反映");

    string IHeadlineTexts.Amount(Quantity number) => number is { IsChange: true, Value: < 0 } ? Change(number) : Worded(number with { IsChange = false }, true, null);

    string IHeadlineTexts.Target(NamedTarget target, Quantity? stretch, Period year)
    {
        var head = $"{YearOf(year)}{target.Name.Zh}{target.Measure switch { Measure.Level => "计划", Measure.Growth => "增长目标", _ => "目标" }}";
        var growth = target.Growth is { } stated ? $"，{Against(target)}{Change(stated)}" : "";
        return head + growth + (stretch is null ? "" : $"，力争{Worded(stretch, true, null)}");
    }

    string IHeadlineTexts.TargetCaveat(Quantity? estimate, DerivedNumber? implied)
        => estimate is not null ? $"基数{Worded(estimate, true, null)}为预计数"
            : implied is not null ? $"基数约{Number(implied.Value)}{implied.Unit}，由增幅推算"
            : "计划数，不是完成数";

    string IHeadlineTexts.Sum(IReadOnlyList<Quantity> numbers) => string.Join("+", numbers.Select(Wording.Compared));

    string IHeadlineTexts.ProjectsCaveat(IReadOnlyList<NumberChange> wholes)
        => string.Join("；", wholes.Select(whole => $"{whole.Name.Zh}{Wording.Compared(whole.From)}→{Wording.Compared(whole.To)}{whole.To.Unit}").Prepend("项数不代表投资额"));
}
