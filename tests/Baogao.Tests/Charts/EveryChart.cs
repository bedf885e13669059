using System.Reflection;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>Every chart of <see cref="ReportCharts"/>, found by reflection so that a new one is tested without being named, on the real editions and the made-up one.</summary>
internal static class EveryChart
{
    public static Report Outcomes { get; } = RealData.Load("gaohang-2023");

    public static Report MadeUp { get; } = Report.Load(Path.Combine(RealData.Root, "tests", "Baogao.Tests", "Editions", "xincun-2024"));

    public static IReadOnlyList<MethodInfo> Methods { get; } =
        [.. typeof(ReportCharts).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => method.ReturnType == typeof(ReportChart))];

    public static Language[] Languages => [Language.English, Language.Chinese];

    /// <summary>Charts with marks: the town's, the city's curve for each indicator with months, and those of the made-up edition.</summary>
    public static IReadOnlyList<RenderedChart> Drawn { get; } =
        [.. Languages.SelectMany(language => Approved(language).Concat(Methods.Select(method => Draw(method, MadeUp, language))).Where(chart => chart.Panels.Count > 0))];

    /// <summary>The charts whose figure JSON is approved: one for each method and indicator.</summary>
    public static IEnumerable<RenderedChart> Approved(Language language)
    {
        foreach (var method in Methods)
        {
            var chart = Draw(method, RealData.Gaohang, language);
            yield return chart.Panels.Count > 0 ? chart : Draw(method, RealData.Shanghai, language);
        }

        foreach (var indicator in new[] { "fixed_investment", "industrial_output_above_size", "industrial_value_added_above_size" })
        {
            yield return ReportCharts.RecoveryMeasured(RealData.Shanghai, indicator).In(language);
        }
    }

    public static Language LanguageOf(RenderedChart chart) => chart.LanguageTag == "zh-CN" ? Language.Chinese : Language.English;

    public static RenderedChart Draw(MethodInfo method, Report report, Language language) => Draw(method, report).In(language);

    /// <summary>Calls a chart's method with the edition, a later edition where it takes them, the city around the town, and defaults for the rest.</summary>
    public static ReportChart Draw(MethodInfo method, Report report)
    {
        var arguments = method.GetParameters().Select(parameter => parameter.Name switch
        {
            "report" => report,
            "outcomes" => new[] { Outcomes },
            "other" when report.Place.Id == Outcomes.Place.Id && report.Year != Outcomes.Year => Outcomes,
            "around" when ReferenceEquals(report, RealData.Gaohang) => RealData.Shanghai,
            _ => parameter.HasDefaultValue ? parameter.DefaultValue : null,
        });
        return (ReportChart)method.Invoke(null, [.. arguments])!;
    }
}
