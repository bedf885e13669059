using System.Globalization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>How far the year had come when the report was given: one bar an indicator, what is done, what is left (derived), the estimate or target for the year.</summary>
internal static class ProgressChart
{
    public static ReportChart Build(Report report)
    {
        var rows = Rows(report);
        if (rows.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<IProgressTexts>(texts => texts.Missing(report.Name)));
        }

        // Those that the title tells share what is left of the year, and whether the year's number is an estimate.
        var (rest, kind) = (rows[0].Pace.Rest.Period, rows[0].Year.Kind);
        var told = rows.Where(row => row.Pace.Rest.Period == rest && row.Year.Kind == kind).ToList();
        List<ChartPanel> panels = [.. rows.GroupBy(row => (row.Year.Unit, row.Year.Kind)).Select(unit => new ChartPanel(
            Sentence.Of<IProgressTexts>(texts => texts.Heading(unit.Key.Kind)),
            MarkForm.Progress,
            Sentence.Of<IWordTexts>(words => words.Unit(unit.Key.Unit)),
            [.. unit.SelectMany(Marks)]))];
        return new ReportChart
        {
            Id = $"progress-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<IProgressTexts>(texts => texts.Title(kind, rest, told.Select(row => new NamedNumber(row.Name, row.Pace.Rest.ForSentence())).ToList())),
            Panels = panels,
            Caveats =
            [
                .. rows.Select(row => row.Year.Kind).Distinct().Select(each => Sentence.Of<IProgressTexts>(texts => texts.Reading(each))),
                .. rows.Exists(row => row.Year.Indicator.IsRevenue) ? [Sentence.Of<IProgressTexts>(texts => texts.Calendar())] : Array.Empty<Sentence>(),
                Sentence.Of<IProgressTexts>(texts => texts.RestIsDerived()),
            ],
            Source = SourceLine.Of(report, panels),
            InTitle = [.. told.SelectMany(row => new[] { row.SoFar.Provenance, row.Year.Provenance })],
        };
    }

    /// <summary>The latest actual of each indicator and basis, against the year's estimate, or its target where there is none.</summary>
    private static List<Row> Rows(Report report)
    {
        var pairs = from year in report.Figures
                    where year is { Kind: FigureKind.Estimate or FigureKind.Target, Measure: Measure.Level }
                    from soFar in report.Figures
                    where soFar.Kind == FigureKind.Actual && soFar.Measure == Measure.Level && soFar.Indicator.Id == year.Indicator.Id && soFar.Basis?.Id == year.Basis?.Id && soFar.Subject == year.Subject
                        && Derive.IsExact(soFar) && Derive.IsExact(year) && soFar.Unit == year.Unit && Interval.Of(soFar).Low > 0 && year.Period.Months is not null
                        && soFar.Period != year.Period && year.Period.Contains(soFar.Period) && soFar.Period.Start == year.Period.Start && soFar.Period.Months is not null
                    select (SoFar: soFar, Year: year);
        var chosen = pairs.GroupBy(pair => (pair.Year.Indicator.Id, pair.Year.Basis?.Id, pair.Year.Subject, pair.Year.Period))
            .Select(group => group.OrderBy(pair => pair.Year.Kind != FigureKind.Estimate).ThenByDescending(pair => pair.SoFar.Period.Months).ThenByDescending(pair => pair.Year.Vintage?.Start).First()).ToList();
        var names = RowNames.Of([.. chosen.Select(pair => pair.Year)]);
        return [.. chosen.Select((pair, i) => new Row(pair.SoFar, pair.Year, RequiredPace.Of(pair.SoFar, pair.Year), names[i],
            report.Figures.FirstOrDefault(plan => plan.Kind == FigureKind.Target && plan != pair.Year && plan.Measure == Measure.Level && plan.Indicator.Id == pair.Year.Indicator.Id
                && plan.Basis?.Id == pair.Year.Basis?.Id && plan.Period == pair.Year.Period && plan.Unit == pair.Year.Unit && plan.IsOneNumber)))];
    }

    private static IEnumerable<Mark> Marks(Row row)
    {
        var (name, rest, ratio) = (Sentence.Of(row.Name), row.Pace.Rest, row.Pace.Ratio);
        var label = Sentence.Of<IProgressTexts>(texts => texts.Row(row.SoFar.Period, Quantity.Of(row.SoFar), row.Year.Kind, Quantity.Of(row.Year), rest.Period, rest.ForSentence(), ratio.ForSentence()));
        yield return StatedMark.Of(name, row.SoFar, label, MarkStyle.Actual).And(row.Year);
        if (rest.Value > 0)
        {
            yield return new Mark(name, row.Year.Number, null, MarkStyle.Derived, Evidence.Of(rest), rest.Interval.Shift(row.SoFar.Number));
        }

        yield return StatedMark.Of(name, row.Year, null, row.Year.Kind == FigureKind.Estimate ? MarkStyle.Estimate : MarkStyle.Target);
        if (row.Plan is { } plan)
        {
            yield return StatedMark.Of(name, plan, null, MarkStyle.Target);
        }
    }

    private sealed record Row(Figure SoFar, Figure Year, RequiredPace Pace, LocalText Name, Figure? Plan);
}
