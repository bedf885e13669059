using System.Globalization;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>What holds for every chart as data.</summary>
public class ChartRuleTests
{
    [Fact]
    public void Every_method_draws_on_some_edition_in_both_languages()
    {
        Assert.True(EveryChart.Methods.Count >= 6, "ReportCharts has lost a chart.");
        Assert.All(EveryChart.Languages, language => Assert.All(EveryChart.Approved(language), chart => Assert.NotEmpty(chart.Marks)));
        Assert.All(EveryChart.Drawn, chart => Assert.Matches("^[a-z0-9-]+$", chart.Id));
    }

    [Fact]
    public void Every_mark_has_provenance()
        => Assert.All(EveryChart.Drawn.SelectMany(chart => chart.Marks), mark =>
        {
            Assert.NotEmpty(mark.Evidence.Source.Provenances);
            Assert.All(mark.Evidence.Source.Provenances, provenance => Assert.True(provenance.Source.IsSecondary || provenance.Quote?.Length > 0, mark.ToString()));
            Assert.NotEmpty(mark.Evidence.Citation);
            Assert.NotEmpty(mark.Evidence.Kind);
        });

    [Fact]
    public void A_mark_with_an_interval_is_derived_and_drawn_so()
    {
        var derived = EveryChart.Drawn.SelectMany(chart => chart.Marks).Where(mark => mark.Interval is not null).ToList();
        Assert.NotEmpty(derived);
        Assert.All(derived, mark => Assert.True(mark is { Evidence.Source.IsDerived: true, Style: MarkStyle.Derived }, mark.ToString()));
        Assert.All(EveryChart.Drawn.SelectMany(chart => chart.Panels).Where(panel => panel.Form == MarkForm.Bars).SelectMany(panel => panel.Marks), mark =>
            Assert.Equal(mark.Evidence.Source.IsDerived, mark.Style == MarkStyle.Derived));
    }

    [Fact]
    public void Titles_are_short()
        => Assert.All(EveryChart.Drawn, chart =>
        {
            Assert.NotEmpty(chart.Title);
            Assert.True(
                chart.LanguageTag == "zh-CN" ? chart.Title.Length <= 60 : chart.Title.Split(' ').Length <= 25,
                $"{chart.Id}: {chart.Title}");
        });

    [Fact]
    public void The_source_line_names_the_report_and_says_which_sources_are_secondary()
        => Assert.All(EveryChart.Drawn, chart =>
        {
            var sources = chart.Marks.SelectMany(mark => mark.Evidence.Source.Provenances).Select(provenance => provenance.Source).ToList();
            Assert.Equal(sources.Any(source => source.IsSecondary), chart.SourceLine.Contains(chart.LanguageTag == "zh-CN" ? "转引来源" : "Secondary", StringComparison.Ordinal));
            Assert.All(sources.Where(source => source.IsSecondary), source => Assert.Contains(source.Title.In(EveryChart.LanguageOf(chart)), chart.SourceLine, StringComparison.Ordinal));
            if (sources.FirstOrDefault(source => !source.IsSecondary) is { } primary)
            {
                Assert.Contains(chart.LanguageTag == "zh-CN" ? primary.Title.Zh : "work report", chart.SourceLine, StringComparison.Ordinal);
            }
        });

    [Fact]
    public void The_alternative_text_holds_title_and_every_mark()
        => Assert.All(EveryChart.Drawn, chart =>
        {
            Assert.StartsWith(chart.Title, chart.AlternativeText, StringComparison.Ordinal);
            Assert.All(chart.Marks, mark => Assert.Contains($"{mark.Category} {mark.Evidence.Value}".Trim(), chart.AlternativeText, StringComparison.Ordinal));
        });

    [Fact]
    public void Places_are_on_rank_axes_and_never_bars()
    {
        var rankings = EveryChart.Languages.Select(language => ReportCharts.Rankings(RealData.Gaohang).In(language)).ToList();
        var places = RealData.Gaohang.Rankings.Where(ranking => ranking.Place is not null).Select(ranking => (decimal)ranking.Place!.Value).Order();
        Assert.All(rankings, chart =>
        {
            Assert.Equal(places, chart.Panels.Where(panel => panel.Form == MarkForm.Ranks).SelectMany(panel => panel.Marks).Select(mark => mark.Value).Order());
            Assert.DoesNotContain(chart.Panels, panel => panel.Form is MarkForm.Bars or MarkForm.Dots);
            Assert.Contains(chart.Panels, panel => panel is { Form: MarkForm.Ranks, Peers: 24 });
            Assert.Equal(RealData.Gaohang.Honours.Count, chart.Panels.Where(panel => panel.Form == MarkForm.Table).Sum(panel => panel.Marks.Count) - 1);
        });
        Assert.Contains(rankings[1].Marks, mark => mark.Label.StartsWith("第一名", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = EveryChart.Languages.SelectMany(EveryChart.Approved).Select(chart => (chart.Title, Json: chart.ToFigureJson(), chart.AlternativeText)).ToList();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, EveryChart.Languages.SelectMany(EveryChart.Approved).Select(chart => (chart.Title, chart.ToFigureJson(), chart.AlternativeText)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
