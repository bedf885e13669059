using Baogao.Model;

namespace Baogao.Charts;

/// <summary>What the curves of a year do not show: bases that disagree, months without a value, why there is no verdict on the shape.</summary>
internal static class RecoveryCaveats
{
    public static IEnumerable<string> Of(RecoveryCurves curves, Language language)
    {
        var zh = language == Language.Chinese;
        if (curves is { Low: { } low, Recovery: { } recovery } && low.Low.Month != recovery.Trough.Month)
        {
            yield return zh ? "口径决定低点：累计与单月的低点不在同一月。镇报告说大部分指标在某月最低而未写口径；它指累计，是本项目的推断。"
                : "The basis decides where the bottom is. A town's report that names a lowest month without a basis is taken to mean the cumulated one: that is our inference.";
        }

        var missing = (curves.Months?.Missing ?? []).Concat(curves.Cumulative?.Missing ?? []).Distinct().Order().ToList();
        if (missing.Count > 0)
        {
            yield return zh ? $"缺数值的月份不补，也不连线：{List(missing, language)}。" : $"Months without a value are not filled, and no line crosses them: {List(missing, language)}.";
        }

        if (curves.Low is { UnknownBeside: { Count: > 0 } beside })
        {
            yield return zh ? $"累计低点相邻的{List(beside, language)}没有数值，只是已知的最低点。" : $"No value for {List(beside, language)} beside the cumulated low: it is the lowest known point.";
        }

        if (curves is { Cumulative: not null, Low: null })
        {
            yield return zh ? "累计数据点太少，不判断低点。" : "The cumulated curve has too few points to show a low.";
        }

        if (curves.Recovery is null)
        {
            yield return zh ? "没有单月数值：跌幅、恢复比、月数与损失面积都无从测算；累计增速只能读出低点。"
                : "No single month has a value: drawdown, recovery ratio, months and area lost cannot be measured. Cumulated growth gives its low and nothing more.";
        }

        foreach (var reason in (curves.Recovery?.Shape.Reasons ?? []).Select(reason => reason.In(language)))
        {
            yield return (zh ? "形状：" : "Shape: ") + reason;
        }

        foreach (var caveat in curves.Recovery?.Caveats ?? [])
        {
            yield return caveat.In(language);
        }
    }

    private static string List(IReadOnlyList<Period> months, Language language)
    {
        var several = months.Select(month => month.Start.Year).Distinct().Count() > 1;
        return string.Join(language == Language.Chinese ? "、" : ", ", months.Select(month => PeriodText.Month(month.Start, language, several)));
    }
}
