using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Comparing;

/// <summary>What stands between two neighbours of a line over the years.</summary>
/// <param name="Earlier">The figure before it.</param>
/// <param name="Later">The figure behind it.</param>
/// <param name="Break">Why no line joins them; null where one does.</param>
/// <param name="Why">The same as a clause; null where a line joins them.</param>
public sealed record YearStep(EditionFigure Earlier, EditionFigure Later, YearBreak? Break, Sentence? Why)
{
    /// <summary>True where one of the two is an estimate and the other an outcome: a line joins them, and says so.</summary>
    public bool HasEstimate => (Earlier.Figure.Kind == FigureKind.Estimate) != (Later.Figure.Kind == FigureKind.Estimate);

    internal static YearStep Of(EditionFigure earlier, EditionFigure later)
    {
        var (one, other) = (earlier.Figure, later.Figure);
        var (from, to) = (one.Period, other.Period);
        return Mismatch.Of(one, other) is { } why ? new YearStep(earlier, later, Reason(one, other), why)
            : IsAim(one) != IsAim(other) || (IsAim(one) && one.Kind != other.Kind) ? new YearStep(earlier, later, YearBreak.Kind, Sentence.Of<ICompareTexts>(texts => texts.OtherKind(one.Kind, other.Kind)))
            : !IsOnePart(from, to) ? new YearStep(earlier, later, YearBreak.Period, Sentence.Of<ICompareTexts>(texts => texts.OtherMonths(from, to)))
            : to.Start.Year - from.Start.Year > 1 ? new YearStep(earlier, later, YearBreak.YearsMissing, Sentence.Of<ICompareTexts>(texts => texts.YearsBetween(from.Start.Year + 1, to.Start.Year - 1)))
            : new YearStep(earlier, later, null, null);
    }

    /// <summary>What a mismatch is about, in the order in which it is looked for.</summary>
    private static YearBreak Reason(Figure one, Figure other)
        => one.Indicator.Id != other.Indicator.Id || one.Basis?.Id != other.Basis?.Id ? YearBreak.Basis
            : one.Measure != other.Measure ? YearBreak.Measure
            : one.Unit.Base != other.Unit.Base ? YearBreak.Unit
            : one.Period.Months != other.Period.Months ? YearBreak.Period
            : one.IsReal != other.IsReal ? YearBreak.Prices
            : YearBreak.Coverage;

    private static bool IsAim(Figure figure) => figure.Kind is FigureKind.Target or FigureKind.StretchTarget;

    /// <summary>One part of the year: February may be longer.</summary>
    private static bool IsOnePart(Period one, Period other)
        => one.Months is not null && one.Months == other.Months ? one.Start.Month == other.Start.Month
            : one.Months == other.Months && (one.Start.Month, one.Start.Day, one.End?.Month, one.End?.Day) == (other.Start.Month, other.Start.Day, other.End?.Month, other.End?.Day);
}
