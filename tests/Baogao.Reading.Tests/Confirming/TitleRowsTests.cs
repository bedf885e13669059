using System.Reflection;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Loading;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Confirming;

namespace Baogao.Reading.Tests.Confirming;

/// <summary>What the titles of charts say is known of every chart, found by reflection, and is all that they say.</summary>
public class TitleRowsTests
{
    private static readonly EditionTables Edition = ReportReader.ReadTables(Path.Combine(SharedReports.Root(), "data", "gaohang-2022"), new ProblemList(), new EditionReads())!;

    private static readonly IReadOnlyList<MethodInfo> Charts = [.. typeof(ReportCharts).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => method.ReturnType == typeof(ReportChart))];

    [Fact]
    public void Every_chart_that_says_a_row_in_its_title_is_asked()
    {
        var report = Report.From(Edition, new EditionReads());
        var rows = TitleRows.Of(report);
        Assert.All(Charts, chart => Assert.Superset(Draw(chart, report).InTitle.ToHashSet<Provenance>(ReferenceEqualityComparer.Instance), rows.ToHashSet<Provenance>(ReferenceEqualityComparer.Instance)));
        Assert.Equal(
            ["Comparison", "RecoveryMeasured", "WhereNumbers"],
            Charts.Where(chart => Draw(chart, report).InTitle.Count == 0).Select(chart => chart.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>Each number is changed in turn: where a title or the finding of a panel is another one then, its row is among those of titles.</summary>
    [Fact]
    public void A_row_whose_number_changes_a_title_is_one_of_them()
    {
        var report = Report.From(Edition, new EditionReads());
        var (rows, titles) = (TitleRows.Of(report), Titles(report));
        List<string> changing = [], missed = [];
        foreach (var (changed, row, place) in Changed())
        {
            if (Titles(Report.From(changed, new EditionReads())) != titles)
            {
                (rows.Contains(place) ? changing : missed).Add(row);
            }
        }

        Assert.Empty(missed);
        Assert.Superset(new HashSet<string> { "tax_2022_nov", "tax_2023_growth", "mark_trough" }, changing.ToHashSet());
    }

    private static IEnumerable<(EditionTables Edition, string Row, Provenance Place)> Changed()
    {
        foreach (var (i, placed) in Edition.Figures.Index().Where(figure => figure.Item.Value.Value is not null))
        {
            var figure = placed.Value with { Value = placed.Value.Value + (placed.Value.Measure == Measure.Rate ? -7 : 3) };
            yield return (Edition with { Figures = [.. Edition.Figures.Take(i), placed with { Value = figure }, .. Edition.Figures.Skip(i + 1)] }, figure.Id, figure.Provenance);
        }

        foreach (var (i, placed) in Edition.Rankings.Index().Where(ranking => ranking.Item.Value.Place is not null))
        {
            var ranking = placed.Value with { Place = placed.Value.Place == 1 ? 2 : 1 };
            yield return (Edition with { Rankings = [.. Edition.Rankings.Take(i), placed with { Value = ranking }, .. Edition.Rankings.Skip(i + 1)] }, ranking.Id, ranking.Provenance);
        }

        foreach (var (i, placed) in Edition.Milestones.Index().Where(step => step.Item.Value.Period is not null))
        {
            var step = placed.Value with { Period = Period.Parse("2022-07") };
            yield return (Edition with { Milestones = [.. Edition.Milestones.Take(i), placed with { Value = step }, .. Edition.Milestones.Skip(i + 1)] }, step.Id, step.Provenance);
        }
    }

    private static string Titles(Report report) => string.Join('\n', Charts.Select(chart => Draw(chart, report)).SelectMany(chart => chart.Panels.Select(panel => panel.Finding).Prepend(chart.Title)).Where(title => title is not null));

    private static ReportChart Draw(MethodInfo chart, Report report) => (ReportChart)chart.Invoke(null, [.. chart.GetParameters().Select(parameter => Argument(parameter, report))])!;

    private static object? Argument(ParameterInfo parameter, Report report)
        => parameter.ParameterType == typeof(Report) && !parameter.HasDefaultValue ? report
            : parameter.HasDefaultValue ? parameter.DefaultValue
            : parameter.ParameterType.IsAssignableFrom(typeof(Report[])) ? Array.Empty<Report>() : null;
}
