using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao.Loading.Tables;

/// <summary>Reads numbers as the tables write them (<c>-22.4</c>), and says of what is none what was probably meant.</summary>
internal static partial class NumberText
{
    /// <summary>The number, with the decimals as written. Only for text of which <see cref="Fault"/> is null.</summary>
    internal static decimal Parse(string text) => decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Null for a number; otherwise what to write. <paramref name="unit"/> is what the unit column holds.</summary>
    internal static (ProblemCode Code, Sentence Message)? Fault(string text, string unit)
    {
        if (Plain().IsMatch(text))
        {
            return text.Count(char.IsAsciiDigit) <= 25 ? null : (ProblemCode.NotANumber, Sentence.Of<ICellProblemTexts>(texts => texts.TooManyDigits(text)));
        }

        var half = text.Normalize(NormalizationForm.FormKC);
        if (Plain().IsMatch(half))
        {
            return (ProblemCode.FullWidthNumber, Sentence.Of<ICellProblemTexts>(texts => texts.FullWidthNumber(text, half)));
        }

        if (Thousands().IsMatch(half))
        {
            return (ProblemCode.ThousandsSeparator, Sentence.Of<ICellProblemTexts>(texts => texts.ThousandsSeparator(text, Separators().Replace(half, ""))));
        }

        if (DecimalComma().IsMatch(half))
        {
            return (ProblemCode.DecimalComma, Sentence.Of<ICellProblemTexts>(texts => texts.DecimalComma(text, half.Replace(',', '.'))));
        }

        if (WithUnit().Match(half) is { Success: true } match && !char.IsAsciiLetterOrDigit(match.Groups["unit"].Value[0]))
        {
            return (ProblemCode.UnitInNumber, Sentence.Of<ICellProblemTexts>(texts => texts.UnitInNumber(text, match.Groups["number"].Value, Meant(match.Groups["unit"].Value, unit))));
        }

        return (ProblemCode.NotANumber, Sentence.Of<ICellProblemTexts>(texts => texts.NotANumber(text)));
    }

    /// <summary>Null for a whole number of at least <paramref name="minimum"/>.</summary>
    internal static (ProblemCode Code, Sentence Message)? IntegerFault(string text, int minimum)
        => !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || text[0] == '+'
            ? (ProblemCode.NotAWholeNumber, Sentence.Of<ICellProblemTexts>(texts => texts.NotAWholeNumber(text)))
            : number < minimum ? (ProblemCode.NumberTooSmall, Sentence.Of<ICellProblemTexts>(texts => texts.NumberTooSmall(text, minimum))) : null;

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\A-?[0-9]{1,3}([, '][0-9]{3})+(\.[0-9]+)?\z")]
    private static partial Regex Thousands();

    [GeneratedRegex("[, ']")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\A-?[0-9]+,[0-9]+\z")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"\A(?<number>-?[0-9]+(\.[0-9]+)?) ?(?<unit>[^0-9., :/]{1,6})\z")]
    private static partial Regex WithUnit();

    /// <summary>亿 alone is no unit: what the unit column holds already says which one is meant, or else it is money.</summary>
    private static string Meant(string written, string unit)
        => unit.StartsWith(written, StringComparison.Ordinal) ? unit
            : written is "亿" or "万" ? written + (unit.Length > 0 && Unit.TryParse(written + unit, out _) ? unit : "元")
            : written;
}
