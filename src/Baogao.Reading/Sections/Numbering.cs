using System.Text.RegularExpressions;
using Baogao.Reading.Numbers;

namespace Baogao.Reading.Sections;

/// <summary>
/// Tells headings of the report (一、2025年工作回顾) from numbered heads inside one of its parts, which start again at 一 and have the same marks.
/// A heading that names a year of review or plan is one of the report.
/// </summary>
internal sealed class Numbering
{
    private int outer;
    private int inner;

    /// <summary>1 within a part whose heads have the marks of the report's headings; else 0.</summary>
    internal int Depth => inner > 0 ? 1 : 0;

    /// <summary>The level of a heading: 1, or 2 for a head inside a part.</summary>
    internal int LevelOf(string mark, string title)
    {
        var number = mark.EndsWith('、') && ChineseNumerals.Value(mark[..^1]) is { } value ? (int)value : 0;
        var isInner = number > 0 && outer > 0 && !OfReport.IsMatch(title) && (number == 1 || (inner > 0 && number == inner + 1));
        (outer, inner) = isInner ? (outer, number) : (number, 0);
        return isInner ? 2 : 1;
    }

    private static readonly Regex OfReport = new("(?:[0-9]{4}年|五年|“?十[一二三四五六]五”?|一年)[^,。]{0,24}(?:回顾|总结|成绩|成就|任务|目标|安排|要求|工作|建议|部署)");
}
