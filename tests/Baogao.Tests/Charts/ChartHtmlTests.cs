using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Frames;
using Baogao.Model;

namespace Baogao.Tests.Charts;

/// <summary>The HTML of a chart: useful with scripts off, and safe with whatever stands in the data.</summary>
public class ChartHtmlTests
{
    private const string Evil = "<script>alert(1)</script> & \"\"x\"\" </script> <img src=x onerror=alert(2)>";
    private const string Clean = "<script>alert(1)</script> & \"x\" </script> <img src=x onerror=alert(2)>";

    private static readonly Report Hostile = ChangedEdition.Of(
        "gaohang-2022",
        ("rankings.csv", "Annual tax revenue completion rate", $"\"{Evil}\""),
        ("rankings.csv", "年度税收完成率,", $"\"{Evil}\","),
        ("honours.csv", "First batch of district-level low-carbon communities", $"\"{Evil}\""),
        ("indicators.csv", ",Budget revenue,", $",\"{Evil}\","),
        ("indicators.csv", ",预算收入,", $",\"{Evil}\","),
        ("figures.csv", "税收收入17.8亿元", "税收收入17.8亿元</script>&<img/src=x>"));

    [Fact]
    public void The_table_holds_every_mark_with_value_period_kind_and_citation()
        => Assert.All(EveryChart.Drawn, chart =>
        {
            var html = Parse(chart);
            var rows = html.QuerySelectorAll(".baogao-data tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToList()).ToList();
            Assert.Equal(chart.Pictured.Marks.Select(mark => new List<string> { mark.Category, mark.Evidence.Value, mark.Evidence.Period, mark.Evidence.Kind, mark.Evidence.Citation }), rows);
            var tables = chart.Panels.Where(panel => panel.Form == MarkForm.Table).ToList();
            var cells = html.QuerySelectorAll(".baogao-frame tbody tr").Select(row => row.QuerySelectorAll("th, td").Select(cell => cell.TextContent).ToList()).ToList();
            Assert.Equal(tables.SelectMany(table => table.Marks).Select(mark => (List<string>)[mark.Category, mark.Label, .. mark.Cells, mark.Evidence.Citation]), cells);
            Assert.All(tables, table => Assert.All(table.Marks, mark => Assert.Equal(table.Columns.Count, mark.Cells.Count + 2)));
        });

    [Fact]
    public void Title_source_and_caveats_are_there_with_scripts_off()
        => Assert.All(EveryChart.Drawn, chart =>
        {
            var html = Parse(chart);
            Assert.Equal(chart.Title, html.QuerySelector("figcaption")!.TextContent);
            Assert.Equal(chart.SourceLine, html.QuerySelector(".baogao-source")!.TextContent);
            Assert.Equal(chart.Caveats, html.QuerySelectorAll(".baogao-caveats li").Select(item => item.TextContent));
            string[] heading = chart.Caveats.Count == 0 ? [] : [chart.LanguageTag == "en" ? "How to read this" : "读图说明"];
            Assert.Equal(heading, html.QuerySelectorAll(".baogao-read:has(+ .baogao-caveats)").Select(line => line.TextContent));
            Assert.All(html.QuerySelectorAll("script"), script => Assert.Equal(FrameHtml.SortScript, script.TextContent));
            var page = new HtmlParser().ParseDocument(chart.ToHtml(forPage: true)).Body!;
            Assert.Empty(page.QuerySelectorAll(".baogao-frame script"));
            if (chart.Pictured.Panels.Count == 0)
            {
                Assert.Empty(html.QuerySelectorAll(".baogao-plot"));
                Assert.Empty(page.QuerySelectorAll(".baogao-figure"));
                return;
            }

            // An element svg would lose its tags where HTML is sanitised, and leave its words.
            Assert.Empty(html.QuerySelectorAll("svg"));
            var image = Assert.Single(html.QuerySelectorAll(".baogao-plot > img"));
            Assert.Equal(chart.Pictured.AlternativeText, image.GetAttribute("alt"));
            var svg = Encoding.UTF8.GetString(Convert.FromBase64String(image.GetAttribute("src")!["data:image/svg+xml;base64,".Length..]));
            Assert.Contains(XDocument.Parse(svg).Root!.Elements(), element => element.Name.LocalName == "text");
            Assert.Equal(chart.Pictured.AlternativeText, page.QuerySelector(".baogao-plot")!.GetAttribute("aria-label"));
            Assert.NotNull(JsonNode.Parse(page.QuerySelector(".baogao-figure")!.TextContent)!["data"]);
            Assert.Equal(2, page.QuerySelectorAll(".baogao-plot > div > svg").Length);
        });

    [Fact]
    public void What_stands_in_the_data_stays_text()
        => Assert.All(EveryChart.Languages, language => Assert.All(EveryChart.Methods, method =>
        {
            var chart = EveryChart.Draw(method, Hostile, language);
            var html = Parse(chart);
            Assert.All(html.QuerySelectorAll("script"), script => Assert.Equal(FrameHtml.SortScript, script.TextContent));
            Assert.All(html.QuerySelectorAll("img"), image => Assert.StartsWith("data:image/svg+xml;base64,", image.GetAttribute("src"), StringComparison.Ordinal));
            Assert.All(Texts(JsonNode.Parse(chart.ToFigureJson())), text => Assert.DoesNotMatch("<(?!/?(b|br|extra)>|span style=\"(color:#[0-9a-f]{6}|font-size:[0-9]+px)\">|/span>)", text));
        }));

    [Fact]
    public void Hostile_names_reach_the_reader_unchanged()
        => Assert.Contains(Parse(ReportCharts.Rankings(Hostile).In(Language.English)).QuerySelectorAll("td, th"), cell => cell.TextContent == Clean);

    private static IElement Parse(RenderedChart chart) => new HtmlParser().ParseDocument(chart.ToHtml()).Body!;

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
