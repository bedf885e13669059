using Baogao.Formatting;

namespace Baogao.Tests.Formatting;

public class TimeTextTests
{
    private static readonly DateTime Morning = new(2022, 12, 27, 9, 0, 0);

    [Fact]
    public void Dates_and_times_stand_as_written()
    {
        Assert.Equal("2022-12-27 09:00 +08:00", TimeText.Of(new DateTimeOffset(Morning, TimeSpan.FromHours(8))));
        Assert.Equal("2022-12-27 00:00 -03:30", TimeText.Of(new DateTimeOffset(Morning.Date, TimeSpan.FromHours(-3.5))));
        Assert.Equal("2022-12-27 09:00", TimeText.Of(Morning));
        Assert.Equal("2022-12-27", TimeText.Of(Morning.Date));
        Assert.Equal("2022-12-27 09:00Z", TimeText.Of(DateTime.SpecifyKind(Morning, DateTimeKind.Utc)));
        Assert.Equal("2022-12-27 09:00:05.12", TimeText.Of(Morning.AddSeconds(5.12)));
        Assert.Equal("2022-02-01", TimeText.Of(new DateOnly(2022, 2, 1)));
        Assert.Equal("09:30", TimeText.Of(new TimeOnly(9, 30)));
        Assert.Equal("00:00:01", TimeText.Of(new TimeOnly(0, 0, 1)));
        Assert.Equal("9999-12-31 23:59:59.9999999", TimeText.Of(DateTime.MaxValue));
        Assert.Null(TimeText.Of("2022"));
        Assert.Null(TimeText.Of(null));
    }

    [Theory]
    [InlineData("00:00:00", "0 s")]
    [InlineData("01:30:30", "1 h 30 min 30 s")]
    [InlineData("1.12:00:00", "1 d 12 h")]
    [InlineData("-00:00:01.5", "-1.5 s")]
    [InlineData("00:00:00.2500000", "250 ms")]
    [InlineData("00:00:00.0000001", "0.0001 ms")]
    [InlineData("-10675199.02:48:05.4775808", "-10675199 d 2 h 48 min 5.4775808 s")]
    public void A_duration_names_its_units(string duration, string text)
        => Assert.Equal(text, TimeText.Of(TimeSpan.Parse(duration, System.Globalization.CultureInfo.InvariantCulture)));
}
