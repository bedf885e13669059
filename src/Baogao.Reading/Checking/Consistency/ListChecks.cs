using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Findings;

namespace Baogao.Reading.Checking.Consistency;

/// <summary>
/// A list of projects has as many rows as the report states for it. The figure is the level that stands in the list's own section and whose indicator
/// names the programme (<c>livelihood_projects</c> for <c>livelihood</c>).
/// </summary>
internal static class ListChecks
{
    internal static IEnumerable<Finding> Check(EditionTables edition)
    {
        var levels = edition.Figures.Where(figure => figure.Value is { Measure: Measure.Level, Comparator: Comparator.Eq, IsOneNumber: true } && figure.Value.Provenance.Section is not null)
            .ToLookup(figure => figure.Value.Provenance.Section);
        foreach (var list in edition.Projects.Where(project => project.Value.Programme is not null).GroupBy(project => (project.Value.Programme, project.Value.Year)))
        {
            var figure = list.Select(project => project.Value.Provenance.Section).Distinct().SelectMany(section => levels[section])
                .Where(figure => figure.Value.Indicator.Id.StartsWith(list.Key.Programme + "_", StringComparison.Ordinal)).MinBy(figure => figure.Row.Line);
            if (figure is not null)
            {
                yield return Compare(figure, [.. list.Select(project => project.Value)]);
            }
        }
    }

    private static string Rows(int count) => $"{Finding.Text(count)} row{(count == 1 ? "" : "s")}";

    private static Finding Compare(Placed<Figure> placed, List<Project> projects)
    {
        var figure = placed.Value;
        var gaps = Enumerable.Range(1, projects.Count).Except(projects.Select(project => project.Number ?? 0)).ToList();
        var holds = projects.Count == figure.Value && gaps.Count == 0;
        return Fact.Of(placed, ProblemCode.RowsOfList, "value", holds ? Severity.Information : Severity.Error, Sentence.Of<IConsistencyFindingTexts>(texts => texts.RowsTitle(figure.Indicator.Name)),
            $"List of {figure.Id} has {Rows(projects.Count)} for {Finding.Text(figure.Number)}",
            Finding.Text(projects.Count), projects.Count, Interval.Exactly(projects.Count),
            name => Sentence.Of<IConsistencyFindingTexts>(texts => texts.RowsAgainstCount(name, projects.Count, figure.Number, figure.Unit, [.. gaps.Take(5)], holds)), [figure.Id, .. projects.Select(project => project.Id)], $"{Finding.Text(figure.Number)} {figure.Unit}");
    }
}
