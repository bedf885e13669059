using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Publishing.Tests;

/// <summary>A citation says what the edition holds, and nothing else.</summary>
public class CitationTests
{
    [Fact]
    public void A_report_is_cited_by_place_title_and_year()
    {
        var chart = ReportCharts.Projects(RealData.Gaohang).In(Language.English);
        Assert.Equal("上海市浦东新区高行镇. 高行镇政府工作报告（2022年12月27日）[R]. 2022.", Citation.GbT(chart, [RealData.Gaohang]));
        Assert.Equal("Gaohang Town, Pudong New Area, Shanghai. (2022). Gaohang Town: government work report of 27 December 2022 [Government report].", Citation.Apa(chart, [RealData.Gaohang]));
    }

    [Fact]
    public void Secondary_sources_follow_with_the_address_that_is_known_and_no_day_of_access()
    {
        var chart = ReportCharts.RecoveryMeasured(RealData.Shanghai).In(Language.English);
        var lines = Citation.GbT(chart, [RealData.Shanghai]).Split('\n');
        Assert.All(lines, line => Assert.Matches(@"\[EB/OL\]\. https?://\S+\.$|\[Z\]\.$", line));
        Assert.DoesNotContain("[R]", string.Concat(lines), StringComparison.Ordinal);
        Assert.DoesNotContain("2026", string.Concat(lines), StringComparison.Ordinal);
    }
}
