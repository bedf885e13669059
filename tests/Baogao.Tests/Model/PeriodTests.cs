using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;
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
        => Gen.Select(Gen.Int[12, (9999 * 12) + 11], Gen.Int[0, 9999 * 12]).Sample((first, more) =>
        {
            var last = Math.Min(first + more, (9999 * 12) + 11);
            var period = Period.Parse($"{first / 12:0000}-{(first % 12) + 1:00}/{last / 12:0000}-{(last % 12) + 1:00}");
            Assert.Equal(last - first + 1, period.Months);
            Assert.Equal(period, Period.Parse(period.ToString()));
            Assert.NotEqual("", period.InWords(Language.English) + period.InWords(Language.Chinese));
        });

    [Theory]
    [InlineData("2022-01/9999-12", 95736, "2022 to 9999")]
    [InlineData("9999-12", 1, "December 9999")]
    [InlineData("9999", 12, "9999")]
    [InlineData("0001", 12, "1")]
    [InlineData("0001-01/9999-12", 119988, "1 to 9999")]
    [InlineData("9999-12-31", null, "31 December 9999")]
    [InlineData("9999-12/..", null, "from December 9999")]
    public void The_ends_of_the_calendar_are_periods_as_any_other(string text, int? months, string words)
    {
        var period = Period.Parse(text);
        Assert.Equal((months, words), (period.Months, period.InWords(Language.English)));
        Assert.Equal(period, Period.Parse(period.ToString()));
    }

    [Fact]
    public void An_open_end_comes_after_the_last_day_of_the_calendar()
    {
        var (open, closed) = (Period.Parse("9999-06/.."), Period.Parse("9999-06/9999-12"));
        Assert.True(closed < open && open > closed && !(open <= closed) && open.CompareTo(Period.Parse("9999-06/..")) == 0);
        Assert.True(open.Contains(closed) && !closed.Contains(open));
    }

    [Fact]
    public void The_order_agrees_with_equality()
    {
        var any = Gen.Select(Gen.Int[1, 3], Gen.Int[1, 3], Gen.Bool).Select((year, more, isOpen) => Period.Parse(isOpen ? $"{year:0000}-01/.." : $"{year:0000}/{year + more:0000}"));
        Gen.Select(any, any, any).Sample((a, b, c) =>
        {
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.True(!(a <= b && b <= c) || a <= c);
        });
    }

    [Fact]
    public void Contains_knows_open_ends()
    {
        Assert.True(Period.Parse("2022-06/..").Contains(Period.Parse("2022-06/2023-01")));
        Assert.False(Period.Parse("2022").Contains(Period.Parse("2022-06/..")));
        Assert.True(Period.Parse("2022").Contains(Period.Parse("2022-01/2022-11")));
    }
}
