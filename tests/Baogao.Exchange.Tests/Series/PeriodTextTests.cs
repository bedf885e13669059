using Baogao.Exchange.Series;

namespace Baogao.Exchange.Tests.Series;

/// <summary>Periods as tables write them.</summary>
public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("2022年1月", "2022-01")]
    [InlineData("２０２２年０５月份", "2022-05")]
    [InlineData("2022-01", "2022-01")]
    [InlineData("2022/1", "2022-01")]
    [InlineData("2022.10", "2022-10")]
    [InlineData("2022M01", "2022-01")]
    [InlineData("202212", "2022-12")]
    [InlineData("2022年1-2月", "2022-01/2022-02")]
    [InlineData("2022年1—6月累计", "2022-01/2022-06")]
    [InlineData("2022年1月至6月", "2022-01/2022-06")]
    [InlineData("2022-01/2022-06", "2022-01/2022-06")]
    [InlineData("2022年1月-2022年6月", "2022-01/2022-06")]
    [InlineData("2022年前5个月", "2022-01/2022-05")]
    [InlineData("2022年第一季度", "2022-01/2022-03")]
    [InlineData("2022年四季度", "2022-10/2022-12")]
    [InlineData("2022Q1", "2022-01/2022-03")]
    [InlineData("2022-Q4", "2022-10/2022-12")]
    [InlineData("Q2 2022", "2022-04/2022-06")]
    [InlineData("2022年前三季度", "2022-01/2022-09")]
    [InlineData("2022年上半年", "2022-01/2022-06")]
    [InlineData("2022年", "2022")]
    [InlineData("2022", "2022")]
    [InlineData("9999年12月", "9999-12")]
    [InlineData("1月", "2021-01")]
    [InlineData("1-2月", "2021-01/2021-02")]
    [InlineData("三季度", "2021-07/2021-09")]
    [InlineData("Q3", "2021-07/2021-09")]
    public void A_period_is_read(string text, string expected)
    {
        var reading = PeriodText.Of(text, 2021);
        Assert.Equal((expected, null), (reading?.Period?.ToString(), reading?.Fault));
    }

    [Theory]
    [InlineData("2022年13月", "\"2022年13月\": there is no month 13. Write a month from 1 to 12.")]
    [InlineData("2022-00", "\"2022-00\": there is no month 0. Write a month from 1 to 12.")]
    [InlineData("0000年1月", "\"0000年1月\": there is no year 0000. Write a year from 0001 to 9999.")]
    [InlineData("2022年5-2月", "\"2022年5-2月\" ends before it starts. Write the earlier month first.")]
    [InlineData("2022.1", "\"2022.1\" may be 2022-01 or 2022-10. Write the one that is meant.")]
    [InlineData("2022-02-30", "\"2022-02-30\": the calendar has no such day. Write a month, such as 2022-05.")]
    [InlineData("1月", "\"1月\" names no year. Write 2022年1月, or name the year with --year.")]
    public void What_is_no_period_of_the_calendar_says_why(string text, string expected) => Assert.Equal(expected, PeriodText.Of(text, null)?.Fault);

    [Theory]
    [InlineData("指标")]
    [InlineData("12.5")]
    [InlineData("2022年度报告")]
    [InlineData("Jan")]
    [InlineData("2022-01/2023-02")]
    [InlineData("350000")]
    [InlineData("")]
    public void Other_words_are_no_period(string text) => Assert.Null(PeriodText.Of(text, 2022));

    [Theory]
    [InlineData("2022-02", Measure.LevelCumulative, false, "2022-01/2022-02", Measure.LevelCumulative)]
    [InlineData("2022-01", Measure.GrowthCumulative, false, "2022-01", Measure.GrowthCumulative)]
    [InlineData("2022-04/2022-06", Measure.GrowthCumulative, false, "2022-01/2022-06", Measure.GrowthCumulative)]
    [InlineData("2022-01/2022-02", Measure.Level, false, "2022-01/2022-02", Measure.LevelCumulative)]
    [InlineData("2022-01/2022-02", Measure.Level, true, "2022-01/2022-02", Measure.Level)]
    [InlineData("2022", Measure.Growth, false, "2022", Measure.GrowthCumulative)]
    [InlineData("2022-04/2022-06", Measure.Level, false, "2022-04/2022-06", Measure.Level)]
    [InlineData("2022-05", Measure.Level, false, "2022-05", Measure.Level)]
    public void What_counts_from_January_is_cumulative(string period, Measure measure, bool asSaid, string expected, Measure placed)
        => Assert.Equal((Period.Parse(expected), placed), SeriesPeriods.Placed(Period.Parse(period), measure, asSaid));

    [Fact]
    public void A_cumulative_value_cannot_begin_in_March() => Assert.Null(SeriesPeriods.Placed(Period.Parse("2022-03/2022-05"), Measure.LevelCumulative, asSaid: false));
}
