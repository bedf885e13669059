using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>A figure's quote holds its value, with its unit, its sign and the words that bound it.</summary>
internal static partial class QuoteRules
{
    private static readonly string[] Falls = ["下降", "减少", "降低", "回落", "下跌", "缩减", "负增长", "降幅"];

    // 压减64%, 跌12.7%, 收窄0.3个百分点: reports have many words for a fall.
    private static readonly string[] FallWords = ["降", "减", "跌", "缩", "低", "落", "负", "压", "削", "窄", "少", "慢", "改善", "精简", "优化"];

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
        var holders = numbers.Where((number, i) => Holds(quote, number, figure) || (figure.ValueHigh is not null && IsLowEnd(quote, numbers, i, figure))).ToList();
        if (holders.Count == 0 && figure.ValueText is { } form && WrittenForms.Says(form, figure))
        {
            return Sign(figure, row, quote);
        }

        if (holders.Count == 0)
        {
            return figure.Unit == Unit.Percent && numbers.FirstOrDefault(number => number.Value == Math.Abs(figure.Number) * 100 && Tail(quote, number).StartsWith('%')) is { End: > 0 } percent
                ? row.Problem(ProblemCode.PercentageAsFraction, "value", Sentence.Of<IQuoteProblemTexts>(texts => texts.PercentageAsFraction(quote[percent.Start..percent.End], row["value"])))
                : NotInQuote(row, "value", quote, numbers, figure);
        }

        if (figure.ValueText is null && figure.ValueHigh is null && !holders.Any(number => HasUnit(quote, number, figure.Unit)))
        {
            return row.Problem(ProblemCode.UnitNotInQuote, "unit", Sentence.Of<IQuoteProblemTexts>(texts => texts.UnitNotInQuote(figure.Unit, row["value"])));
        }

        if (figure.ValueHigh is not null && numbers.All(number => !IsHighEnd(quote, number, figure)))
        {
            return NotInQuote(row, "value_high", quote, numbers, figure with { Value = figure.ValueHigh });
        }

        if (Sign(figure, row, quote) is { } sign)
        {
            return sign;
        }

        var said = holders.Select(number => Comparison(quote, number)).ToList();
        return said.Contains(figure.Comparator) || figure.ValueHigh is not null ? null
            : row.Problem(ProblemCode.ComparatorNotAsQuoted, "comparator", Sentence.Of<IQuoteProblemTexts>(texts => texts.ComparatorNotAsQuoted(row["value"], said[0], figure.Comparator)), Severity.Warning);
    }

    /// <summary>2.7 for 2.70 is the same number, measured less finely; another number is not there.</summary>
    private static Problem NotInQuote(Row row, string column, string quote, IReadOnlyList<NumberInText> numbers, Figure figure)
        => numbers.FirstOrDefault(number => number.Value == Math.Abs(figure.Number) && number.Value.Scale != figure.Number.Scale) is { End: > 0 } written
            ? row.Problem(ProblemCode.ValueNotInQuote, column, Sentence.Of<IQuoteProblemTexts>(texts => texts.WriteAsQuoted(row[column], (figure.Number < 0 ? "-" : "") + quote[written.Start..written.End])))
            : row.Problem(ProblemCode.ValueNotInQuote, "quote", Sentence.Of<IQuoteProblemTexts>(texts => texts.ValueNotInQuote(row[column], figure.Unit)));

    /// <summary>A fall has a word that tells it; a growth with a plain word of falling is a fall.</summary>
    private static Problem? Sign(Figure figure, Row row, string quote)
        => figure.Value < 0 && !FallWords.Any(word => quote.Contains(word, StringComparison.Ordinal)) ? row.Problem(ProblemCode.GrowthSignWrong, "value", Sentence.Of<IQuoteProblemTexts>(texts => texts.RiseAsFall(row["value"])))
            : figure is { Measure: Measure.Growth, Value: >= 0 } && Falls.Any(word => quote.Contains(word, StringComparison.Ordinal))
            ? row.Problem(ProblemCode.GrowthSignWrong, "value", Sentence.Of<IQuoteProblemTexts>(texts => texts.FallAsRise(row["value"])))
            : null;

    /// <summary>The same number with as many decimals; or, where the unit has another scale, the same amount.</summary>
    private static bool Holds(string quote, NumberInText number, Figure figure)
    {
        var value = Math.Abs(figure.Number);
        if (figure.Unit.Text.Length > 0 && quote[number.End..].StartsWith(figure.Unit.Text, StringComparison.Ordinal))
        {
            return number.Value == value && number.Value.Scale == value.Scale;
        }

        return number.Scale == figure.Unit.Scale
            ? number.Value == value && number.Value.Scale == value.Scale
            : number.Value >= 0 && number.Value < 1_000_000_000_000m && value < 1_000_000_000_000m && number.Value * number.Scale == value * figure.Unit.Scale;
    }

    /// <summary>The low end of a range has its unit behind the high end: 23—24亿元.</summary>
    private static bool IsLowEnd(string quote, IReadOnlyList<NumberInText> numbers, int i, Figure figure)
        => i + 1 < numbers.Count && IsHighEnd(quote, numbers[i + 1], figure) && numbers[i].Value == Math.Abs(figure.Number) && numbers[i].Value.Scale == figure.Number.Scale;

    private static bool IsHighEnd(string quote, NumberInText number, Figure figure)
        => Holds(quote, number, figure with { Value = figure.ValueHigh }) && HasUnit(quote, number, figure.Unit);

    private static string Tail(string quote, NumberInText number) => quote[number.End..].TrimStart('余', '多', '几');

    private static bool HasUnit(string quote, NumberInText number, Unit unit)
        => StartsWithUnit(Tail(quote, number), NumbersInText.Normalise(unit.Text))
            || StartsWithUnit(Tail(quote, number with { End = number.End + number.ScaleText.Length }), unit.Base);

    /// <summary>人 is not the unit of 65人次.</summary>
    private static bool StartsWithUnit(string tail, string unit)
        => tail.StartsWith(unit, StringComparison.Ordinal)
            && !Unit.KnownBases.Any(longer => longer.Length > unit.Length && longer.StartsWith(unit, StringComparison.Ordinal) && tail.StartsWith(longer, StringComparison.Ordinal));

    private static Comparator Comparison(string quote, NumberInText number)
    {
        var after = quote[(number.End + number.ScaleText.Length)..];
        var (before, near) = (quote[..number.Start], after[..Math.Min(6, after.Length)]);
        return after.StartsWith('余') || after.StartsWith('多') || MoreThan().IsMatch(before) ? Comparator.Gt
            : Has(near, "以上") || Ends(before, "不低于", "不少于", "至少") ? Comparator.Ge
            : LessThan().IsMatch(before) ? Comparator.Lt
            : Has(near, "以下", "以内") || Ends(before, "不超过", "不高于", "至多") ? Comparator.Le
            : Has(near, "左右") || About().IsMatch(before) ? Comparator.Approx
            : Comparator.Eq;
    }

    /// <summary>超 in 商超 (a supermarket) says nothing of the number behind it.</summary>
    [GeneratedRegex("(?<!商)超\\z|超过\\z|逾\\z|突破\\z|多于\\z")]
    private static partial Regex MoreThan();

    [GeneratedRegex("不到\\z|不足\\z|少于(?<!不少于)\\z|低于(?<!不低于)\\z")]
    private static partial Regex LessThan();

    /// <summary>Nor does 约 in 签约 (signed), or 近 in 附近 (near by).</summary>
    [GeneratedRegex("(?<![签节预履契合集条违特公])约\\z|(?<![附邻最就靠临])近\\z")]
    private static partial Regex About();

    private static bool Has(string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));

    private static bool Ends(string text, params string[] words) => words.Any(word => text.EndsWith(word, StringComparison.Ordinal));
}
