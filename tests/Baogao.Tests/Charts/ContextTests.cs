using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>Series of a place are drawn as the surroundings of a report only where that is so.</summary>
public sealed class ContextTests
{
    [Fact]
    public void The_city_of_a_town_in_the_year_that_its_report_reviews_is_its_context()
        => Assert.NotEmpty(ReportCharts.RecoveryMeasured(RealData.Shanghai, around: RealData.Gaohang).Panels);

    [Fact]
    public void A_city_is_no_context_for_another_year()
    {
        var chart = ReportCharts.RecoveryMeasured(RealData.Shanghai, around: EveryChart.Outcomes);
        Assert.Empty(chart.Panels);
        Assert.Equal(
            "shanghai-2022 is about Shanghai in 2022, which is no context for this report. An edition of a place above it, of the year that it reviews, would fill this chart: parameter context.",
            Assert.Single(chart.In(Language.English).Caveats));
        Assert.Equal("shanghai-2022是上海市2022年的数据，不能作为本报告的背景。要作此图，请用参数 context 给出上级地区同年的数据。", Assert.Single(chart.In(Language.Chinese).Caveats));
    }
}
