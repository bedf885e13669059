using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

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
            throw new ChartDataException(
                $"{report.Name} 没有讲述全年走势：milestones.csv 中没有阶段，也没有带日期的步骤。",
                $"{report.Name} tells no course of the year: milestones.csv has no phases and no dated steps.");
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
        var undated = dated.Count > 0 ? Undated(phases.Count, panels[^1], language) : "";
        panels = [.. panels.Select((panel, i) => i == 0 ? panel : panel with { Finding = undated })];
        List<string> unsaid = [.. NotSaid.Of(report, phases, dated, language)];
        return new ReportChart
        {
            Id = $"recovery-told-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Language = language,
            Title = Title(report, phases, dated, language),
            Panels = panels,
            Caveats = unsaid,
            CaveatsOnPicture = unsaid.Count,
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    private const string Package = "policy_package";

    private static Mark Dated(Milestone step, Language language)
    {
        var name = PeriodText.Month(step.Period!.Start, language, withYear: false);
        return new Mark(step.Period.End is null ? name + (language == Language.Chinese ? "以来" : " on") : name, Height(step), $"{What(step, language)}\n{Quoted(step.Provenance.Quote!)}", step.Direction == "trough" ? MarkStyle.Target : MarkStyle.Actual, Evidence.Of(step, language));
    }

    /// <summary>A quote in Chinese quotation marks; those within it are the inner ones.</summary>
    private static string Quoted(string quote) => $"“{quote.Replace('“', '‘').Replace('”', '’')}”";

    /// <summary>Higher or lower in the drawing; on no scale.</summary>
    private static decimal Height(Milestone step) => step.Direction switch { "trough" => 0, "up" or "down" => 1, _ => 2 };

    private static string What(Milestone step, Language language) => (step.Direction, step.Phase, language) switch
    {
        ("trough", _, Language.Chinese) => "最低点",
        ("trough", _, _) => "the lowest point",
        ("down", _, Language.Chinese) => "受冲击",
        ("down", _, _) => "the shock",
        ("up", _, Language.Chinese) => "恢复",
        ("up", _, _) => "the rebound",
        (_, "high_start", Language.Chinese) => "高点开局",
        (_, "high_start", _) => "opens high",
        (_, var phase, _) => Phase(phase, language),
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
                [.. figures.Select(figure => new Mark(figure.Indicator.Name.In(language), 0, Wording.Of(figure, language), MarkStyle.Actual, Evidence.Of(figure, language)))]);
        }
    }

    private static string Undated(int phases, ChartPanel last, Language language)
    {
        var packages = last.Form == MarkForm.List ? last.Marks.Count : 0;
        return (packages, language) switch
        {
            (0, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"{phases}个阶段，均无日期"),
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"{phases} phases, none of them dated"),
            (_, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"{phases}个阶段、{packages}项政策，均无日期"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{phases} phases and {packages} policy packages, none of them dated"),
        };
    }

    /// <summary>The dated steps in a few words each; that no month has a value, where that is so.</summary>
    private static string Title(Report report, List<Milestone> phases, List<Milestone> dated, Language language)
    {
        var zh = language == Language.Chinese;
        var silent = NotSaid.MonthlyValues(report) == 0;
        var head = (silent, zh) switch { (true, true) => "只有文字没有数值：", (true, _) => "Told without values: ", (_, true) => "报告所述：", _ => "As told: " };
        var all = dated.Select(step => Step(step, language)).OfType<string>().ToList();
        var turns = dated.Where(step => step.Direction is "trough" or "up").Select(step => Step(step, language)).OfType<string>().ToList();
        var count = zh
            ? string.Create(CultureInfo.InvariantCulture, $"{head}{phases.Count}个阶段，{dated.Count}个月份")
            : string.Create(CultureInfo.InvariantCulture, $"{head}{phases.Count} phases, {dated.Count} dated steps");
        var comma = zh ? "，" : ", ";
        return ChartTitle.Fit(language, [.. all.Count > 0 ? [head + string.Join(comma, all)] : Array.Empty<string>(), .. turns.Count > 0 ? [head + string.Join(comma, turns)] : Array.Empty<string>(), count]);
    }

    private static string? Step(Milestone step, Language language)
    {
        var month = PeriodText.Month(step.Period!.Start, language, withYear: false);
        return (step.Direction, language) switch
        {
            ("trough", Language.Chinese) => $"{month}最低",
            ("trough", _) => $"lowest in {month}",
            ("down", Language.Chinese) => $"{month}受冲击",
            ("down", _) => $"shock from {month}",
            ("up", Language.Chinese) => $"{month}起恢复",
            ("up", _) => $"rebound from {month}",
            _ => null,
        };
    }
}
