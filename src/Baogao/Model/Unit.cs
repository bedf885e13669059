using System.Diagnostics.CodeAnalysis;

namespace Baogao.Model;

/// <summary>
/// A unit as the report writes it (<c>亿元</c>, <c>万件</c>, <c>家</c>, <c>%</c>): a scale (万亿 is 10¹², 亿 10⁸, 万 10⁴, 千 10³, 百 10², 十 10) and a base as written.
/// A ratio has the empty unit.
/// </summary>
public sealed record Unit
{
    /// <summary>Scale words, those first that begin with another.</summary>
    private static readonly (string Word, decimal Scale)[] Scales = [("万亿", 1_000_000_000_000m), ("亿", 100_000_000m), ("万", 10_000m), ("千", 1_000m), ("百", 100m), ("十", 10m)];

    private Unit(string text, decimal scale, string baseUnit, string? kind) => (Text, Scale, Base, Kind) = (text, scale, baseUnit, kind);

    /// <summary>No unit: a ratio.</summary>
    public static Unit None { get; } = new("", 1, "", null);

    /// <summary>Percent; a value of 25 with this unit is 25 %.</summary>
    public static Unit Percent { get; } = new("%", 1, "%", "percent");

    /// <summary>The unit as written.</summary>
    public string Text { get; }

    /// <summary>What one of it is in <see cref="Base"/>: 10⁸ for 亿元, 10⁴ for 万件, 1 for 家.</summary>
    public decimal Scale { get; }

    /// <summary>The unit without its scale: 元 of 亿元.</summary>
    public string Base { get; }

    /// <summary>What is computed with the base: <c>count</c>, <c>money</c>, <c>percent</c>, <c>points</c> or <c>measurement</c>; null for a base in no list of units.</summary>
    public string? Kind { get; }

    /// <summary>True where whole numbers are exact: 12 家 is a count, and 12 公里 a measurement that was rounded.</summary>
    public bool IsCount => Kind == "count" && Scale == 1;

    /// <summary>Every base unit that the library ships: money, percent, measure words and common physical units.</summary>
    public static IEnumerable<string> KnownBases => CodeBook.Shared.Of("units").Select(unit => unit.Id).Order(StringComparer.Ordinal);

    /// <summary>Reads a unit as written, whether its base is known or not; false where the text holds a digit or a blank.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Unit? unit)
    {
        unit = (text ?? "").Any(character => char.IsDigit(character) || char.IsWhiteSpace(character)) ? null : Of(text ?? "", CodeBook.Shared);
        return unit is not null;
    }

    /// <summary>The unit of a text: a known base has no scale (千瓦时), anything else begins with at most one scale word.</summary>
    internal static Unit Of(string text, CodeBook codes)
    {
        if (text.Length == 0)
        {
            return None;
        }

        var (scale, bare) = (1m, text);
        if (codes.Find("units", text) is null && Scales.FirstOrDefault(one => text.Length > one.Word.Length && text.StartsWith(one.Word, StringComparison.Ordinal)) is { Word: not null } word)
        {
            (scale, bare) = (word.Scale, text[word.Word.Length..]);
        }

        return bare == "%" && scale != 1 ? new Unit(text, 1, text, null) : new Unit(text, scale, bare, codes.Find("units", bare)?.Kind);
    }

    /// <summary>The unit as written.</summary>
    public override string ToString() => Text;
}
