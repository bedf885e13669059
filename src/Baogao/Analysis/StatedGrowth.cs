using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>Which growth a report states of which level: by basis and base figure, never by the indicator's name alone.</summary>
internal static class StatedGrowth
{
    /// <summary>
    /// The growth stated of a level; null where there is none, and where it may as well be that of another level: one growth of an indicator without bases
    /// says nothing of three levels of it.
    /// </summary>
    public static Figure? Of(IReadOnlyList<Figure> figures, Figure level)
    {
        if (level.Measure != Measure.Level || figures.Any(other => other.Measure == Measure.Level && IsAlike(other, level) && (other.Value != level.Value || other.Unit != level.Unit)))
        {
            return null;
        }

        var growths = figures.Where(figure => figure.Measure == Measure.Growth && figure.Value is not null && IsAlike(figure, level)).ToList();
        return growths.Find(growth => growth.BaseFigure is not null && IsOnBasis(figures, growth, level)) ?? growths.Find(growth => growth.BaseFigure is null);
    }

    private static bool IsAlike(Figure one, Figure other)
        => one.Indicator.Id == other.Indicator.Id && one.Basis?.Id == other.Basis?.Id && one.Period == other.Period && one.Kind == other.Kind
            && one.Subject == other.Subject && one.Vintage == other.Vintage && one.Aggregation == other.Aggregation;

    /// <summary>The base figure may be compared with the level.</summary>
    private static bool IsOnBasis(IReadOnlyList<Figure> figures, Figure growth, Figure level)
        => figures.FirstOrDefault(figure => figure.Id == growth.BaseFigure) is not { } stated || Comparability.WhyNot(stated, level) is null;
}
