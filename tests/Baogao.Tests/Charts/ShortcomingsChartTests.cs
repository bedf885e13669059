using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>Shortcomings that the report names.</summary>
public class ShortcomingsChartTests
{
    [Theory]
    [InlineData(Language.English, "Shortcomings: planning held back for years; public services and governance under pressure; capacity for innovation to improve")]
    [InlineData(Language.Chinese, "报告自述不足：规划受控多年、公共事业和治理压力较大、创新能力待提高")]
    public void Shortcomings_are_named_with_the_reports_words_beside_them(Language language, string title)
    {
        var chart = ReportCharts.Shortcomings(RealData.Gaohang).In(language);
        Assert.Equal(title, chart.Title);
        Assert.Equal(
            language == Language.Chinese ? ["“规划受控多年” · 土地与住房", "“给公共事业、城市治理带来较大压力” · 政务服务", "“创新能力还有待进一步提高” · 科技创新"]
                : ["“规划受控多年” · land and housing", "“给公共事业、城市治理带来较大压力” · services", "“创新能力还有待进一步提高” · innovation"],
            chart.Marks.Select(mark => mark.Label));
        Assert.Equal(["1.9.0 “规划受控多年”", "1.9.0 “给公共事业、城市治理带来较大压力”", "1.9.0 “创新能力还有待进一步提高”"], chart.Marks.Select(mark => mark.Evidence.Citation));
    }

    [Fact]
    public void An_edition_without_them_says_what_would_fill_the_chart()
        => Assert.Contains("shortcomings.csv", Assert.Single(ReportCharts.Shortcomings(EveryChart.MadeUp).In(Language.English).Caveats), StringComparison.Ordinal);
}
