using Baogao.Reading.Grammar;
using Baogao.Reading.Text;

namespace Baogao.Reading.Tests;

/// <summary>Whose report and whose number it is, the catalogue's key, and the words of a target. Invented sentences.</summary>
public sealed class SubjectTests
{
    [Theory]
    [InlineData("2026年1月9日在滨河县第十届人民代表大会第一次会议上", "滨河县")]
    [InlineData("滨河县人民政府工作报告", "滨河县")]
    [InlineData("2026年青山镇政府工作报告", "青山镇")]
    [InlineData("各位代表:现在,我代表国务院,报告工作。", "全国")]
    [InlineData("政府工作报告", "")]
    public void The_place_is_read_from_the_opening(string opening, string expected) => Assert.Equal(expected, Read($"{opening}\n一、2025年工作回顾\n税收9亿元。\n", null).Place.Name);

    [Fact]
    public void The_place_given_wins() => Assert.Equal("高行镇", Read("滨河县人民政府工作报告\n税收9亿元。\n", new() { Place = "高行镇" }).Place.Name);

    [Theory]
    [InlineData("全国粮食产量9亿斤。", "全国")]
    [InlineData("全县粮食产量9亿斤。", "")]
    [InlineData("全市粮食产量9亿斤、增长2%。", "全市|全市")]
    [InlineData("云南粮食产量9亿斤。", "云南")]
    [InlineData("青山镇粮食产量9万斤。", "青山镇")]
    [InlineData("全国重点实验室9家。", "")]
    public void A_number_that_is_not_the_places_own_says_whose_it_is(string sentence, string expected)
        => Assert.Equal(expected, string.Join('|', Figures($"滨河县人民政府工作报告\n一、2025年工作回顾\n{sentence}\n").Select(item => item.Subject)));

    [Theory]
    [InlineData("全县生产总值增长5%。", "gdp")]
    [InlineData("经济增长5%。", "gdp")]
    [InlineData("规上工业增加值增长5%。", "industrial_value_added_above_size")]
    [InlineData("茶叶产量增长5%。", "")]
    public void An_indicator_of_the_catalogue_has_its_key(string sentence, string expected) => Assert.Equal(expected, Assert.Single(Figures($"2026年工作安排\n{sentence}\n")).Catalogue);

    [Theory]
    [InlineData("税收增长6%左右。", "左右", "")]
    [InlineData("税收按增长6%安排,在工作中努力争取更好成绩。", "按…安排", "在工作中努力争取更好成绩")]
    [InlineData("力争税收9亿元以上。", "力争…以上", "")]
    [InlineData("失业率控制在5%以内。", "控制在…以内", "")]
    [InlineData("新建学校2所。", "", "")]
    public void A_target_keeps_its_words(string sentence, string wording, string tail)
        => Assert.Equal((wording, tail), Figures($"一、2026年工作安排\n{sentence}\n").Select(item => (item.Wording, item.Tail)).Single());

    private static IEnumerable<Reading> Figures(string text) => Read(text, null).Readings.Where(item => item.Class == NumberClass.Figure);

    private static ReportReading Read(string text, ReadingOptions? options) => ReportTextReader.Read(ReportText.From("r", text), options);
}
