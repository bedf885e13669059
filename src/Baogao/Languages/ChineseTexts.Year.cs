using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IYearTexts.Missing(string edition, IReadOnlyList<LocalText> wanted, IReadOnlyList<LocalText> themes)
        => $"{edition} 没有以下主题的实际数字：{string.Join("、", wanted.Select(one => one.Zh))}。{(themes.Count == 0 ? "本版没有数字。" : $"现有主题：{string.Join("、", themes.Select(one => one.Zh))}。")}";

    string IYearTexts.Title(StatedChange? change, IReadOnlyList<LocalText> full, NamedQuantity? other)
    {
        var changed = change is null ? null : change.Name.Zh + Change(change.Change, change.IsPoints, change.IsPerYear, change.Against, change.IsYearBefore);
        return (changed, full.Count) switch
        {
            (null, 0) => other is null ? "年度数字" : Fit($"{other.Name.Zh}{Worded(other.Quantity)}", "年度数字"),
            (null, _) => Full(full),
            (_, 0) => Fit(changed, "年度数字"),
            _ => Fit([.. Enumerable.Range(1, full.Count).Reverse().Select(count => $"{changed}；{Full(full, count)}"), changed, Full(full)]),
        };
    }

    string IYearTexts.RatesFound(IReadOnlyList<LocalText> full, NamedQuantity lowest)
        => full.Count > 0 ? Full(full) : Fit($"{lowest.Name.Zh}{Worded(lowest.Quantity)}", $"最低比率{Worded(lowest.Quantity)}");

    public string NumbersOf(IReadOnlyList<LocalText> themes) => Fit($"年度数字：{string.Join("、", themes.Select(theme => theme.Zh))}", "年度数字");

    public string Rates() => "比率";

    public string Numbers() => "全部数字";

    public string NumberHead() => "指标";

    public string UnitHead() => "单位";

    public string ChangeHead() => "变化";

    string IYearTexts.Value(Quantity quantity, string? written)
    {
        if (written is not null && quantity.Comparator != Comparator.Eq)
        {
            return written;
        }

        return Worded(quantity.Comparator, Digits(quantity) + (quantity.Unit == Model.Unit.Percent && quantity.High is null ? "%" : ""));
    }

    public string ShareOfTarget(Quantity share) => $"完成全年指标{Worded(share)}";

    public string Change(Quantity change, bool isPoints, bool isPerYear, Period? against, bool isYearBefore)
    {
        var time = isPerYear ? "年均" : isYearBefore ? "同比" : against is null ? "" : $"比{(char.IsAsciiDigit(Period(against)[^1]) ? Period(against) + "年" : Period(against))}";
        var isFall = (change.High ?? change.Value) < 0;
        var size = change with { Value = change.Value is { } low ? Math.Abs(isFall && change.High is { } high ? high : low) : null, High = change.High is null ? null : Math.Abs(isFall ? change.Value ?? 0 : change.High.Value), IsChange = false };
        return time + (isPoints ? isFall ? "下降" : "提高" : isFall ? "下降" : change is { Value: 0, High: null } ? "持平" : "增长") + (change is { Value: 0, High: null } && !isPoints ? "" : Quantity(size));
    }

    public string PeriodNotStated(int year) => $"原文没有写明时期的，指{N(year)}年。";

    public string StandardMet() => "比率为100%说明达标，不说明难度。";

    private string Worded(Quantity quantity)
        => Worded(quantity.Comparator, Digits(quantity) + (quantity.Unit == Model.Unit.Percent && quantity.High is not null ? "" : quantity.Unit.Text));

    /// <summary>A number with its comparator in words, as a report says it.</summary>
    private static string Worded(Comparator comparator, string number) => Close(comparator switch
    {
        Comparator.Ge => number + "以上",
        Comparator.Gt => "超过" + number,
        Comparator.Le => number + "以下",
        Comparator.Lt => "不到" + number,
        Comparator.Approx => "约" + number,
        _ => number,
    });

    private static string Full(IReadOnlyList<LocalText> names) => Fit([.. Enumerable.Range(1, names.Count).Reverse().Select(count => Full(names, count)), "比率达100%"]);

    private static string Full(IReadOnlyList<LocalText> names, int count)
        => $"{string.Join("、", names.Take(count).Select(name => name.Zh))}{(count < names.Count ? "等" : "")}{(names.Count > 1 ? "均" : "")}达100%";
}
