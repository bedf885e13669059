using Baogao.Charts.Builders;
using Baogao.Frames;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Deedle;

namespace Baogao.Tests.Charts;

/// <summary>The real edition with its rows as drafts: every chart and every table says how many.</summary>
public class DraftMarksTests
{
    private static readonly Report Drafts = DraftEdition.Of("figures", "rankings", "honours", "milestones", "shortcomings", "projects");

    [Fact]
    public void Every_chart_of_drafts_counts_them_on_its_face_and_none_of_confirmed_rows_does()
    {
        Assert.All(EveryChart.Methods, method =>
        {
            var chart = EveryChart.Draw(method, Drafts, Language.English);
            Assert.Equal(chart.Panels.Count > 0 && !chart.Id.StartsWith("recovery-measured", StringComparison.Ordinal), chart.Unconfirmed.Length > 0);
            Assert.Empty(EveryChart.Draw(method, RealData.Gaohang, Language.English).Unconfirmed);
        });
        Assert.Equal("All 138 figures not yet confirmed.".Replace("138", Drafts.Figures.Count(figure => figure.Value is not null).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), ReportCharts.WhereNumbers(Drafts).In(Language.English).Unconfirmed);
        Assert.Equal("All 4 figures not yet confirmed.", ReportCharts.TargetsMet(Drafts).In(Language.English).Unconfirmed);
    }

    /// <summary>The title of the targets counts the series that get none, so a draft among those is counted although no mark shows it.</summary>
    [Fact]
    public void A_draft_that_only_the_title_counts_is_counted()
    {
        var one = DraftEdition.Of(("figures", "domestic_capital_2022"));
        var chart = ReportCharts.Targets(one).In(Language.English);
        Assert.DoesNotContain(chart.Marks, mark => mark.Evidence.Source.Provenances.Any(provenance => provenance.IsDraft));
        Assert.StartsWith("1 of ", chart.Unconfirmed, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_figures_with_one_quote_are_two()
    {
        var quote = RealData.Gaohang.Figures[0].Provenance;
        Assert.Equal(new DraftCount(1, 2), DraftCount.Of([quote, quote with { IsDraft = true }, quote]));
        Assert.Equal(new DraftCount(2, 2), DraftCount.Of([quote with { IsDraft = true }, quote with { IsDraft = true }]));
    }

    [Theory]
    [InlineData(Language.English, "All 3 figures not yet confirmed.")]
    [InlineData(Language.Chinese, "3项数据均未核对。")]
    public void A_table_counts_the_rows_that_it_shows_whatever_columns_it_has(Language language, string line)
    {
        var rows = Drafts.Figures.Take(3).ToList();
        Assert.Contains($"<div class=\"baogao-frame\"><p class=\"baogao-drafts\">", Drafts.Table(rows.ToFrame().Columns[["value"]]).In(language).ToHtml(), StringComparison.Ordinal);
        Assert.All((object[])[rows.ToFrame().Columns[["value"]], rows.ToDataFrame(), rows.Select(row => KeyValue.Create(row.Id, row.Value)).ToSeries()],
            table => Assert.Contains(line, System.Text.RegularExpressions.Regex.Replace(Drafts.Table(table).In(language).ToHtml(), "</?span[^>]*>", ""), StringComparison.Ordinal));
        Assert.DoesNotContain("baogao-drafts", RealData.Gaohang.Table(RealData.Gaohang.Figures.ToFrame()).In(language).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pivot_counts_the_tables_that_the_edition_was_asked_for()
    {
        var report = DraftEdition.Of("honours");
        var pivot = report.Figures.ToFrame().PivotTable<string, string, string, string, int>("theme", "measure", group => group.RowCount);
        Assert.DoesNotContain("not yet confirmed", report.Table(pivot).In(Language.English).ToHtml(), StringComparison.Ordinal);
        var honours = report.Honours.Count;
        Assert.Contains(FormattableString.Invariant($"{honours} of {report.Figures.Count + honours} figures not yet confirmed."), report.Table(pivot).In(Language.English).ToHtml(), StringComparison.Ordinal);
        Assert.Equal((honours, true), (report.Drafts.Drafts, report.Drafts.All > honours));
    }
}
