using System.Globalization;
using System.Text.RegularExpressions;

namespace Baogao.Reading.Checking.Statements;

/// <summary>The words that name a year.</summary>
internal static partial class YearWords
{
    /// <summary>A year with 年.</summary>
    [GeneratedRegex("(?<![0-9.])((?:19|20)[0-9]{2})年")]
    internal static partial Regex Year();

    internal static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
