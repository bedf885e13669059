using Baogao.Reading.Grammar;
using Baogao.Reading.Text;

namespace Baogao.Reading.Tests;

/// <summary>Headings of a report and numbered heads inside its parts, on invented headings.</summary>
public sealed class NumberingTests
{
    [Theory]
    [InlineData("一、2025年工作回顾\n一、经济\n二、民生\n二、2026年工作安排\n一、经济\n", "1 1.1 1.2 2 2.1")]
    [InlineData("一、2025年工作回顾\n二、今后五年目标\n三、2026年工作安排\n", "1 2 3")]
    [InlineData("一、过去五年工作回顾\n二、总体要求\n三、重点工作\n（一）工业\n（二）农业\n", "1 2 3 3.1 3.2")]
    [InlineData("一、2025年工作回顾\n一、经济\n（一）工业\n二、民生\n（一）教育\n二、2026年重点任务\n（一）工业\n", "1 1.1 1.1.1 1.2 1.2.1 2 2.1")]
    public void Heads_that_start_again_inside_a_part_lie_below_it(string text, string expected) => Assert.Equal("0 " + expected, Paths(text));

    [Fact]
    public void An_item_of_a_list_at_the_start_of_a_line_opens_no_section() => Assert.Equal("0 1", Paths("一、2026年工作安排\n项目有：（一）公园；（二）学校；\n（三）道路。\n"));

    [Fact]
    public void A_head_inside_a_part_does_not_turn_to_plans()
        => Assert.All(ReportTextReader.Read(ReportText.From("r", "一、2025年工作回顾\n一、规划先行\n产值9亿元。\n二、2026年工作安排\n")).Readings.Where(one => one.Class == NumberClass.Figure), one => Assert.Equal(FigureKind.Actual, one.Kind));

    private static string Paths(string text) => string.Join(' ', ReportTextReader.Read(ReportText.From("r", text)).Sections.Select(section => section.Path));
}
