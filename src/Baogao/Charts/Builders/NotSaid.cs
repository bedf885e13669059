using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>What a report that tells the year's course in words does not say: each sentence is computed from what the edition lacks.</summary>
internal static class NotSaid
{
    /// <summary>The rates that the report gives against an earlier period.</summary>
    public static IEnumerable<Figure> Rates(Report report) => report.Figures
        .Where(figure => figure is { Measure: Measure.Growth or Measure.Change, Kind: FigureKind.Actual or FigureKind.Estimate } && (figure.BasePeriod is not null || figure.BaseFigure is not null));

    public static IEnumerable<Sentence> Of(Report report, ToldCourse told)
    {
        if (!report.Figures.Any(figure => figure.Period.Months == 1 && figure.Value is not null))
        {
            yield return Sentence.Of<IToldTexts>(texts => texts.NoMonthlyValues());
        }

        if (told.Dated is [.., { Period: { End: null } last }])
        {
            yield return Sentence.Of<IToldTexts>(texts => texts.NoFullRecovery(last));
        }

        if (told.Phases.Count > 1)
        {
            yield return Sentence.Of<IToldTexts>(texts => texts.NoBounds(told.Phases.Count));
        }

        var rates = Rates(report).Select(rate => new NamedQuantity(rate.Indicator.Name, Quantity.Of(rate))).ToList();
        yield return Sentence.Of<IToldTexts>(texts => texts.YearOnYear(rates));
    }
}
