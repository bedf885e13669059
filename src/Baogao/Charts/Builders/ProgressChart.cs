using System.Globalization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>How far the year had come when the report was given: actual so far, what the rest must bring (derived), the estimate for the year.</summary>
internal static class ProgressChart
{
    public static ReportChart Build(Report report)
    {
        var rows = Rows(report);
        if (rows.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<IProgressTexts>(texts => texts.Missing(report.Name)));
        }

        var rest = rows[0].Pace.Rest.Period;
        var month = rest.Months == 1 && rows.All(row => row.Pace.Rest.Period == rest) ? rest : null;
        List<ChartPanel> panels = [.. rows.Select(Panel)];
        return new ReportChart
        {
            Id = $"progress-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<IProgressTexts>(texts => texts.Title(month, rows.Select(row => new NamedNumber(row.Name, row.Pace.Ratio.ForSentence())).ToList())),
            Panels = panels,
            Caveats = [Sentence.Of<IProgressTexts>(texts => texts.Calendar()), Sentence.Of<IProgressTexts>(texts => texts.RestIsDerived())],
            Source = SourceLine.Of(report, panels),
            InTitle = [.. rows.SelectMany(row => new[] { row.SoFar.Provenance, row.Year.Provenance })],
        };
    }

    private static List<Row> Rows(Report report)
        => [.. from year in report.Figures
               where year.Kind == FigureKind.Estimate && year.Measure == Measure.Level
               from soFar in report.Figures
               where soFar.Kind == FigureKind.Actual && soFar.Measure == Measure.Level && soFar.Indicator.Id == year.Indicator.Id && soFar.Basis?.Id == year.Basis?.Id
                   && Derive.IsExact(soFar) && Derive.IsExact(year) && soFar.Unit == year.Unit && Interval.Of(soFar).Low > 0 && year.Period.Months is not null
                   && soFar.Period != year.Period && year.Period.Contains(soFar.Period) && soFar.Period.Start == year.Period.Start && soFar.Period.Months is not null
               select new Row(soFar, year, RequiredPace.Of(soFar, year))];

    private static ChartPanel Panel(Row row)
    {
        var (rest, ratio) = (row.Pace.Rest, row.Pace.Ratio);
        return new ChartPanel(Sentence.Of(row.Name), MarkForm.Bars, Sentence.Of<IWordTexts>(words => words.Unit(row.Year.Unit)),
        [
            StatedMark.Of(Sentence.Of<IWordTexts>(words => words.PeriodKnown(row.SoFar.Period, row.SoFar.PeriodBasis)), row.SoFar, MarkStyle.Actual),
            new Mark(
                Sentence.Of<IProgressTexts>(texts => texts.RestName(rest.Period)),
                rest.Value,
                Sentence.Of<IProgressTexts>(texts => texts.Rest(rest.ForSentence(), ratio.ForSentence())),
                MarkStyle.Derived,
                Evidence.Of(rest),
                rest.Interval),
            StatedMark.Of(Sentence.Of<ITargetTexts>(texts => texts.YearAndKind(row.Year.Period, row.Year.Kind)), row.Year, MarkStyle.Estimate),
        ]);
    }

    private sealed record Row(Figure SoFar, Figure Year, RequiredPace Pace)
    {
        public LocalText Name => new(Year.Basis?.NameAsWritten ?? Year.Indicator.Name.Zh, Year.Indicator.Name.En);
    }
}
