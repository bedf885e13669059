using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>Another town, other numbers, no series, no rankings, no honours: each chart draws what there is, or says what it cannot show.</summary>
public class MadeUpEditionTests
{
    private static readonly Report Town = EveryChart.MadeUp;

    [Fact]
    public void Every_chart_draws_its_numbers_or_says_what_is_missing()
        => Assert.All(EveryChart.Languages, language => Assert.All(EveryChart.Methods, method =>
        {
            var chart = EveryChart.Draw(method, Town, language);
            Assert.NotEmpty(chart.Title);
            Assert.NotEmpty(chart.SourceLine);
            Assert.NotEmpty(chart.Caveats);
            Assert.Contains(Baogao.Formatting.ChineseMarks.Encode(chart.Title, chart.LanguageTag), chart.ToHtml(), StringComparison.Ordinal);
            Assert.NotEmpty(chart.ToFigureJson());
            if (chart.Panels.Count == 0)
            {
                Assert.Contains("xincun-2024", chart.Caveats[0], StringComparison.Ordinal);
                Assert.Equal(language == Language.Chinese, chart.Caveats[0].Any(c => c > 0x2E7F));
            }
        }));

    [Fact]
    public void What_it_lacks_is_named()
    {
        Assert.Contains("series.csv", Assert.Single(ReportCharts.RecoveryMeasured(Town).In(Language.English).Caveats), StringComparison.Ordinal);
        Assert.Contains("rankings.csv", Assert.Single(ReportCharts.Rankings(Town).In(Language.English).Caveats), StringComparison.Ordinal);
        Assert.Contains("rankings.csv", Assert.Single(ReportCharts.Rankings(Town).In(Language.Chinese).Caveats), StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_has_is_drawn_with_its_own_numbers()
    {
        Assert.Equal("The report puts the low in July, with a rise since August", ReportCharts.Recovery(Town).In(Language.English).Title);
        Assert.Equal("On the year's forecast, October to December 2024 still need 2.4 亿元 of tax revenue", ReportCharts.Progress(Town).In(Language.English).Title);
        Assert.Equal("New companies reached 104% of the annual target", ReportCharts.TargetsMet(Town).In(Language.English).Title);
        Assert.DoesNotContain(ReportCharts.TargetsMet(Town).In(Language.English).Caveats, caveat => caveat.Contains("low;", StringComparison.Ordinal));
        var targets = ReportCharts.Targets(Town, EveryChart.Outcomes).In(Language.English);
        Assert.Equal([9.1m, 2.5m, 43m], targets.Marks.Where(mark => mark.Style == MarkStyle.Target).Select(mark => mark.Value));
        Assert.DoesNotContain(targets.Marks, mark => mark.Style is MarkStyle.StretchTarget or MarkStyle.Secondary);
    }

    [Fact]
    public void Nothing_of_the_first_edition_is_in_it()
        => Assert.All(EveryChart.Languages, language => Assert.All(EveryChart.Methods, method =>
            Assert.DoesNotContain(language == Language.Chinese ? RealData.Gaohang.Place.Name.Zh : "Gaohang", EveryChart.Draw(method, Town, language).ToHtml(), StringComparison.Ordinal)));
}
