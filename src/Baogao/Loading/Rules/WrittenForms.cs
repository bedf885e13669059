using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>Numbers in a written form from which the value cannot be read straight: 百分之十二点五, 四分之一, 三成五, 翻两番, 千万余, and 10 of a list whose unit stands at its end.</summary>
internal static partial class WrittenForms
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private const int MostTimes = 10;

    /// <summary>Whether a written form says the value of a figure: in its unit, in the base of its unit, or as a share.</summary>
    internal static bool Says(string written, Figure figure)
    {
        var value = Math.Abs(figure.Number);
        // 三大 is 3 and not 3.0: a zero behind it would claim that more was measured.
        var hasZeroAtEnd = value.Scale > 0 && value == decimal.Round(value, value.Scale - 1);
        return Values(NumbersInText.Normalise(written)).Where(said => !hasZeroAtEnd || said.Scale >= value.Scale).Any(said => said == value
            || (said < Largest && value < Largest && said == value * ScaleOf(figure.Unit))
            || Math.Round(said, Math.Min(10, (int)value.Scale), MidpointRounding.AwayFromZero) == value
            || (figure.Unit == Unit.Percent && said <= 1 && Math.Round(said * 100, Math.Min(10, (int)value.Scale), MidpointRounding.AwayFromZero) == value));
    }

    // 1亿3千多万: a number whose unit is a scale alone.
    private static decimal ScaleOf(Unit unit) => unit.Text switch { "万" => 10_000m, "亿" => 100_000_000m, _ => unit.Scale };

    private static IEnumerable<decimal> Values(string text)
    {
        if (Share().Match(text) is { Success: true } share)
        {
            var below = NumbersInText.Value(share.Groups["below"].Value);
            var above = NumbersInText.Value(share.Groups["above"].Value) + Decimals(share.Groups["decimals"].Value);
            yield return share.Groups["below"].Value == "百" ? above : below > 0 ? above / below : -1;
        }
        else if (Tenths().Match(text) is { Success: true } tenths)
        {
            yield return (Number(tenths.Groups["tenths"].Value) * 10) + NumbersInText.Value(tenths.Groups["rest"].Value);
        }
        else if (Doublings().Match(text) is { Success: true } doublings && Number(doublings.Groups["times"].Value) is >= 0 and <= MostTimes and var times)
        {
            yield return (decimal)Math.Pow(2, (double)times);
        }
        else if (Composite().Match(text) is { Success: true } composite)
        {
            var parts = composite.Groups;
            yield return Saturating.Add(Saturating.Multiply(Number(parts["high"].Value), NumbersInText.Value("一" + parts["scale"].Value)), Saturating.Multiply(Number(parts["low"].Value), NumbersInText.Value("一" + parts["lowscale"].Value) * (parts["more"].Success ? 10_000 : 1)));
        }
        else if (Plain().Match(text) is { Success: true } plain)
        {
            var number = plain.Groups["digits"].Success ? Number(plain.Groups["digits"].Value) : 1m;
            yield return number;
            yield return plain.Groups["scale"].Value.Where(scale => "十百千万亿".Contains(scale, StringComparison.Ordinal))
                .Aggregate(number, (product, scale) => Saturating.Multiply(product, NumbersInText.Value("一" + scale)));
        }
        else if (Numeral().Match(text) is { Success: true } numeral)
        {
            var written = numeral.Value.Replace("多", "", StringComparison.Ordinal).Replace("余", "", StringComparison.Ordinal);
            // 突破万亿: the scale alone counts once.
            yield return NumbersInText.Value(written[0] is '万' or '亿' ? "一" + written : written);
        }
    }

    private static decimal Number(string text)
        => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : NumbersInText.Value(text);

    private static decimal Decimals(string digits)
        => digits.Length == 0 ? 0 : NumbersInText.Value("一" + digits.TrimStart('点')) is var all && all > 0 ? (all / (decimal)Math.Pow(10, digits.Length - 1)) - 1 : 0;

    [GeneratedRegex("^(?<below>[二三四五六七八九十百]+)分之(?<above>[一二三四五六七八九十百]+)(?<decimals>点[零一二三四五六七八九]{1,6})?")]
    private static partial Regex Share();

    [GeneratedRegex("^(?<tenths>[一二三四五六七八九]|[0-9.]+)成(?<rest>[一二三四五六七八九]?)")]
    private static partial Regex Tenths();

    [GeneratedRegex("^翻?(?<times>[一二两三四五]|[0-9]+)番")]
    private static partial Regex Doublings();

    [GeneratedRegex("^(?<high>[0-9]+)(?<scale>[万亿])(?<low>[0-9]+)(?<lowscale>[百千万])(?:[多余]?(?<more>万))?")]
    private static partial Regex Composite();

    [GeneratedRegex("^(?<digits>[0-9]+(?:[.][0-9]+)?)(?<scale>[多余几十百千万亿]*)")]
    private static partial Regex Plain();

    [GeneratedRegex("^[〇零一二两三四五六七八九十百千万亿多余]{1,12}")]
    private static partial Regex Numeral();
}
