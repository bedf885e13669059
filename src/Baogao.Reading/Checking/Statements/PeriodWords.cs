using System.Globalization;
using System.Text.RegularExpressions;

namespace Baogao.Reading.Checking.Statements;

/// <summary>The words that name a period in the text.</summary>
internal static partial class PeriodWords
{
    /// <summary>全年 and the like; 完成全年指标 names a target, not a period.</summary>
    [GeneratedRegex("全年(?!指标|目标|任务|计划)|年度|年终|年内")]
    internal static partial Regex WholeYear();

    /// <summary>A year, with or without 年.</summary>
    [GeneratedRegex("(?<![0-9.])((?:19|20)[0-9]{2})(?![0-9.])")]
    internal static partial Regex Year();

    /// <summary>A year with 年.</summary>
    [GeneratedRegex("(?<![0-9.])((?:19|20)[0-9]{2})年")]
    internal static partial Regex YearWord();

    /// <summary>截至11月</summary>
    [GeneratedRegex("截[至止]到?(1[0-2]|[1-9])月")]
    internal static partial Regex UpToMonth();

    internal static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>January of a year to the month that 截至 names.</summary>
    internal static Period UpTo(int year, Match match) => Period.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:D4}-01/{year:D4}-{Number(match):D2}"));
}
