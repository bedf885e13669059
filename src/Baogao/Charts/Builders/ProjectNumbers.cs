using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>A number of projects that a report states for more than one year.</summary>
internal sealed record ProjectNumbers(LocalText Name, IReadOnlyList<Figure> Years)
{
    public Figure First => Years[0];

    public Figure Last => Years[^1];

    public bool IsPart => First.PartOf is not null;

    public NumberChange Change => new(Name, First.Period.Start.Year, Quantity.Of(First), Quantity.Of(Last));

    /// <summary>The numbers of a report, parts before wholes.</summary>
    public static IReadOnlyList<ProjectNumbers> Of(Report report)
    {
        var numbers = report.Figures.Where(figure => figure is { Measure: Measure.Level, Value: not null, Subject: null, Indicator.Theme: "projects" } && figure.Kind != FigureKind.StretchTarget
            && figure.Period.Months == 12 && figure.Period.Start.Month == 1);
        var series = numbers.GroupBy(figure => (figure.Indicator.Id, figure.Basis?.Id))
            .Select(group => group.OrderBy(figure => figure.Period).ThenBy(figure => figure.Kind).DistinctBy(figure => figure.Period).ToList())
            .Where(years => years.Count > 1 && years.TrueForAll(figure => figure.Unit.Scale == years[0].Unit.Scale && figure.Unit.Kind == years[0].Unit.Kind))
            .OrderBy(years => years[0].PartOf is null).ToList();
        var names = RowNames.Of([.. series.Select(years => years[0] with { Basis = null })]);
        return [.. series.Select((years, i) => new ProjectNumbers(names[i], years))];
    }

    /// <summary>Those that are parts; all where none is.</summary>
    public static IReadOnlyList<ProjectNumbers> Parts(IReadOnlyList<ProjectNumbers> numbers) => numbers.Any(each => each.IsPart) ? [.. numbers.Where(each => each.IsPart)] : numbers;
}
