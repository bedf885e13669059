using System.Text;
using Baogao.Languages;
using Baogao.Frames;
using Baogao.Model;
using Baogao.Tests.Analysis;
using Deedle;
using Microsoft.Data.Analysis;

namespace Baogao.Tests.Frames;

public class FrameHtmlTests
{
    [Fact]
    public void A_frame_is_a_table_with_numbers_at_the_right_and_a_dash_for_what_is_missing()
    {
        var frame = Frame.FromRowKeys(["a", "b"]);
        frame.AddColumn("名称", new Series<string, string>([KeyValue.Create("a", "<税收>"), KeyValue.Create("b", "x & y")]));
        frame.AddColumn("value", new Series<string, decimal>([KeyValue.Create("a", 17.80m)]));
        var html = FrameHtml.Of(frame);
        Assert.Contains("<th scope=\"col\" style=\"text-align:left\"><span lang=\"zh-CN\">名称</span></th><th scope=\"col\" style=\"text-align:right\">value</th>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\" style=\"text-align:left\">a</th><td style=\"text-align:left\">&lt;<span lang=\"zh-CN\">税收</span>&gt;</td><td style=\"text-align:right\">17.80</td></tr>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\" style=\"text-align:left\">b</th><td style=\"text-align:left\">x &amp; y</td><td style=\"text-align:right\">–</td></tr>", html, StringComparison.Ordinal);
    }

    private sealed record Dated(DateTime When, DateTimeOffset? Moment = null);

    [Fact]
    public void A_cell_of_any_shape_has_dates_in_ISO_order_and_moments_with_their_offset()
    {
        var (day, moment) = (new DateTime(2022, 2, 1), new DateTimeOffset(2022, 12, 27, 9, 0, 0, TimeSpan.FromHours(8)));
        object[] cells = [new Dated(day, moment), new { Day = day }, (day, new[] { day }), Tuple.Create(new Dated(day)), KeyValuePair.Create("a", day), new Dictionary<string, DateTime> { ["a"] = day }, new[,] { { moment } }];
        var frame = Frame.FromRowKeys(Enumerable.Range(0, cells.Length));
        frame.AddColumn("value", new Series<int, object>([.. cells.Select((cell, i) => KeyValue.Create(i, cell))]));
        Assert.Equal(
            [
                "Dated { When = 2022-02-01, Moment = 2022-12-27 09:00 +08:00 }", "{ Day = 2022-02-01 }", "(2022-02-01, [2022-02-01])", "(Dated { When = 2022-02-01, Moment = – })", "[a, 2022-02-01]", "[[a, 2022-02-01]]",
                "[2022-12-27 09:00 +08:00]",
            ],
            System.Text.RegularExpressions.Regex.Matches(FrameHtml.Of(frame), "<td[^>]*>([^<]*)</td>").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Five_thousand_rows_stay_small_and_say_how_to_see_more()
    {
        var keys = Enumerable.Range(0, 5000).Select(i => $"row {i}").ToList();
        var frame = Frame.FromRowKeys(keys);
        frame.AddColumn("quote", new Series<string, string>([.. keys.Select(key => KeyValue.Create(key, new string('税', 40)))]));
        var table = new DataFrame(new StringDataFrameColumn("quote", keys.Select(_ => new string('税', 40))));
        foreach (var html in new[] { FrameHtml.Of(frame), FrameHtml.Of(table) })
        {
            Assert.True(Encoding.UTF8.GetByteCount(html) < 512 * 1024);
            Assert.Contains("100 of 5000 rows. To see more: report.Table(frame, 1000), or filter before you show.", html, StringComparison.Ordinal);
            Assert.Equal(101, html.Split("<tr>").Length - 1);
        }

        Assert.Equal(2001, FrameHtml.Of(frame, 2000).Split("<tr>").Length - 1);
    }

    [Fact]
    public void A_series_is_a_table_too() => Assert.Contains(
        "<tr><th scope=\"row\" style=\"text-align:left\">2022</th><td style=\"text-align:right\">3</td></tr>",
        FrameHtml.Of(new Series<string, int>([KeyValue.Create("2022", 3)])),
        StringComparison.Ordinal);

    [Fact]
    public void In_Chinese_heads_and_codes_have_words_and_identifiers_stay()
    {
        var html = FrameHtml.Of(RealData.Gaohang.Figures.Where(figure => figure.Id == "tax_2023_stretch").ToFrame().Columns[["name_zh", "kind", "value", "basis"]], CodeBook.Shared, Language.Chinese.Texts());
        Assert.Contains("<th scope=\"col\" style=\"text-align:left\">名称</th><th scope=\"col\" style=\"text-align:left\">类型</th><th scope=\"col\" style=\"text-align:right\">数值</th><th scope=\"col\" style=\"text-align:left\">口径</th>", html, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\" style=\"text-align:left\">tax_2023_stretch</th><td style=\"text-align:left\">税收收入</td><td style=\"text-align:left\">力争</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Chinese_the_heads_of_a_pivot_are_codes_and_every_code_and_column_of_the_data_has_a_word()
    {
        var pivot = FrameHtml.Of(RealData.Gaohang.Figures.ToFrame().PivotTable<string, string, string, string, int>("theme", "measure", group => group.RowCount), CodeBook.Shared, Language.Chinese.Texts());
        Assert.Contains(">绝对量</th>", pivot, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\" style=\"text-align:left\">民生保障</th>", pivot, StringComparison.Ordinal);
        foreach (var frame in (Frame<string, string>[])[RealData.Gaohang.Figures.ToFrame(), RealData.Gaohang.Rankings.ToFrame(), RealData.Gaohang.Projects.ToFrame(), RealData.Gaohang.Milestones.ToFrame(), RealData.Shanghai.Series.ToFrame()])
        {
            var heads = FrameHtml.Of(frame, CodeBook.Shared, Language.Chinese.Texts()).Split("</thead>")[0];
            Assert.DoesNotMatch(">[a-z_]+</th>", heads);
            foreach (var name in (string[])["kind", "period_basis", "measure", "comparator", "theme", "what", "among", "programme", "category", "area", "status", "phase", "direction", "kind_of_source"])
            {
                if (frame.ColumnKeys.Contains(name))
                {
                    Assert.DoesNotMatch("<td[^>]*>[a-z_]+</td>", FrameHtml.Of(frame.Columns[[name]], RealData.Gaohang.Codes, Language.Chinese.Texts()));
                }
            }
        }
    }

    [Fact]
    public void What_is_no_frame_is_refused() => Assert.Equal(
        "A String is neither a frame nor a series of Deedle, nor a frame of Microsoft.Data.Analysis. (Parameter 'frame')",
        Assert.Throws<ArgumentException>(() => FrameHtml.Of("x")).Message);
}
