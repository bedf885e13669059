using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Baogao;

/// <summary>
/// A unit as the report writes it (<c>亿元</c>, <c>万件</c>, <c>家</c>, <c>%</c>): a scale (万亿 is 10¹², 亿 10⁸, 万 10⁴) and a base.
/// A ratio has the empty unit.
/// </summary>
public sealed record Unit
{
    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        [""] = "", ["%"] = "%", ["元"] = "CNY", ["家"] = "firms", ["件"] = "cases", ["户"] = "households", ["人"] = "people", ["人次"] = "person-times",
        ["个"] = "", ["项"] = "items", ["条"] = "measures", ["起"] = "cases", ["次"] = "times", ["份"] = "parcels", ["位"] = "people", ["名"] = "people",
        ["产"] = "households", ["套"] = "homes", ["处"] = "places", ["座"] = "", ["块"] = "plots", ["所"] = "", ["级"] = "levels", ["岁"] = "years of age",
        ["天"] = "days", ["分钟"] = "minutes", ["吨"] = "tonnes", ["亩"] = "mu", ["公里"] = "km", ["米"] = "m", ["平方米"] = "m²", ["平方公里"] = "km²", ["倍"] = "times",
    }.ToFrozenDictionary();

    private Unit(string text, decimal scale, string baseUnit) => (Text, Scale, Base) = (text, scale, baseUnit);

    /// <summary>No unit: a ratio.</summary>
    public static Unit None { get; } = new("", 1, "");

    /// <summary>Percent; a value of 25 with this unit is 25 %.</summary>
    public static Unit Percent { get; } = new("%", 1, "%");

    /// <summary>The unit as written.</summary>
    public string Text { get; }

    /// <summary>What one of it is in <see cref="Base"/>: 10⁸ for 亿元, 10⁴ for 万件, 1 for 家.</summary>
    public decimal Scale { get; }

    /// <summary>The unit without its scale: 元 of 亿元.</summary>
    public string Base { get; }

    /// <summary>Every base unit that <see cref="TryParse"/> knows, the empty one left out.</summary>
    public static IEnumerable<string> KnownBases => English.Keys.Where(key => key.Length > 0).Order(StringComparer.Ordinal);

    /// <summary>Reads a unit; false where its base is not one of <see cref="KnownBases"/>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Unit? unit)
    {
        text ??= "";
        var (scale, bare) = text switch
        {
            ['万', '亿', _, ..] => (1_000_000_000_000m, text[2..]),
            ['亿', _, ..] => (100_000_000m, text[1..]),
            ['万', _, ..] => (10_000m, text[1..]),
            _ => (1m, text),
        };
        unit = English.ContainsKey(bare) && (scale == 1 || bare != "%") ? new Unit(text, scale, bare) : null;
        return unit is not null;
    }

    /// <summary>The unit for a reader of <paramref name="language"/>: 亿元 is "100 million CNY" in English.</summary>
    public string In(Language language)
    {
        if (language == Language.Chinese)
        {
            return Text;
        }

        var scale = Scale switch { 1_000_000_000_000m => "trillion", 100_000_000m => "100 million", 10_000m => "10 thousand", _ => "" };
        return $"{scale} {English[Base]}".Trim();
    }

    /// <summary>The unit as written.</summary>
    public override string ToString() => Text;
}
