using Baogao.Charts;

namespace Baogao.Tests.Charts;

public class RoundTicksTests
{
    [Theory]
    [InlineData(-24.03, 6.57, 224, new[] { -20.0, -15, -10, -5, 0, 5 })]
    [InlineData(29.08, 117.98, 224, new[] { 40.0, 60, 80, 100 })]
    [InlineData(11.32, 12.48, 224, new[] { 11.4, 11.6, 11.8, 12, 12.2, 12.4 })]
    [InlineData(0, 1000000, 224, new[] { 0.0, 200000, 400000, 600000, 800000, 1000000 })]
    public void Ticks_are_round_and_within_the_axis(double low, double high, int length, double[] ticks)
        => Assert.Equal(ticks, RoundTicks.Between((decimal)low, (decimal)high, length).Select(tick => (double)tick));
}
