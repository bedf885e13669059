using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The phrases that findings share.</summary>
internal sealed partial class EnglishTexts
{
    /// <summary>A number with a minus sign in place of a hyphen.</summary>
    private static string Minus(decimal value) => D(value).Replace('-', '−');

    private static string Signed(string number) => number[0] is '−' or '-' ? number.Replace('-', '−') : "+" + number;

    private static IReadOnlyList<string> Texts(IReadOnlyList<Section> sections) => [.. sections.Select(section => section.ToString())];

    private static string ClaimIt(Section? section) => section is { } at
        ? $"Add a row, or an exclusion, whose quote from section {at} holds it."
        : "It stands before the first section. Add a section with an empty mark at the top of sections.csv.";

    private static string Fault(ExclusionFault fault) => fault switch
    {
        ExclusionFault.NoDate => "is no date: a date has 月 and 日",
        ExclusionFault.NoPeriod => "names no period: one has 年 or 月",
        ExclusionFault.NoPageMark => "is no page mark: the number of a page stands alone on its line",
        ExclusionFault.NoRepetition => "repeats nothing: no figure has this number with this unit",
        ExclusionFault.NoHeading => "does not stand in the first line of its section, and is no heading",
        ExclusionFault.PageMark => "holds a number that stands alone on its line: that is a page_mark",
        _ => "is a date",
    };
}
