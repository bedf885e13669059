using Baogao.Reading.Text;

namespace Baogao.Reading.Tests;

/// <summary>Signs that are typed for others that look like them: invented sentences.</summary>
public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("茶叶产量增长5℅。", "5 % eq growth actual 2025 茶叶产量")]
    [InlineData("茶叶产量增长5٪。", "5 % eq growth actual 2025 茶叶产量")]
    [InlineData("茶叶产量增长5﹪。", "5 % eq growth actual 2025 茶叶产量")]
    [InlineData("茶叶产量增长５．５％。", "5.5 % eq growth actual 2025 茶叶产量")]
    [InlineData("人口自然增长率4.5‰。", "4.5 ‰ eq rate actual 2025 人口自然增长率")]
    [InlineData("茶叶产值8·6亿元。", "8.6 亿元 eq level actual 2025 茶叶产值")]
    [InlineData("茶叶产值1OO万元。", "100 万元 eq level actual 2025 茶叶产值")]
    [InlineData("茶叶产值1○○万元。", "100 万元 eq level actual 2025 茶叶产值")]
    [InlineData("茶叶产值12’500万元。", "12500 万元 eq level actual 2025 茶叶产值")]
    [InlineData("茶叶产值12，500万元。", "12500 万元 eq level actual 2025 茶叶产值")]
    [InlineData("茶叶产值12 500 万元。", "12500 万元 eq level actual 2025 茶叶产值")]
    [InlineData("新建茶厂500㎡。", "500 m2 eq level actual 2025 新建茶厂")]
    [InlineData("水库面积6㎞²。", "6 km2 eq level actual 2025 水库面积")]
    [InlineData("茶叶亩产80㎏。", "80 kg eq level actual 2025 茶叶亩产")]
    public void A_look_alike_is_read_as_the_sign_that_is_meant(string sentence, string expected) => Assert.Equal(expected, Sentences.Figures(Sentences.Review(sentence)));

    [Fact]
    public void Places_behind_a_sign_of_three_characters_are_those_of_the_normal_form()
    {
        // NFKC makes c/o of the sign.
        var positions = ReportTextReader().Select(reading => reading.Position);
        Assert.Equal([4, 12], positions);
    }

    [Theory]
    [InlineData("减排CO2和H2O2。")]
    [InlineData("举办3·15活动。")]
    public void A_name_keeps_its_letters_and_dots(string sentence) => Assert.Equal("", Sentences.Figures(Sentences.Review(sentence)));

    private static IEnumerable<Reading> ReportTextReader()
        => Grammar.ReportTextReader.Read(ReportText.From("r", "产值增长5℅,税收增6%。")).Readings;
}
