using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Reading.Checking.Statements;

/// <summary>What a growth is against is what its quote names: a year (2022年…数增长), or with 同比 the year before.</summary>
internal static class BaseRules
{
    internal static IEnumerable<Problem> Check(Statement<Figure> statement, IReadOnlyDictionary<string, Figure> figures)
    {
        var figure = statement.Value;
        if (figure.Measure != Measure.Growth || Named(figure, statement.Clause) is not { } year)
        {
            yield break;
        }

        var period = figure.BasePeriod ?? (figure.BaseFigure is { } id && figures.TryGetValue(id, out var other) ? other.Period : null);
        if (period is not null && period != Period.OfYear(year))
        {
            var column = figure.BasePeriod is not null ? "base_period" : "base_figure";
            yield return statement.Doubt(ProblemCode.GrowthBaseDiffers, column, Sentence.Of<IFigureFindingTexts>(texts => figure.BasePeriod is not null
                ? texts.BasePeriodDiffers(statement.Clause, year, period) : texts.BaseFigureDiffers(statement.Clause, year, period)));
        }
        else if (figure.BaseFigure is { } baseFigure && statement.Clause.Contains("同口径", StringComparison.Ordinal))
        {
            yield return statement.Doubt(ProblemCode.GrowthBaseDiffers, "base_figure",
                Sentence.Of<IFigureFindingTexts>(texts => texts.BaseNotLikeForLike(statement.Clause, baseFigure, year)));
        }
        else if (figure.BaseFigure is { } id2 && figures.TryGetValue(id2, out var level) && statement.Clause.Contains("预计完成数", StringComparison.Ordinal) && level.Kind != FigureKind.Estimate)
        {
            yield return statement.Doubt(ProblemCode.GrowthBaseDiffers, "base_figure", Sentence.Of<IFigureFindingTexts>(texts => texts.BaseNotAnEstimate(statement.Clause, id2, level.Kind)));
        }
    }

    private static int? Named(Figure figure, string clause)
        // A year that is the figure's own, or a later one, is no base.
        => YearWords.Year.Matches(clause).Select(YearWords.Number).Where(year => year < figure.Period.Start.Year).Select(year => (int?)year).FirstOrDefault() is { } earlier ? earlier
            : clause.Contains("同比", StringComparison.Ordinal) && figure.Period.Start.Year > 1 ? figure.Period.Start.Year - 1
            : null;
}
