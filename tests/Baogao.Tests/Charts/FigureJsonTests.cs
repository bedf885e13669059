using System.Text.Json.Nodes;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Charts;

/// <summary>What holds for every picture, in both themes.</summary>
public class FigureJsonTests
{
    private static readonly List<(RenderedChart Chart, Theme Theme, JsonNode Figure)> Figures =
        [.. from chart in EveryChart.Drawn from theme in Enum.GetValues<Theme>() select (chart, theme, JsonNode.Parse(chart.ToFigureJson(theme))!)];

    [Fact]
    public void Two_calls_give_equal_json_and_no_random_id()
        => Assert.All(EveryChart.Drawn, chart =>
        {
            Assert.Equal(chart.ToFigureJson(), chart.ToFigureJson());
            Assert.DoesNotMatch("[0-9a-f]{8}-[0-9a-f]{4}-", chart.ToFigureJson());
            Assert.Equal(chart.ToHtml(), chart.ToHtml());
        });

    [Fact]
    public void Nothing_that_plotly_3_dropped_is_used()
        => Assert.All(Figures, each =>
        {
            Assert.DoesNotContain("titlefont", each.Figure.ToJsonString(), StringComparison.Ordinal);
            Assert.All(Objects(each.Figure), node => Assert.False(node["title"] is JsonValue, $"{each.Chart.Id} has a string title."));
        });

    [Fact]
    public void Bars_start_at_zero()
    {
        var bars = Figures.SelectMany(each => each.Figure["data"]!.AsArray().Where(trace => (string?)trace!["type"] == "bar").Select(trace => (each.Figure, Trace: trace!))).ToList();
        Assert.NotEmpty(bars);
        Assert.All(bars, bar =>
        {
            var range = bar.Figure["layout"]!["xaxis" + ((string)bar.Trace["xaxis"]!)[1..]]!["range"]!.AsArray();
            Assert.Equal(0, (decimal)range[0]!);
            Assert.True((decimal)range[1]! > bar.Trace["x"]!.AsArray().Max(value => (decimal)value!));
            Assert.Null(bar.Trace["base"]);
        });
    }

    [Fact]
    public void Styles_are_told_apart_without_colour()
    {
        var looks = Enum.GetValues<MarkStyle>().Select(style => (Look.Pattern(style), Look.IsHollow(style), Look.Symbol(style), Solid: style == MarkStyle.Target)).ToList();
        Assert.Equal(looks.Count, looks.Distinct().Count());
        Assert.Equal(4, new[] { MarkStyle.Target, MarkStyle.Estimate, MarkStyle.StretchTarget, MarkStyle.Derived }.Select(style => (Look.Pattern(style), Look.IsHollow(style))).Distinct().Count());

        var dots = JsonNode.Parse(ReportCharts.Targets(RealData.Gaohang).In(Language.English).ToFigureJson())!["data"]!.AsArray().Where(trace => (string?)trace!["mode"] == "markers").Take(3).Select(trace => trace!["marker"]!).ToList();
        Assert.Equal(["square", "circle", "triangle-up"], dots.Select(dot => (string?)dot["symbol"]));
        Assert.Equal([true, false, true], dots.Select(dot => (string)dot["color"]![0]! == "#ffffff"));
    }

    [Fact]
    public void A_curve_breaks_at_its_gaps()
    {
        var data = JsonNode.Parse(ReportCharts.RecoveryMeasured(RealData.Shanghai, "retail_sales").In(Language.English).ToFigureJson())!["data"]!.AsArray();
        var line = data.First(trace => (string?)trace!["mode"] == "lines")!;
        Assert.False((bool)line["connectgaps"]!);
        var gaps = line["x"]!.AsArray().Zip(line["y"]!.AsArray()).Where(point => point.Second is null).Select(point => (string)point.First!);
        Assert.Equal(["Jan", "Oct", "Nov"], gaps);
        Assert.Equal(12, line["x"]!.AsArray().Count);
        Assert.All(Figures.SelectMany(each => each.Figure["data"]!.AsArray()).Where(trace => (string?)trace!["mode"] == "lines" && trace["connectgaps"] is not null), trace => Assert.False((bool)trace!["connectgaps"]!));
    }

    [Fact]
    public void The_schematic_has_no_value_axis_says_so_and_marks_only_the_named_months()
    {
        foreach (var (language, word) in new[] { (Language.English, "schematic"), (Language.Chinese, "示意") })
        {
            var chart = ReportCharts.Recovery(RealData.Gaohang).In(language);
            var layout = JsonNode.Parse(chart.ToFigureJson())!["layout"]!;
            Assert.False((bool)layout["yaxis"]!["visible"]!);
            Assert.False((bool)layout["yaxis2"]!["visible"]!);
            Assert.Equal(2, layout["annotations"]!.AsArray().Count(note => ((string)note!["text"]!).StartsWith($"<b>{word}", StringComparison.Ordinal)));
            var months = RealData.Gaohang.Milestones.Where(step => step.Period is not null).Select(step => step.Period!.ToString());
            Assert.Equal(months, chart.Panels[0].Marks.Where(mark => mark.At is not null).Select(mark => RealData.Gaohang.Milestones.Single(step => step.Provenance == mark.Evidence.Source.Provenances[0]).Period!.ToString()));
            Assert.DoesNotContain(chart.Panels[0].Marks, mark => mark.Evidence.Source.IsDerived);
        }
    }

    [Fact]
    public void A_league_table_whose_length_nobody_states_has_no_end()
    {
        var figure = JsonNode.Parse(ReportCharts.Rankings(RealData.Gaohang).In(Language.English).ToFigureJson())!;
        var ticks = figure["data"]!.AsArray().Where(trace => (string?)trace!["marker"]?["symbol"] == "line-ns").Select(trace => trace!["x"]!.AsArray().Count).ToList();
        var lines = figure["data"]!.AsArray().Where(trace => (string?)trace!["mode"] == "lines").Select(trace => (string?)trace!["line"]!["dash"]).ToList();
        Assert.Equal([1, 2, 4, 24, 24], ticks);
        Assert.Equal(["dot", "dot", "dot", "solid", "solid"], lines);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => [o, .. o.SelectMany(member => Objects(member.Value))],
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };
}
