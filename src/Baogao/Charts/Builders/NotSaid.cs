using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>What a report that tells the year's course in words does not say: each sentence is computed from what the edition lacks.</summary>
internal static class NotSaid
{
    /// <summary>How many figures cover a single month.</summary>
    public static int MonthlyValues(Report report) => report.Figures.Count(figure => figure.Period.Months == 1 && figure.Value is not null);

    /// <summary>The rates that the report gives against an earlier period.</summary>
    public static IEnumerable<Figure> Rates(Report report) => report.Figures
        .Where(figure => figure is { Measure: Measure.Growth or Measure.Change, Kind: FigureKind.Actual or FigureKind.Estimate } && (figure.BasePeriod is not null || figure.BaseFigure is not null));

    public static IEnumerable<Sentence> Of(Report report, List<Milestone> phases, List<Milestone> dated)
    {
        if (MonthlyValues(report) == 0)
        {
            yield return Sentence.Of<IToldTexts>(texts => texts.NoMonthlyValues());
        }

        if (dated.Count > 0 && dated[^1].Period!.End is null)
        {
            yield return Sentence.Of<IToldTexts>(texts => texts.NoFullRecovery(dated[^1].Period!));
        }

        if (phases.Count > 1)
        {
            yield return Sentence.Of<IToldTexts>(texts => texts.NoBounds(phases.Count));
        }

        var rates = Rates(report).Select(rate => new NamedQuantity(rate.Indicator.Name, Quantity.Of(rate))).ToList();
        yield return Sentence.Of<IToldTexts>(texts => texts.YearOnYear(rates));
    }
}
