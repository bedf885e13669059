namespace Baogao.Reading.Tests;

/// <summary>Shares, multiples and places in Chinese numerals, on invented sentences.</summary>
public sealed class ChineseShareTests
{
    [Theory]
    [InlineData("茶叶产量占全市的三分之一强。", "0.3333  gt ratio actual 2025 茶叶产量")]
    [InlineData("工业用水下降百分之十二点五。", "-12.5 % eq growth actual 2025 工业用水")]
    [InlineData("村集体收入比上年增长近一倍。", "1 倍 approx multiple actual 2025 村集体收入")]
    [InlineData("园区产值比2020年翻两番。", "2 番 eq multiple actual 2021/2025 园区产值")]
    [InlineData("游客中外地人超过六成。", "6 成 gt rate actual 2025 游客中外地人")]
    public void A_share_is_read_and_marked_by_its_numeral(string sentence, string expected) => Assert.Equal(expected, Sentences.Figures(Sentences.Review(sentence).Where(item => !char.IsAsciiDigit(item.Number[0]))));

    [Theory]
    [InlineData("群众安全感排名全省第四。", "4  eq level actual 2025 群众安全感")]
    [InlineData("茶叶产量稳居全国第二位。", "2 位 eq level actual 2025 茶叶产量")]
    [InlineData("营商环境评价进入全省前十。", "10  le level actual 2025 营商环境评价")]
    [InlineData("卫生评比列全市倒数第二。", "2  eq level actual 2025 卫生评比倒数")]
    [InlineData("入围全国百强县。", "100  le level actual 2025 全国百强县")]
    [InlineData("茶叶出口从全省第六位跃升至第三位。", "6 位 eq level actual 2024 茶叶出口\n3 位 eq level actual 2025 茶叶出口")]
    public void A_place_is_read_and_marked_by_its_numeral(string sentence, string expected) => Assert.Equal(expected, Sentences.Figures(Sentences.Review(sentence)));

    [Theory]
    [InlineData("第一产业稳步发展。")]
    [InlineData("第二批项目建成。")]
    [InlineData("召开第十六届人民代表大会。")]
    [InlineData("学习党的二十大精神。")]
    [InlineData("完成任务,成效显著。")]
    [InlineData("引进亿元以上项目。")]
    public void A_numeral_that_counts_nothing_is_no_reading(string sentence) => Assert.Empty(Sentences.Review(sentence));
}
