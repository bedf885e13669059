using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>A number that the library computes from figures. Never stored; always shown as derived, with its inputs.</summary>
public sealed record DerivedValue
{
    /// <summary>What it is: "implied base", "growth" …</summary>
    public required Sentence Name { get; init; }

    /// <summary>The value in <see cref="Unit"/>, unrounded.</summary>
    public required decimal Value { get; init; }

    /// <summary>What the value can be, given the rounding of the inputs.</summary>
    public required Interval Interval { get; init; }

    /// <summary>The unit.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The time that it covers.</summary>
    public required Period Period { get; init; }

    /// <summary>The arithmetic with its numbers: <c>9.1 / (1 + 12 %)</c>.</summary>
    public required string Formula { get; init; }

    /// <summary>The figures that it comes from, at least one.</summary>
    public required IReadOnlyList<Figure> Inputs { get; init; }

    /// <summary>Decimals to show, 0 to 28: as many as the level among the inputs has; one for a percentage.</summary>
    public required int Decimals { get; init; }

    /// <summary>The rounded value alone: <c>8.1</c>.</summary>
    public string Rounded => Math.Round(Value, Decimals, MidpointRounding.AwayFromZero).ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Value, unit and interval: <c>8.1 亿元 (8.089 to 8.161)</c>.</summary>
    public override string ToString() => this.ToString(Language.English);
}
