using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IProgressTexts.Missing(string edition) => $"{edition} 没有同一口径的全年预计（或计划）与前几个月实际：figures.csv 中没有这样的一对数字。";

    string IProgressTexts.Title(FigureKind against, Period rest, IReadOnlyList<NamedNumber> rests)
    {
        NamedNumber[] needs = [.. rests.Where(one => one.Number.Value > 0)];
        if (needs.Length == 0)
        {
            return Fit($"{string.Join("、", rests.Select(one => one.Name.Zh))}已达全年{Kind(against)}数", $"{rests[0].Name.Zh}已达全年{Kind(against)}数", $"已达全年{Kind(against)}数");
        }

        string[] named = [.. needs.Select((one, i) => $"{one.Name.Zh}{(i == 0 ? "尚需" : "")}{Amount(one.Number.Value, one.Number.Unit)}")];
        var time = LeftOf(rest);
        return Fit(
        [
            $"按全年{Kind(against)}测算，{time}{string.Join("、", named)}",
            $"{time}{string.Join("、", named)}",
            $"{time}{named[0]}{(named.Length > 1 ? "等" : "")}",
            $"{time}距全年{Kind(against)}尚需{Amount(needs[0].Number.Value, needs[0].Number.Unit)}",
        ]);
    }

    string IProgressTexts.Heading(FigureKind kind) => $"按全年{Kind(kind)}测算：已完成数与余下部分";

    public string Row(Period soFar, Quantity done, FigureKind kind, Quantity year, Period left, DerivedNumber rest, DerivedNumber ratio)
    {
        var whole = $"{Digits(done)}，全年{Kind(kind)}{Quantity(year)}";
        return rest.Value <= 0 ? $"{whole}\n已达全年{Kind(kind)}数" : $"{whole}\n{LeftOf(left)}尚需{Digits(rest)}（{Interval(rest.Interval)}），{PaceOf(soFar, left, ratio)}";
    }

    public string Reading(FigureKind kind) => kind == FigureKind.Estimate
        ? "实心为已完成数，斜线为距全年预计数的余下部分；预计数不是实际数。"
        : "实心为已完成数，斜线为距全年计划数的余下部分。";

    public string Calendar() => "税收与预算收入入库有季节性：与月均之比只说明还差多少，不是预测。";

    public string RestIsDerived() => "尚需数为全年数减已完成数，区间来自四舍五入。";

    string ITargetsMetTexts.Missing(string edition) => $"{edition} 没有写明全年指标完成率：figures.csv 中没有 measure 为 \"target_share\" 的行。";

    string ITargetsMetTexts.Title(IReadOnlyList<NamedQuantity> shares)
    {
        string[] named = [.. shares.Select((share, i) => $"{share.Name.Zh}{(i == 0 ? "完成全年指标" : "")}{Quantity(share.Quantity)}")];
        return Fit(
        [
            .. Enumerable.Range(1, named.Length).Reverse().Select(count => string.Join("，", named.Take(count)) + (count < named.Length ? "等" : "")),
            $"完成全年指标{Quantity(shares[0].Quantity)}{(named.Length > 1 ? "等" : "")}",
        ]);
    }

    string ITargetsMetTexts.Heading() => "完成全年指标";

    string ITargetsMetTexts.Axis() => "%，100%处的线为全年指标";

    public string Share(Quantity share, Quantity level, DerivedNumber? implied)
        => $"{Quantity(share)}\n{Quantity(level)}{(implied is null ? "" : $"，隐含指标约{Digits(implied)}（{Interval(implied.Interval)}）")}";

    public string PeriodOfSentenceBefore(Period period) => $"所在句子没有写明月份，前一句写明的时期为{Period(period)}。";

    /// <summary>What is left a month, as a person says it: only what the whole interval bears out.</summary>
    private static string PaceOf(Period soFar, Period left, DerivedNumber ratio)
    {
        var (low, high) = Wording.Outward(ratio.Interval);
        var mean = $"{(soFar.Months is { } months ? $"前{N(months)}个月" : "前期")}月均";
        var each = left.Months == 1 ? "" : "每月";
        return each + (high < 0.5m || ratio.Interval.High < 0.5m ? $"不足{mean}一半"
            : low == high ? $"约为{mean}的{Wording.OnePlace(low)}倍" : $"约为{mean}的{Wording.OnePlace(low)}—{Wording.OnePlace(high)}倍");
    }

    private string LeftOf(Period rest) => rest.Months == 1 ? Month(rest, withYear: false) : Period(rest);
}
