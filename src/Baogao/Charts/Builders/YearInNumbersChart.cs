using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>The year's numbers as one table, with the changes that are stated; rates as dots on an axis above it.</summary>
internal static class YearInNumbersChart
{
    private static readonly string[] DefaultThemes = ["services", "welfare", "safety", "law"];

    public static ReportChart Build(Report report, IReadOnlyCollection<string>? themes)
    {
        string[] wanted = themes is { Count: > 0 } ? [.. themes] : DefaultThemes;
        var figures = Outcomes(report, wanted);
        if (figures.Count == 0 && themes is not { Count: > 0 })
        {
            // A report that has none of the usual themes has others.
            figures = Outcomes(report, [.. report.Figures.Select(figure => figure.Indicator.Theme).Distinct()]);
        }

        if (figures.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<IYearTexts>(texts => texts.Missing(report.Name, Names(report, wanted), Names(report, report.Figures.Select(figure => figure.Indicator.Theme).Distinct()))));
        }

        var rows = figures.Select(figure => new Row(figure, RowNames.Of(figure), ChangeOf(report, figure))).ToList();
        var rates = rows.Where(row => row.Figure is { Measure: Measure.Rate, Unit: var unit } && unit == Unit.Percent).ToList();
        LocalText[] full = [.. rates.Where(row => row.Figure is { Value: 100, ValueHigh: null, Comparator: Comparator.Eq }).Select(row => row.Name)];
        var changed = rows.Find(row => row.Change is not null);
        var change = changed?.Change is { } growth ? new StatedChange(changed.Name, Quantity.Of(growth), growth.Measure == Measure.Change, growth.Aggregation == Aggregation.PerYear, Against(report, growth), IsYearBefore(report, growth)) : null;
        // A number of a part of the year would need to say which.
        var other = rates.MinBy(row => row.Figure.Value) ?? rows.Find(row => row.Figure.Period == Period.OfYear(report.Year) && !IsChange(row.Figure));
        var told = other is null ? null : new NamedQuantity(other.Name, Quantity.Of(other.Figure));
        List<ChartPanel> panels = [.. rates.Count == 0 ? [] : (ChartPanel[])[Rates(rates, full)], Table(report, rows)];
        return new ReportChart
        {
            Id = $"year-in-numbers-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<IYearTexts>(texts => texts.Title(change, full, told)),
            Panels = panels,
            Caveats =
            [
                .. figures.Exists(figure => figure.PeriodBasis == PeriodBasis.Unstated) ? [Sentence.Of<IYearTexts>(texts => texts.PeriodNotStated(report.Year))] : Array.Empty<Sentence>(),
                .. full.Length > 0 ? [Sentence.Of<IYearTexts>(texts => texts.StandardMet())] : Array.Empty<Sentence>(),
            ],
            Source = SourceLine.Of(report, panels),
            Unmarked = [.. rows.Select(row => row.Change).OfType<Figure>().Select(growth => growth.Provenance)],
            InTitle = [.. (other is null ? rates : rates.Append(other)).Select(row => row.Figure.Provenance), .. changed is null ? [] : new[] { changed.Figure.Provenance, changed.Change!.Provenance }],
        };
    }

    private static LocalText[] Names(Report report, IEnumerable<string> themes) => [.. themes.Select(theme => report.Codes.NameOf("themes", theme))];

    /// <summary>The outcomes of the themes that reach into the year, but for changes that stand beside their number.</summary>
    private static List<Figure> Outcomes(Report report, string[] themes)
    {
        var all = report.Figures.Where(figure => figure is { Kind: FigureKind.Actual, Value: not null } && figure.Period.Start.Year <= report.Year && (figure.Period.End?.Year ?? report.Year) >= report.Year && themes.Contains(figure.Indicator.Theme)).OrderBy(figure => Array.IndexOf(themes, figure.Indicator.Theme)).ToList();
        return [.. all.Where(figure => !IsChange(figure) || !all.Exists(level => !IsChange(level) && IsOf(figure, level)))];
    }

    private static Figure? ChangeOf(Report report, Figure figure)
        => IsChange(figure) ? figure : report.Figures.FirstOrDefault(change => change is { Kind: FigureKind.Actual, Value: not null } && IsChange(change) && IsOf(change, figure));

    private static bool IsChange(Figure figure) => figure.Measure is Measure.Growth or Measure.Change;

    private static bool IsOf(Figure change, Figure level) => change.Indicator.Id == level.Indicator.Id && change.Basis?.Id == level.Basis?.Id && change.Period == level.Period && change.Subject == level.Subject;

    private static Period? Against(Report report, Figure change) => change.BasePeriod ?? report.BaseOf(change)?.Period;

    private static bool IsYearBefore(Report report, Figure change)
        => Against(report, change) is { } against && against.Months == change.Period.Months && against.Start.AddYears(1) == change.Period.Start;

    private static ChartPanel Rates(List<Row> rates, LocalText[] full)
    {
        var lowest = rates.MinBy(row => row.Figure.Value)!;
        var told = new NamedQuantity(lowest.Name, Quantity.Of(lowest.Figure));
        return new(Sentence.Of<IYearTexts>(texts => texts.Rates()), MarkForm.Dots, Sentence.Of<IWordTexts>(words => words.Unit(Unit.Percent)), [.. rates.Select(row => StatedMark.Of(
            Sentence.Of(row.Name),
            row.Figure,
            Sentence.Of<IYearTexts>(texts => texts.Value(Quantity.Of(row.Figure), row.Figure.ValueText)),
            row.Figure.Comparator == Comparator.Eq ? MarkStyle.Actual : MarkStyle.Secondary))])
        {
            Finding = Sentence.Of<IYearTexts>(texts => texts.RatesFound(full, told)),
        };
    }

    private static ChartPanel Table(Report report, List<Row> rows)
        => new(Sentence.Of<IYearTexts>(texts => texts.Numbers()), MarkForm.Table, null, [.. rows.Select(row => Cells(report, row))])
        {
            // Its slides hold parts of the rows, so that the title of the chart may be of a row on another slide.
            Finding = Sentence.Of<IYearTexts>(texts => texts.NumbersOf(Names(report, rows.Select(row => row.Figure.Indicator.Theme).Distinct()))),
            Columns =
            [
                Sentence.Of<IYearTexts>(texts => texts.NumberHead()), Sentence.Of<IPictureTexts>(texts => texts.ValueHead()), Sentence.Of<IYearTexts>(texts => texts.UnitHead()), Sentence.Of<IYearTexts>(texts => texts.ChangeHead()),
            ],
        };

    /// <summary>Rows are sorted by the number in its base unit: 8.1 万件 is more than 11,097 件.</summary>
    private static Mark Cells(Report report, Row row)
    {
        var (figure, change) = (row.Figure, row.Change);
        var value = IsChange(figure) ? null : figure.Measure == Measure.TargetShare ? Sentence.Of<IYearTexts>(texts => texts.ShareOfTarget(Quantity.Of(figure))) : Sentence.Of<IYearTexts>(texts => texts.Value(Quantity.Of(figure), figure.ValueText));
        var mark = new Mark(
            Sentence.Of(row.Name), Saturating.Multiply(figure.Number, figure.Unit.Scale), value is null ? null : Evidence.OfSubject(value, figure), MarkStyle.Actual, Evidence.Of(figure))
        {
            Cells =
            [
                IsChange(figure) || figure.Unit == Unit.Percent || (figure.Comparator != Comparator.Eq && figure.ValueText?.EndsWith(figure.Unit.Base, StringComparison.Ordinal) == true) ? Sentence.AsWritten("") : Sentence.AsWritten(figure.Unit.Text),
                change is null ? Sentence.AsWritten("") : Sentence.Of<IYearTexts>(texts => texts.Change(Quantity.Of(change), change.Measure == Measure.Change, change.Aggregation == Aggregation.PerYear, Against(report, change), IsYearBefore(report, change))),
            ],
        };
        return change == figure ? mark : mark.And(change);
    }

    /// <summary>A number, its name, and the change that is stated of it, which may be all that is stated.</summary>
    private sealed record Row(Figure Figure, LocalText Name, Figure? Change);
}
