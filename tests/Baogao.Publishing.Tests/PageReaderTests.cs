using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Notebooks.Tests;
using Baogao.Tests.Analysis;
using Baogao.Tests.Charts;

namespace Baogao.Publishing.Tests;

/// <summary>What the page gives to a reader besides its notebooks, without a browser.</summary>
public class PageReaderTests
{
    private static readonly ReportChart Rankings = ReportCharts.Rankings(RealData.Gaohang);

    [Fact]
    public void A_finding_without_its_chart_is_left_out_and_a_page_without_an_edition_has_none()
    {
        Assert.Equal(["#rankings"], Page(Facts, Rankings).QuerySelectorAll(".card").Select(card => card.GetAttribute("href")));
        Assert.Empty(Page(Facts with { Report = null }, Rankings).QuerySelectorAll(".cards"));
        Assert.Empty(Page(Facts, ReportCharts.RecoveryMeasured(RealData.Shanghai)).QuerySelectorAll(".card"));
    }

    [Fact]
    public void A_chart_has_the_address_of_its_kind_and_a_second_one_its_name()
        => Assert.Equal(["rankings", "rankings-2022", "rankings-2"], Page(Facts, Rankings, Rankings, Rankings).QuerySelectorAll(".chart").Select(chart => chart.Id));

    [Fact]
    public void An_address_that_a_notebook_has_is_not_given_to_a_chart()
        => Assert.Equal("rankings-2022", Page(Facts, [Notebook("rankings", Rankings)]).QuerySelector(".chart")!.Id);

    [Fact]
    public void A_chart_with_nothing_to_show_is_absent()
        => Assert.Empty(Page(Facts, ReportCharts.Rankings(RealData.Shanghai)).QuerySelectorAll("figure"));

    [Fact]
    public void Notebooks_that_draw_a_chart_stand_first()
    {
        var page = Page(Facts, [Notebook("a", ReportCharts.Shortcomings(RealData.Gaohang)), Notebook("b", Rankings), Notebook("c")]);
        Assert.Equal(["b", "a", "c"], page.QuerySelectorAll(".notebook").Select(notebook => notebook.Id));
        Assert.Equal(["#b", "#a", "#c"], page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Links_lead_to_what_is_there_alone()
    {
        var files = new PublishedFiles { Slides = "slides.html", Images = null, Notebooks = "notebooks/" };
        Assert.Equal(["slides.html", "../data/gaohang-2022/", "notebooks/"], Page(Facts with { Files = files }, Rankings).QuerySelectorAll(".files a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_other_language_is_whole_hidden_and_gives_its_addresses_when_it_is_shown()
    {
        var chinese = Facts with { Title = "题", Texts = Language.Chinese.Texts() };
        var page = new HtmlParser().ParseDocument(ReportPage.Write(Facts, [Notebook("n", Rankings)], new PageVersion(chinese, [Notebook("n", Rankings) with { Language = Language.Chinese }])));
        var versions = page.QuerySelectorAll(".version");
        Assert.Equal([("en", false), ("zh-CN", true)], versions.Select(version => (version.GetAttribute("lang")!, version.HasAttribute("hidden"))));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(versions[1].QuerySelectorAll("[id]"));
        Assert.Equal(versions[0].QuerySelectorAll("[data-address]").Select(part => part.GetAttribute("data-address")), versions[1].QuerySelectorAll("[data-address]").Select(part => part.GetAttribute("data-address")));
        Assert.Contains(Rankings.Title.In(Language.Chinese), versions[1].TextContent, StringComparison.Ordinal);
        // Only a script shows it, and that draws its charts.
        Assert.Empty(versions[1].QuerySelectorAll("figure svg"));
        Assert.Equal(2, versions[0].QuerySelectorAll(".languages a").Length);
        Assert.Empty(Page(Facts, Rankings).QuerySelectorAll(".languages"));
    }

    [Fact]
    public void Rows_know_the_charts_that_show_them_and_marks_the_rows_behind_them()
    {
        var page = Page(Facts, Rankings);
        var rows = JsonNode.Parse(page.GetElementById("rows")!.TextContent)!["rows"]!.AsArray();
        Assert.Equal(
            RealData.Gaohang.Figures.Count + RealData.Gaohang.Rankings.Count + RealData.Gaohang.Honours.Count + RealData.Gaohang.Milestones.Count + RealData.Gaohang.Shortcomings.Count + RealData.Gaohang.Projects.Count, rows.Count);
        var first = rows.Single(row => (string)row![7]! == "年度税收完成率全区第一名")!;
        Assert.Equal(("年度税收完成率", "Annual tax revenue completion rate", "1st", "1.1.1", "rankings"), ((string)first[1]!, (string)first[2]!, (string)first[3]![0]!, (string)first[6]!, (string)first[9]![0]!));
        var marks = JsonNode.Parse(page.QuerySelector(".baogao-marks")!.TextContent)!.AsArray();
        Assert.Equal(Rankings.Marks.Count(), marks.Count);
        Assert.Equal(rows.IndexOf(first), (int)marks[0]![0]!);
        Assert.Equal(marks.Select((_, i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), page.QuerySelectorAll("tr[data-mark]").Select(row => row.GetAttribute("data-mark")).OrderBy(number => int.Parse(number!, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_chart_that_merely_counts_a_row_does_not_show_it()
    {
        var rows = JsonNode.Parse(Page(Facts, ReportCharts.WhereNumbers(RealData.Gaohang)).GetElementById("rows")!.TextContent)!["rows"]!.AsArray();
        Assert.Empty(rows.Single(row => (string)row![7]! == "税收收入17.8亿元")![9]!.AsArray());
    }

    [Fact]
    public void A_month_of_a_series_leads_back_to_its_observation()
    {
        var chart = ReportCharts.RecoveryMeasured(RealData.Shanghai);
        var rows = new PageRows([RealData.Shanghai]);
        var stated = chart.Marks.Where(mark => !mark.Evidence.IsDerived).ToList();
        Assert.NotEmpty(stated);
        var all = JsonNode.Parse(rows.ToJson([Language.English.Texts()], []))!["rows"]!.AsArray();
        Assert.All(stated, mark =>
        {
            var row = all[Assert.Single(rows.Behind(mark.Evidence))]!;
            Assert.Equal(
                ("Shanghai, Retail sales of consumer goods", mark.Evidence.Value!.In(Language.English), mark.Evidence.Period.In(Language.English)),
                ((string)row[2]!, (string)row[3]![0]!, (string)row[4]![0]!));
        });
    }

    [Fact]
    public void Two_series_with_one_value_in_one_month_of_one_source_are_two_rows()
    {
        // Another series of the source gets the value of retail sales.
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        foreach (var file in Directory.GetFiles(Path.Combine(RealData.Root, "data", "shanghai-2022")))
        {
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        }

        File.AppendAllText(Path.Combine(folder.Path, "series.csv"), "container_throughput,Shanghai,2022-01/2022-03,growth_cumulative,-3.8,%,press,cqtimes_20220424,\n");
        var edition = Report.Load(folder.Path);
        var rows = new PageRows([edition]);
        var alike = edition.Series.Where(observation => observation is { Value: -3.8m, Period.Start.Year: 2022 }).ToList();
        Assert.Equal(2, alike.Count);
        Assert.NotEqual(Assert.Single(rows.Behind(Evidence.Of(alike[0]))), Assert.Single(rows.Behind(Evidence.Of(alike[1]))));
    }

    [Fact]
    public void A_finding_leads_to_the_chart_of_its_own_edition()
    {
        var (other, own) = (ReportCharts.Projects(EveryChart.MadeUp), ReportCharts.Projects(RealData.Gaohang));
        Assert.Empty(Page(Facts, other).QuerySelectorAll(".card"));
        var page = Page(Facts, other, own);
        Assert.Equal("#" + page.QuerySelectorAll(".chart")[1].Id, Assert.Single(page.QuerySelectorAll(".card")).GetAttribute("href"));
    }

    [Theory]
    [InlineData("""{ "data": [{ "type": "bar", "x": ["a"], "y": [1] }] }""", true)]
    [InlineData("""{ "data": [{ "type": "indicator", "value": 3 }] }""", false)]
    public void A_chart_of_a_notebook_has_a_button_for_its_table_where_it_has_one(string figure, bool hasTable)
    {
        var html = new HtmlParser().ParseDocument(PageChart.WriteOwn(Facts, OwnChart.ToHtml(Facts, JsonNode.Parse(figure)!.AsObject())));
        Assert.Equal(hasTable, html.QuerySelector("[data-do=table]") is not null);
        Assert.NotNull(html.QuerySelector("[data-do=png]"));
    }

    private static PublicationFacts Facts => new("T", DateTimeOffset.UnixEpoch, Language.English)
    {
        Report = RealData.Gaohang,
        Editions = [new UsedEdition("gaohang-2022", "Gaohang", "0", [.. RealData.Gaohang.Sources.Values]) { Report = RealData.Gaohang, Href = "../data/gaohang-2022/" }],
    };

    private static IDocument Page(PublicationFacts facts, params ReportChart[] charts) => Page(facts, [Notebook("n", charts)]);

    private static IDocument Page(PublicationFacts facts, IReadOnlyList<PageNotebook> notebooks) => new HtmlParser().ParseDocument(ReportPage.Write(facts, notebooks));

    private static PageNotebook Notebook(string name, params ReportChart[] charts) => new(name, name + ".ipynb", new JsonObject
    {
        ["cells"] = new JsonArray([.. charts.Select(chart => (JsonNode)new JsonObject
        {
            ["cell_type"] = "code", ["source"] = "1", ["outputs"] = new JsonArray(new JsonObject { ["output_type"] = "display_data", ["data"] = new JsonObject { [ReportChart.MimeType] = JsonNode.Parse(chart.ToJson()) } }),
        })]),
    });
}
