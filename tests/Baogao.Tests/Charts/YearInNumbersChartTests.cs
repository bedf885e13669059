using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>The year's numbers as a table, rates as dots, titles that tell content.</summary>
public class YearInNumbersChartTests
{
    [Theory]
    [InlineData(Language.English, "Share of residential compounds certified as safe", "≥ 90%", "", "")]
    [InlineData(Language.Chinese, "平安小区创建率", "90%以上", "", "")]
    [InlineData(Language.Chinese, "阳光宝宝康复补贴、残疾人交通补贴", "百万余元", "", "")]
    [InlineData(Language.English, "Incidents reported to the police (alarm category)", "1761", "起", "−22.4% on 2021")]
    [InlineData(Language.Chinese, "报警类警情数", "1761", "起", "同比下降22.4%")]
    public void A_row_has_value_unit_and_change_as_stated(Language language, string name, string value, string unit, string change)
    {
        var table = ReportCharts.YearInNumbers(RealData.Gaohang).In(language).Panels.Single(panel => panel.Form == MarkForm.Table);
        var row = Assert.Single(table.Marks, mark => mark.Category == name);
        Assert.Equal([value, unit, change], [row.Label, .. row.Cells]);
    }

    [Fact]
    public void Only_what_is_on_an_axis_has_a_dot()
    {
        var chart = ReportCharts.YearInNumbers(RealData.Gaohang).In(Language.English);
        Assert.Equal([MarkForm.Dots, MarkForm.Table], chart.Panels.Select(panel => panel.Form));
        Assert.All(chart.Panels[0].Marks, mark => Assert.Equal(Measure.Rate, RealData.Gaohang.Figures.First(figure => figure.Provenance == mark.Evidence.Source.Provenances[0]).Measure));
    }

    [Theory]
    [InlineData("environment", "River chiefs' patrol rate, river chiefs' duty fulfilment rate and others, all 100%", "河长巡河率、河长履职率、河长处置率均达100%")]
    [InlineData("culture", "Reading demonstration sites: 10 个", "阅读示范点10个")]
    [InlineData("safety", "Incidents reported to the police (alarm category) −22.4% on 2021", "报警类警情数同比下降22.4%")]
    public void A_title_tells_content_and_counts_no_rows(string theme, string english, string chinese)
        => Assert.Equal((english, chinese), (ReportCharts.YearInNumbers(RealData.Gaohang, theme).In(Language.English).Title, ReportCharts.YearInNumbers(RealData.Gaohang, theme).In(Language.Chinese).Title));

    [Fact]
    public void A_report_without_the_usual_themes_shows_those_that_it_has()
    {
        var chart = ReportCharts.YearInNumbers(RealData.Load("pudong-2022")).In(Language.Chinese);
        Assert.NotEmpty(chart.Panels);
    }

    [Theory]
    [InlineData(-5, null, false, true, "同比下降5%", "−5% on 2021")]
    [InlineData(5, 6, false, true, "同比增长5%—6%", "+5% to +6% on 2021")]
    [InlineData(0, null, false, true, "同比持平", "0% on 2021")]
    [InlineData(3, null, false, false, "比2021年增长3%", "+3% on 2021")]
    [InlineData(6, null, true, false, "年均增长6%", "+6% a year from 2021")]
    public void A_change_says_its_direction(int low, int? high, bool isPerYear, bool isYearBefore, string chinese, string english)
    {
        var change = new Quantity(Comparator.Eq, low, high, null, true, Unit.Percent);
        var text = Sentence.Of<IYearTexts>(texts => texts.Change(change, false, isPerYear, Period.OfYear(2021), isYearBefore));
        Assert.Equal((chinese, english), (text.In(Language.Chinese), text.In(Language.English)));
    }
}
