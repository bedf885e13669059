using Baogao.Analysis;
using Baogao.Model;
using CsCheck;

namespace Baogao.Tests.Analysis;

public class MonthKeyTests
{
    [Fact]
    public void Every_month_of_the_calendar_has_a_number_and_its_neighbours()
        => Gen.Int[12, (9999 * 12) + 11].Sample(number =>
        {
            var month = MonthKey.At(number);
            Assert.Equal(number, MonthKey.Of(month));
            Assert.Equal(month, MonthKey.LastOf(month));
            Assert.All(MonthKey.Beside(month), beside => Assert.Equal(1, Math.Abs(MonthKey.Between(month, beside))));
        });

    [Theory]
    [InlineData("0001-01", "0001-02", null)]
    [InlineData("9999-12", "9999-11", "9999-11")]
    [InlineData("2022-01", "2021-12, 2022-02", "2021-12")]
    public void At_the_ends_of_the_calendar_one_neighbour_is_missing(string month, string beside, string? before)
    {
        Assert.Equal(beside, string.Join(", ", MonthKey.Beside(Period.Parse(month))));
        Assert.Equal(before, MonthKey.Before(Period.Parse(month))?.ToString());
    }
}
