using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A figure against the reading of its number: of those in its quote that have its value, the one that differs least.</summary>
internal static class FigureReadings
{
    // Below it are numbers without a measure word that the reader knows (剩余10产居民): they can count all the same.
    private const decimal SureOfClass = 0.85m;

    internal static IEnumerable<Problem> Check(Statement<Figure> statement, StatedBefore statedBefore)
    {
        if (statement.Value.Value is null)
        {
            return [];
        }

        var same = statement.Readings.Where(reading => IsStatistic(reading) && RowShape.Holds(reading, statement.Value)).ToList();
        return same.Count == 0 ? Unlike(statement) ?? WithoutReading.Check(statement)
            : same.Select(reading => FigureFields.Compare(statement, reading).Concat(statement.IsAlone ? [] : FigurePlaces.Compare(statement, reading, statedBefore)).ToList()).MinBy(differences => differences.Count)!;
    }

    /// <summary>No statistic of the quote has the value: the reader takes the number for something else, or reads another number there.</summary>
    private static IEnumerable<Problem>? Unlike(Statement<Figure> statement)
    {
        var (figure, quote) = (statement.Value, statement.Quote);
        var number = statement.Readings.FirstOrDefault(reading => NumbersInText.Find(reading.Number) is [var digits] && digits.Value == Math.Abs(figure.Number));
        if (number is null || figure.Measure == Measure.Ratio || figure.ValueText is not null || statement.IsAlone)
        {
            return null;
        }

        return IsStatistic(number)
            ? number.Confidence.Value < FigureFields.Sure ? null
                : [statement.Doubt(ProblemCode.ValueDiffers, "value", Sentence.Of<IFigureFindingTexts>(texts => texts.NumberDiffers(quote, number.Value!.Value, number.Unit, figure.Number)))]
            : number.Confidence.Class < SureOfClass ? null
                : [statement.Doubt(ProblemCode.ValueDiffers, "value", Sentence.Of<IFigureFindingTexts>(texts => texts.NoFigure(quote, number.Number, number.Class.Token(), ReadingRules.Name(number, "class"))))];
    }

    private static bool IsStatistic(Reading reading) => reading.Class is NumberClass.Figure or NumberClass.Rank && reading.Value is not null;
}
