using System.Globalization;
using Baogao.Charts.Drawing;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>The line under every chart: who says what its marks show. Secondary sources are named as such.</summary>
internal static class SourceLine
{
    public static string Of(Report report, Language language, IReadOnlyList<ChartPanel> panels)
    {
        var zh = language == Language.Chinese;
        var sources = panels.SelectMany(panel => panel.Marks).SelectMany(mark => mark.Evidence.Provenances).Select(provenance => provenance.Source).Distinct().ToList();
        var secondary = Secondary(panels, language);
        List<string> parts = [];
        if (sources.Any(source => !source.IsSecondary))
        {
            parts.Add(zh ? "资料来源：" + string.Join("、", sources.Where(source => !source.IsSecondary).Select(source => source.Title.In(language))) : "Source: " + report.Title.En);
        }

        if (secondary.Count > 0)
        {
            parts.Add(Word(zh) + string.Join(zh ? "、" : ", ", secondary));
        }

        return string.Join(zh ? "；" : "; ", parts);
    }

    /// <summary>The line under a slide: of the secondary sources as many as a line holds, one at least, and how many more there are. The whole is in the notes.</summary>
    public static string OnSlide(ReportChart chart, IReadOnlyList<ChartPanel> shown)
    {
        const int MostWidth = 980;
        var zh = chart.Language == Language.Chinese;
        var secondary = Secondary(chart.Panels, chart.Language);
        var cut = secondary.Count == 0 ? chart.SourceLine.Length : chart.SourceLine.IndexOf(Word(zh), StringComparison.Ordinal);
        var primary = cut <= 0 ? "" : chart.SourceLine[..cut].TrimEnd(' ', ';', '；');
        var titles = Secondary(shown, chart.Language);
        var has = shown.SelectMany(panel => panel.Marks).SelectMany(mark => mark.Evidence.Provenances).Any(provenance => !provenance.Source.IsSecondary);
        if (titles.Count == 0)
        {
            return primary;
        }

        var head = (has && primary.Length > 0 ? primary + (zh ? "；" : "; ") : "") + Word(zh);
        return Enumerable.Range(1, titles.Count).Reverse().Select(count => head + Named(titles, count, zh)).FirstOrDefault(line => PlotText.Width(line, Medium.Slide.Small) <= MostWidth)
            ?? head + Named(titles, 1, zh);
    }

    private static string Named(List<string> titles, int count, bool zh)
    {
        var rest = titles.Count - count;
        var named = string.Join(zh ? "、" : ", ", titles.Take(count));
        return rest == 0 ? named : named + (zh ? string.Create(CultureInfo.InvariantCulture, $"，另{rest}种见“资料来源”页") : string.Create(CultureInfo.InvariantCulture, $" and {rest} more, see Sources"));
    }

    private static string Word(bool zh) => zh ? "二手来源：" : "Secondary sources: ";

    private static List<string> Secondary(IEnumerable<ChartPanel> panels, Language language) => [.. panels.SelectMany(panel => panel.Marks).SelectMany(mark => mark.Evidence.Provenances)
        .Select(provenance => provenance.Source).Where(source => source.IsSecondary).Select(source => source.Title.In(language)).Distinct()];
}
