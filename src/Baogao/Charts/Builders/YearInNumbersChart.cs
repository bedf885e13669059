using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>
/// The year's numbers by theme: counts as lines of text, because unlike things share no axis; rates as dots from 0 to 100 with their comparators.
/// </summary>
internal static class YearInNumbersChart
{
    // Rows of a list on a slide; a theme's heading takes as much as one and a half.
    private const double LinesOnSlide = 13.5;
    private const double HeadingLines = 1.5;

    private static readonly string[] DefaultThemes = ["services", "welfare", "safety", "law"];

    public static ReportChart Build(Report report, IReadOnlyCollection<string>? themes)
    {
        string[] wanted = themes is { Count: > 0 } ? [.. themes] : DefaultThemes;
        var figures = report.Figures.Where(figure => figure is { Kind: FigureKind.Actual, Value: not null } && wanted.Contains(figure.Indicator.Theme)).ToList();
        if (figures.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<IYearTexts>(texts => texts.Missing(report.Name, wanted, report.Figures.Select(figure => figure.Indicator.Theme).Distinct().ToList())));
        }

        var rates = figures.Where(figure => figure.Measure == Measure.Rate).ToList();
        List<ChartPanel> panels =
        [
            .. AsSlides([.. wanted.SelectMany(theme => Counts(figures.Where(figure => figure.Indicator.Theme == theme).ToList(), report.Codes.NameOf("themes", theme)))]),
            .. rates.Count == 0 ? [] : (ChartPanel[])[Rates(rates)],
        ];
        return new ReportChart
        {
            Id = $"year-in-numbers-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<IYearTexts>(texts => texts.Title(rates.Count, rates.Count(IsFull), Lowest(rates), figures.Count(figure => figure.Measure == Measure.Growth), figures.Count)),
            Panels = panels,
            Caveats = [Sentence.Of<IYearTexts>(texts => texts.ListedNotDrawn()), Sentence.Of<IYearTexts>(texts => texts.StandardMet())],
            Source = SourceLine.Of(report, panels),
            InTitle = [.. rates.Select(rate => rate.Provenance)],
            Unmarked = [.. figures.Select(figure => figure.Provenance)],
        };
    }

    /// <summary>The counts of a theme, and how many of them state a change.</summary>
    private static IEnumerable<(LocalText Theme, ChartPanel Panel, int Changes)> Counts(List<Figure> figures, LocalText theme)
    {
        var levels = figures.Where(figure => figure.Measure is Measure.Level or Measure.Ratio).Select(level => (Level: level, Growth: Growth(figures, level))).ToList();
        if (levels.Count > 0)
        {
            var panel = new ChartPanel(Sentence.Of(theme), MarkForm.List, null, [.. levels.Select(each => StatedMark.Of(Sentence.Of(each.Level.Indicator.Name), each.Level, Label(each.Level, each.Growth), MarkStyle.Actual).And(each.Growth))]);
            yield return (theme, panel, levels.Count(each => each.Growth is not null));
        }
    }

    private static Figure? Growth(List<Figure> figures, Figure level) => figures.FirstOrDefault(figure => figure.Measure == Measure.Growth && figure.Indicator.Id == level.Indicator.Id);

    private static ChartPanel Rates(List<Figure> rates)
        => new(Sentence.Of<IYearTexts>(texts => texts.Rates()), MarkForm.Dots, Sentence.Of<IWordTexts>(words => words.Unit(Unit.Percent)), [.. rates.Select(rate => StatedMark.Of(
            Sentence.Of(rate.Indicator.Name),
            rate,
            Sentence.Of<IWordTexts>(words => words.Quantity(Quantity.Of(rate))),
            rate.Comparator == Comparator.Eq ? MarkStyle.Actual : MarkStyle.Secondary))])
        {
            Finding = Sentence.Of<IYearTexts>(texts => texts.RatesFound(rates.Count, rates.Count(IsFull), Lowest(rates)!)),
        };

    private static Quantity? Lowest(List<Figure> rates) => rates.MinBy(rate => rate.Value) is { } lowest ? Quantity.Of(lowest) : null;

    private static Sentence Label(Figure level, Figure? growth) => growth is null
        ? Sentence.Of<IWordTexts>(words => words.Quantity(Quantity.Of(level)))
        : Sentence.Of<IYearTexts>(texts => texts.Changed(Quantity.Of(level), Quantity.Of(growth), growth.BasePeriod == null ? growth.BaseFigure : growth.BasePeriod.ToString()));

    /// <summary>Themes share a slide, and a finding, while their lines fit on it.</summary>
    private static IEnumerable<ChartPanel> AsSlides(List<(LocalText Theme, ChartPanel Panel, int Changes)> themes)
    {
        while (themes.Count > 0)
        {
            var fitting = Enumerable.Range(1, themes.Count).TakeWhile(count => count == 1 || themes.Take(count).Sum(theme => theme.Panel.Marks.Count + HeadingLines) <= LinesOnSlide).Last();
            var slide = themes.Take(fitting).ToList();
            themes.RemoveRange(0, fitting);
            var finding = Sentence.Of<IYearTexts>(texts => texts.CountsFound(
                slide.Select(theme => theme.Theme).ToList(), slide.Sum(theme => theme.Panel.Marks.Count), slide.Sum(theme => theme.Changes)));
            foreach (var (_, panel, _) in slide)
            {
                yield return panel with { Finding = finding };
            }
        }
    }

    private static bool IsFull(Figure rate) => rate is { Value: 100, ValueHigh: null, Comparator: Comparator.Eq };
}
