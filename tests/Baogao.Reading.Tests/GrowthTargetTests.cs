using System.Globalization;

namespace Baogao.Reading.Tests;

/// <summary>The growth that twelve provinces aim at in 2026: value, range, wording and tail, found by the key of the catalogue.</summary>
public sealed class GrowthTargetTests
{
    [Theory]
    [InlineData("guizhou-2026", "5", "approx", "左右", false)]
    [InlineData("henan-2026", "5", "approx", "左右", true)]
    [InlineData("shaanxi-2026", "5", "approx", "左右", false)]
    [InlineData("shanghai-2026", "5", "approx", "左右", false)]
    [InlineData("hubei-2026", "5.5", "approx", "左右", true)]
    [InlineData("sichuan-2026", "5.5", "approx", "左右", false)]
    [InlineData("yunnan-2026", "4.5", "approx", "左右", false)]
    [InlineData("shandong-2026", "5", "ge", "以上", true)]
    [InlineData("jiangsu-2026", "5", "eq", "按…安排", true)]
    [InlineData("guangdong-2026", "4.5~5", "eq", "", true)]
    [InlineData("heilongjiang-2026", "4.5~5", "eq", "", true)]
    [InlineData("zhejiang-2026", "5~5.5", "eq", "", true)]
    public void The_growth_target_is_read(string report, string value, string comparator, string wording, bool hasTail)
    {
        var target = Assert.Single(SharedReports.Read(report).Readings, item => item is { Kind: FigureKind.Target, Measure: Measure.Growth, Period: "2026", Catalogue: "gdp" });
        var read = target.Value!.Value.ToString(CultureInfo.InvariantCulture) + (target.ValueHigh is { } high ? "~" + high.ToString(CultureInfo.InvariantCulture) : "");
        Assert.Equal((value, comparator, wording, hasTail), (read, target.Comparator?.Token(), target.Wording, target.Tail.Contains("争取更好结果", StringComparison.Ordinal)));
    }
}
