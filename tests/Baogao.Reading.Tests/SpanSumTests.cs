namespace Baogao.Reading.Tests;

/// <summary>Sums and yearly quantities in a review of five years: invented sentences.</summary>
public sealed class SpanSumTests
{
    [Theory]
    [InlineData("财政收入累计9亿元。", "2025")]
    [InlineData("零售总额累计实现9亿元。", "2025")]
    [InlineData("累计建成水厂9座。", "2021/2025")]
    [InlineData("支出五年累计9亿元。", "2021/2025")]
    [InlineData("茶叶种植面积完成9万亩。", "2025")]
    [InlineData("茶叶产值同比增长6%。", "2025")]
    [InlineData("茶叶产值年均增长6%。", "2021/2025")]
    public void In_a_review_of_five_years(string sentence, string period) => Assert.Equal(period, Assert.Single(Sentences.FiveYears(sentence)).Period);

    [Theory]
    [InlineData("近二年来投资9万元。", "2024/2025")]
    [InlineData("茶叶产值增长6%(预计)。", "2025")]
    public void In_a_review_of_one_year(string sentence, string period) => Assert.Equal(period, Assert.Single(Sentences.Review(sentence), reading => reading.Class == NumberClass.Figure).Period);

    [Fact]
    public void An_estimate_in_brackets_holds_for_the_number_before_it()
        => Assert.Equal(FigureKind.Estimate, Assert.Single(Sentences.Review("茶叶产值增长6%(预计)。")).Kind);

    [Fact]
    public void A_point_that_stands_for_a_full_stop_ends_the_sentence()
        => Assert.Equal("2025-01/2025-06", Sentences.Review("综合实力稳步提升.截至2025年6月底,财政收入完成9亿元.").Single(reading => reading.Class == NumberClass.Figure).Period);
}
