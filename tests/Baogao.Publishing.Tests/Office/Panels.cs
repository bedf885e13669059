using Baogao.Charts;
using Baogao.Languages;
using Baogao.Publishing.Office;
using Baogao.Tests.Charts;

namespace Baogao.Publishing.Tests.Office;

/// <summary>Panels for tests: those of every chart, and made-up ones.</summary>
internal static class Panels
{
    public static IEnumerable<(RenderedPanel Panel, ITexts Texts)> Real { get; } = [.. EveryChart.Drawn.SelectMany(chart => chart.Panels.Where(panel => NativeChart.Fits(panel)).Select(panel => (panel, EveryChart.LanguageOf(chart).Texts())))];

    /// <summary>A panel of these marks, each with the evidence of a real one.</summary>
    public static RenderedPanel Of(MarkForm form, params IReadOnlyList<RenderedMark> marks)
        => new("Heading", form, "unit", marks) { Categories = [.. marks.Select(mark => mark.Category).Distinct()] };

    public static RenderedMark Mark(string name, decimal value, string label = "", MarkStyle style = MarkStyle.Actual) => new(name, value, label, style, Real.First().Panel.Marks[0].Evidence, null);
}
