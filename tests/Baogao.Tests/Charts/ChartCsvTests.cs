using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>The table of a chart as a file, each row with its provenance.</summary>
public class ChartCsvTests
{
    [Fact]
    public void Each_mark_is_a_row_with_section_quote_and_source()
    {
        var lines = ReportCharts.Targets(RealData.Gaohang).In(Language.English).ToCsv().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("Panel,Item,Value,Period,Kind,Section,Quote,Source", lines[0]);
        Assert.Equal(ReportCharts.Targets(RealData.Gaohang).Marks.Count() + 1, lines.Length);
        Assert.StartsWith("Tax revenue,2022 estimate,18.5 亿元,2022,estimate,1.1.1,全年预计完成18.5亿元,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_heads_speak_the_language_of_the_chart()
        => Assert.Contains(",章节,原文,来源\n", ReportCharts.Rankings(RealData.Gaohang).In(Language.Chinese).ToCsv(), StringComparison.Ordinal);
}
