using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A number as a quote writes it, with the unit beside it.</summary>
/// <param name="Number">The digits or numerals.</param>
/// <param name="IsMore">True where 余 or 多 follows: more than that.</param>
/// <param name="Unit">The longest known unit that follows (人次, not 人), or empty.</param>
/// <param name="End">Where the unit ends, or the number where there is none.</param>
internal sealed record WrittenNumber(NumberInText Number, bool IsMore, string Unit, int End)
{
    /// <summary>The known units by their first character, the longest first.</summary>
    private static readonly Dictionary<char, string[]> Units =
        Baogao.Model.Unit.KnownBases.SelectMany(unit => unit == "%" ? [unit] : new[] { unit, "万" + unit, "亿" + unit })
            .GroupBy(unit => unit[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(unit => unit.Length).ToArray());

    /// <summary>Every number in normal text.</summary>
    internal static IReadOnlyList<WrittenNumber> In(string text) => [.. NumbersInText.Find(text).Select(number => Read(text, number))];

    /// <summary>The number of a figure in its quote: at the place of value_text, or else the one of its value and unit; null for a ratio, a target without a number, or where there is none.</summary>
    internal static WrittenNumber? Of(Statement<Figure> statement)
    {
        var figure = statement.Value;
        if (figure.Value is not { } value || figure.Measure == Measure.Ratio)
        {
            return null;
        }

        if (figure.ValueText is { } words)
        {
            var at = statement.Quote.IndexOf(NumbersInText.Normalise(words), StringComparison.Ordinal);
            return at < 0 ? null : In(statement.Quote).FirstOrDefault(number => number.Number.Start == at);
        }

        var same = In(statement.Quote).Where(number => number.Number.Value == Math.Abs(value)).ToList();
        var found = same.Find(number => number.Unit == figure.Unit.Text) ?? same.FirstOrDefault();
        return figure.ValueHigh is { } high && found is not null ? Range(found, high, statement.Quote) : found;
    }

    /// <summary>The low end of a range, up to the end of the high one, which has the unit (增长5—5.5%).</summary>
    private static WrittenNumber Range(WrittenNumber low, decimal high, string quote)
        => In(quote).FirstOrDefault(number => number.Number.Start >= low.End && number.Number.Value == Math.Abs(high)) is { } end
            ? low with { IsMore = end.IsMore, Unit = end.Unit, End = end.End }
            : low;

    private static WrittenNumber Read(string text, NumberInText number)
    {
        var end = number.End;
        var isMore = end < text.Length && text[end] is '余' or '多';
        end += isMore ? 1 : 0;
        var unit = end < text.Length && Units.TryGetValue(text[end], out var units)
            ? Array.Find(units, unit => string.CompareOrdinal(text, end, unit, 0, unit.Length) == 0) ?? "" : "";
        return new WrittenNumber(number, isMore, unit, end + unit.Length);
    }
}
