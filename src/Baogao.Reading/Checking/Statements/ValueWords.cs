using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Numbers;

namespace Baogao.Reading.Checking.Statements;

/// <summary>The words that stand for a value (三大, 百万余元, 1:4): they are that value in that unit.</summary>
internal static class ValueWords
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
                yield return statement.Doubt(ProblemCode.ValueDiffers, "value", Sentence.Of<IFigureFindingTexts>(texts => texts.ZerosAtEnd(figure.ValueText!, value)));
            }

            yield break;
        }

        if (figure.ValueText is null)
        {
            if (statement.Readings.FirstOrDefault(reading => !char.IsAsciiDigit(reading.Number[0]) && IsUnlike(statement.Quote, reading) && RowShape.Holds(reading, figure)) is { } unlike)
            {
                yield return statement.Doubt(ProblemCode.ValueDiffers, "value_text", Sentence.Of<IFigureFindingTexts>(texts => texts.NotReadAtSight(Form(statement.Quote, unlike), value)));
            }

            yield break;
        }

        var words = NumbersInText.Normalise(figure.ValueText);
        if (Read(words) is not { } written)
        {
            yield return statement.Doubt(ProblemCode.ValueDiffers, "value_text", Sentence.Of<IFigureFindingTexts>(texts => texts.NotOneNumber(words)));
        }
        else if (!RowShape.Holds(written, figure) && !WrittenForms.Says(words, figure))
        {
            yield return statement.Row.Problem(ProblemCode.ValueDiffers, "value_text", Sentence.Of<IFigureFindingTexts>(texts => texts.ValueDiffers(words, written.Value!.Value, value)));
        }
        else if (RowShape.Of(written).Unit is var unit && unit != NumbersInText.Normalise(figure.Unit.Text) && !RowShape.SameAmount(written, figure) && (written.Unit.Length > 0 || words[^1] is '大' or '佳') && !IsScaleAlone(written, figure))
        {
            yield return statement.Doubt(ProblemCode.UnitDiffers, "unit", Sentence.Of<IFigureFindingTexts>(texts => texts.UnitDiffers(words, unit, figure.Unit.Text)));
        }
    }

    // 1409万 of a list whose measure word stands behind its last number.
    private static bool IsScaleAlone(Reading written, Figure figure) => written.Unit is "万" or "亿" or "万亿" && figure.Unit.Text.StartsWith(written.Unit, StringComparison.Ordinal);

    // 百万余元 and 三大 do not have a number and a unit as the cells do; 十个 does.
    private static bool IsUnlike(string quote, Reading reading)
        => reading.Comparator == Comparator.Gt || (quote.IndexOf(reading.Number, StringComparison.Ordinal) + reading.Number.Length is var end && end < quote.Length && quote[end] is '大' or '佳');

    /// <summary>The words from the number to its unit.</summary>
    private static string Form(string quote, Reading reading)
    {
        var start = Math.Max(0, quote.IndexOf(reading.Number, StringComparison.Ordinal));
        var unit = quote.IndexOf(reading.Unit, start + reading.Number.Length, StringComparison.Ordinal);
        return quote[start..(unit < 0 ? start + reading.Number.Length : unit + reading.Unit.Length)];
    }

    // As the reader reads them; it passes over numerals that count nothing in a sentence, and these are said to count.
    private static Reading? Read(string words)
    {
        var number = NumberLexer.Find(words).Concat(ChineseShares.Find(words, 0, words.Length)).FirstOrDefault() ?? Numeral(words);
        return number is null ? null : new Reading
        {
            Report = "", Position = 0, Number = number.Digits, Class = NumberClass.Figure, Value = number.Value, Unit = number.Unit, Section = "", Quote = words, Confidence = new(1, 1, 1, 1, 1, 1), Reason = "",
        };
    }

    private static NumberExpression? Numeral(string words)
    {
        if (Numerals.Match(words) is not { Success: true } match || NumbersInText.Value(match.Value) is not (>= 0 and var value))
        {
            return null;
        }

        var number = new NumberExpression { Start = match.Index, End = match.Index + match.Length, Digits = match.Value, Value = value, Left = match.Index };
        Quantities.ReadAfter(words, number);
        return number;
    }

    private static readonly Regex Numerals = new("[〇零一二两三四五六七八九十百千万亿]+");
}
