using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Numbers;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A figure whose number the reader takes for no statistic: only its quote and its part of the report speak of it.</summary>
internal static class WithoutReading
{
    private static readonly LocalText Part = new("所在部分", "its part of the report");

    internal static IEnumerable<Problem> Check(Statement<Figure> statement)
    {
        if (statement.IsAlone)
        {
            yield break;
        }

        var (figure, quote) = (statement.Value, statement.Quote);
        if (figure.ValueText is null && !quote.Contains(NumbersInText.Normalise(figure.Unit.Text), StringComparison.Ordinal))
        {
            yield return statement.Doubt(ProblemCode.UnitDiffers, "unit", Sentence.Of<IFigureFindingTexts>(texts => texts.UnitNotInQuote(quote, figure.Unit.Text)));
        }

        if (NumberLexer.Find(quote).Find(number => number.Value == Math.Abs(figure.Number)) is { } written && written.Comparator != figure.Comparator)
        {
            yield return statement.Doubt(ProblemCode.ComparatorDiffers, "comparator", Sentence.Of<IFigureFindingTexts>(texts => texts.ComparatorDiffers(quote, written.Comparator, figure.Comparator)));
        }

        var isPlan = statement.Part!.IsPlan;
        if (isPlan != figure.Kind is FigureKind.Target or FigureKind.StretchTarget || (figure.Kind == FigureKind.Estimate && !statement.Sentence.Contains("预计", StringComparison.Ordinal)))
        {
            var kind = isPlan ? FigureKind.Target : FigureKind.Actual;
            yield return statement.Doubt(ProblemCode.KindDiffers, "kind", Sentence.Of<IFigureFindingTexts>(texts => texts.KindDiffers(quote, kind, figure.Kind, Part)));
        }

        if (figure.PeriodBasis == PeriodBasis.Unstated && statement.PartYear is { } year && Period.OfYear(year) is var period && figure.Period != period)
        {
            yield return statement.Doubt(ProblemCode.PeriodDiffers, "period", Sentence.Of<IFigureFindingTexts>(texts => texts.PeriodDiffers(quote, period, figure.Period, Part)));
        }
    }
}
