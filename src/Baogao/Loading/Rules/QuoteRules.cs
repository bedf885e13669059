using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>A figure's quote holds the digits of its value.</summary>
internal static class QuoteRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
        => edition.Figures.Where(figure => figure.Value.Provenance.Quote is not null && ValueRules.OfItself(figure) is null).Select(figure => Check(figure.Value, figure.Row)).OfType<Problem>();

    private static Problem? Check(Figure figure, Row row)
    {
        var quote = NumbersInText.Normalise(row["quote"]);
        if (figure.ValueText is { } written && !quote.Contains(NumbersInText.Normalise(written), StringComparison.Ordinal))
        {
            return row.Problem(ProblemCode.ValueNotInQuote, "quote", Sentence.Of<IQuoteProblemTexts>(texts => texts.ValueTextNotInQuote(written)));
        }

        if (figure.Value is null || figure.Measure == Measure.Ratio)
        {
            return null;
        }

        var numbers = NumbersInText.Find(quote);
        if (!numbers.Any(number => Holds(quote, number, figure)))
        {
            if (figure.ValueText is { } form && WrittenForms.Says(form, figure))
            {
                return null;
            }

            return figure.Unit == Unit.Percent && numbers.FirstOrDefault(number => number.Value == Math.Abs(figure.Number) * 100 && quote[number.End..].StartsWith('%')) is { End: > 0 } percent
                ? row.Problem(ProblemCode.PercentageAsFraction, "value", Sentence.Of<IQuoteProblemTexts>(texts => texts.PercentageAsFraction(quote[percent.Start..percent.End], row["value"])))
                : NotInQuote(row, "value", quote, numbers, figure);
        }

        return figure.ValueHigh is { } high && figure with { Value = high } is var end && !numbers.Any(number => Holds(quote, number, end)) ? NotInQuote(row, "value_high", quote, numbers, end) : null;
    }

    /// <summary>2.7 for 2.70 is the same number, measured less finely; another number is not there.</summary>
    private static Problem NotInQuote(Row row, string column, string quote, IReadOnlyList<NumberInText> numbers, Figure figure)
        => numbers.FirstOrDefault(number => number.Value == Math.Abs(figure.Number) && number.Value.Scale != figure.Number.Scale) is { End: > 0 } written
            ? row.Problem(ProblemCode.ValueNotInQuote, column, Sentence.Of<IQuoteProblemTexts>(texts => texts.WriteAsQuoted(row[column], (figure.Number < 0 ? "-" : "") + quote[written.Start..written.End])))
            : row.Problem(ProblemCode.ValueNotInQuote, "quote", Sentence.Of<IQuoteProblemTexts>(texts => texts.ValueNotInQuote(row[column], figure.Unit)));

    /// <summary>
    /// The same number with as many decimals, where no word behind it scales it otherwise: in a range or a list the unit stands behind the last number (23—24亿元). Or the same amount in a unit
    /// of another scale. Whether the unit, the sign and the comparator are those of the words is for the check to say.
    /// </summary>
    private static bool Holds(string quote, NumberInText number, Figure figure)
    {
        var value = Math.Abs(figure.Number);
        if (number.ScaleText.Length == 0 || number.Scale == figure.Unit.Scale || quote[number.End..].StartsWith(figure.Unit.Text, StringComparison.Ordinal))
        {
            if (number.Value == value && number.Value.Scale == value.Scale)
            {
                return true;
            }
        }

        return number.Scale != figure.Unit.Scale && number.Value is >= 0 and < 1_000_000_000_000m && value < 1_000_000_000_000m && number.Value * number.Scale == value * figure.Unit.Scale;
    }
}
