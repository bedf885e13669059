using System.Globalization;
using Baogao.Loading;
using Baogao.Loading.Rules;
using Baogao.Model;

namespace Baogao.Checking.Statements;

/// <summary>The words that stand for a value (三大, 百万余元, 1:4) are given, and are that value in that unit.</summary>
internal static class FigureUnits
{
    internal static IEnumerable<Problem> Check(Statement<Figure> statement)
    {
        var figure = statement.Value;
        if (figure.Value is not { } value)
        {
            yield break;
        }

        if (figure.Measure == Measure.Ratio)
        {
            // 1:4 is exactly 0.25: a zero behind it would claim that the ratio was measured more finely.
            if (value.Scale > 0 && value == decimal.Round(value, value.Scale - 1))
            {
                yield return statement.Problem(ProblemCode.ValueDiffers, "value", $"{figure.ValueText} does not give the last decimal of {Number(value)}. Leave out the zeros at its end.");
            }

            yield break;
        }

        if (figure.ValueText is null)
        {
            if (WrittenNumber.Of(statement) is { IsMore: true } number && !char.IsAsciiDigit(statement.Quote[number.Number.Start]))
            {
                var form = statement.Quote[number.Number.Start..number.End];
                yield return statement.Problem(ProblemCode.ValueDiffers, "value_text", $"{Say.Quoted(form)} cannot be read as {Number(value)} at sight. Write {form} here.");
            }

            yield break;
        }

        var words = NumbersInText.Normalise(figure.ValueText);
        if (WrittenNumber.In(words) is not [{ Number.Start: 0 } written])
        {
            yield return statement.Problem(ProblemCode.ValueDiffers, "value_text", $"{Say.Quoted(words)} is not one number. Write the characters from the number to its unit, such as 百万余元, or a ratio, such as 1:4.");
        }
        else if (written.Number.Value != value)
        {
            yield return statement.Problem(ProblemCode.ValueDiffers, "value_text", $"{words} is {Number(written.Number.Value)}, and the value is {Number(value)}. Mend the value.");
        }
        else if (Counted(words, written) is var unit && unit != figure.Unit.Text)
        {
            yield return statement.Problem(ProblemCode.UnitDiffers, "unit", $"{words} counts in {unit}, and the unit is {Say.Quoted(figure.Unit.Text)}. Write {unit}.");
        }
    }

    /// <summary>三大 and 十佳 name no measure word: 个 is written for them.</summary>
    private static string Counted(string words, WrittenNumber number) => number.Unit.Length > 0 && number.End == words.Length ? number.Unit : "个";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
