using AngleSharp.Html.Parser;
using Baogao.Frames;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Baogao.Tests.Charts;
using Deedle;

namespace Baogao.Tests.Frames;

/// <summary>Tables for a reader: words in either language, no ids.</summary>
public class ReportTableTests
{
    private static readonly Report Report = RealData.Gaohang;

    [Theory]
    [InlineData(Language.English, "Name Kind Value Unit", "Tax revenue|target|23.2|亿元")]
    [InlineData(Language.Chinese, "名称 类型 数值 单位", "税收收入|计划|23.2|亿元")]
    public void Heads_are_words_codes_are_names_and_a_pair_of_columns_is_the_one_of_the_language(Language language, string heads, string first)
    {
        var frame = Report.Figures.Where(figure => figure.Id.StartsWith("tax_2023", StringComparison.Ordinal)).ToFrame().Columns[["name_zh", "name_en", "kind", "value", "unit"]];
        var table = new HtmlParser().ParseDocument(Report.Table(frame).In(language).ToHtml());
        Assert.Equal(heads, string.Join(' ', table.QuerySelectorAll("thead th").Select(head => head.TextContent)));
        Assert.Equal(first, string.Join('|', table.QuerySelector("tbody tr")!.Children.Select(cell => cell.TextContent)));
        Assert.DoesNotContain("tax_2023", table.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void As_text_a_row_is_a_line_and_cells_are_apart_by_tabs()
    {
        var pivot = Report.Figures.Where(figure => figure.Indicator.Theme is "law" or "safety").ToFrame().PivotTable<string, string, string, string, int>("theme", "measure", group => group.RowCount);
        Assert.Equal("Item\tlevel\trate\tgrowth\nsafety\t2\t1\t1\nlaw\t5\t6\t–", Report.Table(pivot).In(Language.English).ToString());
        Assert.Equal("项目\t绝对量\t比率\t增幅\n安全\t2\t1\t1\n法治\t5\t6\t–", Report.Table(pivot).In(Language.Chinese).ToString());
        Assert.Equal("Number\nA B", Report.Table(Frame.FromRecords(new[] { new { number = "A\nB" } })).In(Language.English).ToString());
    }

    [Fact]
    public void A_cell_says_what_the_library_holds_in_the_language_of_the_table()
    {
        var (target, estimate) = (Report.Figure("tax_revenue", "2023", FigureKind.Target), Report.Figure("tax_revenue", "2022", FigureKind.Estimate));
        var frame = Frame.FromRecords(new[]
        {
            new
            {
                name = new LocalText("税", "tax"), title = Title(), growth = Report.Growth(estimate, target), interval = Interval.Exactly(2), period = Period.Parse("2022-01/2022-11"),
                shown = Language.English.Show(language => new LocalText("二", "two").In(language)),
            },
        });
        Assert.Equal("tax\tin English\t25.4 % (25.07 to 25.75)\t2\tJanuary to November 2022\ttwo", Row(Language.English));
        Assert.Equal("税\t中文\t25.4%（25.07 至 25.75）\t2\t2022年1至11月\t二", Row(Language.Chinese));

        string Row(Language language) => Report.Table(frame).In(language).ToString().Split('\n')[1];
        static Sentence Title() => Sentence.Of(new LocalText("中文", "in English"));
    }

    [Fact]
    public void A_figure_is_written_as_stated_and_sorted_by_its_number_and_an_empty_column_is_left_out()
    {
        var pudong = RealData.Load("pudong-2022");
        var targets = pudong.Figures.Where(figure => figure is { Kind: FigureKind.Target, Indicator.Id: "sales_of_goods" or "high_tech_enterprises" });
        var table = pudong.Table(Frame.FromRecords(targets.Select(figure => new { value = figure, quote = figure.Provenance.Quote })));
        Assert.Equal("Value\n+8% to +10%\n≥ 1600 家", table.In(Language.English).ToString());
        Assert.Contains("<td style=\"text-align:left\" data-value=\"8\">", table.In(Language.Chinese).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_says_which_rows_are_drafts_and_is_not_shown()
    {
        var drafts = DraftEdition.Of("figures");
        var text = drafts.Table(Frame.FromRecords(drafts.Figures.Take(2).Select(figure => new { id = figure.Id, value = figure.Value }))).In(Language.English).ToString();
        Assert.StartsWith("All 2 figures not yet confirmed.\nValue\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(drafts.Figures[0].Id, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "Nothing in this edition to list.")]
    [InlineData(Language.Chinese, "本版数据没有可列的内容。")]
    public void A_table_without_rows_is_a_sentence(Language language, string said)
    {
        var table = Report.Table(Report.Figures.Where(figure => figure.Id == "none").ToFrame()).In(language);
        Assert.Equal((said, $"<p>{said}</p>"), (table.ToString(), table.ToHtml()));
    }

    [Fact]
    public void A_table_in_a_language_can_be_shown_in_another_and_one_in_none_is_English()
    {
        var table = Report.Table(Report.Rankings.ToFrame());
        ILocalized none = table, chinese = table.In(Language.Chinese);
        Assert.Equal((Language.English, Language.Chinese), (none.Language, chinese.Language));
        Assert.Equal(table.In(Language.English).ToHtml(), ((RenderedTable)chinese.In(Language.English)).ToHtml());
        Assert.Same(chinese, chinese.In(Language.Chinese));
    }
}
