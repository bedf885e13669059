using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>The line under every chart: who says what its marks show. Secondary sources are named as such.</summary>
internal static class SourceLine
{
    /// <summary>Which report says it, where any mark leads back to one; else null.</summary>
    public static Sentence? Of(Report report, IReadOnlyList<ChartPanel> panels)
    {
        LocalText[] primary = [.. panels.SelectMany(panel => panel.Marks).SelectMany(mark => mark.Evidence.Provenances).Select(provenance => provenance.Source).Distinct()
            .Where(source => !source.IsSecondary).Select(source => source.Title)];
        return primary.Length == 0 ? null : Sentence.Of<IPictureTexts>(texts => texts.Source(report.Title, primary));
    }

    /// <summary>Which of several reports say it, those alone that a mark leads back to; null where none does.</summary>
    public static Sentence? Of(IReadOnlyList<Report> editions, IReadOnlyList<ChartPanel> panels)
    {
        var sources = panels.SelectMany(panel => panel.Marks).SelectMany(mark => mark.Evidence.Provenances).Select(provenance => provenance.Source).Where(source => !source.IsSecondary).ToHashSet();
        LocalText[] titles = [.. editions.Where(edition => edition.Sources.Values.Any(sources.Contains)).Select(edition => edition.Title)];
        LocalText[] primary = [.. sources.Select(source => source.Title)];
        var title = new LocalText(string.Join('、', titles.Select(one => one.Zh)), string.Join(", ", titles.Select(one => one.En)));
        return titles.Length == 0 ? null : Sentence.Of<IPictureTexts>(texts => texts.Source(title, primary));
    }

    /// <summary>The whole line.</summary>
    public static string Of(ReportChart chart, ITexts texts)
        => texts.SourceLine(chart.Source?.In(texts), Secondary(chart.Marks.Select(mark => mark.Evidence), texts), 0);

    /// <summary>The line under a slide: of the secondary sources as many as a line holds, one at least, and how many more there are. The whole is in the notes.</summary>
    public static string OnSlide(RenderedChart chart, IReadOnlyList<RenderedPanel> shown)
    {
        const int MostWidth = 980;
        var evidence = shown.SelectMany(panel => panel.Marks).Select(mark => mark.Evidence.Source).ToList();
        var secondary = Secondary(evidence, chart.Texts);
        var isPrimary = secondary.Length == 0 || evidence.SelectMany(each => each.Provenances).Any(provenance => !provenance.Source.IsSecondary);
        var primary = isPrimary ? chart.Chart.Source?.In(chart.Texts) : null;
        return Enumerable.Range(1, Math.Max(1, secondary.Length)).Reverse().Select(Line).FirstOrDefault(line => PlotText.Width(line, Medium.Slide.Small) <= MostWidth) ?? Line(1);

        string Line(int count) => chart.Texts.SourceLine(primary, secondary[..Math.Min(count, secondary.Length)], Math.Max(0, secondary.Length - count));
    }

    private static string[] Secondary(IEnumerable<Evidence> evidence, ITexts texts) => [.. evidence.SelectMany(each => each.Provenances)
        .Select(provenance => provenance.Source).Where(source => source.IsSecondary).Distinct().Select(source => texts.Name(source.Title)).Distinct()];
}
