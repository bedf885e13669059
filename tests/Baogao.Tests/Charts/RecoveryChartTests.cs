using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>The course of a year in one picture: the words above, what was measured below, each half alone where the other is missing.</summary>
public sealed class RecoveryChartTests
{
    private static readonly ReportChart Whole = ReportCharts.Recovery(RealData.Gaohang, RealData.Shanghai);

    [Fact]
    public void The_words_stand_at_their_months_and_the_series_below_on_the_same_axis()
    {
        var chart = Whole.In(Language.English);
        MarkForm[] forms = [MarkForm.Course, MarkForm.Schematic, MarkForm.Events, .. Enumerable.Repeat(MarkForm.Months, 5)];
        Assert.Equal(forms, chart.Panels.Select(panel => panel.Form));
        Assert.Equal([0.5m, 2.5m, 4.5m, 5.5m, null], chart.Panels[0].Marks.Select(mark => mark.At));
        Assert.Equal([null, 12m, null, 12m, null], chart.Panels[0].Marks.Select(mark => mark.Until));
        Assert.All(chart.Panels.Where(panel => panel.Form != MarkForm.Schematic), panel => Assert.Equal(12, panel.Categories.Count));
        Assert.Equal("In the report's words: “V型发展”态势", chart.Panels[0].Title);
        Assert.Equal("报告的表述：经济运行呈“V型发展”态势", Whole.In(Language.Chinese).Panels[0].Title);
        Assert.Equal("报告称大部分指标5月最低，6月以来主要指标持续向好", Whole.In(Language.Chinese).Title);
        Assert.Equal(["“1月实现‘首月开门红’”", "“3月以来受严重疫情冲击”", "“大部分指标在5月达到最低点”", "6月以来：“主要经济指标持续向好”"],
            Whole.In(Language.Chinese).Panels[0].Marks.Take(4).Select(mark => mark.Label));
    }

    [Fact]
    public void Each_series_has_its_place_its_unit_and_its_low()
    {
        var series = Whole.In(Language.English).Panels.Where(panel => panel.Form == MarkForm.Months).ToList();
        Assert.Equal(
            ["Shanghai: retail sales of consumer goods", "Shanghai: fixed-asset investment", "Shanghai: gross output of industry above designated size", "The port of Shanghai: container throughput", "Shanghai: general public budget revenue"],
            series.Select(panel => panel.Title));
        Assert.Equal(
            ["lowest known: April −48.3%", "lowest: January–May −21.2%", "lowest known: April −61.5%", "lowest known: April −17.3%", "lowest known: January–June −19.8%"],
            series.Select(panel => Assert.Single(panel.Marks, mark => mark.Label.Length > 0).Label));
        Assert.Equal([true, false, true, true, false], series.Select(panel => panel.AxisTitle == "single months, % on the year before"));
        Assert.Equal(["已知最低：4月同比下降48.3%", "最低：1—5月同比下降21.2%"], Whole.In(Language.Chinese).Panels.Where(panel => panel.Form == MarkForm.Months).Take(2).SelectMany(panel => panel.Marks).Select(mark => mark.Label).Where(label => label.Length > 0));
    }

    [Fact]
    public void Derived_months_are_hollow_and_several_months_together_are_a_span()
    {
        var panels = Whole.In(Language.English).Panels;
        var derived = panels.SelectMany(panel => panel.Marks).Where(mark => mark.Style == MarkStyle.Derived).ToList();
        Assert.Equal(["Jul", "Apr", "Jun"], derived.Select(mark => mark.Category));
        Assert.All(derived, mark => Assert.True(mark.Evidence.Source.IsDerived));
        var together = panels.Where(panel => panel.Form == MarkForm.Months).SelectMany(panel => panel.Marks).Where(mark => mark.Until is not null).ToList();
        Assert.Equal([("January to March 2022", 0m, 3m, -3.8m), ("January to March 2022", 0m, 3m, 8.1m)], together.Select(mark => (mark.Category, mark.At!.Value, mark.Until!.Value, mark.Value)));
    }

    [Fact]
    public void Dates_are_those_of_the_data_with_their_sources_and_no_cause()
    {
        var chart = Whole.In(Language.English);
        var events = chart.Panels.Single(panel => panel.Form == MarkForm.Events);
        Assert.Equal(["28 March: lockdown of Pudong begins", "1 April: lockdown of Puxi begins", "1 June: movement restored, from 0:00"], events.Marks.Select(mark => mark.Label));
        Assert.Equal([2.871m, 3m, 5m], events.Marks.Select(mark => mark.At!.Value));
        Assert.All(chart.Panels.Where(panel => panel.Form is MarkForm.Events or MarkForm.Months), panel => Assert.Equal([2.871m, 3m, 5m], panel.Dates));
        Assert.Equal(RealData.Shanghai.Milestones.Select(step => step.Provenance), events.Marks.Select(mark => Assert.Single(mark.Evidence.Source.Provenances)));
        Assert.All(RealData.Shanghai.Milestones, step => Assert.True(step.Provenance is { Source: { IsSecondary: true, Path: not null }, Section: null, Quote.Length: > 0 }));
        Assert.Contains("The dated lines are events. The picture does not say what caused what.", chart.Caveats);
        Assert.Contains("4月1日3时起", events.Marks[1].Evidence.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void The_citys_series_are_never_the_towns()
    {
        Assert.Contains("The series are of Shanghai and the port of Shanghai, from secondary sources: they are what was measured around Gaohang Town, not its own figures.", Whole.In(Language.English).Caveats);
        Assert.Contains("逐月数据是上海市、上海港的，出自转引来源，只作背景，不是高行镇的数据。", Whole.In(Language.Chinese).Caveats);
        Assert.All(Whole.In(Language.Chinese).Panels.Where(panel => panel.Form == MarkForm.Months), panel => Assert.StartsWith("上海", panel.Title, StringComparison.Ordinal));
    }

    [Fact]
    public void The_month_of_the_words_is_set_against_both_bases_as_our_inference()
    {
        Assert.Contains(
            "The report does not say on which basis May is the low. Around it single months are lowest in April; retail sales of consumer goods, fixed-asset investment, cumulated from January, in January–May. Read as cumulated the words fit; that is our inference.",
            Whole.In(Language.English).Caveats);
        Assert.Contains(Whole.In(Language.English).Caveats, caveat => caveat.StartsWith("Another reading fits", StringComparison.Ordinal));
        Assert.Contains(Whole.In(Language.English).Caveats, caveat => caveat.StartsWith("Retail sales of consumer goods. After that it fell again", StringComparison.Ordinal));
        var april = ReportCharts.Recovery(ChangedEdition.Of("gaohang-2022", ("milestones.csv", "2022-05,,trough,1.1.1,大部分指标在5月达到最低点", "2022-04,,trough,1.1.1,大部分指标在4月达到最低点")), RealData.Shanghai);
        Assert.Equal("The report puts most indicators' low in April, with the main ones improving since June", april.In(Language.English).Title);
        Assert.DoesNotContain(april.In(Language.English).Caveats, caveat => caveat.Contains("on which basis", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_series_the_words_stand_alone()
    {
        var chart = ReportCharts.Recovery(RealData.Gaohang).In(Language.English);
        Assert.Equal([MarkForm.Course, MarkForm.Schematic], chart.Panels.Select(panel => panel.Form));
        Assert.Equal(Whole.In(Language.English).Title, chart.Title);
        Assert.DoesNotContain(chart.Caveats, caveat => caveat.Contains("Shanghai", StringComparison.Ordinal));
        Assert.DoesNotContain("Secondary", chart.SourceLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_words_the_series_stand_alone()
    {
        var chart = ReportCharts.Recovery(RealData.Shanghai);
        Assert.Equal(6, chart.Panels.Count);
        Assert.Equal("Shanghai: lowest known in April by single months, in January–May or January–June cumulated", chart.In(Language.English).Title);
        Assert.Equal("上海市：已有数据单月4月最低，累计1—5月、1—6月最低", chart.In(Language.Chinese).Title);
        Assert.DoesNotContain(chart.In(Language.English).Caveats, caveat => caveat.Contains("the report", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void With_neither_the_chart_is_one_line()
    {
        var chart = ReportCharts.Recovery(EveryChart.Outcomes).In(Language.English);
        Assert.Empty(chart.Panels);
        Assert.Equal("gaohang-2023 tells no course of the year and has no series of months. Steps in milestones.csv, series.csv, or an edition of a place above as its context would fill this chart.", Assert.Single(chart.Caveats));
    }

    [Fact]
    public void An_edition_of_another_year_is_no_context_and_the_words_say_so()
    {
        var chart = ReportCharts.Recovery(EveryChart.MadeUp, RealData.Shanghai).In(Language.English);
        Assert.Equal([MarkForm.Course, MarkForm.Schematic], chart.Panels.Select(panel => panel.Form));
        Assert.StartsWith("shanghai-2022 is about Shanghai in 2022, which is no context for this report.", chart.Caveats[0], StringComparison.Ordinal);
        Assert.Equal("recovery-2024", chart.Id);
        Assert.Equal([6.5m, 7.5m], chart.Panels[0].Marks.Select(mark => mark.At!.Value));
        Assert.StartsWith("shanghai-2022", Assert.Single(ReportCharts.Recovery(EveryChart.Outcomes, RealData.Shanghai).In(Language.English).Caveats), StringComparison.Ordinal);
    }

    [Fact]
    public void One_month_is_drawn_without_a_low()
    {
        var lines = File.ReadAllLines(Path.Combine(RealData.Root, "data", "shanghai-2022", "series.csv")).Skip(1).Where(line => line != "cargo_throughput,Shanghai port,2022-05,growth,-22,%,press,portnews_330702,");
        var one = ChangedEdition.Of("shanghai-2022", [.. lines.Select(line => ("series.csv", line + "\n", ""))]);
        var chart = ReportCharts.Recovery(one).In(Language.English);
        Assert.Equal("Shanghai: too few months to show a low", chart.Title);
        Assert.Equal("", Assert.Single(chart.Panels[^1].Marks).Label);
        Assert.NotEmpty(chart.ToSvg());
        Assert.NotEmpty(chart.ToNarrowFigureJson());
        Assert.NotEmpty(chart.ToSlides());
    }

    [Theory]
    [InlineData("mark_trough,2022-05,,trough,1.1.1,大部分指标在5月达到最低点\n", "", "The report tells of a shock since March", "报告称3月以来受冲击")]
    [InlineData("大部分指标在5月达到最低点", "5月达到最低点", "The report puts the low in May, with the main indicators improving since June", "报告称5月最低，6月以来主要指标持续向好")]
    [InlineData("主要经济指标持续向好", "部分指标回升", "The report puts most indicators' low in May, with some indicators rising since June", "报告称大部分指标5月最低，6月以来部分指标回升")]
    public void The_title_says_no_more_than_the_words(string old, string replacement, string english, string chinese)
    {
        var chart = ReportCharts.Recovery(ChangedEdition.Of("gaohang-2022", ("milestones.csv", old, replacement)), RealData.Shanghai);
        Assert.Equal((english, chinese), (chart.In(Language.English).Title, chart.In(Language.Chinese).Title));
    }

    [Fact]
    public void A_day_that_the_report_itself_names_is_an_event_with_its_quote()
    {
        var chart = ReportCharts.Recovery(ChangedEdition.Of("gaohang-2022", ("milestones.csv", "mark_opening,2022-01,,high", "mark_opening,2022-01-31,,high"))).In(Language.English);
        var mark = Assert.Single(chart.Panels.Single(panel => panel.Form == MarkForm.Events).Marks);
        Assert.Equal("31 January: 1月实现“首月开门红”", mark.Label);
        Assert.Equal("told in words", mark.Evidence.Kind);
        Assert.DoesNotContain("Secondary", chart.SourceLine, StringComparison.Ordinal);
    }
}
