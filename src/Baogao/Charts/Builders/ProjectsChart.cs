using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>How the stated numbers of projects changed from the year of the report to the next, and which projects of the next year's lists carry on.</summary>
internal static class ProjectsChart
{
    // More slopes side by side have no room for their names.
    private const int MostSlopes = 3;

    public static ReportChart Build(Report report)
    {
        var year = report.Year + 1;
        var listed = Listed(report);
        var series = ProjectNumbers.Of(report);
        if (listed.Count == 0 && series.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<IProjectTexts>(texts => texts.Missing(report.Name, year)));
        }

        var carried = listed.Where(project => project.Continues is not null).ToList();
        List<ChartPanel> panels =
        [
            .. series.GroupBy(each => each.IsPart).SelectMany(group => group.Chunk(MostSlopes)).Select(some => Slopes(some, !some[0].IsPart && series.Any(each => each.IsPart))),
            .. carried.Count > 0 ? [Carried(report, carried)] : Array.Empty<ChartPanel>(),
            .. series.Count + carried.Count == 0 ? [List(report, listed)] : Array.Empty<ChartPanel>(),
        ];
        var parts = ProjectNumbers.Parts(series);
        var changes = parts.Select(each => each.Change).ToList();
        var programmes = Programmes(report, listed);
        var only = listed.Count == 1 ? listed[0].Name : null;
        return new ReportChart
        {
            Id = $"projects-{year.ToString(CultureInfo.InvariantCulture)}",
            Title = changes.Count > 0
                ? Sentence.Of<IProjectTexts>(texts => texts.Changed(parts[0].Last.Period.Start.Year, changes, carried.Count))
                : Sentence.Of<IProjectTexts>(texts => texts.Listed(year, programmes, only, carried.Count)),
            Panels = panels,
            Caveats = [.. Caveats(report, carried, parts)],
            Source = SourceLine.Of(report, panels),
            InTitle = [.. parts.SelectMany(each => new[] { each.First.Provenance, each.Last.Provenance })],
        };
    }

    /// <summary>What the report lists for the next year.</summary>
    public static List<Project> Listed(Report report) => [.. report.Projects.Where(project => project.Year == report.Year + 1 && project.Programme is not null)];

    /// <summary>How many of them each programme has.</summary>
    public static NamedCount[] Programmes(Report report, List<Project> listed)
        => [.. listed.GroupBy(project => project.Programme!).Select(group => new NamedCount(report.Codes.NameOf("programmes", group.Key), group.Count()))];

    /// <summary>Parts and wholes have axes of their own: on one, a change of the parts would look flat.</summary>
    private static ChartPanel Slopes(ProjectNumbers[] series, bool areWholes) => new(
        Sentence.Of<IProjectTexts>(texts => texts.AsCounted(areWholes)),
        MarkForm.Slope,
        // All count projects: the text may write 个 in one year and 项 in the next.
        series.SelectMany(each => each.Years).Select(figure => figure.Unit).Distinct().Count() == 1 ? Sentence.Of<IWordTexts>(words => words.Unit(series[0].First.Unit)) : null,
        [.. series.SelectMany(each => each.Years.Select(figure =>
        {
            Sentence[] label = [Sentence.Of<IWordTexts>(words => words.Digits(Quantity.Of(figure))), Sentence.Of<IWordTexts>(words => words.Period(figure.Period))];
            return StatedMark.Of(Sentence.Of(each.Name), figure, Sentence.Of<IWordTexts>(words => words.Lines(label)), figure.Kind == FigureKind.Target ? MarkStyle.Target : figure.Kind == FigureKind.Estimate ? MarkStyle.Estimate : MarkStyle.Actual);
        }))]);

    private static ChartPanel Carried(Report report, List<Project> carried) => new(
        Sentence.Of<IProjectTexts>(texts => texts.CarriedOn(report.Year)),
        MarkForm.Table,
        null,
        [.. carried.Select(project =>
        {
            var earlier = report.Projects.First(other => other.Id == project.Continues);
            return new Mark(Sentence.Of(project.Name), 0, Sentence.Of(report.Codes.NameOf("programmes", project.Programme!)), MarkStyle.Actual, Evidence.Of(project, earlier)) { Cells = [Sentence.Of(earlier.Name)] };
        })])
    {
        Columns = [Sentence.Of<IProjectTexts>(texts => texts.ProjectHead()), Sentence.Of<IProjectTexts>(texts => texts.ProgrammeHead()), Sentence.Of<IProjectTexts>(texts => texts.EarlierHead())],
        Finding = Sentence.Of<IProjectTexts>(texts => texts.CarriedOnFound(carried.Count, report.Year, carried[0].Year)),
    };

    /// <summary>The list itself, where it is all that there is.</summary>
    private static ChartPanel List(Report report, List<Project> listed) => new(
        Sentence.Of<IProjectTexts>(texts => texts.ProjectHead()),
        MarkForm.Table,
        null,
        [.. listed.Select(project => new Mark(
            Sentence.Of(project.Name), 0, Sentence.Of(report.Codes.NameOf("programmes", project.Programme!)), MarkStyle.Target, Evidence.Of(project)))])
    {
        Columns = [Sentence.Of<IProjectTexts>(texts => texts.ProjectHead()), Sentence.Of<IProjectTexts>(texts => texts.ProgrammeHead())],
    };

    private static IEnumerable<Sentence> Caveats(Report report, List<Project> carried, IReadOnlyList<ProjectNumbers> parts)
    {
        var named = report.Projects.Count(project => project.Year == report.Year);
        if (carried.Count > 0)
        {
            var stated = parts.Where(each => each.IsPart).Select(each => each.Years.FirstOrDefault(figure => figure.Period.Start.Year == report.Year)).OfType<Figure>().ToList();
            decimal? counted = stated.Count > 0 && stated.TrueForAll(figure => figure.IsOneNumber) ? stated.Sum(figure => figure.Number) : null;
            yield return Sentence.Of<IProjectTexts>(texts => texts.NamedOf(report.Year, counted, named));
            yield return Sentence.Of<IProjectTexts>(texts => texts.CarryingOnIsRead());
        }

        yield return Sentence.Of<IProjectTexts>(texts => texts.SizesDiffer());
    }
}
