using System.Text.RegularExpressions;

namespace Baogao.Loading.Rules;

/// <summary>Signs that are typed for others that look like them, and that NFKC leaves as they are or takes apart.</summary>
internal static partial class LookAlikes
{
    /// <summary>The text, before NFKC, with the sign that is meant: ℅ and ٪ are %. NFKC would make c/o of the first.</summary>
    internal static string Signs(string text) => text.Replace('℅', '%').Replace('\u066a', '%').Replace('\u0609', '‰').Replace('\u2215', '/').Replace('\u00ba', '°');

    /// <summary>A text without white space, of the same length, with 0 for the O or 〇 in a number (2O16年, 1○○万) and a point for the dot in the middle of one (8·6亿元).</summary>
    internal static string Numerals(string normal) => Dot().Replace(Zero().Replace(normal, match => new string('0', match.Length)), ".");

    // CO2 and H2O2 are names: no letter stands before the digits.
    [GeneratedRegex("(?<=(?<![A-Za-z.0-9])[0-9]+(?:[.][0-9]*)?)[Oo○〇Оо]+(?=[0-9]{0,6}(?:年|月|日|%|‰|[十百千万亿元]|个))")]
    private static partial Regex Zero();

    // 3·15 is the name of a day.
    [GeneratedRegex("(?<=(?<![0-9.])[0-9]{1,6})[·・•](?=[0-9]{1,4}(?:%|‰|[万亿元]|个百分点))")]
    private static partial Regex Dot();
}
