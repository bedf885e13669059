using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>
/// The year's numbers by theme: counts as lines of text, because unlike things share no axis; rates as dots from 0 to 100 with their comparators.
/// </summary>
internal static class YearInNumbersChart
{
    // Rows of a list on a slide; a theme's heading takes as much as one and a half.
    private const double LinesOnSlide = 13.5;
    private const double HeadingLines = 1.5;

    private static readonly string[] DefaultThemes = ["services", "welfare", "safety", "law"];

    public static ReportChart Build(Report report, Language language, IReadOnlyCollection<string>? themes)
    {
        var wanted = themes is { Count: > 0 } ? themes : DefaultThemes;
        var figures = report.Figures.Where(figure => figure is { Kind: FigureKind.Actual, Value: not null } && wanted.Contains(figure.Indicator.Theme)).ToList();
        if (figures.Count == 0)
        {
            throw new ChartDataException(
                $"{report.Name} 没有以下主题的实际数字：{string.Join("、", wanted)}。现有主题：{string.Join("、", report.Figures.Select(figure => figure.Indicator.Theme).Distinct())}。",
                $"{report.Name} states no outcome for {string.Join(", ", wanted)}. Its themes: {string.Join(", ", report.Figures.Select(figure => figure.Indicator.Theme).Distinct())}.");
        }

        var zh = language == Language.Chinese;
        List<ChartPanel> panels =
        [
            .. AsSlides([.. wanted.SelectMany(theme => Counts(figures.Where(figure => figure.Indicator.Theme == theme).ToList(), report.Codes.Name(theme, language), language))], language),
            .. Rates(figures, language),
        ];
        return new ReportChart
        {
            Id = $"year-in-numbers-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Language = language,
            Title = Title(figures, language),
            Panels = panels,
            Caveats =
            [
                zh ? "不同事物不共用坐标：件数只列表，比率才作点图。" : "Unlike things share no axis: counts are listed, only rates are dots.",
                zh ? "满分的比率说明达标，不说明难度。" : "A rate of 100 % says that a standard was met, not how hard it was.",
            ],
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    /// <summary>The counts of a theme, and how many of them state a change.</summary>
    private static IEnumerable<(ChartPanel Panel, int Changes)> Counts(List<Figure> figures, string theme, Language language)
    {
        var levels = figures.Where(figure => figure.Measure is Measure.Level or Measure.Ratio).Select(level => (Level: level, Growth: Growth(figures, level))).ToList();
        if (levels.Count > 0)
        {
            var panel = new ChartPanel(theme, MarkForm.List, "", [.. levels.Select(each => StatedMark.Of(
                each.Level.Indicator.Name.In(language),
                each.Level,
                Label(each.Level, each.Growth, language),
                MarkStyle.Actual,
                language))]);
            yield return (panel, levels.Count(each => each.Growth is not null));
        }
    }

    private static Figure? Growth(List<Figure> figures, Figure level) => figures.FirstOrDefault(figure => figure.Measure == Measure.Growth && figure.Indicator.Id == level.Indicator.Id);

    private static IEnumerable<ChartPanel> Rates(List<Figure> figures, Language language)
    {
        var rates = figures.Where(figure => figure.Measure == Measure.Rate).ToList();
        if (rates.Count > 0)
        {
            yield return new ChartPanel(language == Language.Chinese ? "比率" : "Rates", MarkForm.Dots, "%", [.. rates.Select(rate => StatedMark.Of(
                rate.Indicator.Name.In(language),
                rate,
                Wording.Of(rate, language),
                rate.Comparator == Comparator.Eq ? MarkStyle.Actual : MarkStyle.Secondary,
                language))]) { Finding = RatesFinding(rates, language) };
        }
    }

    private static string Label(Figure level, Figure? growth, Language language)
        => growth is null ? Wording.Of(level, language)
            : language == Language.Chinese ? $"{Wording.Of(level, language)}，同比{Wording.Of(growth, language)}" : $"{Wording.Of(level, language)}, {Wording.Of(growth, language)} against {growth.BasePeriod?.ToString() ?? growth.BaseFigure}";

    /// <summary>Themes share a slide, and a finding, while their lines fit on it.</summary>
    private static IEnumerable<ChartPanel> AsSlides(List<(ChartPanel Panel, int Changes)> themes, Language language)
    {
        while (themes.Count > 0)
        {
            var fitting = Enumerable.Range(1, themes.Count).TakeWhile(count => count == 1 || themes.Take(count).Sum(theme => theme.Panel.Marks.Count + HeadingLines) <= LinesOnSlide).Last();
            var slide = themes.Take(fitting).ToList();
            themes.RemoveRange(0, fitting);
            var finding = CountsFinding(slide.Select(theme => theme.Panel).ToList(), slide.Sum(theme => theme.Changes), language);
            foreach (var (panel, _) in slide)
            {
                yield return panel with { Finding = finding };
            }
        }
    }

    private static string CountsFinding(List<ChartPanel> panels, int changes, Language language)
    {
        var (count, names) = (panels.Sum(panel => panel.Marks.Count), panels.Select(panel => panel.Title));
        return (changes, language) switch
        {
            (0, Language.Chinese) => ChartTitle.Fit(language, $"{string.Join("、", names)}：{count}个计数，均未写明变化", $"{count}个计数，均未写明变化"),
            (_, Language.Chinese) => ChartTitle.Fit(language, $"{string.Join("、", names)}：{count}个计数，{changes}个写明变化", $"{count}个计数，{changes}个写明变化"),
            (0, _) => ChartTitle.Fit(language, $"{count} counts in {string.Join(" and ", names)}; none states a change", $"{count} counts; none states a change"),
            _ => ChartTitle.Fit(language, $"{count} counts in {string.Join(" and ", names)}; {States(changes)} a change", $"{count} counts; {States(changes)} a change"),
        };
    }

    private static string States(int changes) => string.Create(CultureInfo.InvariantCulture, $"{changes} {(changes == 1 ? "states" : "state")}");

    private static string RatesFinding(List<Figure> rates, Language language)
    {
        var full = rates.Count(rate => rate is { Value: 100, ValueHigh: null, Comparator: Comparator.Eq });
        var lowest = Wording.Of(rates.MinBy(rate => rate.Value)!, language);
        return (full == rates.Count, language) switch
        {
            (true, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"{rates.Count}个比率均为100%"),
            (true, _) => string.Create(CultureInfo.InvariantCulture, $"All {rates.Count} rates are 100%"),
            (_, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"{rates.Count}个比率中{full}个为100%，最低{lowest}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{full} of {rates.Count} rates are 100%, the lowest {lowest}"),
        };
    }

    private static string Title(List<Figure> figures, Language language)
    {
        var rates = figures.Where(figure => figure.Measure == Measure.Rate).ToList();
        var full = rates.Count(rate => rate is { Value: 100, ValueHigh: null, Comparator: Comparator.Eq });
        var changes = figures.Count(figure => figure.Measure == Measure.Growth);
        return language == Language.Chinese
            ? ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"{rates.Count}个比率中{full}个为100%，只有{changes}个数写明变化"))
            : ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"{full} of {rates.Count} rates are 100%; {changes} of {figures.Count} numbers state a change"));
    }
}
