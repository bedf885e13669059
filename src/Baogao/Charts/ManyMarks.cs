using Baogao.Languages;

namespace Baogao.Charts;

/// <summary>Charts of very many marks: what of them is drawn in rows and told in words. The table holds every mark.</summary>
internal static class ManyMarks
{
    /// <summary>The most rows that a panel draws: at 46 pixels each they fill ten screens, and a browser cannot make an image of many more.</summary>
    public const int MostRows = 200;

    /// <summary>The most marks of a panel that the alternative text names.</summary>
    public const int MostInWords = 60;

    /// <summary>The chart with panels that can be drawn. A panel of rows that has more says so in its heading; a curve is drawn whole.</summary>
    public static RenderedChart Drawn(RenderedChart chart)
        => chart.Panels.Any(IsCut) ? chart with { Panels = [.. chart.Panels.Select(panel => IsCut(panel) ? Cut(panel, chart.Texts) : panel)] } : chart;

    /// <summary>A panel in words: its heading and its marks.</summary>
    public static string PanelInWords(RenderedPanel panel, ITexts texts) => texts.PanelInWords(panel.Title, [.. InWords(panel, texts)]);

    /// <summary>The marks of a panel in words.</summary>
    private static IEnumerable<string> InWords(RenderedPanel panel, ITexts texts)
    {
        var words = panel.Marks.Take(MostInWords).Select(mark => $"{mark.Category} {mark.Evidence.Value}".Trim());
        var left = panel.Marks.Count - MostInWords;
        return left <= 0 ? words : words.Append(texts.MoreInTable(left));
    }

    private static bool IsCut(RenderedPanel panel) => panel.HasRows && panel.Marks.Count > MostRows;

    private static RenderedPanel Cut(RenderedPanel panel, ITexts texts)
    {
        RenderedMark[] marks = [.. panel.Marks.Take(MostRows)];
        return panel with { Title = texts.CutHeading(panel.Title, MostRows, panel.Marks.Count), Marks = marks, Categories = [.. marks.Select(mark => mark.Category).Distinct()] };
    }
}
