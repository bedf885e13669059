using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>A growth is against one thing, and a share is of something.</summary>
internal static class GrowthRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        var figures = edition.Figures.ToDictionary(figure => figure.Value.Id, figure => figure.Value, StringComparer.Ordinal);
        return edition.Figures.SelectMany(figure => Check(figure, figures));
    }

    private static IEnumerable<Problem> Check(Placed<Figure> placed, Dictionary<string, Figure> figures)
    {
        var (figure, row) = placed;
        var measure = figure.Measure;
        if (figure is { BaseFigure: not null, BasePeriod: not null })
        {
            yield return row.Problem(ProblemCode.TwoBases, "base_period", Sentence.Of<IFigureProblemTexts>(texts => texts.TwoBases()));
        }
        else if (measure == Measure.Growth && figure is { BaseFigure: null, BasePeriod: null, Value: not null })
        {
            yield return row.Problem(ProblemCode.GrowthWithoutBase, "base_figure", Sentence.Of<IFigureProblemTexts>(texts => texts.GrowthWithoutBase()));
        }
        else if (measure == Measure.TargetShare && (figure.BaseFigure is null || figure.BasePeriod is not null))
        {
            yield return row.Problem(ProblemCode.TargetShareWithoutFigure, "base_figure", Sentence.Of<IFigureProblemTexts>(texts => texts.TargetShareWithoutFigure()));
        }
        else if (measure is not (Measure.Growth or Measure.TargetShare or Measure.Change or Measure.Multiple) && (figure.BaseFigure is not null || figure.BasePeriod is not null))
        {
            yield return row.Problem(ProblemCode.BaseNotAllowed, "measure", Sentence.Of<IFigureProblemTexts>(texts => texts.BaseNotAllowed(measure)));
        }
        else if (figure.BasePeriod is { } period && period.Start >= figure.Period.Start)
        {
            yield return row.Problem(ProblemCode.BaseNotEarlier, "base_period", Sentence.Of<IFigureProblemTexts>(texts => texts.BasePeriodNotEarlier(period, figure.Period)));
        }
        else if (figure.BaseFigure is { } id && !CycleRules.ComesBack(figure.Id, figures, one => one.BaseFigure) && figures.TryGetValue(id, out var other))
        {
            if (other.Measure != Measure.Level)
            {
                yield return row.Problem(ProblemCode.BaseNotALevel, "base_figure", Sentence.Of<IFigureProblemTexts>(texts => texts.BaseNotALevel(id, other.Measure)));
            }
            else if (other.Indicator.Id != figure.Indicator.Id)
            {
                yield return row.Problem(ProblemCode.BaseOfOtherIndicator, "base_figure", Sentence.Of<IFigureProblemTexts>(texts => texts.BaseOfOtherIndicator(id, other.Indicator.Id, figure.Indicator.Id)));
            }
            else if (measure == Measure.Growth && other.Period.Start >= figure.Period.Start)
            {
                yield return row.Problem(ProblemCode.BaseNotEarlier, "base_figure", Sentence.Of<IFigureProblemTexts>(texts => texts.BaseFigureNotEarlier(id, other.Period, figure.Period)));
            }
        }
    }
}
