using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>Where the report measures and where it only says: figures by head of the text, by kind, and by how sure their period is.</summary>
internal static class WhereNumbersChart
{
    public static ReportChart Build(Report report, Language language)
    {
        if (report.Figures.All(figure => figure.Provenance.Section is null || figure.Value is null))
        {
            throw new ChartDataException($"{report.Name} 没有带章节的数字：其来源不是报告原文。", $"{report.Name} has no figures with a section: its sources are not a report's text.");
        }

        var zh = language == Language.Chinese;
        var figures = report.Figures.Where(figure => figure.Provenance.Section is not null && figure.Value is not null).ToList();
        var period = Period.OfYear(report.Year);
        var heads = CountPanel.Of(zh ? "按章节" : "By head of the text", figures, Head, figure => figure.Provenance, head => Name(report, head, language), period, language);
        List<ChartPanel> panels =
        [
            heads with { Finding = CountPanel.Leads(heads with { Marks = [.. heads.Marks.Select(mark => mark with { Category = Words(mark.Category) })] }, "figures", "个数字", language) },
            CountPanel.Of(zh ? "按性质" : "By kind", figures, figure => figure.Kind.Token(), figure => figure.Provenance, code => Kind(code, language), period, language),
            CountPanel.Of(
                zh ? "期间是否写明" : "By how sure the period is", figures, figure => figure.PeriodBasis.Token(), figure => figure.Provenance, code => Coding.Name(code, language), period, language),
        ];
        return new ReportChart
        {
            Id = $"where-numbers-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Language = language,
            Title = Title(figures, language),
            Panels = panels,
            Caveats = [zh ? "章节没有数字，不等于没有内容。" : "A head without numbers is not one without content: it says rather than measures."],
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    /// <summary>Part and head of the section that a figure stands in.</summary>
    private static string Head(Figure figure)
    {
        var section = figure.Provenance.Section!.Value;
        return (section with { Item = section.Head == 0 ? section.Item : 0 }).ToString();
    }

    private static string Name(Report report, string head, Language language)
        => $"{head} {report.Sections.FirstOrDefault(section => section.Section.ToString() == head)?.Title.In(language)}".TrimEnd();

    /// <summary>A head's name without its number, which a title has no use for; the number where it has no name.</summary>
    private static string Words(string head) => head[(head.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string Kind(string token, Language language) => Tokens.TryParse<FigureKind>(token, out var kind) ? Wording.Of(kind, language) : token;

    private static string Title(List<Figure> figures, Language language)
    {
        var unstated = figures.Count(figure => figure.PeriodBasis == PeriodBasis.Unstated);
        return language == Language.Chinese
            ? ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"{figures.Count}个数字中{unstated}个没有写明期间"))
            : ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"{unstated} of {figures.Count} figures do not state their period"));
    }
}
