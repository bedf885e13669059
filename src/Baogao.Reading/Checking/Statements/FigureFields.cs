using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Statements;

/// <summary>
/// What the words beside a number say: unit, sign, range, comparator, measure and kind. Only fields that the reader is sure of are compared. Of a quote that stands alone, without its sentence,
/// only what its words say counts, and not what they leave out.
/// </summary>
internal static class FigureFields
{
    /// <summary>A field below this confidence is not compared: the rules below it are guesses at a subject or a base year.</summary>
    internal const decimal Sure = 0.6m;

    internal static IEnumerable<Problem> Compare(Statement<Figure> statement, Reading reading)
    {
        var (figure, words, shape) = (statement.Value, Words(statement, reading), RowShape.Of(reading));
        if (reading.Confidence.Value >= Sure)
        {
            if (!IsUnit(shape.Unit, reading, figure))
            {
                yield return statement.Doubt(ProblemCode.UnitDiffers, "unit", Sentence.Of<IFigureFindingTexts>(texts => texts.UnitReadOtherwise(words, shape.Unit, figure.Unit.Text)));
            }
            else if (!HoldsUnit(statement, reading))
            {
                yield return statement.Doubt(ProblemCode.UnitDiffers, "quote", Sentence.Of<IFigureFindingTexts>(texts => texts.UnitNotInQuote(statement.Quote, reading.Unit)));
            }

            if (reading.ValueHigh is { } high ? figure.ValueHigh is not { } stated || Math.Abs(stated) != Math.Abs(high) : figure.ValueHigh is not null)
            {
                yield return statement.Doubt(ProblemCode.ValueDiffers, "value_high", Sentence.Of<IFigureFindingTexts>(texts => texts.HighEndDiffers(words, reading.ValueHigh, figure.ValueHigh)));
            }

            if (reading.Comparator is { } comparator && comparator != figure.Comparator && !(statement.IsAlone && comparator == Comparator.Eq))
            {
                yield return statement.Doubt(ProblemCode.ComparatorDiffers, "comparator", Sentence.Of<IFigureFindingTexts>(texts => texts.ComparatorDiffers(words, comparator, figure.Comparator)));
            }
        }

        if (reading.Confidence.Measure < Sure || (statement.IsAlone && shape.Measures[0] is Measure.Level or Measure.Rate))
        {
            yield break;
        }

        if (!shape.Measures.Contains(figure.Measure))
        {
            var measure = shape.Measures[0];
            yield return statement.Doubt(ProblemCode.MeasureDiffers, "measure", Sentence.Of<IFigureFindingTexts>(texts => texts.MeasureDiffers(words, measure, figure.Measure, ReadingRules.Name(reading, "measure"))));
        }
        else if (reading.Value < 0 != figure.Value < 0 && figure.Value != 0)
        {
            yield return statement.Doubt(ProblemCode.SignDiffers, "value",
                Sentence.Of<IFigureFindingTexts>(texts => texts.SignDiffers(words, reading.Value < 0, figure.Number, ReadingRules.Name(reading, "measure"))));
        }
    }

    /// <summary>The words that decided, as messages show them: the reader's own where they are more than the row's quote.</summary>
    internal static string Words(Statement<Figure> statement, Reading reading) => reading.Quote.Length > statement.Quote.Length ? reading.Quote : statement.Quote;

    // A quote that ends before the unit; in a list the unit can stand behind the last number, and then value_text says so.
    private static bool HoldsUnit(Statement<Figure> statement, Reading reading)
        => statement.IsAlone || statement.Value.ValueText is not null || statement.Quote.IndexOf(reading.Number, StringComparison.Ordinal) is not (>= 0 and var at)
            || Letters(statement.Quote[(at + reading.Number.Length)..]).Contains(Letters(reading.Unit), StringComparison.Ordinal);

    // 3万余个 is read in 万个.
    private static string Letters(string words) => words.Replace("余", "", StringComparison.Ordinal).Replace("多", "", StringComparison.Ordinal).Replace("几", "", StringComparison.Ordinal);

    // The unit of words that stand for a value (三大) is that of the words.
    private static bool IsUnit(string unit, Reading reading, Figure figure)
        => NumbersInText.Normalise(figure.Unit.Text) == unit || RowShape.SameAmount(reading, figure) || figure.ValueText is not null || (figure.Measure == Measure.Ratio && unit.Length == 0);
}
