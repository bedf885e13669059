using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>The next year's lists of projects by category and area, what carries on from this year, and how the stated numbers changed.</summary>
internal static class ProjectsChart
{
    public static ReportChart Build(Report report, Language language)
    {
        var year = report.Year + 1;
        var listed = report.Projects.Where(project => project.Year == year && project.Programme is not null).ToList();
        if (listed.Count == 0)
        {
            throw new ChartDataException(
                string.Create(CultureInfo.InvariantCulture, $"{report.Name} 没有列出{year}年的项目：projects.csv 中没有该年且带 programme 的行。"),
                $"{report.Name} lists no projects for {year.ToString(CultureInfo.InvariantCulture)}: projects.csv has no row of that year with a programme.");
        }

        var zh = language == Language.Chinese;
        var period = Period.OfYear(year);
        var carried = listed.Where(project => project.Continues is not null).ToList();
        var category = CountPanel.Of(zh ? "按类别（本项目编码）" : "By category (our coding)", listed, p => p.Category, p => p.Provenance, code => report.Codes.Name(code, language), period, language);
        var area = CountPanel.Of(zh ? "按地点（本项目编码）" : "By area (our coding)", listed, p => p.Area, p => p.Provenance, code => report.Codes.Name(code, language), period, language);
        List<ChartPanel> panels =
        [
            .. Stated(report, language),
            category with { Finding = CountPanel.Leads(category, "projects", "个项目", language) },
            area with { Finding = CountPanel.Most(area, "projects", "个项目", language) },
            .. carried.Count == 0 ? [] : (ChartPanel[])[Carried(report, carried, language) with { Finding = CarriedOn(report, listed, carried, language) }],
        ];
        return new ReportChart
        {
            Id = $"projects-{year.ToString(CultureInfo.InvariantCulture)}",
            Language = language,
            Title = Title(report, listed, carried.Count, year, language),
            Panels = panels,
            Caveats =
            [
                zh ? "类别、地点与“延续”由本项目编码，不是原文分类。" : "Categories, areas and what carries on are our coding, not the report's.",
                zh ? "项目大小不等，件数不代表投资额。" : "Projects differ in size: a count says nothing of the money.",
            ],
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    /// <summary>Wholes that the report states for two years, each with the parts that it states.</summary>
    private static IEnumerable<ChartPanel> Stated(Report report, Language language)
    {
        var wholes = report.Figures.Where(figure => report.Figures.Any(part => part.PartOf == figure.Id)).GroupBy(figure => (figure.Indicator.Id, figure.Basis?.Id));
        foreach (var group in wholes.Where(group => group.Select(figure => figure.Period).Distinct().Count() > 1))
        {
            var marks = group.OrderBy(figure => figure.Period)
                .SelectMany(whole => report.Figures.Where(figure => figure.PartOf == whole.Id).Prepend(whole))
                .Where(figure => figure.Value is not null)
                .Select(figure => StatedMark.Of(
                    $"{When(figure.Period, language)}{figure.Indicator.Name.In(language)}",
                    figure,
                    Wording.Numbers(figure),
                    figure.Kind == FigureKind.Actual ? MarkStyle.Actual : MarkStyle.Target,
                    language));
            yield return new ChartPanel(language == Language.Chinese ? "原文的项目数" : "As the report counts them", MarkForm.Bars, group.First().Unit.In(language), [.. marks]);
        }
    }

    /// <summary>A period before a name: <c>2022年</c>, <c>2022年1至11月</c>.</summary>
    private static string When(Period period, Language language)
    {
        var when = PeriodText.Of(period, language);
        return language == Language.English ? when + " " : char.IsAsciiDigit(when[^1]) ? when + "年" : when;
    }

    private static ChartPanel Carried(Report report, List<Project> carried, Language language) => new(
        language == Language.Chinese ? "由本年延续" : "Carried on from this year",
        MarkForm.List,
        "",
        [.. carried.Select(project => new Mark(
            report.Codes.Name(project.Programme!, language),
            0,
            project.Name.In(language),
            MarkStyle.Actual,
            Evidence.Of(project, report.Projects.First(earlier => earlier.Id == project.Continues), language)))]);

    private static string CarriedOn(Report report, List<Project> listed, List<Project> carried, Language language)
    {
        var (programmes, year) = (Programmes(report, carried, language), report.Year);
        return language == Language.Chinese
            ? ChartTitle.Fit(
                language,
                string.Create(CultureInfo.InvariantCulture, $"{listed.Count}个项目中{carried.Count}个延续{year}年：{string.Join("、", programmes.Select(p => $"{p.Name}{p.Count}个"))}"),
                string.Create(CultureInfo.InvariantCulture, $"{listed.Count}个项目中{carried.Count}个延续{year}年"))
            : ChartTitle.Fit(
                language,
                string.Create(CultureInfo.InvariantCulture, $"{carried.Count} of {listed.Count} projects carry on from {year}: {string.Join(", ", programmes.Select(p => $"{p.Count} {p.Name}"))}"),
                string.Create(CultureInfo.InvariantCulture, $"{carried.Count} of {listed.Count} projects carry on from {year}"));
    }

    private static string Title(Report report, List<Project> listed, int carried, int year, Language language)
    {
        var programmes = Programmes(report, listed, language);
        return language == Language.Chinese
            ? ChartTitle.Fit(
                language,
                string.Create(CultureInfo.InvariantCulture, $"{year}年{string.Join("、", programmes.Select(p => $"{p.Name}{p.Count}项"))}，{carried}项延续上年"),
                string.Create(CultureInfo.InvariantCulture, $"{year}年{listed.Count}个项目，{carried}个延续上年"))
            : ChartTitle.Fit(
                language,
                string.Create(CultureInfo.InvariantCulture, $"{listed.Count} projects for {year} ({string.Join(", ", programmes.Select(p => $"{p.Count} {p.Name}"))}); {carried} carry on from {year - 1}"),
                string.Create(CultureInfo.InvariantCulture, $"{listed.Count} projects for {year}; {carried} carry on from {year - 1}"));
    }

    private static List<(string Name, int Count)> Programmes(Report report, List<Project> projects, Language language)
        => [.. projects.GroupBy(project => project.Programme!).Select(group => (report.Codes.Name(group.Key, language), group.Count()))];
}
