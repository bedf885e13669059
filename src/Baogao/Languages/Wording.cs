using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

/// <summary>How values, periods and kinds are written for a reader: the one place for it, used by charts, tables and messages.</summary>
internal static class Wording
{
    /// <summary>More names than these make a paragraph that nobody reads.</summary>
    public const int MostListed = 8;

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

    /// <summary>The number without its unit, as it is written where that is no decimal number; both ends of a range, per cent with their signs.</summary>
    public static string Numbers(Quantity quantity)
    {
        var percent = quantity.Unit == Unit.Percent ? " %" : "";
        var number = quantity is { Value: { } low, High: { } high } ? $"{Number(low)}{percent}—{Number(high)}{percent}" : quantity.AsWritten ?? Number(quantity.Value ?? 0);
        return number.Replace('-', '−');
    }

    /// <summary>The number with its comparator, without its unit: <c>≥ 40</c>.</summary>
    public static string Compared(Quantity quantity) => Sign(quantity.Comparator) + Numbers(quantity);

    /// <summary>A share in whole percent, without its sign: <c>67</c>.</summary>
    public static string WholePercent(decimal share) => decimal.Round(share * 100, 0, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>A decimal as written, thousands set apart from five digits on: <c>11,097</c>.</summary>
    public static string Number(decimal value)
        => value.ToString(Math.Abs(value) >= 10_000 ? "#,##0.################" : "G", CultureInfo.InvariantCulture);

    /// <summary>Both ends of an interval to one decimal, neither of them inside it.</summary>
    public static (decimal Low, decimal High) Outward(Interval interval) => (decimal.Floor(interval.Low * 10) / 10, decimal.Ceiling(interval.High * 10) / 10);

    /// <summary>A number without zeros at the end of its decimals, which a rounding leaves.</summary>
    public static decimal Trimmed(this decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>A number to one decimal.</summary>
    public static string OnePlace(decimal value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A number to two decimals.</summary>
    public static string Two(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');

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
