using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>Where the bottom is, on each basis; "known" where a month beside it has no value.</summary>
internal static class RecoveryTitle
{
    public static string Of(RecoveryCurves curves, Report report, Language language)
    {
        var topic = curves.Topic;
        var name = topic.Indicator.Name.In(language);
        var place = topic.Geography == report.Place.Name.En ? report.Place.Name.In(language) : topic.Geography;
        return language == Language.Chinese ? Chinese(curves, place, name) : English(curves, place, ChartTitle.Lower(name));
    }

    private static string English(RecoveryCurves curves, string place, string name)
    {
        var single = curves.Recovery is { } recovery ? $"lowest {(curves.LowestIsUnsure ? "known month " : "in ")}{Month(recovery.Trough.Month, Language.English)}" : null;
        var sum = curves.Low is { } low ? $"{(low.UnknownBeside.Count > 0 && single is null ? "lowest known " : single is null ? "lowest in " : "")}January–{Month(low.Low.Month, Language.English)}" : null;
        var finding = (single, sum) switch
        {
            ({ } s, { } c) => $"{s}; cumulatively, {c}",
            ({ } s, null) => s,
            (null, { } c) => $"{c}, cumulatively",
            _ => "too few months to show a low",
        };
        return ChartTitle.Fit(Language.English, $"{place} {name}: {finding}", $"{name}: {finding}", ChartTitle.Upper(finding));
    }

    private static string Chinese(RecoveryCurves curves, string place, string name)
    {
        var single = curves.Recovery is { } recovery ? $"单月{(curves.LowestIsUnsure ? "已知" : "")}低点{Month(recovery.Trough.Month, Language.Chinese)}" : null;
        var sum = curves.Low is { } low ? $"累计{(low.UnknownBeside.Count > 0 ? "已知" : "")}低点1至{Month(low.Low.Month, Language.Chinese)}" : null;
        var finding = single is null && sum is null ? "月份太少，看不出低点" : string.Join("，", new[] { single, sum }.OfType<string>());
        return ChartTitle.Fit(Language.Chinese, $"{place}{name}：{finding}", $"{name}：{finding}", finding);
    }

    private static string Month(Period month, Language language) => PeriodText.Month(month.Start, language, withYear: false);
}
