using System.Globalization;
using Baogao.Languages;

namespace Baogao.Model;

/// <summary>How values, periods and kinds are written for a reader: the one place for it, used by charts, tables and messages.</summary>
internal static class Wording
{
    /// <summary>
    /// A figure's value with its comparator and unit: <c>≥ 90 %</c>, <c>18.5 亿元</c>, <c>1:4</c>; both ends of a range: <c>5 %—5.5 %</c>, <c>23—24 亿元</c>.
    /// A target without a number is its words.
    /// </summary>
    public static string Of(Figure figure) => Of(Quantity.Of(figure));

    /// <summary>The same of a number of a sentence.</summary>
    public static string Of(Quantity quantity)
    {
        if (quantity.Value is null)
        {
            return quantity.AsWritten ?? "";
        }

        var sign = quantity is { IsChange: true, Value: > 0, High: null } ? "+" : "";
        var unit = quantity.Unit == Unit.Percent && quantity.High is not null ? "" : $" {quantity.Unit}";
        return $"{Sign(quantity.Comparator)}{sign}{Numbers(quantity)}{unit}".Trim();
    }

    /// <summary>The number of a figure without its unit, as it is written where that is no decimal number; both ends of a range, per cent with their signs.</summary>
    public static string Numbers(Figure figure) => Numbers(Quantity.Of(figure));

    /// <summary>The numbers of a figure with its comparator, without its unit: <c>≥ 40</c>.</summary>
    public static string Compared(Figure figure) => Sign(figure.Comparator) + Numbers(figure);

    /// <summary>A share in whole percent, without its sign: <c>67</c>.</summary>
    public static string WholePercent(decimal share) => decimal.Round(share * 100, 0, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>The same, set as the language sets it: Chinese with no space before the unit, English with none before a percent sign.</summary>
    public static string Of(Figure figure, Language language) => Units(Of(figure), language);

    /// <summary>Closes up numbers and units: <c>25%</c> in both languages, <c>18.5亿元</c> in Chinese.</summary>
    public static string Units(string text, Language language)
        => (language == Language.Chinese ? text.Replace(" ", "", StringComparison.Ordinal) : text).Replace(" %", "%", StringComparison.Ordinal);

    /// <summary>A decimal as written, thousands set apart from five digits on: <c>11,097</c>.</summary>
    public static string Number(decimal value)
        => value.ToString(Math.Abs(value) >= 10_000 ? "#,##0.################" : "G", CultureInfo.InvariantCulture);

    /// <summary>The kind for a reader.</summary>
    public static string Of(FigureKind kind, Language language) => language.Texts().Kind(kind);

    /// <summary>The period for a reader, with how it is known where the text does not state it.</summary>
    public static string Of(Period period, PeriodBasis basis, Language language) => language.Texts().PeriodKnown(period, basis);

    /// <summary>What a ranking ranks, for a reader.</summary>
    public static string Of(RankedBy what, Language language) => (what, language) switch
    {
        (RankedBy.Amount, Language.Chinese) => "数量",
        (RankedBy.CompletionRate, Language.Chinese) => "完成率",
        (RankedBy.Assessment, Language.Chinese) => "考核",
        (RankedBy.CompletionRate, _) => "completion rate",
        _ => what.Token(),
    };

    /// <summary>A place for a reader: 1st, 第一; "among the fewest" where the text gives none.</summary>
    public static string Place(Ranking ranking, Language language) => (ranking.Place, ranking.Among, language) switch
    {
        (null, "one_of_fewest", Language.Chinese) => "最少之一",
        (null, "one_of_fewest", _) => "among the fewest",
        (null, _, _) => ranking.Among ?? "",
        ({ } place, _, _) => Place(place, language),
    };

    /// <summary>A place: 1st, 第一名.</summary>
    public static string Place(int place, Language language) => language.Texts().Place(place);

    /// <summary>Who holds a distinction, for a reader.</summary>
    public static string Holder(string holder, Language language) => Coding.Name(holder, language);

    /// <summary>At which level a distinction is given, for a reader; null where the text does not say.</summary>
    public static string Level(string? level, Language language)
        => level is not null ? Coding.Name(level, language) : language == Language.Chinese ? "级别未写明" : "level not stated";

    private static string Numbers(Quantity quantity)
    {
        var percent = quantity.Unit == Unit.Percent ? " %" : "";
        var number = quantity is { Value: { } low, High: { } high } ? $"{Number(low)}{percent}—{Number(high)}{percent}" : quantity.AsWritten ?? Number(quantity.Value ?? 0);
        return number.Replace('-', '−');
    }

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.Ge => "≥ ",
        Comparator.Gt => "> ",
        Comparator.Le => "≤ ",
        Comparator.Lt => "< ",
        Comparator.Approx => "≈ ",
        _ => "",
    };
}
