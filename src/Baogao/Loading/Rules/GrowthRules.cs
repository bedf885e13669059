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
            yield return row.Problem(ProblemCode.TwoBases, "base_period", "The figure has a base figure and a base period. Keep the base figure and empty this cell.");
        }
        else if (measure == Measure.Growth && figure is { BaseFigure: null, BasePeriod: null, Value: not null })
        {
            yield return row.Problem(ProblemCode.GrowthWithoutBase, "base_figure", "A growth is against something. Write the figure here, or the period in base_period.");
        }
        else if (measure == Measure.TargetShare && (figure.BaseFigure is null || figure.BasePeriod is not null))
        {
            yield return row.Problem(ProblemCode.TargetShareWithoutFigure, "base_figure", "A target share belongs to the figure that reached it. Write that figure here and nothing in base_period.");
        }
        else if (measure is not (Measure.Growth or Measure.TargetShare or Measure.Change or Measure.Multiple) && (figure.BaseFigure is not null || figure.BasePeriod is not null))
        {
            yield return row.Problem(ProblemCode.BaseNotAllowed, "measure", $"A {measure.Token()} has no base. Write growth or target_share, or empty base_figure and base_period.");
        }
        else if (figure.BasePeriod is { } period && period.Start >= figure.Period.Start)
        {
            yield return row.Problem(ProblemCode.BaseNotEarlier, "base_period", $"The base period {period} does not come before the period {figure.Period}. Write the period that the growth is against.");
        }
        else if (figure.BaseFigure is { } id && !CycleRules.ComesBack(figure.Id, figures, one => one.BaseFigure) && figures.TryGetValue(id, out var other))
        {
            if (other.Measure != Measure.Level)
            {
                yield return row.Problem(ProblemCode.BaseNotALevel, "base_figure", $"{id} is itself a {other.Measure.Token()}. Write a figure whose measure is level.");
            }
            else if (other.Indicator.Id != figure.Indicator.Id)
            {
                yield return row.Problem(ProblemCode.BaseOfOtherIndicator, "base_figure", $"{id} is a figure of {other.Indicator.Id}, not of {figure.Indicator.Id}. Write a figure of the same indicator.");
            }
            else if (measure == Measure.Growth && other.Period.Start >= figure.Period.Start)
            {
                yield return row.Problem(ProblemCode.BaseNotEarlier, "base_figure", $"The base figure {id} is for {other.Period}, which does not come before {figure.Period}. Write an earlier figure.");
            }
        }
    }
}
