using System.Globalization;
using Baogao.Checking.Text;
using Baogao.Loading;

namespace Baogao.Checking.Statements;

/// <summary>Finds the number of a figure in its quote and compares value, unit and the words that stand for a value (三大, 1:4, 百万余元).</summary>
internal static class FigureNumber
{
    /// <summary>The number in the quote; null where it is not there or is a ratio.</summary>
    internal static WrittenNumber? Find(Statement<Figure> statement)
    {
        var numbers = WrittenNumber.In(statement.Quote);
        if (statement.Value.ValueText is { } words)
        {
            var at = statement.Quote.IndexOf(NormalText.Of(words), StringComparison.Ordinal);
            return at < 0 || statement.Value.Measure == Measure.Ratio ? null : numbers.FirstOrDefault(number => number.Run.Start == at);
        }

        var same = numbers.Where(number => number.Writes(statement.Value.Value)).ToList();
        return same.Find(number => number.Unit == statement.Value.Unit.Text) ?? same.FirstOrDefault();
    }

    internal static IEnumerable<Problem> Check(Statement<Figure> statement)
        => statement.Value.ValueText is { } words ? CheckWords(statement, NormalText.Of(words)) : CheckNumber(statement);

    private static IEnumerable<Problem> CheckNumber(Statement<Figure> statement)
    {
        var (figure, quote) = (statement.Value, statement.Quote);
        if (Find(statement) is not { } number)
        {
            var held = WrittenNumber.In(quote);
            yield return statement.Problem(ProblemCode.BG421, "value", held.Count == 0
                ? $"The quote {Say.Quoted(quote)} holds no number. Quote the number with its noun."
                : $"The quote {Say.Quoted(quote)} does not hold {Number(Math.Abs(figure.Value))}; it holds {Say.And([.. held.Select(other => other.Words)])}. Mend the value, or quote the place that holds it.");
        }
        else if (number.Unit != figure.Unit.Text)
        {
            yield return statement.Problem(ProblemCode.BG422, "unit", number.Unit.Length == 0
                ? $"No unit that is known stands beside {number.Words} in {Say.Quoted(quote)}, and the unit is {Say.Quoted(figure.Unit.Text)}. Quote the unit too, or give what is written in value_text."
                : $"{Say.Quoted(number.Unit)} stands beside {number.Words} in {Say.Quoted(quote)}, and the unit is {Say.Quoted(figure.Unit.Text)}. Write {number.Unit}.");
        }
    }

    private static IEnumerable<Problem> CheckWords(Statement<Figure> statement, string words)
    {
        var figure = statement.Value;
        if (!statement.Quote.Contains(words, StringComparison.Ordinal))
        {
            yield return statement.Problem(ProblemCode.BG423, "value_text", $"{Say.Quoted(words)} does not stand in the quote {Say.Quoted(statement.Quote)}. Copy it from there.");
        }
        else if (Ratio(words) is { } ratio)
        {
            if (ratio != figure.Value || figure.Unit.Text.Length > 0)
            {
                yield return statement.Problem(ProblemCode.BG423, "value_text", $"{words} is {Number(ratio)} without a unit, and the row says {Number(figure.Value)} {figure.Unit}. Write the one, and leave the unit empty.".Replace(" . ", ". ", StringComparison.Ordinal));
            }
        }
        else if (WrittenNumber.In(words) is not [{ Run.Start: 0 } number])
        {
            yield return statement.Problem(ProblemCode.BG423, "value_text", $"{Say.Quoted(words)} is no number. Write the characters from the number to its unit, such as 百万余元, or a ratio, such as 1:4.");
        }
        else if (!number.Writes(figure.Value))
        {
            yield return statement.Problem(ProblemCode.BG423, "value_text", $"{words} is {Number(number.Value)}, and the value is {Number(figure.Value)}. Mend the value.");
        }
        else if (Counted(words, number) is var unit && unit != figure.Unit.Text)
        {
            yield return statement.Problem(ProblemCode.BG422, "unit", $"{words} counts in {unit}, and the unit is {Say.Quoted(figure.Unit.Text)}. Write {unit}.");
        }
    }

    /// <summary>三大 and 十佳 name no measure word: 个 is written for them.</summary>
    private static string Counted(string words, WrittenNumber number) => number.Unit.Length > 0 && number.End == words.Length ? number.Unit : "个";

    private static decimal? Ratio(string words)
    {
        var parts = words.Split(':');
        return parts.Length == 2 && decimal.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var left)
            && decimal.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var right) && right != 0 ? left / right : null;
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
