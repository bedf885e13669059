using System.Globalization;
using System.Text.RegularExpressions;

namespace Baogao.Reading.Sections;

/// <summary>Finds the words at the start of a text that name both the year looked back on and the next one, which is planned.</summary>
internal static class BothYears
{
    private const int TitleLength = 60;
    private const int Opening = 600;

    /// <summary>The year that is planned; null where the text does not name both.</summary>
    internal static int? Planned(string text) => Next(Title.Match(text, 0, Math.Min(TitleLength, text.Length))) ?? Next(Parts.Match(text, 0, Math.Min(Opening, text.Length)));

    private static int? Next(Match match)
        => match.Success && int.Parse(match.Groups["next"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var next && next == Years.Named(match) + 1 ? next : null;

    // 2022年工作总结及2023年工作计划
    private static readonly Regex Title = new("^[^。,;]{0,30}?(?<year>(?:19|20)[0-9][0-9])年度?[^。,;0-9]{0,6}(?:总结|回顾|情况)[^。,;0-9]{0,4}(?:及|和|与|暨|、)(?<next>(?:19|20)[0-9][0-9])年度?[^。,;0-9]{0,6}(?:计划|安排|打算|思路|任务|重点)");

    // 报告分三部分:一、2022年工作回顾;二、2023年主要工作
    private static readonly Regex Parts = new("报告[^。;0-9]{0,8}分[^。;0-9]{0,16}?(?<year>(?:19|20)[0-9][0-9])年(?:及“?十[一二三四五六]?五”?(?:时期)?)?(?:政府|主要)?工作的?(?:回顾|总结|情况)[^。]{0,80}?(?<next>(?:19|20)[0-9][0-9])年(?:政府|主要|重点)?(?:工作|目标|任务)");
}
