using System.Globalization;

namespace Baogao.Reading.Tests;

/// <summary>The growth that twelve provinces aim at in 2026: value, range, wording and tail.</summary>
public sealed class GrowthTargetTests
{
    [Theory]
    [InlineData("guizhou-2026", "5", "approx", false)]
    [InlineData("henan-2026", "5", "approx", true)]
    [InlineData("shaanxi-2026", "5", "approx", false)]
    [InlineData("shanghai-2026", "5", "approx", false)]
    [InlineData("hubei-2026", "5.5", "approx", true)]
    [InlineData("sichuan-2026", "5.5", "approx", false)]
    [InlineData("yunnan-2026", "4.5", "approx", false)]
    [InlineData("shandong-2026", "5", "ge", true)]
    [InlineData("jiangsu-2026", "5", "eq", true)]
    [InlineData("guangdong-2026", "4.5~5", "eq", true)]
    [InlineData("heilongjiang-2026", "4.5~5", "eq", true)]
    [InlineData("zhejiang-2026", "5~5.5", "eq", true)]
    public void The_growth_target_is_read(string report, string value, string comparator, bool hasTail)
    {
        var target = SharedReports.Read(report).Readings.First(item => item is { Kind: FigureKind.Target, Measure: Measure.Growth, Period: "2026" }
            && (item.Indicator.EndsWith("生产总值", StringComparison.Ordinal) || item.Indicator == "经济增长"));
        var read = target.Value!.Value.ToString(CultureInfo.InvariantCulture) + (target.ValueHigh is { } high ? "~" + high.ToString(CultureInfo.InvariantCulture) : "");
        Assert.Equal((value, comparator, hasTail), (read, target.Comparator?.Token(), target.Quote.Contains("争取", StringComparison.Ordinal)));
    }
}
