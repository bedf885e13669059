using CsCheck;

namespace Baogao.Tests.Model;

public class PeriodTests
{
    [Theory]
    [InlineData("2022", "2022", 12)]
    [InlineData("2022-05", "2022-05", 1)]
    [InlineData("2022-01/2022-11", "2022-01/2022-11", 11)]
    [InlineData("2022-01/2022-12", "2022", 12)]
    [InlineData("2022-06/..", "2022-06/..", null)]
    [InlineData("2021/2022", "2021/2022", 24)]
    [InlineData("2022-12-27", "2022-12-27", null)]
    public void Parse_writes_back_the_shortest_form(string text, string shortest, int? months)
    {
        var period = Period.Parse(text);
        Assert.Equal(shortest, period.ToString());
        Assert.Equal(months, period.Months);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022-13")]
    [InlineData("2022-1")]
    [InlineData("2022-11/2022-01")]
    [InlineData("2022年")]
    [InlineData("2022/2023/2024")]
    [InlineData("../2022")]
    public void Parse_refuses_what_is_no_period(string text)
        => Assert.Equal(
            $"\"{text}\" is not a period. Write a year (2022), a month (2022-05), an interval (2022-01/2022-11) or an open end (2022-06/..).",
            Assert.Throws<FormatException>(() => Period.Parse(text)).Message);

    [Fact]
    public void Any_interval_of_months_survives_a_round_trip()
        => Gen.Select(Gen.Int[1, 9000], Gen.Int[1, 12], Gen.Int[0, 40]).Sample((year, month, more) =>
        {
            var end = new DateOnly(year, month, 1).AddMonths(more);
            var period = Period.Parse($"{year:0000}-{month:00}/{end.Year:0000}-{end.Month:00}");
            Assert.Equal(more + 1, period.Months);
            Assert.Equal(period, Period.Parse(period.ToString()));
        });

    [Fact]
    public void Contains_knows_open_ends()
    {
        Assert.True(Period.Parse("2022-06/..").Contains(Period.Parse("2022-06/2023-01")));
        Assert.False(Period.Parse("2022").Contains(Period.Parse("2022-06/..")));
        Assert.True(Period.Parse("2022").Contains(Period.Parse("2022-01/2022-11")));
    }
}
