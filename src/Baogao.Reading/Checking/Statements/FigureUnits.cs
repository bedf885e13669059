using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Statements;

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
                yield return statement.Problem(ProblemCode.ValueDiffers, "value", Sentence.Of<IFigureFindingTexts>(texts => texts.ZerosAtEnd(figure.ValueText!, value)));
            }

            yield break;
        }

        if (figure.ValueText is null)
        {
            if (WrittenNumber.Of(statement) is { IsMore: true } number && !char.IsAsciiDigit(statement.Quote[number.Number.Start]))
            {
                var form = statement.Quote[number.Number.Start..number.End];
                yield return statement.Problem(ProblemCode.ValueDiffers, "value_text", Sentence.Of<IFigureFindingTexts>(texts => texts.NotReadAtSight(form, value)));
            }

            yield break;
        }

        var words = NumbersInText.Normalise(figure.ValueText);
        if (WrittenNumber.In(words) is not [{ Number.Start: 0 } written])
        {
            yield return statement.Problem(ProblemCode.ValueDiffers, "value_text", Sentence.Of<IFigureFindingTexts>(texts => texts.NotOneNumber(words)));
        }
        else if (written.Number.Value != value)
        {
            yield return statement.Problem(ProblemCode.ValueDiffers, "value_text", Sentence.Of<IFigureFindingTexts>(texts => texts.ValueDiffers(words, written.Number.Value, value)));
        }
        else if (Counted(words, written) is var unit && unit != figure.Unit.Text)
        {
            yield return statement.Problem(ProblemCode.UnitDiffers, "unit", Sentence.Of<IFigureFindingTexts>(texts => texts.UnitDiffers(words, unit, figure.Unit.Text)));
        }
    }

    /// <summary>三大 and 十佳 name no measure word: 个 is written for them.</summary>
    private static string Counted(string words, WrittenNumber number) => number.Unit.Length > 0 && number.End == words.Length ? number.Unit : "个";
}
