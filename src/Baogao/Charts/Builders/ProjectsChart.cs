using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>The next year's lists of projects by category and area, what carries on from this year, and how the stated numbers changed.</summary>
internal static class ProjectsChart
{
    public static ReportChart Build(Report report)
    {
        var year = report.Year + 1;
        var listed = report.Projects.Where(project => project.Year == year && project.Programme is not null).ToList();
        if (listed.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<IProjectTexts>(texts => texts.Missing(report.Name, year)));
        }

        var period = Period.OfYear(year);
        var carried = listed.Where(project => project.Continues is not null).ToList();
        var category = CountPanel.Of(
            Sentence.Of<IProjectTexts>(texts => texts.ByCategory()), Counted.Projects, listed, p => p.Category, p => p.Provenance, code => report.Codes.NameOf("categories", code), period);
        var area = CountPanel.Of(
            Sentence.Of<IProjectTexts>(texts => texts.ByArea()), Counted.Projects, listed, p => p.Area, p => p.Provenance, code => report.Codes.NameOf("areas", code), period);
        List<ChartPanel> panels = [.. Stated(report), category.Leads(), area.Most(), .. carried.Count == 0 ? [] : (ChartPanel[])[Carried(report, listed, carried)]];
        return new ReportChart
        {
            Id = $"projects-{year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<IProjectTexts>(texts => texts.Title(year, listed.Count, Programmes(report, listed), carried.Count)),
            Panels = panels,
            Caveats = [Sentence.Of<IProjectTexts>(texts => texts.Coded()), Sentence.Of<IProjectTexts>(texts => texts.SizesDiffer())],
            Source = SourceLine.Of(report, panels),
        };
    }

    /// <summary>Wholes that the report states for two years, each with the parts that it states.</summary>
    private static IEnumerable<ChartPanel> Stated(Report report)
    {
        var wholes = report.Figures.Where(figure => report.Figures.Any(part => part.PartOf == figure.Id)).GroupBy(figure => (figure.Indicator.Id, figure.Basis?.Id));
        foreach (var group in wholes.Where(group => group.Select(figure => figure.Period).Distinct().Count() > 1))
        {
            var marks = group.OrderBy(figure => figure.Period)
                .SelectMany(whole => report.Figures.Where(figure => figure.PartOf == whole.Id).Prepend(whole))
                .Where(figure => figure.Value is not null)
                .Select(figure => StatedMark.Of(
                    Sentence.Of<IProjectTexts>(texts => texts.InPeriod(figure.Period, figure.Indicator.Name)),
                    figure,
                    figure.Kind == FigureKind.Actual ? MarkStyle.Actual : MarkStyle.Target));
            yield return new ChartPanel(
                Sentence.Of<IProjectTexts>(texts => texts.AsCounted()), MarkForm.Bars, Sentence.Of<IWordTexts>(words => words.Unit(group.First().Unit)), [.. marks]);
        }
    }

    private static ChartPanel Carried(Report report, List<Project> listed, List<Project> carried) => new(
        Sentence.Of<IProjectTexts>(texts => texts.CarriedOn()),
        MarkForm.List,
        null,
        [.. carried.Select(project => new Mark(
            Sentence.Of(report.Codes.NameOf("programmes", project.Programme!)),
            0,
            Sentence.Of(project.Name),
            MarkStyle.Actual,
            Evidence.Of(project, report.Projects.First(earlier => earlier.Id == project.Continues))))])
    {
        Finding = Sentence.Of<IProjectTexts>(texts => texts.CarriedOnFound(listed.Count, carried.Count, report.Year, Programmes(report, carried))),
    };

    private static List<NamedCount> Programmes(Report report, List<Project> projects)
        => [.. projects.GroupBy(project => project.Programme!).Select(group => new NamedCount(report.Codes.NameOf("programmes", group.Key), group.Count()))];
}
