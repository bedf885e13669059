using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Baogao;

/// <summary>
/// A unit as the report writes it (<c>亿元</c>, <c>万件</c>, <c>家</c>, <c>%</c>): a scale (万亿 is 10¹², 亿 10⁸, 万 10⁴) and a base.
/// A ratio has the empty unit.
/// </summary>
public sealed record Unit
{
    private static readonly FrozenSet<string> Bases = FrozenSet.Create(
        "%", "元", "家", "件", "户", "人", "人次", "个", "项", "条", "起", "次", "份", "位", "名", "产", "套", "处", "座", "块", "所", "级",
        "岁", "天", "分钟", "吨", "亩", "公里", "米", "平方米", "平方公里", "倍");

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

    /// <summary>Every base unit that <see cref="TryParse"/> knows: money, percent, measure words and common physical units.</summary>
    public static IEnumerable<string> KnownBases => Bases.Order(StringComparer.Ordinal);

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
        unit = (text.Length == 0 || Bases.Contains(bare)) && (scale == 1 || bare != "%") ? new Unit(text, scale, bare) : null;
        return unit is not null;
    }

    /// <summary>
    /// The unit for a reader of <paramref name="language"/>: as written, with what it means in English where it is money (<c>亿元, 100 million yuan</c>).
    /// </summary>
    public string In(Language language) => (language, Base, Scale) switch
    {
        (Language.English, "元", 100_000_000m) => $"{Text}, 100 million yuan",
        (Language.English, "元", 10_000m) => $"{Text}, 10 thousand yuan",
        (Language.English, "元", _) => $"{Text}, yuan",
        _ => Text,
    };

    /// <summary>The unit as written.</summary>
    public override string ToString() => Text;
}
