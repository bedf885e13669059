using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>Where the report measures and where it only says: figures by head of the text, by kind, and by how sure their period is.</summary>
internal static class WhereNumbersChart
{
    public static ReportChart Build(Report report)
    {
        if (report.Figures.All(figure => figure.Provenance.Section is null || figure.Value is null))
        {
            throw new ChartDataException(Sentence.Of<IWhereTexts>(texts => texts.Missing(report.Name)));
        }

        var figures = report.Figures.Where(figure => figure.Provenance.Section is not null && figure.Value is not null).ToList();
        List<ChartPanel> panels =
        [
            Count(Sentence.Of<IWhereTexts>(texts => texts.ByHead()), Head, head => NameOf(report, head)).Leads(Words),
            Count(Sentence.Of<IWhereTexts>(texts => texts.ByKind()), figure => figure.Kind.Token(), code => CodeBook.Shared.NameOf("kinds", code)).Panel,
            Count(Sentence.Of<IWhereTexts>(texts => texts.ByPeriodBasis()), figure => figure.PeriodBasis.Token(), code => CodeBook.Shared.NameOf("period_bases", code)).Panel,
        ];
        return new ReportChart
        {
            Id = $"where-numbers-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<IWhereTexts>(texts => texts.Title(figures.Count, figures.Count(figure => figure.PeriodBasis == PeriodBasis.Unstated))),
            Panels = panels,
            Caveats = [Sentence.Of<IWhereTexts>(texts => texts.SaysWithoutNumbers())],
            Source = SourceLine.Of(report, panels),
        };

        CountPanel Count(Sentence title, Func<Figure, string> code, Func<string, LocalText> name)
            => CountPanel.Of(title, figures, code, name, Period.OfYear(report.Year));
    }

    /// <summary>Part and head of the section that a figure stands in.</summary>
    private static string Head(Figure figure)
    {
        var section = figure.Provenance.Section!.Value;
        return (section with { Item = section.Head == 0 ? section.Item : 0 }).ToString();
    }

    private static LocalText NameOf(Report report, string head)
    {
        var title = report.Sections.FirstOrDefault(section => section.Section.ToString() == head)?.Title;
        return new LocalText($"{head} {title?.Zh}".TrimEnd(), $"{head} {title?.En}".TrimEnd());
    }

    /// <summary>A head's name without its number, which a title has no use for; the number where it has no name.</summary>
    private static LocalText Words(LocalText head) => new(Words(head.Zh), Words(head.En));

    private static string Words(string head) => head[(head.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
