using System.Text.Json.Nodes;

namespace Baogao.Tests.Charts;

public class ChartSlideTests
{
    public static TheoryData<int> Charts => [.. Enumerable.Range(0, EveryChart.Drawn.Count)];

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_chart_comes_back_whole_from_its_JSON(int index)
    {
        var chart = EveryChart.Drawn[index];
        var json = chart.ToJson();
        var back = ReportChart.FromJson(json);
        Assert.Equal(json, back.ToJson());
        Assert.Equal(chart.ToFigureJson(), back.ToFigureJson());
        Assert.Equal(chart.ToHtml(), back.ToHtml());
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_slides_show_every_panel_and_row_once_at_a_height_that_can_be_read(int index)
    {
        var chart = EveryChart.Drawn[index];
        var slides = chart.ToSlides();
        var shown = slides.SelectMany(slide => Texts(slide.FigureJson)).ToList();
        Assert.Equal(Hovers(chart.ToFigureJson()).Order(StringComparer.Ordinal), slides.SelectMany(slide => Hovers(slide.FigureJson)).Order(StringComparer.Ordinal));
        Assert.All(chart.Panels, panel => Assert.Contains(shown, text => text.Contains(panel.Title, StringComparison.Ordinal) || panel.Title.Length == 0));
        Assert.DoesNotContain(shown, text => text.Contains(chart.SourceLine, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, slides.Count), slides.Select(slide => slide.Part));
        Assert.All(slides, slide => Assert.InRange(JsonNode.Parse(slide.FigureJson)!["layout"]!["height"]!.GetValue<int>(), 60, 600));
        Assert.NotEmpty(Hovers(chart.ToFigureJson()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"id": "x"}""")]
    public void What_is_no_chart_is_refused(string json) => Assert.Throws<FormatException>(() => ReportChart.FromJson(json));

    private static IEnumerable<string> Texts(string figure)
        => JsonNode.Parse(figure)!["layout"]!["annotations"]!.AsArray().Select(note => (string)note!["text"]!);

    private static IEnumerable<string> Hovers(string figure)
        => JsonNode.Parse(figure)!["data"]!.AsArray().SelectMany(IEnumerable<string> (trace) => trace!["hovertext"] switch
        {
            JsonArray list => list.Select(text => (string?)text ?? ""),
            JsonValue one => [one.GetValue<string>()],
            _ => [],
        });
}
