using System.Globalization;

namespace Baogao;

/// <summary>
/// The year's numbers by theme: counts as lines of text, because unlike things share no axis; rates as dots from 0 to 100 with their comparators.
/// </summary>
internal static class YearInNumbersChart
{
    private static readonly string[] DefaultThemes = ["services", "welfare", "safety", "law"];

    public static ReportChart Build(Report report, Language language, IReadOnlyCollection<string>? themes)
    {
        var wanted = themes is { Count: > 0 } ? themes : DefaultThemes;
        var figures = report.Figures.Where(figure => figure.Kind == FigureKind.Actual && wanted.Contains(figure.Indicator.Theme)).ToList();
        if (figures.Count == 0)
        {
            throw new ChartDataException(
                $"{report.Name} 没有以下主题的实际数字：{string.Join("、", wanted)}。现有主题：{string.Join("、", report.Figures.Select(figure => figure.Indicator.Theme).Distinct())}。",
                $"{report.Name} states no outcome for {string.Join(", ", wanted)}. Its themes: {string.Join(", ", report.Figures.Select(figure => figure.Indicator.Theme).Distinct())}.");
        }

        var zh = language == Language.Chinese;
        List<ChartPanel> panels =
        [
            .. wanted.SelectMany(theme => Counts(figures.Where(figure => figure.Indicator.Theme == theme).ToList(), theme, language)),
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

    private static IEnumerable<ChartPanel> Counts(List<Figure> figures, string theme, Language language)
    {
        var levels = figures.Where(figure => figure.Measure is Measure.Level or Measure.Ratio).ToList();
        if (levels.Count > 0)
        {
            yield return new ChartPanel(Coding.Name(theme, language), MarkForm.List, "", [.. levels.Select(level => new Mark(
                level.Indicator.Name.In(language),
                level.Value,
                Label(level, figures.FirstOrDefault(figure => figure.Measure == Measure.Growth && figure.Indicator.Id == level.Indicator.Id), language),
                MarkStyle.Actual,
                Evidence.Of(level, language)))]);
        }
    }

    private static IEnumerable<ChartPanel> Rates(List<Figure> figures, Language language)
    {
        var rates = figures.Where(figure => figure.Measure == Measure.Rate).ToList();
        if (rates.Count > 0)
        {
            yield return new ChartPanel(language == Language.Chinese ? "比率" : "Rates", MarkForm.Dots, "%", [.. rates.Select(rate => new Mark(
                rate.Indicator.Name.In(language),
                rate.Value,
                Wording.Of(rate, language),
                rate.Comparator == Comparator.Eq ? MarkStyle.Actual : MarkStyle.Secondary,
                Evidence.Of(rate, language)))]);
        }
    }

    private static string Label(Figure level, Figure? growth, Language language)
        => growth is null ? Wording.Of(level, language)
            : language == Language.Chinese ? $"{Wording.Of(level, language)}，同比{Wording.Of(growth, language)}" : $"{Wording.Of(level, language)}, {Wording.Of(growth, language)} against {growth.BasePeriod?.ToString() ?? growth.BaseFigure}";

    private static string Title(List<Figure> figures, Language language)
    {
        var rates = figures.Where(figure => figure.Measure == Measure.Rate).ToList();
        var full = rates.Count(rate => rate is { Value: 100, Comparator: Comparator.Eq });
        var changes = figures.Count(figure => figure.Measure == Measure.Growth);
        return language == Language.Chinese
            ? ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"{rates.Count}个比率中{full}个为100%，只有{changes}个数写明变化"))
            : ChartTitle.Fit(language, string.Create(CultureInfo.InvariantCulture, $"{full} of {rates.Count} rates are 100%; {changes} of {figures.Count} numbers state a change"));
    }
}
