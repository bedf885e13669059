using System.Globalization;

namespace Baogao;

/// <summary>
/// The year's course as the report tells it: phases in their order, marks only at the months that the text names, the policy packages beside it.
/// A schematic: no value axis, because the text gives no values.
/// </summary>
internal static class RecoveryToldChart
{
    public static ReportChart Build(Report report, Language language)
    {
        var phases = report.Milestones.Where(step => step.Period is null && step.Phase != Package).ToList();
        var dated = report.Milestones.Where(step => step.Period is not null && step.Phase != Package).OrderBy(step => step.Period).ToList();
        if (phases.Count + dated.Count == 0)
        {
            throw new ChartDataException($"{report.Name} tells no course of the year: milestones.csv has no phases and no dated steps.");
        }

        var zh = language == Language.Chinese;
        List<ChartPanel> panels = [];
        if (dated.Count > 0)
        {
            panels.Add(new ChartPanel(
                zh ? "原文点名的月份" : "The months that the text names",
                MarkForm.Schematic,
                zh ? "只有先后与高低，没有数值" : "order only, no values",
                [.. dated.Select(step => Dated(step, language))]));
        }

        if (phases.Count > 0)
        {
            panels.Add(new ChartPanel(
                zh ? "原文的阶段" : "The phases",
                MarkForm.Schematic,
                zh ? "依原文次序，无日期" : "in the order of the text, without dates",
                [.. phases.Select(step => new Mark(Phase(step.Phase, language), 0, "", MarkStyle.StretchTarget, Evidence.Of(step, language)))]));
        }

        panels.AddRange(Packages(report, language));
        return new ReportChart
        {
            Id = $"recovery-told-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Language = language,
            Title = Title(phases, dated, language),
            Panels = panels,
            Caveats = [.. WhatIsNotSaid(report, dated, language)],
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    private const string Package = "policy_package";

    private static Mark Dated(Milestone step, Language language)
    {
        var month = step.Period!.Start;
        var name = language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"{month.Month}月")
            : month.ToString("MMMM", CultureInfo.InvariantCulture);
        return new Mark(step.Period.End is null ? name + (language == Language.Chinese ? "以来" : " on") : name, Height(step), What(step, language), MarkStyle.Target, Evidence.Of(step, language));
    }

    /// <summary>Higher or lower in the drawing; on no scale.</summary>
    private static decimal Height(Milestone step) => step.Direction switch { "trough" => 0, "up" or "down" => 1, _ => 2 };

    private static string What(Milestone step, Language language) => (step.Direction, step.Phase, language) switch
    {
        ("trough", _, Language.Chinese) => "大部分指标最低",
        ("trough", _, _) => "most indicators at their lowest",
        ("down", _, Language.Chinese) => "受冲击",
        ("down", _, _) => "the shock",
        ("up", _, Language.Chinese) => "恢复",
        ("up", _, _) => "the rebound",
        (_, _, Language.Chinese) => "开局好",
        _ => "opens high",
    };

    private static string Phase(string phase, Language language) => (phase, language) switch
    {
        ("high_start", Language.Chinese) => "高点开局",
        ("deep_fall", Language.Chinese) => "深度回落",
        ("rapid_rebound", Language.Chinese) => "快速反弹",
        ("sustained_recovery", Language.Chinese) => "持续恢复",
        _ => phase.Replace('_', ' '),
    };

    /// <summary>The packages by the figures that stand in the same words.</summary>
    private static IEnumerable<ChartPanel> Packages(Report report, Language language)
    {
        var places = report.Milestones.Where(step => step.Phase == Package).Select(step => step.Provenance).ToHashSet();
        var figures = report.Figures.Where(figure => places.Contains(figure.Provenance)).ToList();
        if (figures.Count > 0)
        {
            yield return new ChartPanel(
                language == Language.Chinese ? "同期政策" : "Policy packages of the year",
                MarkForm.List,
                language == Language.Chinese ? "无日期" : "without dates",
                [.. figures.Select(figure => new Mark(figure.Indicator.Name.In(language), 0, Wording.Of(figure), MarkStyle.Actual, Evidence.Of(figure, language)))]);
        }
    }

    private static string Title(List<Milestone> phases, List<Milestone> dated, Language language) => language == Language.Chinese
        ? ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"先落后起只见于文字：{phases.Count}个阶段、{dated.Count}个月份、无数值"))
        : ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"A fall and a rebound told in words: {phases.Count} phases, {dated.Count} months, no values"));

    private static IEnumerable<string> WhatIsNotSaid(Report report, List<Milestone> dated, Language language)
    {
        var zh = language == Language.Chinese;
        var monthly = report.Figures.Count(figure => figure.Period.Months == 1);
        if (monthly == 0)
        {
            yield return zh ? "报告没有任何一个月的数值，因此不能画出曲线，也不能计算跌幅。" : "The report gives no month's value: no curve can be drawn and no fall computed.";
        }

        if (dated.Count > 0 && dated[^1].Period!.End is null)
        {
            var from = dated[^1].Period!.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture);
            yield return zh ? $"{from} 之后没有日期：何时恢复、是否回到年初水平，原文未说。" : $"After {from} there is no date: when, or whether, the level of the start was regained is not said.";
        }

        var yearOnYear = report.Figures.Where(figure => figure.Measure == Measure.Growth && figure.Kind == FigureKind.Actual && figure.BasePeriod is not null).ToList();
        var examples = string.Join(zh ? "、" : ", ", yearOnYear.Select(figure => $"{figure.Indicator.Name.In(language)} {Wording.Of(figure)}"));
        yield return zh
            ? string.Create(CultureInfo.InvariantCulture, $"全年回顾中的同比数字共{yearOnYear.Count}个{(yearOnYear.Count > 0 ? $"：{examples}" : "")}。")
            : string.Create(CultureInfo.InvariantCulture, $"Year-on-year rates in the whole review: {yearOnYear.Count}{(yearOnYear.Count > 0 ? $" ({examples})" : "")}.");
    }
}
