using System.Globalization;
using System.Text.RegularExpressions;

namespace Baogao.Reading.Checking.Statements;

/// <summary>The words that name a year.</summary>
internal static class YearWords
{
    /// <summary>A year with 年.</summary>
    internal static readonly Regex Year = new("(?<![0-9.])((?:19|20)[0-9]{2})年");

    internal static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
