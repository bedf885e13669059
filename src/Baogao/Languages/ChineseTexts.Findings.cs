using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The phrases that findings share.</summary>
internal sealed partial class ChineseTexts
{
    /// <summary>A number with a minus sign in place of a hyphen.</summary>
    private static string Minus(decimal value) => D(value).Replace('-', '−');

    private static string Signed(string number) => number[0] is '−' or '-' ? number.Replace('-', '−') : "+" + number;

    /// <summary>2022年, 2022年1至11月</summary>
    private string When(Period period) => Period(period) is var text && text.All(char.IsAsciiDigit) ? text + "年" : text;

    private static IReadOnlyList<string> Texts(IReadOnlyList<Section> sections) => [.. sections.Select(section => section.ToString())];

    private static string ClaimIt(Section? section) => section is { } at
        ? $"请补上一行数据或一条排除，其引文取自章节 {at} 并含有它。"
        : "它在第一个章节之前。请在 sections.csv 开头加一个首行开头为空的章节。";

    private static string Fault(ExclusionFault fault) => fault switch
    {
        ExclusionFault.NoDate => "不是日期（日期有“月”和“日”）",
        ExclusionFault.NoPeriod => "没有写明时期（时期有“年”或“月”）",
        ExclusionFault.NoPageMark => "不是页码（页码单独占一行）",
        ExclusionFault.NoRepetition => "没有重复（没有数字与它的数和单位都相同）",
        ExclusionFault.NoHeading => "不在所在章节的首行，不是标题",
        ExclusionFault.PageMark => "含有单独占一行的数字，应为 page_mark",
        _ => "是日期",
    };
}
